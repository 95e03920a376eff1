import { expect, it } from 'vitest'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding } from '../model/finding.ts'
import { renderScore } from './render-score.ts'

const finding = (rule: string, more: Partial<Finding>): Finding => ({
  rule,
  severity: 'low',
  domain: 'malicious-code',
  effect: 'none',
  message: 'x',
  place: { file: 'setup.py' },
  ...more,
})

const artifact = (findings: Finding[], verdict: ArtifactReport['verdict']): ArtifactReport => ({
  name: 'demo',
  version: '1.0',
  filename: 'demo-1.0.tar.gz',
  sha256: null,
  size: null,
  source: { kind: 'path' },
  requiredBy: [],
  verdict,
  findings,
  notChecked: [],
})

it('says what counts and why it does not block', () => {
  const text = renderScore(
    artifact(
      [finding('install-time-network', { effect: 'warn', automatic: true }), finding('native-code', { domain: 'engineering' })],
      'warn',
    ),
  )
  expect(text).toBe(
    [
      'score of demo-1.0.tar.gz: warn',
      '  warn     1 × install-time-network (malicious-code, unasked)',
      '  none     1 × native-code (engineering, not in the sum)',
      '  sum: 1 findings of 1 domains do not block together (fewer than 3 findings, fewer than 2 domains); the worst finding decides',
      '',
    ].join('\n'),
  )
})

it('says which findings blocked together', () => {
  const message = '3 findings of 2 domains (author, malicious-code) block together: a, b, c'
  const text = renderScore(artifact([finding('combined-findings', { effect: 'block', message })], 'block'))
  expect(text).toContain(`sum: ${message}`)
})
