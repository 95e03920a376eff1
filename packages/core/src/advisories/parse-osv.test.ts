import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Advisory } from './advisory.ts'
import { parseOsvRecord } from './parse-osv.ts'

const PACKAGE = { ecosystem: 'PyPI', name: 'Demo_Pkg' }
const ALL = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }]
const RECORD = { id: 'PYSEC-2026-1', affected: [{ package: PACKAGE, ranges: ALL }] }

function read(record: unknown): Advisory {
  const outcome = parseOsvRecord(record)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value.advisory
}
function refusal(record: unknown): string {
  const outcome = parseOsvRecord(record)
  return outcome.ok ? 'read' : outcome.problem.kind
}

describe('a record', () => {
  test('with all that is used of it', () => {
    const record = {
      schema_version: '1.7.3',
      id: 'GHSA-xxxx-yyyy-zzzz',
      modified: '2026-02-03T04:05:06.789Z',
      aliases: ['CVE-2026-1', 'CVE-2026-1', 'GHSA-xxxx-yyyy-zzzz', 'not an id\n'],
      summary: ' Path traversal ',
      details: 'Long.',
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'Demo.Pkg' },
          ranges: [
            { type: 'GIT', repo: 'https://git.example', events: [{ introduced: '0' }, { fixed: 'ab' }] },
            { type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: '1.5' }] },
          ],
          versions: ['1.0', '1.4.0', '0.9', '2004d', '0.9.0'],
        },
        { package: { ecosystem: 'npm', name: 'other' }, versions: ['1'] },
      ],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' }],
      database_specific: { severity: 'HIGH' },
    }
    expect(read(record)).toEqual({
      id: 'GHSA-xxxx-yyyy-zzzz',
      aliases: ['CVE-2026-1'],
      kind: 'vulnerability',
      severity: 'high',
      summary: 'Path traversal',
      modified: '2026-02-03T04:05:06.789Z',
      affected: [
        { name: 'demo-pkg', versions: ['0.9', '2004d', '0.9.0'], intervals: [{ from: '1.0', before: '1.5', through: null }] },
      ],
    })
  })

  test('that was withdrawn, or is about another ecosystem, or is none', () => {
    expect(refusal({ ...RECORD, withdrawn: '2026-01-01T00:00:00Z' })).toBe('withdrawn')
    expect(refusal({ ...RECORD, withdrawn: '' })).toBe('read')
    expect(refusal({ id: 'GHSA-1', affected: [{ package: { ecosystem: 'npm', name: 'x' }, versions: ['1'] }] })).toBe(
      'other-ecosystem',
    )
    expect(refusal({ id: 'CVE-1' })).toBe('other-ecosystem')
    expect(['text', null, [], { name: 'workflow' }, { id: 7 }, { id: 'A', affected: {} }].map(refusal)).toEqual(
      Array(6).fill('not-a-record'),
    )
    expect(refusal({ ...RECORD, id: 'a b' })).toBe('broken')
  })

  test('says with details what it has no summary for', () => {
    expect(read({ ...RECORD, details: '# Title\n\n---\nAn attacker can\nread files.' }).summary).toBe('An attacker can')
    expect(read({ ...RECORD, summary: 'x'.repeat(400) }).summary).toHaveLength(300)
    expect(read(RECORD).summary).toBe('')
  })
})

describe('malware', () => {
  test.each([
    ['its own id', { id: 'MAL-2026-1' }],
    ['an alias', { aliases: ['MAL-2026-1'] }],
    ['the origins of OpenSSF', { database_specific: { 'malicious-packages-origins': [{ source: 'x' }] } }],
    ['the weakness', { database_specific: { cwe_ids: ['CWE-506'] } }],
  ])('is known by %s', (_, more) => expect(read({ ...RECORD, ...more }).kind).toBe('malware'))

  test('that names no release is about all; a vulnerability is not', () => {
    const affected = [{ package: PACKAGE }]
    expect(read({ id: 'MAL-2026-1', affected }).affected[0]?.intervals).toEqual([{ from: null, before: null, through: null }])
    expect(refusal({ id: 'PYSEC-2026-1', affected })).toBe('broken')
  })
})

describe('severity', () => {
  const severity = (...more: object[]): unknown => read(Object.assign({}, RECORD, ...more)).severity
  test('is the highest of scores and labels', () => {
    const medium = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' }
    const critical = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' }
    expect(severity({ severity: [medium] })).toBe('medium')
    expect(severity({ severity: [medium, critical] })).toBe('critical')
    expect(severity({ severity: [medium] }, { database_specific: { severity: 'CRITICAL' } })).toBe('critical')
    expect(severity({ severity: [critical] }, { database_specific: { severity: 'LOW' } })).toBe('critical')
    expect(severity({ affected: [{ package: PACKAGE, ranges: ALL, severity: [medium] }] })).toBe('medium')
    expect(severity({ severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }] })).toBe('high')
  })
  test.each([
    ['LOW', 'low'],
    ['Moderate', 'medium'],
    ['MEDIUM', 'medium'],
    ['IMPORTANT', 'high'],
  ])('a label %s is %s', (label, expected) => expect(severity({ database_specific: { severity: label } })).toBe(expected))
  test('is null where a record gives none', () => {
    expect(severity()).toBeNull()
    expect(
      severity({ severity: [{ type: 'CVSS_V3', score: 'AV:N' }, null, 7], database_specific: { severity: 'constructor' } }),
    ).toBeNull()
  })
})

describe('what cannot be read', () => {
  test('is named, and the rest counts', () => {
    const ranges = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: 'next' }] }]
    const outcome = parseOsvRecord({ ...RECORD, affected: [{ package: PACKAGE, ranges, versions: ['1.0'] }] })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        advisory: { affected: [{ versions: ['1.0'], intervals: [] }] },
        problems: ['"fixed" is no version of PEP 440'],
      },
    })
    expect(refusal({ ...RECORD, affected: [{ package: { ecosystem: 'PyPI', name: '../x' }, ranges: ALL }] })).toBe('broken')
  })

  test('never throws', () => {
    const isTotal = (value: unknown): boolean => typeof parseOsvRecord(value).ok === 'boolean'
    const keys = fc.constantFrom('id', 'affected', 'aliases', 'severity', 'database_specific', 'withdrawn', 'details')
    const parts = fc.constantFrom('package', 'ranges', 'versions', 'severity', 'ecosystem_specific')
    const affected = (key: string, value: unknown): unknown => [{ package: PACKAGE, ranges: ALL, [key]: value }]
    expect(() => fc.assert(fc.property(fc.jsonValue(), isTotal))).not.toThrow()
    expect(() => fc.assert(fc.property(keys, fc.jsonValue(), (key, value) => isTotal({ ...RECORD, [key]: value })))).not.toThrow()
    expect(() =>
      fc.assert(fc.property(parts, fc.jsonValue(), (key, value) => isTotal({ ...RECORD, affected: affected(key, value) }))),
    ).not.toThrow()
  })
})
