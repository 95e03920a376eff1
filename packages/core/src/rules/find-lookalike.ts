import { editDistance } from '../base/edit-distance.ts'

/** A popular name that another one can be taken for. */
export interface Lookalike {
  readonly target: string
  /** What differs, in our words: `one letter`. */
  readonly difference: string
}

/**
 * How many of the most popular names are worth imitating, how long they must be, and how long the part that differs.
 * Measured by tools/evaluation/lookalike.ts on the names of ranks 5,001 to 15,000, of which at most 0.8 % may be flagged.
 */
const TARGETS = 1000
const MIN_LENGTH = 5
const MIN_LENGTH_FOR_TWO = 10
const MIN_PART_FOR_TWO = 8
const MIN_LENGTH_FOLDED = 4

/**
 * The most popular name that a normalised name reads like: one letter added, left out, changed or swapped with its
 * neighbour; in long names two; or characters that look alike. Names that differ in digits alone are versions of each
 * other (`psycopg2`, `-cu12`, `jinja`), and where both are made of parts (`pytest-cov`) it is the differing part that must be long.
 * Whether the name is popular itself is the caller's business.
 */
export function findLookalike(name: string, popularNames: readonly string[]): Lookalike | null {
  if (name.length < MIN_LENGTH_FOLDED) return null
  const { targets, answers } = prepare(popularNames)
  const known = answers.get(name)
  if (known !== undefined) return known
  const answer = searchLookalike(name, targets)
  // The files of one repository ask for the same names again and again.
  if (answers.size >= MAX_ANSWERS) answers.clear()
  answers.set(name, answer)
  return answer
}

function searchLookalike(name: string, targets: readonly Target[]): Lookalike | null {
  const letters = lettersOf(name)
  const folded = foldLookalikes(name)
  const undigited = withoutDigits(name)
  if (targets.some((target) => target.undigited === undigited)) return null
  let far: Lookalike | null = null
  for (const target of targets) {
    if (Math.abs(target.name.length - name.length) > 2) continue
    if (target.folded === folded && target.name.length >= MIN_LENGTH_FOLDED) {
      return { target: target.name, difference: 'characters that look alike' }
    }
    // Two edits change at most four of the letters that occur.
    if (countBits(target.letters ^ letters) > 4) continue
    const distance = editDistance(name, target.name, 2)
    if (distance === 1 && isLongWhereDifferent(name, target.name, MIN_LENGTH)) {
      return { target: target.name, difference: 'one letter' }
    }
    const isFar = distance === 2 && target.name.length >= MIN_LENGTH_FOR_TWO && hasAsManyParts(name, target.name)
    if (isFar && isLongWhereDifferent(name, target.name, MIN_PART_FOR_TWO)) {
      far ??= { target: target.name, difference: 'two letters' }
    }
  }
  return far
}

interface Target {
  readonly name: string
  readonly folded: string
  readonly undigited: string
  readonly letters: number
}

interface Prepared {
  readonly from: readonly string[]
  readonly targets: readonly Target[]
  readonly answers: Map<string, Lookalike | null>
}

const MAX_ANSWERS = 10_000
let prepared: Prepared | null = null

function prepare(popularNames: readonly string[]): Prepared {
  if (prepared?.from !== popularNames) {
    const names = popularNames.slice(0, TARGETS)
    const targets = names.map((name) => ({
      name,
      folded: foldLookalikes(name),
      undigited: withoutDigits(name),
      letters: lettersOf(name),
    }))
    prepared = { from: popularNames, targets, answers: new Map() }
  }
  return prepared
}

/** The target is long enough, and so is each of its parts that differs. */
function isLongWhereDifferent(name: string, target: string, length: number): boolean {
  if (target.length < length) return false
  const [parts, targetParts] = [name.split('-'), target.split('-')]
  return parts.length !== targetParts.length || targetParts.every((part, index) => part === parts[index] || part.length >= length)
}

function hasAsManyParts(name: string, target: string): boolean {
  return name.split('-').length === target.split('-').length
}

/** One form for what the eye takes for the same: PyPI's "ultranormal" names, and `rn`, `vv`. */
function foldLookalikes(name: string): string {
  return name.replaceAll('-', '').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll(/[li]/g, '1').replaceAll('o', '0')
}

function withoutDigits(name: string): string {
  return name.replaceAll(/\d/g, '')
}

/** Which letters, digits and dashes occur, one bit each. */
function lettersOf(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31)
  return letters
}

function countBits(value: number): number {
  let bits = 0
  for (let left = value >>> 0; left !== 0; left &= left - 1) bits += 1
  return bits
}
