import type { ReadProblem } from '../../model/facts.ts'

/** Evaluations that every artifact may take, and for each node of its trees: honest ones stay below 4 a node. */
const FLOOR = 2_000_000
const PER_NODE = 12
/** Rounds of loops over constants that are run one by one, over the whole artifact. */
const ROUNDS = 50_000

/**
 * Steps of one artifact. Beyond half of them loops are not unrolled and functions not read again; beyond all of them
 * nothing is evaluated any more and the analysis counts as not done (*not checked*).
 */
export interface Budget {
  readonly allow: (nodes: number) => void
  /** One step; false when nothing is left. */
  readonly step: () => boolean
  /** Steps for work that one evaluation does at once: unpacking, deciphering. */
  readonly spend: (steps: number) => void
  readonly isTight: () => boolean
  /** One more round of an unrolled loop; false when loops are read once from now on. */
  readonly unroll: () => boolean
  /** Evaluation depth, shared by expressions and calls; false when too deep. */
  readonly enter: () => boolean
  readonly leave: () => void
  /** Whether calls should no longer be followed, so that their depth is not taken for the code's own nesting. */
  readonly isDeep: () => boolean
  /** Something was nested too deeply and is not followed at all. */
  readonly noteDeep: () => void
  /** After an evaluation was broken off. */
  readonly reset: () => void
  /** Runs a module, which has the depth to itself; false when imports are nested too deeply to run it now. */
  readonly isolate: (run: () => void) => boolean
  readonly problems: () => readonly ReadProblem[]
}

/** Nested evaluations inside one module's activation, and over all modules that are importing each other. */
const MOST_DEPTH = 200
const MOST_CALL_DEPTH = 60
const MOST_TOTAL_DEPTH = 420

export function createBudget(): Budget {
  let left = FLOOR
  let tight = FLOOR / 2
  let rounds = ROUNDS
  let depth = 0
  let below = 0
  let wasDeep = false
  return {
    allow(nodes) {
      left += nodes * PER_NODE
      tight += (nodes * PER_NODE) / 2
    },
    step: () => --left > 0,
    spend: (steps) => void (left -= Math.ceil(steps)),
    isTight: () => left < tight,
    unroll: () => --rounds > 0 && left >= tight,
    enter() {
      if (depth >= MOST_DEPTH || below + depth >= MOST_TOTAL_DEPTH) {
        wasDeep = true
        return false
      }
      depth++
      return true
    },
    leave: () => void depth--,
    noteDeep() {
      wasDeep = true
    },
    reset() {
      depth = 0
      below = 0
    },
    isDeep: () => depth > MOST_CALL_DEPTH || below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH,
    isolate(run) {
      if (below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH) return false
      const outer = depth
      below += outer
      depth = 0
      run()
      depth = outer
      below -= outer
      return true
    },
    problems() {
      const problems: ReadProblem[] = []
      if (left <= 0)
        problems.push({
          id: 'analysis-budget',
          message: 'the code needs more steps than an artifact of this size may take',
          file: 'source',
        })
      if (wasDeep)
        problems.push({
          id: 'nested-too-deeply',
          message: 'expressions are nested more deeply than the analyzer follows',
          file: 'source',
        })
      return problems
    },
  }
}
