import type { LearnedTree, LearnedTrees } from '@safe-pip/core/rules/learned-trees'

/** One archive to learn from. */
export interface Example {
  /** Examples of one group (a malware family, a project) never stand on both sides of a fold. */
  readonly group: string
  readonly isMalware: boolean
  readonly features: readonly string[]
  readonly weight: number
}

export interface Training {
  readonly trees: number
  readonly depth: number
  /** How far each tree goes towards what is left. */
  readonly rate: number
  /** Groups that must show a feature for it to be asked for: what few campaigns share is a memory of them. */
  readonly minimumGroups: number
}

/** The trees and settings of the committed layer. */
export const TRAINING: Training = { trees: 150, depth: 3, rate: 0.1, minimumGroups: 6 }

const RIDGE = 1
const SMALLEST_SIDE = 5

/** Gradient-boosted trees on logistic loss (Friedman 2001, with the second-order leaves of XGBoost). No chance in it. */
export function trainTrees(examples: readonly Example[], training: Training): Omit<LearnedTrees, 'threshold'> {
  const features = findCommonFeatures(examples, training.minimumGroups)
  const index = new Map(features.map((feature, number) => [feature, number]))
  const rows = examples.map((example) => {
    const row = new Uint8Array(features.length)
    for (const feature of example.features) {
      const number = index.get(feature)
      if (number !== undefined) row[number] = 1
    }
    return row
  })
  const scores = new Float64Array(examples.length)
  const all = Uint32Array.from(examples, (_, row) => row)
  const trees: LearnedTree[] = []
  for (let round = 0; round < training.trees; round += 1) {
    const tree = growTree(all, training.depth, { rows, slopes: slopesOf(examples, scores), rate: training.rate })
    for (const [row, bits] of rows.entries()) scores[row] = (scores[row] ?? 0) + leafOf(tree, bits)
    trees.push(tree)
  }
  return { features, trees }
}

function findCommonFeatures(examples: readonly Example[], minimumGroups: number): string[] {
  const groups = new Map<string, Set<string>>()
  for (const { features, group } of examples) {
    for (const feature of features) groups.set(feature, (groups.get(feature) ?? new Set<string>()).add(group))
  }
  return [...groups]
    .filter(([, seen]) => seen.size >= minimumGroups)
    .map(([feature]) => feature)
    .toSorted()
}

/** First and second derivative of the loss at each example's score. */
interface Slopes {
  readonly first: Float64Array
  readonly second: Float64Array
}

function slopesOf(examples: readonly Example[], scores: Float64Array): Slopes {
  const first = new Float64Array(examples.length)
  const second = new Float64Array(examples.length)
  for (const [row, { isMalware, weight }] of examples.entries()) {
    const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
    first[row] = weight * (probability - (isMalware ? 1 : 0))
    second[row] = weight * probability * (1 - probability)
  }
  return { first, second }
}

interface Ground {
  readonly rows: readonly Uint8Array[]
  readonly slopes: Slopes
  readonly rate: number
}

function growTree(members: Uint32Array, depth: number, ground: Ground): LearnedTree {
  const { rows, slopes, rate } = ground
  let [first, second] = [0, 0]
  for (const row of members) {
    first += slopes.first[row] ?? 0
    second += slopes.second[row] ?? 0
  }
  const value = toFourPlaces((-rate * first) / (second + RIDGE))
  const feature = depth === 0 ? -1 : findSplit(members, ground, { first, second })
  if (feature === -1) return value
  const has = (row: number): boolean => rows[row]?.[feature] === 1
  return [
    feature,
    value,
    growTree(
      members.filter((row) => !has(row)),
      depth - 1,
      ground,
    ),
    growTree(members.filter(has), depth - 1, ground),
  ]
}

/** The feature that parts these examples best; -1 where none gains anything. */
function findSplit(members: Uint32Array, { rows, slopes }: Ground, total: { first: number; second: number }): number {
  const width = rows[0]?.length ?? 0
  const [firsts, seconds, counts] = [new Float64Array(width), new Float64Array(width), new Uint32Array(width)]
  for (const row of members) {
    const bits = rows[row] ?? new Uint8Array(0)
    const [first = 0, second = 0] = [slopes.first[row], slopes.second[row]]
    for (let feature = 0; feature < width; feature += 1) {
      if (bits[feature] !== 1) continue
      firsts[feature] = (firsts[feature] ?? 0) + first
      seconds[feature] = (seconds[feature] ?? 0) + second
      counts[feature] = (counts[feature] ?? 0) + 1
    }
  }
  let [best, chosen] = [1e-3, -1]
  for (let feature = 0; feature < width; feature += 1) {
    const [first = 0, second = 0, count = 0] = [firsts[feature], seconds[feature], counts[feature]]
    if (count < SMALLEST_SIDE || members.length - count < SMALLEST_SIDE) continue
    const gain =
      first ** 2 / (second + RIDGE) +
      (total.first - first) ** 2 / (total.second - second + RIDGE) -
      total.first ** 2 / (total.second + RIDGE)
    if (gain > best) [best, chosen] = [gain, feature]
  }
  return chosen
}

function leafOf(tree: LearnedTree, bits: Uint8Array): number {
  let node = tree
  while (typeof node !== 'number') node = bits[node[0]] === 1 ? node[3] : node[2]
  return node
}

function toFourPlaces(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
