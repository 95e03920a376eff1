import { expect, it } from 'vitest'
import { findCode, findProjectFiles, readProjectFile } from '../project-files.ts'

const code = findCode().filter((path) => !path.endsWith('.generated.ts'))
const production = code.filter((path) => path.startsWith('packages/') && !path.endsWith('.test.ts'))
const VAGUE = /(^|[/-])(utils?|helpers?|common|misc|managers?|services?)([./-]|$)/
const linesOf = (path: string): number => readProjectFile(path).split('\n').length - 1

it('sees the code of this repository', () => expect(production.length).toBeGreaterThan(60))

it('keeps every file within 300 lines', () => {
  expect(code.filter((path) => linesOf(path) > 300)).toEqual([])
})

it('keeps most files of production under 100 lines', () => {
  const small = production.filter((path) => linesOf(path) < 100)
  expect(small.length / production.length).toBeGreaterThan(0.5)
})

it('names files in kebab-case and says what they are', () => {
  const named = findProjectFiles('packages')
    .concat(findProjectFiles('tools'))
    .filter((path) => /\/src\/|^tools\//.test(path))
  expect(named.length).toBeGreaterThan(100)
  expect(
    named.filter(
      (path) =>
        path.endsWith('.ts') &&
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|test-support|generated|config))?\.ts$/.test(path.split('/').at(-1) ?? ''),
    ),
  ).toEqual([])
  expect(named.filter((path) => VAGUE.test(path))).toEqual([])
})

it('silences the compiler nowhere outside tests', () => {
  const silenced = code.filter(
    (path) => !/\.test(-support)?\.ts$/.test(path) && /@ts-(?:ignore|nocheck|expect-error)\b/.test(readProjectFile(path)),
  )
  expect(silenced).toEqual([])
})

it('has no class besides errors and what holds state', () => {
  const bodies = production.flatMap((path) =>
    [...readProjectFile(path).matchAll(/^(?:export )?(?:abstract )?class (.+?) \{$(.*?)^\}/gms)].map(([, head, body]) => ({
      path,
      head,
      body,
    })),
  )
  expect(bodies.length).toBeGreaterThan(5)
  const stateless = bodies.filter(
    ({ head, body }) => !/\bextends \w*Error\b/.test(head ?? '') && !/^ {2}(?:readonly )?#\w+/m.test(body ?? ''),
  )
  expect(stateless.map(({ path, head }) => `${path}: ${head}`)).toEqual([])
})
