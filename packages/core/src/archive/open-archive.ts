import type { ByteSource } from '../base/byte-source.ts'
import { display } from '../base/display.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'
import type { Archive } from './archive.ts'
import { openTarGz } from './tar.ts'
import { openZip } from './zip.ts'

/** Suffixes that pip unpacks too but that are not read here, so that nothing in them can be vetted. */
const UNREAD = /\.(?:tar\.bz2|tbz2?|tar\.xz|txz|tlz|tar\.lz|tar\.lzma|tgz|tar|tar\.z|tar\.zst|egg|exe|rpm|7z|rar)$/i

/** What pip would take a file of this name for; null: for no archive. */
export function archiveKind(filename: string): 'wheel' | 'sdist' | 'unread' | null {
  if (/\.whl$/i.test(filename)) return 'wheel'
  if (/\.(?:tar\.gz|zip)$/i.test(filename)) return 'sdist'
  return UNREAD.test(filename) ? 'unread' : null
}

/** Opens a wheel or sdist by its name, as pip does; a reason where the name is none that is read here. */
export function openArchive(source: ByteSource, filename: string): Outcome<Archive, string> {
  switch (archiveKind(filename)) {
    case 'wheel':
      return success(openZip(source))
    case 'sdist':
      return success(/\.zip$/i.test(filename) ? openZip(source) : openTarGz(source))
    case 'unread':
    case null:
      return failure(`${display(filename)} is no .whl, .tar.gz or .zip: safe-pip reads no other archives`)
  }
}
