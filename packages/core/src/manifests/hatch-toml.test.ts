import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './hatch-toml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'hatch.toml', bytes: new TextEncoder().encode(text) })

it('reads dependencies of environments, their overrides, their indexes and sources', () => {
  const { entries, indexes, problems } = read(
    `[env]
requires = ["hatch-plugin"]
[envs.test]
dependencies = ["pytest", "demo>=1"]
[envs.test.env-vars]
PIP_EXTRA_INDEX_URL = "https://{env:TOKEN}@mine.example/simple"
[envs.test.sources]
demo = { git = "https://h.example/demo", branch = "main" }
[envs.test.overrides]
platform.windows.dependencies = ["colorama"]
matrix.x.extra-dependencies = [{ value = "mock", if = ["1"] }]
`,
  )
  expect(problems).toEqual([])
  expect(entries.map(({ name, group, source, position }) => [name, group, source.kind, position.line])).toEqual([
    ['hatch-plugin', 'hatch', 'index', 2],
    ['pytest', 'test', 'index', 4],
    ['demo', 'test', 'vcs', 4],
    ['colorama', 'test', 'index', 10],
    ['mock', 'test', 'index', 11],
  ])
  expect(indexes.map(({ kind, url, position }) => [kind, rawText(url), position.line])).toEqual([
    ['extra-index', 'https://${TOKEN}@mine.example/simple', 6],
  ])
})
it('names keys that look misspelt, and leaves those of plugins and those that hatch ignores to them', () => {
  expect(read('[envs.a]\ndependncies = ["x"]\n').problems.map(({ id }) => id)).toEqual(['not-understood'])
  expect(read('[envs.a]\nextras = ["x"]\n[[env.a.matrix]]\npython = ["3.13"]\n').problems).toEqual([])
  expect(read('[envs.a]\ntype = "pip-compile"\npip-compile-hashes = true\n').problems).toEqual([])
})
it('is found by its name', () => {
  expect([format.matches('a/hatch.toml'), format.matches('xhatch.toml')]).toEqual([true, false])
})
