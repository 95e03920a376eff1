import { scoreFeatures } from '@safe-pip/core/rules/learned-trees'
import { describe, expect, it } from 'vitest'
import { trainTrees, type Example } from './boosted-trees.ts'

const TRAINING = { trees: 40, depth: 2, rate: 0.3, minimumGroups: 6 }

/** Malware where `send` stands with `secret`, or without a `url`. */
function makeExamples(): Example[] {
  return Array.from({ length: 80 }, (_, number): Example => {
    const features = ['send', 'secret', 'url'].filter((_feature, bit) => ((number >> bit) & 1) === 1)
    const has = (feature: string): boolean => features.includes(feature)
    return {
      group: `g${number}`,
      isMalware: (has('send') && has('secret')) || !has('url'),
      features: [...features, ...(number < 3 ? ['campaign'] : [])],
      weight: 1,
    }
  })
}

describe('boosted trees', () => {
  it('learn a rule of two parts that no single feature tells', () => {
    const trees = { ...trainTrees(makeExamples(), TRAINING), threshold: 0 }
    const flagged = (...features: string[]): boolean => scoreFeatures(trees, new Set(features)).score > 0
    expect([
      flagged('send', 'secret', 'url'),
      flagged('send', 'url'),
      flagged('secret', 'url'),
      flagged('url'),
      flagged('send'),
    ]).toEqual([true, false, false, false, true])
  })

  it('never ask for what only few groups show', () => {
    expect(trainTrees(makeExamples(), TRAINING).features).toEqual(['secret', 'send', 'url'])
  })

  it('are the same for the same examples', () => {
    expect(trainTrees(makeExamples(), TRAINING)).toEqual(trainTrees(makeExamples(), TRAINING))
  })
})
