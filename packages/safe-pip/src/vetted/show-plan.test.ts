import { expect, test } from 'vitest'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { renderPlan, renderSize, renderSummary } from './show-plan.ts'

const ARTIFACT: ArtifactReport = {
  name: 'demo',
  version: '1.0',
  filename: 'demo-1.0-py3-none-any.whl',
  sha256: null,
  size: 64_847,
  source: { kind: 'index' },
  requiredBy: [],
  verdict: 'allow',
  findings: [],
  notChecked: [],
}

test('sizes as pip prints them', () => {
  expect([999, 64_847, 1_340_000].map(renderSize)).toEqual(['999 B', '65 kB', '1.3 MB'])
})

test('the plan names, counts and sums', () => {
  const own = { ...ARTIFACT, name: 'mine', size: null, source: { kind: 'path' as const } }
  expect(renderPlan([ARTIFACT, own], 'install')).toBe(
    'plan: install 2 packages, 65 kB\n  demo 1.0 (65 kB), mine 1.0 (yours, not vetted)\n',
  )
  expect(renderPlan([], 'wheel')).toBe('plan: nothing to build\n')
})

test('a long plan is wrapped', () => {
  const lines = renderPlan(
    Array.from({ length: 12 }, () => ARTIFACT),
    'download',
  )
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(4)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(102)
})

test('the summary says what was not checked and why, once', () => {
  const gap = { check: 'known-malware', reason: 'no snapshot', subject: 'demo 1.0', effect: 'warn' as const }
  const summary = renderSummary(
    { packages: 2, archives: 1, files: 9, bytes: 2_000_000 },
    { found: 'nothing found', notChecked: [gap, gap, { ...gap, check: 'own-directory', effect: 'none' }] },
  )
  expect(summary).toMatch(
    /^read 2 packages: 9 files in 1 archive, 2\.0 MB; \d+ checks; nothing found; yours, not vetted: 1 directory; not checked: known-malware \(no snapshot\)$/,
  )
})
