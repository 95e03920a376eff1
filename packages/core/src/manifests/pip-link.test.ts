import { expect, it } from 'vitest'
import { isArchivePath, isForeignFile, parsePipLink, unquote } from './pip-link.ts'

it('sees of a URL what pip sees', () => {
  expect(parsePipLink('https://h.example/a%2Fb-1.0.zip/?q#egg=A.b&sha256=00&md5=11&subdirectory=s/t')).toMatchObject({
    scheme: 'https',
    path: '/a/b-1.0.zip/',
    filename: 'b-1.0.zip',
    egg: 'A.b',
    hash: 'sha256:00',
    subdirectory: 's/t',
  })
})

it('refuses what pip refuses: names with more than a name, files of other machines', () => {
  for (const url of ['https://h.example/#egg=a[x]', 'git+https://h.example/#egg=a==1']) expect(parsePipLink(url)).toBeNull()
  const isForeign = (url: string): boolean | undefined => {
    const link = parsePipLink(url)
    return link === null ? undefined : isForeignFile(link)
  }
  expect(['file://h.example/a', 'FILE:///a', 'file:///a', 'file://localhost/a', 'file:a'].map(isForeign)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('knows archives by their ending and decodes as Python', () => {
  expect(['a.tar.GZ', 'd/a.zip//', 'a.whl', '.zip', 'a.gz'].map(isArchivePath)).toEqual([true, true, true, false, false])
  expect(unquote('%C3%A9%zz%ff')).toBe('é%zz\ufffd')
})
