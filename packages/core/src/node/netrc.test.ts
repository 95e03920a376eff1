import { expect, test } from 'vitest'
import { parseNetrc } from './netrc.ts'

test('machines, default, comments, macros and quotes', () => {
  const netrc = parseNetrc(`# a comment
machine a.example login u password p#1
macdef init
  machine evil login x password y

machine B.example
  user "v w"
  account none
  password q
default login d password e
`)
  expect([...netrc.machines]).toEqual([
    ['a.example', { login: 'u', password: 'p#1' }],
    ['b.example', { login: 'v w', password: 'q' }],
  ])
  expect(netrc.default).toEqual({ login: 'd', password: 'e' })
})
