import { describe, expect, test } from 'vitest'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { popularNames } from '../popular-names.ts'
import { rule } from './lookalike-name.ts'

const ranks = new Map(popularNames().map((name, index) => [name, index + 1]))
const context: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: (name) => ranks.get(name) ?? null,
  popularNames: popularNames(),
}
const find = (...names: string[]): string[] =>
  (
    rule.find(
      { askedNames: known({ names: names.map((name, index) => ({ name, place: { file: 'r.txt', line: index + 1 } })) }) },
      context,
    ) ?? []
  ).map(({ message, place }) => `${place.line ?? 0} ${message}`)

describe('lookalike-name', () => {
  test.each([
    ['reqeusts', 'requests', 'one letter'],
    ['requestss', 'requests', 'one letter'],
    ['reqests', 'requests', 'one letter'],
    ['numpyy', 'numpy', 'one letter'],
    ['crpytograhpy', 'cryptography', 'two letters'],
    ['djang0', 'django', 'characters that look alike'],
    ['python-dateuti1', 'python-dateutil', 'characters that look alike'],
    ['pythondateutil', 'python-dateutil', 'characters that look alike'],
    ['beautifulsoop4', 'beautifulsoup4', 'one letter'],
  ])('%s reads like %s', (name, target, difference) => {
    expect(find(name)).toEqual([
      expect.stringMatching(new RegExp(`^1 ${name} differs from ${target} \\(rank \\d+ on PyPI\\) in ${difference}$`)),
    ])
  })

  test('names that only seem to: popular themselves, versions of each other, plugins of one family, short ones, other words', () => {
    const names = `
      psycopg-binary pypdf2 elasticsearch8 pyshark trino markdown2 attr attrs psycopg jinja toml tomli bs4 sklearn
      nvidia-cublas-cu12 nvidia-cublas-cu13 nvidia-cublas-cu99 boto4 psycopg7 httpx2 pytest-cox pytest-cob flake9 sax ax
      types-requests-x requests-helper-for-acme my-internal-billing requests
    `
      .trim()
      .split(/\s+/)
    expect(names).toHaveLength(29)
    expect(find(...names)).toEqual([])
  })

  test('each name of a file on its line, in a file of thousands at once', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `internal-project-number-${index}`)
    const started = process.cpuUsage()
    expect(find('numpi', ...names, 'reqeusts').map((line) => line.split(' ', 2))).toEqual([
      ['1', 'numpi'],
      ['3002', 'reqeusts'],
    ])
    const used = process.cpuUsage(started)
    expect(used.user + used.system).toBeLessThan(2_000_000)
  })
})
