import { writeZip } from '@safe-pip/testkit/zip-writer'
import { expect, it } from 'vitest'
import { loadCodeReader } from '../../node/load-code-reader.ts'
import { bytesOf } from '../../base/byte-source.ts'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { sayings } from '../../vet/built-artifact.test-support.ts'
import { examineArtifact } from '../../vet/examine.ts'
import { rule } from './nested-archive.ts'

async function says(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[] | null> {
  const built = buildWheel({ name: 'demo', version: '1.0', files })
  return sayings(rule, await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() }))
}

it('lists archives, those first that could not be read', async () => {
  const archive = writeZip([{ name: 'a.py', data: 'x = 1\n' }])
  expect(await says({ 'demo/a.zip': archive })).toEqual([
    'demo/a.zip: 1 archive is read like the other files, such as demo/a.zip',
  ])
  expect(await says({ 'demo/a.zip': archive, 'demo/b.zip': 'PK\u0003\u0004broken' })).toEqual([
    'demo/b.zip: 2 archives are there, of which 1 could not be read whole, such as demo/b.zip',
  ])
})

it('is silent without archives', async () => {
  expect(await says({ 'demo/__init__.py': '' })).toEqual([])
})
