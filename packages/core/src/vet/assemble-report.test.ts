import { expect, test } from 'vitest'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import { assembleReport, type ReportParts } from './assemble-report.ts'

const PARTS: ReportParts = {
  toolVersion: '0',
  command: 'install',
  now: 1_795_305_600_789,
  intelligence: null,
  policy: { files: [], hash: 'sha256:0' },
  artifacts: [],
  dependencies: [],
  findings: [],
  notChecked: [],
}
const ARTIFACT: ArtifactReport = {
  name: 'demo',
  version: '1',
  filename: 'demo-1.tar.gz',
  sha256: null,
  size: null,
  source: { kind: 'index' },
  requiredBy: [],
  verdict: 'allow',
  findings: [],
  notChecked: [],
}
const gap = (effect: NotChecked['effect']): NotChecked => ({ check: 'known-malware', reason: 'r', subject: 's', effect })
const finding = (effect: Finding['effect']): Finding => ({
  rule: 'r',
  severity: 'low',
  domain: 'author',
  effect,
  message: 'm',
  place: { file: 'f' },
})

test('the time is in whole seconds', () => {
  expect(assembleReport(PARTS)).toMatchObject({ time: '2026-11-22T00:00:00Z', verdict: 'allow' })
})

test.each([
  ['a not-checked warning of an artifact', { artifacts: [{ ...ARTIFACT, notChecked: [gap('warn')] }] }, 'warn'],
  ['a refusing not-checked entry', { artifacts: [ARTIFACT], notChecked: [gap('refuse')] }, 'cannot-vet'],
  ['a gap without effect', { notChecked: [gap('none')] }, 'allow'],
  ['cannot-vet above confirm', { findings: [finding('confirm')], notChecked: [gap('refuse')] }, 'cannot-vet'],
  ['block above all', { artifacts: [{ ...ARTIFACT, verdict: 'block' as const }], notChecked: [gap('refuse')] }, 'block'],
])('%s', (_name, parts, verdict) => {
  expect(assembleReport({ ...PARTS, ...parts }).verdict).toBe(verdict)
})
