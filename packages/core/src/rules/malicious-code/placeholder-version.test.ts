import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { expect, it } from 'vitest'
import { bytesOf } from '../../base/byte-source.ts'
import { loadCodeReader } from '../../node/load-code-reader.ts'
import { sayings } from '../../vet/built-artifact.test-support.ts'
import { examineArtifact } from '../../vet/examine.ts'
import { rule } from './placeholder-version.ts'

async function says(version: string, code = ''): Promise<string[] | null> {
  const built = buildSdist({ name: 'demo', version, files: { 'demo/__init__.py': code } })
  return sayings(rule, await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() }))
}

it('warns of a version of nines with hardly any code', async () => {
  expect(await says('99.0.1', 'x = 1\n')).toHaveLength(1)
  expect(await says('9999.99.99')).toHaveLength(1)
})

it('leaves ordinary and calendar versions, and projects that have grown', async () => {
  expect(await says('1.99.99')).toEqual([])
  expect(await says('9.9.9')).toEqual([])
  expect(await says('2026.9.9')).toEqual([])
  expect(await says('99.0.1', '# a line of a large project\n'.repeat(4000))).toEqual([])
})
