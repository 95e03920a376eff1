import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf } from '../base/byte-source.ts'
import { examineArtifact } from '../vet/examine.ts'
import { parseMetadata } from './metadata.ts'
import { parseRecord } from './wheel-record.ts'
import { readWhole } from './read-archive.test-support.ts'

const WHEEL = buildWheel({
  name: 'demo',
  version: '1.0',
  files: { 'demo/__init__.py': 'x = 1\n'.repeat(100), 'demo.pth': 'import demo\n' },
})
const SDIST = buildSdist({ name: 'demo', version: '1.0' })

test('no bytes make a reader reject, and random bytes are never trusted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constantFrom('zip' as const, 'tar.gz' as const),
      async (bytes, format) => {
        const { facts } = await readWhole(bytes, format)
        expect(facts.anomalies.some(({ kind }) => kind !== 'oddity')).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('no change of a wheel or sdist makes the examination reject', async () => {
  const change = fc.record({ at: fc.nat(), remove: fc.nat(40), insert: fc.uint8Array({ maxLength: 40 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.constantFrom(WHEEL, SDIST), async (changes, file) => {
      let bytes: Uint8Array = file.bytes
      for (const { at, remove, insert } of changes) {
        const start = at % bytes.length
        bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)])
      }
      const examination = await examineArtifact(bytesOf(bytes), file.filename, { codeReader: null })
      expect(examination.archive.state).toBe('known')
      structuredClone(examination)
    }),
    { numRuns: 400 },
  )
})

test('texts of a wheel are read whatever they hold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.string({ maxLength: 500, unit: 'binary' }), (bytes, text) => {
      parseMetadata(bytes, 'METADATA')
      parseMetadata(Buffer.from(text), 'METADATA')
      expect(parseRecord(text).every(({ line }) => line > 0)).toBe(true)
    }),
  )
})
