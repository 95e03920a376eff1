import { describe, expect, test } from 'vitest'
import type { Advisory } from './advisory.ts'
import { matchRelease } from './merge-matches.ts'
import { parseOsvRecord } from './parse-osv.ts'

function advisory(
  id: string,
  more: object,
  affected: object = { versions: [], ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }] },
): Advisory {
  const outcome = parseOsvRecord({ id, affected: [{ package: { ecosystem: 'PyPI', name: 'demo' }, ...affected }], ...more })
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value.advisory
}
const versionsHit = (affected: object, versions: readonly string[]): string[] =>
  versions.filter((version) => matchRelease([advisory('PYSEC-1', {}, affected)], { name: 'demo', version }).length > 0)
const events = (...list: object[]): object => ({ ranges: [{ type: 'ECOSYSTEM', events: list }] })

describe('which releases are affected', () => {
  test('in the order of PEP 440', () => {
    expect(
      versionsHit(events({ introduced: '1.9' }, { fixed: '1.10' }), [
        '1.8',
        '1.9',
        '1.9.1',
        '1.10rc1',
        '1.10',
        '1.10.post1',
        '2',
      ]),
    ).toEqual(['1.9', '1.9.1', '1.10rc1'])
    expect(
      versionsHit(events({ introduced: '0' }, { last_affected: '1.0' }), ['0.0.dev1', '1', '1.0.0', '1.0.post1', '1!0']),
    ).toEqual(['0.0.dev1', '1', '1.0.0'])
  })
  test('listed ones in any spelling, and in none', () => {
    expect(versionsHit({ versions: ['1.0.0', '2004d'] }, ['1', 'v1.0', '1.0.1', '2004d', '2004'])).toEqual(['1', 'v1.0', '2004d'])
  })
  test('a build with a local label is its version, unless the advisory names the label', () => {
    expect(versionsHit(events({ introduced: '0' }, { fixed: '2.1.0' }), ['2.1.0+cu118', '2.0.1+cpu'])).toEqual(['2.0.1+cpu'])
    expect(versionsHit(events({ introduced: '0' }, { last_affected: '2.1.0' }), ['2.1.0+cu118'])).toEqual(['2.1.0+cu118'])
    expect(versionsHit({ versions: ['2.1.0'] }, ['2.1.0+cu118'])).toEqual(['2.1.0+cu118'])
    expect(versionsHit({ versions: ['2.1.0+bad'] }, ['2.1.0+good', '2.1.0', '2.1.0+bad'])).toEqual(['2.1.0+bad'])
  })
  test('of this project only', () => {
    expect(matchRelease([advisory('PYSEC-1', {})], { name: 'other', version: '1' })).toEqual([])
  })
})

describe('one match for one thing', () => {
  test('records that name each other or a third, with the highest severity and every repair', () => {
    const matches = matchRelease(
      [
        advisory('GHSA-1', { aliases: ['CVE-1'], database_specific: { severity: 'LOW' }, summary: 'of GitHub' }),
        advisory('CVE-2', {}),
        advisory(
          'PYSEC-1',
          { aliases: ['CVE-1'] },
          events({ introduced: '0' }, { fixed: '1.10' }, { introduced: '2' }, { fixed: '2.1' }),
        ),
      ],
      { name: 'demo', version: '1.9' },
    )
    expect(matches).toEqual([
      { id: 'CVE-2', aliases: [], kind: 'vulnerability', severity: 'high', summary: '', fixedIn: ['2.0'] },
      {
        id: 'PYSEC-1',
        aliases: ['GHSA-1', 'CVE-1'],
        kind: 'vulnerability',
        severity: 'low',
        summary: 'of GitHub',
        fixedIn: ['1.10', '2.0', '2.1'],
      },
    ])
  })
  test('a record that joins two groups makes them one', () => {
    const matches = matchRelease(
      [advisory('GHSA-1', {}), advisory('PYSEC-1', {}), advisory('X-1', { aliases: ['GHSA-1', 'PYSEC-1'] })],
      { name: 'demo', version: '1' },
    )
    expect(matches.map(({ id, aliases }) => [id, ...aliases])).toEqual([['PYSEC-1', 'GHSA-1', 'X-1']])
  })
  test('is malware when one of its records is', () => {
    const matches = matchRelease(
      [advisory('GHSA-1', { database_specific: { severity: 'LOW' } }), advisory('MAL-2026-1', { aliases: ['GHSA-1'] })],
      { name: 'demo', version: '1' },
    )
    expect(matches).toMatchObject([{ id: 'MAL-2026-1', aliases: ['GHSA-1'], kind: 'malware', severity: 'critical' }])
  })
  test('names as repair only what lies above', () => {
    const [match] = matchRelease(
      [advisory('PYSEC-1', {}, events({ introduced: '0' }, { fixed: '1.5' }, { introduced: '2' }, { fixed: '2.3' }))],
      { name: 'demo', version: '2.1' },
    )
    expect(match?.fixedIn).toEqual(['2.3'])
  })
})
