import { expect, it } from 'vitest'
import { untrustedText } from '../base/display.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { renderText } from './render-text.ts'

const FINDING: Finding = {
  rule: 'install-time-network',
  severity: 'high',
  domain: 'malicious-code',
  effect: 'block',
  message: 'reaches the network',
  place: { file: 'setup.py', line: 12, column: 5 },
  evidence: [{ place: { file: 'setup.py', line: 12 }, text: untrustedText('x\n::error::forged') }],
}
const REPORT: Report = {
  toolVersion: '0',
  command: 'scan',
  time: '2026-11-22T00:00:00Z',
  intelligence: null,
  policy: { files: [], hash: 'h' },
  verdict: 'block',
  dependencies: [],
  findings: [],
  notChecked: [
    { check: 'known-malware', reason: 'no answer from https://me:pw@osv.example/', subject: 'demo 1', effect: 'warn' },
  ],
  artifacts: [
    {
      name: 'demo',
      version: '1',
      filename: 'demo-1.tar.gz',
      sha256: null,
      size: null,
      source: { kind: 'index' },
      requiredBy: [['app', 'demo']],
      verdict: 'block',
      notChecked: [],
      findings: [FINDING, { ...FINDING, effect: 'none', rule: 'weak', evidence: [] }],
    },
  ],
}

it('prints place, effect, message and rule, who pulls it in, and what was not checked', () => {
  expect(renderText(REPORT, { isVerbose: false })).toBe(
    [
      'demo-1.tar.gz: block',
      '  required by app > demo',
      '  setup.py:12:5: block: reaches the network [install-time-network]',
      '      setup.py:12 | x\\x0a::error::forged',
      'not checked: known-malware: no answer from https://osv.example/ (demo 1): warn',
      'block (artifacts: 1, block: 1, confirm: 0, warn: 0, not checked: 1)',
      '',
    ].join('\n'),
  )
})
it('shows effect none only when asked', () => {
  expect(renderText(REPORT, { isVerbose: true })).toContain('setup.py:12:5: none: reaches the network [weak]')
})
it('says once what was not checked of many, and beside the artifact what keeps it from a verdict', () => {
  const artifact = REPORT.artifacts[0]
  if (artifact === undefined) throw new Error('no artifact')
  const gap = { check: 'known-malware', reason: 'no snapshot', subject: 'demo 1', effect: 'warn' as const }
  const artifacts = [
    { ...artifact, findings: [], notChecked: [gap], verdict: 'allow' as const },
    {
      ...artifact,
      findings: [],
      notChecked: [gap, { ...gap, check: 'archive', effect: 'refuse' as const }],
      verdict: 'cannot-vet' as const,
    },
  ]
  expect(renderText({ ...REPORT, verdict: 'cannot-vet', artifacts, notChecked: [] }, { isVerbose: false })).toBe(
    [
      'demo-1.tar.gz: cannot-vet',
      '  required by app > demo',
      '  not checked: archive: no snapshot (demo 1): refuse',
      'not checked: known-malware: no snapshot (2 subjects): warn',
      'cannot-vet (artifacts: 2, block: 0, confirm: 0, warn: 0, not checked: 3)',
      '',
    ].join('\n'),
  )
})
