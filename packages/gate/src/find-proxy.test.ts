import { expect, test } from 'vitest'
import { findProxy } from './find-proxy.ts'

const proxy = 'http://proxy:3128'

test.each([
  ['https://pypi.org/', '', proxy],
  ['https://pypi.org/', '*', null],
  ['https://a.corp.example/', 'corp.example', null],
  ['https://a.corp.example/', '.corp.example, other', null],
  ['https://acorp.example/', 'corp.example', proxy],
  ['https://pkgs.example:8443/', 'pkgs.example:8443', null],
  ['https://pkgs.example:8444/', 'pkgs.example:8443', proxy],
  ['http://10.1.2.3/', '10.0.0.0/8', null],
  ['http://11.1.2.3/', '10.0.0.0/8,11.1.2.4', proxy],
  ['http://127.0.0.1:8080/', 'localhost,127.0.0.1', null],
])('%s with NO_PROXY=%s', (url, noProxy, expected) => {
  expect(findProxy(new URL(url), { proxy, noProxy })).toBe(expected)
})

test('plain http has a proxy of its own', () => {
  expect(findProxy(new URL('http://h/'), { proxy, plainProxy: null })).toBeNull()
  expect(findProxy(new URL('https://h/'), { proxy, plainProxy: null })).toBe(proxy)
})
