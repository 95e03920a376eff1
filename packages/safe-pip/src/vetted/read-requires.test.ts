import { expect, test } from 'vitest'
import { findDirectUrls, readRequires } from './read-requires.ts'

const METADATA = [
  'Metadata-Version: 2.1',
  'Name: demo',
  'requires-dist: a>=1',
  'Requires-Dist: b @ https://h/b.whl',
  'Requires-Dist: c[x]',
  '  ; extra == "at@x"',
  '',
  'Requires-Dist: in-the-body',
  '',
].join('\r\n')

test('requirements stand in the header only', () => {
  expect(readRequires(Buffer.from(METADATA))).toEqual(['a>=1', 'b @ https://h/b.whl', 'c[x] ; extra == "at@x"'])
})

test('a direct URL is one in the URL place', () => {
  expect(findDirectUrls(readRequires(Buffer.from(METADATA)))).toEqual(['b'])
})
