import type { ByteSource } from '../base/byte-source.ts'
import { u32 } from './little-endian.ts'

const MAX_TAIL = 22 + 0xffff

/**
 * Whether `zipfile.is_zipfile` could take these bytes for a zip archive with members: pip before 26.1 then reads
 * the file as zip whatever its name says (CVE-2026-3219). An end record by chance, without a directory, does not count.
 */
export function findEmbeddedZip(source: ByteSource): boolean {
  const length = Math.min(source.size, MAX_TAIL)
  const start = source.size - length
  const tail = Buffer.from(source.read(start, length))
  for (
    let at = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\u0005\u0006', at - 1, 'latin1')
  ) {
    if (at + 22 > length) continue
    if (at >= 20 && u32(tail, at - 20) === 0x0706_4b50) return true
    const directorySize = u32(tail, at + 12)
    const directory = start + at - directorySize
    if (directorySize >= 46 && directory >= 0 && u32(source.read(directory, 4), 0) === 0x0201_4b50) return true
  }
  return false
}
