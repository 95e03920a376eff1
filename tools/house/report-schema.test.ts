import { untrustedText } from '@safe-pip/core/base/display'
import type { Report } from '@safe-pip/core/model/report'
import { renderJson } from '@safe-pip/core/report/render-json'
import { expect, it } from 'vitest'
import { REPORT_SCHEMA, type JsonSchema } from '../generate/report-schema.ts'
import { findSchemaProblems } from './schema-problems.ts'

const PLACE = { file: 'setup.py', line: 3, column: 1, endLine: 4 }
const FULL: Report = {
  toolVersion: '0.1.0',
  command: 'scan',
  time: '2026-11-22T00:00:00Z',
  intelligence: { snapshot: 'sha256:00', time: '2026-11-21T00:00:00Z', sources: ['osv'] },
  policy: { files: ['safe-pip.toml'], hash: 'sha256:00' },
  verdict: 'block',
  artifacts: [
    {
      name: 'demo',
      version: '1.0',
      filename: 'demo-1.0.tar.gz',
      path: 'dist/demo-1.0.tar.gz',
      sha256: 'ab',
      size: 1,
      source: { kind: 'url', url: 'https://pkgs.example/demo-1.0.tar.gz' },
      requiredBy: [['app', 'demo']],
      verdict: 'block',
      findings: [
        {
          rule: 'install-time-network',
          severity: 'high',
          domain: 'malicious-code',
          effect: 'block',
          message: 'it calls home',
          place: PLACE,
          evidence: [{ place: PLACE, text: untrustedText('urlopen(x)'), note: 'here' }],
          aliases: ['CVE-2026-1'],
          fixedIn: ['1.1'],
          exception: { reason: 'reviewed', expiresAt: 0, place: PLACE },
        },
      ],
      notChecked: [{ check: 'known-malware', reason: 'offline', subject: 'demo 1.0', effect: 'warn' }],
    },
  ],
  dependencies: [
    {
      name: 'demo',
      specifier: '==1.0',
      extras: ['x'],
      marker: null,
      group: null,
      source: { kind: 'index' },
      editable: false,
      constraint: false,
      hashes: ['sha256:00'],
      place: { file: 'requirements.txt', line: 1, column: 1 },
      resolved: '1.0',
    },
  ],
  findings: [],
  notChecked: [],
}
const check = (report: Report, reached = new Set<string>()): string[] =>
  findSchemaProblems(JSON.parse(renderJson(report)), REPORT_SCHEMA, { root: REPORT_SCHEMA, reached })

/** How many keys a schema names, all its parts together. */
function countKeys(schema: JsonSchema): number {
  const parts = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
    ...(schema.anyOf ?? []),
    schema.items ?? {},
  ]
  return (
    Object.keys(schema.properties ?? {}).length +
    parts.reduce((sum, part) => sum + (Object.keys(part).length === 0 ? 0 : countKeys(part)), 0)
  )
}

it('says of a report with everything in it exactly what its keys are', () => {
  const reached = new Set<string>()
  expect(check(FULL, reached)).toEqual([])
  expect(reached.size).toBe(countKeys(REPORT_SCHEMA))
})
it('takes a report with nothing in it', () => {
  expect(check({ ...FULL, intelligence: null, verdict: 'allow', artifacts: [], dependencies: [] })).toEqual([])
})
it('refuses what the contract does not allow', () => {
  expect(check({ ...FULL, time: '2026-11-22' })).toEqual(['$.time: 2026-11-22'])
})
