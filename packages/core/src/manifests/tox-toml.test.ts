import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './tox-toml.ts'

it('reads requires, deps and index variables of every environment as candidates', () => {
  const { entries, inclusions, indexes, role } = format.read({
    file: 'tox.toml',
    bytes: new TextEncoder().encode(
      'requires = ["tox-uv"]\n[env_run_base]\ndeps = ["pytest>=8", "-r dev.txt", { replace = "env", name = "X" }]\n[env.lint]\ndeps = ["ruff"]\nset_env.PIP_INDEX_URL = "https://mine.example/simple"\n',
    ),
  })
  expect([role, entries.map(({ name, group, confidence, position }) => [name, group, confidence, position.line])]).toEqual([
    'candidates',
    [
      ['tox-uv', 'tox', 'low', 1],
      ['pytest', 'env_run_base', 'low', 3],
      ['ruff', 'lint', 'low', 5],
    ],
  ])
  expect(inclusions.map(({ target, position }) => [rawText(target), position.line])).toEqual([['dev.txt', 3]])
  expect(indexes.map(({ url, position }) => [rawText(url), position.line])).toEqual([['https://mine.example/simple', 6]])
})
it('is found by its name', () => {
  expect([format.matches('a/tox.toml'), format.matches('xtox.toml')]).toEqual([true, false])
})
