import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './pypirc.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: '.pypirc', bytes: new TextEncoder().encode(text) })

it('reads upload targets, and where a password stands without keeping it', () => {
  const facts = read(
    '[distutils]\nindex-servers =\n    mine\n[mine]\nrepository = http://mine.example/\nusername = __token__\npassword = pypi-secret\n',
  )
  expect(facts.indexes.map(({ kind, name, url, position }) => [kind, name, rawText(url), position.line])).toEqual([
    ['other', 'mine', 'http://mine.example/', 5],
  ])
  expect(facts.options.map(({ id, position }) => [id, position.line])).toEqual([['password', 7]])
  expect(JSON.stringify(facts)).not.toContain('pypi-secret')
  expect(facts.accounting).toEqual({ unit: 'lines', total: 7, entries: 0, options: 7, comments: 0, notUnderstood: 0 })
})
it('takes a variable for no password, and names what it does not know', () => {
  const { options, problems } = read('[mine]\npassword = ${TOKEN}\npasword = x\n')
  expect([options, problems.map(({ id, position }) => [id, position.line])]).toEqual([[], [['not-understood', 3]]])
})
it('is found by its name', () => {
  expect([format.matches('a/.pypirc'), format.matches('pypirc')]).toEqual([true, false])
})
