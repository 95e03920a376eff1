import { expect, it } from 'vitest'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Report } from '../model/report.ts'
import { renderJson, renderJsonLine } from './render-json.ts'

const ARTIFACT: ArtifactReport = {
  name: 'b',
  version: '1',
  filename: 'b-1-py3-none-any.whl',
  path: 'x/b-1-py3-none-any.whl',
  sha256: 'ab',
  size: 2,
  source: { kind: 'index', url: 'https://me:secret@pkgs.example/simple/' },
  requiredBy: [['app', 'b']],
  verdict: 'warn',
  findings: [
    { rule: 'z', severity: 'low', domain: 'author', effect: 'warn', message: 'two\u001b[2J', place: { file: 'a.py', line: 9 } },
    {
      rule: 'y',
      severity: 'low',
      domain: 'author',
      effect: 'warn',
      message: 'one',
      place: { file: 'a.py', line: 2, endLine: 3 },
    },
  ],
  notChecked: [{ check: 'archive', reason: 'cut', subject: 'b 1', effect: 'refuse' }],
}
const REPORT: Report = {
  toolVersion: '0.1.0',
  command: 'scan',
  time: '2026-11-22T00:00:00Z',
  intelligence: null,
  policy: { files: [], hash: 'sha256:00' },
  verdict: 'cannot-vet',
  artifacts: [ARTIFACT, { ...ARTIFACT, name: 'a' }],
  dependencies: [],
  findings: [],
  notChecked: [],
}

it('writes the keys of the contract in their order', () => {
  const parsed = JSON.parse(renderJson(REPORT))
  expect(Object.keys(parsed)).toEqual([
    'schema',
    'version',
    'tool',
    'command',
    'time',
    'intelligence',
    'policy',
    'verdict',
    'artifacts',
    'dependencies',
    'findings',
    'not_checked',
  ])
  expect(Object.keys(parsed.artifacts[0])).toEqual([
    'name',
    'version',
    'filename',
    'path',
    'sha256',
    'size',
    'source',
    'required_by',
    'verdict',
    'findings',
    'not_checked',
  ])
  expect(Object.keys(parsed.artifacts[0].findings[0])).toEqual([
    'rule',
    'severity',
    'domain',
    'effect',
    'message',
    'place',
    'evidence',
    'aliases',
    'fixed_in',
    'fingerprint',
  ])
  expect(parsed.artifacts[0].findings[0].place).toEqual({ file: 'a.py', line: 2, end_line: 3 })
})
it('orders artifacts by name and findings by place', () => {
  const parsed = JSON.parse(renderJson(REPORT))
  expect(parsed.artifacts.map((artifact: { name: string }) => artifact.name)).toEqual(['a', 'b'])
  expect(parsed.artifacts[0].findings.map((finding: { rule: string }) => finding.rule)).toEqual(['y', 'z'])
})
it('holds neither credentials nor control characters', () => {
  expect(JSON.parse(renderJson(REPORT)).artifacts[0].source.url).toBe('https://pkgs.example/simple/')
  expect(JSON.parse(renderJson(REPORT)).artifacts[0].findings[1].message).toBe('two\\x1b[2J')
})
it('keeps a fingerprint when policy changes the effect, and tells artifacts apart', () => {
  const print = (artifact: ArtifactReport): string => JSON.parse(renderJsonLine(artifact)).findings[0].fingerprint
  const milder = { ...ARTIFACT, findings: ARTIFACT.findings.map((finding) => ({ ...finding, effect: 'none' as const })) }
  expect(print(milder)).toBe(print(ARTIFACT))
  expect(print({ ...ARTIFACT, name: 'a' })).not.toBe(print(ARTIFACT))
})
