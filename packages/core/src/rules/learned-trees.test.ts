import { expect, test } from 'vitest'
import { scoreFeatures } from './learned-trees.ts'

const TREES = {
  features: ['send', 'secret'],
  threshold: 1,
  trees: [
    [0, 0.1, -0.5, [1, 0.4, 0.3, 1.2]],
    [1, 0, -0.25, 0.5],
  ] as const,
}

test('a score is the sum of the leaves, and each step counts for the feature that is there', () => {
  expect(scoreFeatures(TREES, new Set(['send', 'secret', 'unknown']))).toEqual({
    score: 1.7,
    moved: [
      { feature: 'secret', by: expect.closeTo(1.3) as number },
      { feature: 'send', by: expect.closeTo(0.3) as number },
    ],
  })
  expect(scoreFeatures(TREES, new Set())).toEqual({ score: -0.75, moved: [] })
})
