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
])('%j on a public index %s: %s', (metadata, isPublic, rule) => {
  expect(findMetadataFault(FILE, metadata, { isPublic })?.rule ?? null).toBe(rule)
})
