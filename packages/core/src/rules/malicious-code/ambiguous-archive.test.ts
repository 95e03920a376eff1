import { expect, test } from 'vitest'
import { examineSdist, examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './ambiguous-archive.ts'

test('names the member that readers could see differently', async () => {
  const wheel = await examineWheel({ entries: (entries) => [...entries, { name: 'demo/__init__.py', data: 'import os\n' }] })
  expect(sayings(rule, wheel)).toEqual(['demo/__init__.py: a path that stands twice in the archive'])
})

test('names the archive where it is not one member', async () => {
  expect(sayings(rule, await examineWheel({ shape: { trailing: 'x' } }))).toEqual(['archive: 1 bytes after the archive'])
})

test('an sdist whose link leads out, and one whose link stays inside', async () => {
  const withLink = (link: string): ReturnType<typeof examineSdist> =>
    examineSdist({ entries: (entries) => [...entries, { name: 'demo-1.0/link', link }] })
  expect(sayings(rule, await withLink('../../outside'))).toEqual([
    'demo-1.0/link: a link that leads out of the archive or in a circle',
  ])
  expect(sayings(rule, await withLink('PKG-INFO'))).toEqual([])
})
