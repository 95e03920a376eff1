/** A leaf's value, or a question: the feature's number, the value so far, the answer without and with the feature. */
export type LearnedTree = number | readonly [feature: number, value: number, without: LearnedTree, having: LearnedTree]

/** The learned layer: an artifact is suspicious where both see enough. */
export interface LearnedLayer {
  /** Asks for features of the code alone. */
  readonly code: LearnedTrees
  /** Asks for everything that the artifact holds. */
  readonly whole: LearnedTrees
}

/** Small boosted trees over features that are there or not; made by tools/evaluation, kept as JSON. */
export interface LearnedTrees {
  readonly features: readonly string[]
  /** From this score on the artifact is suspicious; in log-odds. */
  readonly threshold: number
  readonly trees: readonly LearnedTree[]
}

export interface LearnedScore {
  /** Log-odds. */
  readonly score: number
  /** How much each feature that is there moved the score, the strongest first; what is not there moved the rest. */
  readonly moved: readonly { readonly feature: string; readonly by: number }[]
}

/** The sum of all trees, and which features moved it: each step down a tree counts for the feature that it asked for. */
export function scoreFeatures({ features, trees }: LearnedTrees, present: ReadonlySet<string>): LearnedScore {
  const moved = new Map<string, number>()
  let score = 0
  for (const tree of trees) {
    let node = tree
    while (typeof node !== 'number') {
      const [feature, value, without, having] = node
      const name = features[feature] ?? ''
      const next = present.has(name) ? having : without
      if (next === having) moved.set(name, (moved.get(name) ?? 0) + valueOf(next) - value)
      node = next
    }
    score += node
  }
  return {
    score,
    moved: [...moved]
      .map(([feature, by]) => ({ feature, by }))
      .toSorted((a, b) => b.by - a.by || (a.feature < b.feature ? -1 : 1)),
  }
}

function valueOf(node: LearnedTree): number {
  return typeof node === 'number' ? node : node[1]
}
