import { expect, test } from 'vitest'
import type { PageFile } from '@safe-pip/gate/contract'
import { findMetadataFault, findDirectUrls, readResolverMetadata } from './resolver-metadata.ts'

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
  expect(readResolverMetadata(Buffer.from(METADATA))).toEqual({
    name: 'demo',
    version: null,
    requiresDist: ['a>=1', 'b @ https://h/b.whl', 'c[x] ; extra == "at@x"'],
  })
})

test('lines end where pip’s email parser ends them, however long the header', () => {
  const hidden = (between: string): readonly string[] =>
    readResolverMetadata(Buffer.from(`Metadata-Version: 2.1\nSummary: ${between}Requires-Dist: evil @ https://h/e.whl\n\nbody\n`))
      .requiresDist
  expect(hidden('x\r')).toEqual(['evil @ https://h/e.whl'])
  expect(hidden(`${'x'.repeat(5_000_000)}\n`)).toEqual(['evil @ https://h/e.whl'])
  expect(hidden('x ')).toEqual([])
})

test('what only older pips can read is a direct URL too', () => {
  expect(findDirectUrls(['evil @ https://h/e.whl ; os.name != "x" and python_version >= "2.x"', 'b ; nonsense @ x'])).toEqual([
    'evil',
  ])
})

test('a direct URL is one in the URL place', () => {
  expect(findDirectUrls(readResolverMetadata(Buffer.from(METADATA)).requiresDist)).toEqual(['b'])
})

const FILE = { filename: 'demo_x-1.0-py3-none-any.whl', project: 'demo-x', version: '1.0' } as PageFile

test.each([
  [{ name: 'Demo_X', version: '1.0.0', requiresDist: [] }, true, null],
  [{ name: 'other', version: '1.0', requiresDist: [] }, false, 'metadata-mismatch'],
  [{ name: 'demo-x', version: '2.0', requiresDist: [] }, false, 'metadata-mismatch'],
  [{ name: null, version: null, requiresDist: ['b @ https://h/b.whl'] }, true, 'direct-url-dependency'],
  [{ name: null, version: null, requiresDist: ['b @ https://h/b.whl'] }, false, null],
  [{ name: null, version: null, requiresDist: ['b\u001B[31m'] }, false, 'hidden-content'],
  [{ name: null, version: null, requiresDist: ['b;\tpython_version > "3"'] }, false, null],
])('%j from an index %s: %s', (metadata, isFromIndex, rule) => {
  expect(findMetadataFault(FILE, metadata, { isFromIndex })?.rule ?? null).toBe(rule)
})
