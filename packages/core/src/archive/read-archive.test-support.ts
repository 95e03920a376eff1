import { createHash } from 'node:crypto'
import { bytesOf } from '../base/byte-source.ts'
import { rawText } from '../base/display.ts'
import type { ArchiveFacts } from '../model/facts.ts'
import type { Archive } from './archive.ts'
import { openTarGz } from './tar.ts'
import { openZip } from './zip.ts'

export interface ReadArchive {
  readonly facts: ArchiveFacts
  /** Path → sha256 of each regular file that was unpacked. */
  readonly digests: ReadonlyMap<string, string>
  /** `id kind`, or `id kind member`, of each anomaly. */
  readonly found: readonly string[]
  readonly archive: Archive
}

export async function readWhole(bytes: Uint8Array, format: 'zip' | 'tar.gz'): Promise<ReadArchive> {
  const archive = format === 'zip' ? openZip(bytesOf(bytes)) : openTarGz(bytesOf(bytes))
  const hashes = new Map<string, ReturnType<typeof createHash>>()
  const facts = await archive.readAll((member) => {
    const hash = createHash('sha256')
    hashes.set(rawText(member.path), hash)
    return (piece) => {
      hash.update(piece)
    }
  })
  const digests = new Map([...hashes].map(([path, hash]) => [path, hash.digest('hex')]))
  const found = facts.anomalies.map(({ id, kind, member }) => [id, kind, member].filter((part) => part !== undefined).join(' '))
  return { facts, digests, found, archive }
}

/** Whether nothing keeps this reading from being everybody's. */
export function isTrusted({ anomalies }: ArchiveFacts): boolean {
  return anomalies.every(({ kind }) => kind === 'oddity')
}
