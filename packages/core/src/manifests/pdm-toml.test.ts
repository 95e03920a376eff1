import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './pdm-toml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pdm.toml', bytes: new TextEncoder().encode(text) })

it('reads the default index, further ones, upload targets and passwords', () => {
  const { indexes, options, problems } = read(
    '[pypi]\nurl = "https://mine.example/simple"\nverify_ssl = false\n[pypi.extra]\nurl = "https://extra.example/simple"\npassword = "hunter2"\n[repository.mine]\nurl = "https://mine.example/legacy/"\n',
  )
  expect(problems).toEqual([])
  expect(
    indexes.map(({ kind, name, url, verifiesTls, position }) => [kind, name, rawText(url), verifiesTls, position.line]),
  ).toEqual([
    ['index', 'pypi', 'https://mine.example/simple', false, 2],
    ['extra-index', 'extra', 'https://extra.example/simple', true, 5],
    ['other', 'mine', 'https://mine.example/legacy/', true, 8],
  ])
  expect(options.map(({ id, position }) => [id, position.line])).toEqual([['password', 6]])
})
it('names keys that pdm does not have', () => {
  expect(read('[pypi]\nurll = "x"\n').problems.map(({ id, position }) => [id, position.line])).toEqual([['not-understood', 2]])
})
it('is found by its name', () => {
  expect(['pdm.toml', 'a/.pdm.toml', 'xpdm.toml'].map((path) => format.matches(path))).toEqual([true, true, false])
})
