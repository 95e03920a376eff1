import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { parseIndexUrl } from './index-url.ts'

test('credentials are for fetching only', () => {
  const url = parseIndexUrl('https://user:secret@Pkgs.Example:443/simple?token=secret#secret')
  if (!url.ok) throw new Error(url.problem.reason)
  expect(url.value.shown).toBe('https://pkgs.example/simple')
  expect(url.value.hasCredentials).toBe(true)
  expect(url.value.href()).toBe('https://user:secret@pkgs.example/simple?token=secret#secret')
  expect(JSON.stringify(url.value) + String(url.value) + inspect(url.value)).not.toContain('secret')
})

test.each([
  ['https://pypi.org/simple/', 'https://pypi.org/simple/'],
  ['HTTP://h:80/a/../b', 'http://h/b'],
  ['file:///srv/wheels', 'file:///srv/wheels'],
])('%s', (text, shown) => {
  const url = parseIndexUrl(text)
  expect(url.ok && [url.value.shown, url.value.hasCredentials]).toEqual([shown, false])
})

test.each(['', 'pypi.org/simple', '//pypi.org', 'ftp://h/', 'git+https://h/', 'https://', 'https://h:99999/', './wheels'])(
  '%j is none',
  (text) => {
    expect(parseIndexUrl(text).ok).toBe(false)
  },
)
