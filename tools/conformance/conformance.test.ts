import { expect, test } from 'vitest'
import { compareWithPackaging } from './compare-with-packaging.ts'

const PER_KIND = 20_000

test('the conformance door answers as packaging does, in every kind of case', { timeout: 300_000 }, async () => {
  const { cases, refused, differences } = await compareWithPackaging({
    perKind: PER_KIND,
    seed: 20_261_124,
  })
  expect(differences.slice(0, 20)).toEqual([])
  expect(Object.keys(cases).toSorted()).toEqual([
    'compare',
    'contains',
    'filter',
    'marker',
    'name',
    'requirement',
    'sdist',
    'specifier',
    'version',
    'wheel',
  ])
  // Both the accepted and the refused of each kind were seen in numbers; `canonicalize_name` refuses nothing.
  for (const [kind, count] of Object.entries(cases)) {
    expect(count).toBe(PER_KIND)
    const refusals = refused[kind] ?? 0
    expect(refusals).toBeGreaterThan(kind === 'name' ? -1 : PER_KIND / 20)
    expect(refusals).toBeLessThan(PER_KIND * 0.7)
  }
})
