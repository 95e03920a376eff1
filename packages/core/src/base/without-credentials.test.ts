import { expect, test } from 'vitest'
import { display, untrustedText } from './display.ts'
import { withoutCredentials } from './without-credentials.ts'

test.each([
  ['https://user:secret@host/simple', 'https://host/simple'],
  ['from https://u@h/a and http://a:b@c:80/d?e@f', 'from https://h/a and http://c:80/d?e@f'],
  ['git+ssh://git@github.com/a/b.git@main', 'git+ssh://github.com/a/b.git@main'],
  ['https://user:p@ss@host/', 'https://host/'],
  ['https://user:pa#ss@host/simple', 'https://host/simple'],
  ['https://user:pa/ss@host/simple', 'https://host/simple'],
  ['https://user:12/simple', 'https://user:12/simple'],
  ['https://host:8080/a@1.0', 'https://host:8080/a@1.0'],
  ['https://[::1]:80/a@1', 'https://[::1]:80/a@1'],
  ['https://host/a@1.0', 'https://host/a@1.0'],
  ['me@home ://x@y', 'me@home ://y'],
  ['nothing', 'nothing'],
])('%s', (text, expected) => {
  expect(withoutCredentials(text)).toBe(expected)
})

test('a cut text does not show the half of a password', () => {
  expect(display(untrustedText(`https://user:${'x'.repeat(400)}@host/simple`))).toBe('https://host/simple')
})

test('a text of many URLs is cleaned in time', () => {
  const started = process.cpuUsage()
  withoutCredentials('a://b:c'.repeat(200_000))
  withoutCredentials(`a://${'b:'.repeat(500_000)}`)
  withoutCredentials(`a://${'b@'.repeat(500_000)}`)
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
})
