import { expect, test } from 'vitest'
import { examineSdist, examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './metadata-mismatch.ts'

const METADATA = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n'

test('another name, another version', async () => {
  const wheel = await examineWheel({ metadata: 'Metadata-Version: 2.1\nName: other\nVersion: 2.0\n' })
  expect(sayings(rule, wheel)).toEqual([
    'demo-1.0.dist-info/METADATA: Name: Name is other, the file name says demo',
    'demo-1.0.dist-info/METADATA: Version: Version is 2.0, the file name says 1.0',
  ])
})

test('no name at all, and a name that stands twice', async () => {
  expect(sayings(rule, await examineWheel({ metadata: 'Metadata-Version: 2.1\nVersion: 1.0\n' }))).toEqual([
    'demo-1.0.dist-info/METADATA: Name: no Name in the metadata',
  ])
  expect(sayings(rule, await examineWheel({ metadata: `${METADATA}name: other\n` }))).toEqual([
    'demo-1.0.dist-info/METADATA:4: name stands twice; readers differ in which they take',
  ])
})

test('a name behind the end of the headers does not count', async () => {
  const wheel = await examineWheel({ metadata: 'Metadata-Version: 2.1\nnot a header\nName: demo\nVersion: 1.0\n' })
  expect(sayings(rule, wheel)).toHaveLength(2)
})

test.each(['Name: De_mo\nVersion: 1.0.0\n', 'Name:  demo \nVersion: v1\n', 'NAME: demo\r\nVERSION: 1\r\n'])(
  'other spellings of the same: %j',
  async (text) => {
    expect(sayings(rule, await examineWheel({ name: 'de-mo', metadata: text.replace('demo', 'de-mo') }))).toEqual([])
  },
)

test('an sdist of another project; its PKG-INFO says where the file name is cut', async () => {
  expect(sayings(rule, await examineSdist({ pkgInfo: 'Metadata-Version: 2.2\nName: other\nVersion: 1.0\n' }))).toEqual([
    'demo-1.0/PKG-INFO: Name: Name is other, the file name says demo',
  ])
  const dashed = await examineSdist({
    filename: 'demo-1.0-1.tar.gz',
    pkgInfo: 'Metadata-Version: 2.2\nName: demo\nVersion: 1.0.post1\n',
  })
  expect(sayings(rule, dashed)).toEqual([])
})

test('an sdist without PKG-INFO has nothing to compare', async () => {
  const sdist = await examineSdist({ pkgInfo: null })
  expect(sdist.metadata).toEqual({ state: 'absent', reason: 'the sdist has no PKG-INFO', check: 'dynamic-metadata' })
})
