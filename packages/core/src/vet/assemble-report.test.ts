import { expect, test } from 'vitest'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import { DEFAULT_POLICY, type PolicyException } from '../policy/policy.ts'
import { assembleReport, type ReportParts } from './assemble-report.ts'

const PARTS: ReportParts = {
  toolVersion: '0',
  command: 'install',
  now: 1_795_305_600_789,
  intelligence: null,
  policy: { files: [], hash: 'sha256:0' },
  effective: DEFAULT_POLICY,
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

test('exceptions that expired or permitted nothing are named; the policy decides what that means', () => {
  const place = { file: 'safe-pip.toml', line: 3, column: 1 }
  const exception: PolicyException = {
    rule: 'yanked-release',
    name: 'demo',
    version: null,
    sha256: null,
    advisory: null,
    reason: 'r',
    expiresAt: PARTS.now + 1,
    place,
  }
  const report = (exceptions: readonly PolicyException[], parts: Partial<ReportParts> = {}): unknown => {
    const { findings, verdict } = assembleReport({
      ...PARTS,
      ...parts,
      effective: { ...DEFAULT_POLICY, ...parts.effective, exceptions },
    })
    return [verdict, ...findings.map(({ rule, effect, message }) => `${rule} ${effect} ${message}`)]
  }
  const used = { ...ARTIFACT, findings: [{ ...finding('none'), exception: { reason: 'r', expiresAt: 0, place } }] }
  expect(report([exception], { artifacts: [used] })).toEqual(['allow'])
  expect(report([exception])).toEqual([
    'allow',
    'unmatched-exception none the exception from yanked-release for demo permitted nothing in this run',
  ])
  const expired = { ...exception, version: '1.0', expiresAt: PARTS.now }
  expect(report([expired])).toEqual([
    'warn',
    'expired-exception warn the exception from yanked-release for demo 1.0 expired on 2026-11-22 and permits nothing',
  ])
  expect(report([expired], { effective: { ...DEFAULT_POLICY, rules: { 'expired-exception': 'block' } } })).toEqual([
    'block',
    expect.stringContaining('expired-exception block'),
  ])
})
