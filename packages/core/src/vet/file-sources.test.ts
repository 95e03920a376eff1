import { expect, it } from 'vitest'
import { format as requirements } from '../manifests/requirements.ts'
import { findFileSources } from './file-sources.ts'

const sources = (files: Record<string, string>): Record<string, unknown> => {
  const manifests = Object.entries(files).map(([file, text]) =>
    requirements.read({ file, bytes: new TextEncoder().encode(text) }),
  )
  return Object.fromEntries([...findFileSources(manifests)].map(([file, found]) => [file, found.obstacle ?? found.sources]))
}

it('is what the user has configured where a file says nothing', () => {
  expect(sources({ 'a.txt': 'demo==1\n' })).toEqual({ 'a.txt': [null] })
})

it('counts an index for all files that include each other, whichever names it, and the last one', () => {
  expect(
    sources({
      'top.txt': '-r sub/base.txt\n--extra-index-url https://b.example/s\n',
      'sub/base.txt': '-i https://x.example/s\n-r ../other.txt\n',
      'other.txt': '--index-url https://a.example/s\ndemo==1\n',
      'alone.txt': 'demo==1\n',
    }),
  ).toEqual({
    'top.txt': ['https://a.example/s', 'https://b.example/s'],
    'sub/base.txt': ['https://a.example/s', 'https://b.example/s'],
    'other.txt': ['https://a.example/s', 'https://b.example/s'],
    'alone.txt': [null],
  })
})

it('adds an extra index to what is configured', () => {
  expect(sources({ 'a.txt': '--extra-index-url https://b.example/s\n' })).toEqual({ 'a.txt': [null, 'https://b.example/s'] })
})

it('knows when an index cannot tell', () => {
  expect(sources({ 'a.txt': '--no-index\n-f wheels\n', 'b.txt': '-f https://h.example/\n' })).toEqual({
    'a.txt': 'a file says --no-index',
    'b.txt': 'a file names places of links beside it',
  })
})
