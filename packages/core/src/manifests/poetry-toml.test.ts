import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './poetry-toml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'poetry.toml', bytes: new TextEncoder().encode(text) })

it('reads upload targets, logins, certificates and forced builds with their places', () => {
  const { indexes, options, problems } = read(
    '[repositories.mine]\nurl = "https://mine.example/legacy/"\n[http-basic.mine]\nusername = "me"\npassword = "hunter2"\n[certificates.mine]\ncert = false\n[installer]\nno-binary = ["numpy"]\nparallel = true\n[virtualenvs]\nin-project = true\n',
  )
  expect(problems).toEqual([])
  expect(indexes.map(({ kind, url, position }) => [kind, rawText(url), position.line])).toEqual([
    ['other', 'https://mine.example/legacy/', 2],
  ])
  expect(options.map(({ id, position }) => [id, position.line])).toEqual([
    ['password', 5],
    ['tls-verification', 7],
    ['no-binary', 9],
  ])
})
it('names keys that poetry does not have', () => {
  expect(read('[instaler]\nno-binary = true\n').problems.map(({ id }) => id)).toEqual(['not-understood'])
})
it('is found by its name', () => {
  expect([format.matches('a/poetry.toml'), format.matches('my-poetry.toml')]).toEqual([true, false])
})
