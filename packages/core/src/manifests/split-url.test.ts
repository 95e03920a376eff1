import { expect, it } from 'vitest'
import { splitUrl } from './split-url.ts'

it('splits URLs as Python does, tabs and newlines dropped', () => {
  expect(splitUrl('\x01 HTT\tPS://user@h:8/a/b?c=d?e#f#g')).toEqual({
    scheme: 'https',
    netloc: 'user@h:8',
    path: '/a/b',
    query: 'c=d?e',
    fragment: 'f#g',
  })
  expect(splitUrl('./a:b/c')).toEqual({ scheme: '', netloc: '', path: './a:b/c', query: '', fragment: '' })
  expect(splitUrl('https://[::1%eth0]:80/')?.netloc).toBe('[::1%eth0]:80')
})

it('gives nothing where Python raises', () => {
  for (const url of ['https://[x/', 'https://x]/', 'https://[1.2.3.4]/', 'https://h\u2100.example/'])
    expect(splitUrl(url)).toBeNull()
})
