import { expect, test } from 'vitest'
import { openRandomSource } from '../random-source.ts'
import { compareRequirements } from './compare-requirements.ts'
import { randomFileCase } from './random-files.ts'

test('requirements files are read as pip reads them, line by line', { timeout: 300_000 }, async () => {
  const random = openRandomSource(20_261_124)
  const { cases, files, accepted, lines, excused, differences } = await compareRequirements(
    Array.from({ length: 500 }, () => randomFileCase(random)),
  )
  expect(differences.slice(0, 10)).toEqual([])
  expect(cases).toBe(500)
  expect(files).toBeGreaterThan(550)
  expect(accepted).toBeGreaterThan(100)
  for (const kind of ['requirement', 'options', 'include', 'error']) expect(lines[kind]).toBeGreaterThan(100)
  expect(Object.keys(excused).toSorted()).toEqual(['coding', 'disk', 'weak-hash'])
})
