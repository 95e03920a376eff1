import { expect, test } from 'vitest'
import { examineSdist, examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './archive-oddity.ts'

test('a data descriptor, and an sdist without its closing blocks', async () => {
  const wheel = await examineWheel({
    entries: (entries) => entries.map((entry, index) => (index === 0 ? { ...entry, descriptor: 'signed' as const } : entry)),
  })
  expect(sayings(rule, wheel)).toEqual(['demo/__init__.py: a member whose sizes stand behind its data'])
  expect(sayings(rule, await examineSdist({ shape: { endBlocks: 0 } }))).toEqual([
    'archive: the tar archive ends without zero blocks',
  ])
})

test('is silent for ordinary archives', async () => {
  expect(sayings(rule, await examineWheel({}))).toEqual([])
  expect(sayings(rule, await examineSdist({}))).toEqual([])
})
