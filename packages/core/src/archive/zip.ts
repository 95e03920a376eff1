import zlib from 'node:zlib'
import type { ByteSource } from '../base/byte-source.ts'
import { untrustedText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { ArchiveMember, MemberKind } from '../model/facts.ts'
import { createAnomalyList, type AnomalyList } from './anomaly-list.ts'
import type { Archive, MemberSink } from './archive.ts'
import { inflateRange, piecesOf } from './inflate.ts'
import { createPathLedger, findPathProblems } from './member-path.ts'
import { isTarHeader } from './tar-header.ts'
import { hasZipSignature, readZipDirectory, type ZipEntry } from './zip-directory.ts'
import { readLocalEntry } from './zip-local.ts'

interface ZipMember {
  readonly member: ArchiveMember
  readonly path: string
  readonly entry: ZipEntry
  dataOffset: number | null
}

/**
 * A zip archive (APPNOTE 6.3), read as CPython's zipfile does and refused where another reader could see
 * something else: one end record, one gapless run of entries from byte 0 to the directory, local headers that
 * agree with it, stored or deflated, every member complete.
 */
export function openZip(source: ByteSource): Archive {
  const anomalies = createAnomalyList()
  const directory = readZipDirectory(source, anomalies)
  const members = (directory?.entries ?? []).map((entry) => describeMember(entry, anomalies))
  const unpackedBytes = members.reduce((sum, { entry }) => sum + entry.size, 0)
  if (directory !== null) {
    checkPaths(members, anomalies)
    checkLayout(source, { members, directoryStart: directory.start, anomalies })
    checkSizes(unpackedBytes, source.size, anomalies)
  }
  if (source.size >= 512 && isTarHeader(source.read(0, 512))) {
    anomalies.add('polyglot', 'ambiguous', 'a zip archive that also begins as a tar archive')
  }
  return {
    async readAll(open) {
      if (!anomalies.has('limit')) {
        for (const item of members) {
          if (item.member.kind === 'file') await readMember(source, { item, anomalies, sink: open(item.member) })
        }
      }
      return { format: 'zip', members: members.map(({ member }) => member), anomalies: anomalies.list(), unpackedBytes }
    },
    async *contents(wanted) {
      if (anomalies.has('limit')) return
      for (const item of members) {
        if (item.member.kind !== 'file' || item.entry.size > LIMITS.memberTextBytes || !wanted(item.member)) continue
        const pieces: Uint8Array[] = []
        const isWhole = await readMember(source, {
          item,
          anomalies: createAnomalyList(),
          sink: (piece) => {
            pieces.push(piece)
          },
        })
        if (isWhole)
          yield { member: item.member, bytes: pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces) }
      }
    },
  }
}

function describeMember(entry: ZipEntry, anomalies: AnomalyList): ZipMember {
  const stored = decodeName(entry, anomalies)
  const isFolder = stored.endsWith('/')
  const path = isFolder ? stored.slice(0, -1) : stored
  const mode = entry.externalAttributes >>> 16
  const kind = kindOf(mode, isFolder)
  const add = (id: string, message: string): void => anomalies.add(id, 'ambiguous', message, stored)
  for (const problem of findPathProblems(path)) anomalies.add(problem.id, problem.kind, problem.message, stored)
  if (kind === 'symlink') add('link-in-zip', 'a link, which some readers create and others write as a file')
  if (kind === 'other') add('special-member', 'a device, pipe or another member that is no file')
  const isFolderByMode = (mode & 0o170000) === 0o040000 || (entry.externalAttributes & 0x10) !== 0
  if (isFolderByMode !== isFolder && (isFolderByMode || (mode & 0o170000) !== 0))
    add('kind-differs', 'a path that is a folder by name or by attributes only')
  if (isFolder && (entry.size > 0 || entry.packedSize > 2)) add('folder-with-data', 'a folder with content')
  if (hasZipSignature(entry.comment)) add('suspicious-comment', 'a member comment that holds zip records')
  else if (entry.comment.length > 0) anomalies.add('member-comment', 'oddity', 'a member with a comment', stored)
  if ((entry.flags & 0x2041) !== 0) anomalies.add('encrypted-member', 'damaged', 'an encrypted member', stored)
  if (entry.method !== 0 && entry.method !== 8) {
    anomalies.add(
      'unknown-compression',
      'damaged',
      `compression method ${entry.method}, which is not read (stored and deflate are)`,
      stored,
    )
  }
  const member: ArchiveMember = {
    path: untrustedText(path),
    kind,
    size: entry.size,
    ...(mode === 0 ? {} : { mode: mode & 0o7777 }),
  }
  return { member, path, entry, dataOffset: null }
}

function kindOf(mode: number, isFolder: boolean): MemberKind {
  const type = mode & 0o170000
  if (type === 0o120000) return 'symlink'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'other'
  return isFolder ? 'directory' : 'file'
}

/** UTF-8 with flag 11; without it only ASCII means the same to all (CPython takes cp437, others UTF-8). */
function decodeName(entry: ZipEntry, anomalies: AnomalyList): string {
  const latin = Buffer.from(entry.rawName).toString('latin1')
  if (entry.rawName.every((byte) => byte < 0x80)) return latin
  if ((entry.flags & 0x0800) === 0) {
    anomalies.add('name-encoding', 'ambiguous', 'a path that is neither ASCII nor marked as UTF-8', latin)
    return latin
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.rawName)
  } catch {
    anomalies.add('name-encoding', 'ambiguous', 'a path that is marked as UTF-8 and is not', latin)
    return latin
  }
}

function checkPaths(members: readonly ZipMember[], anomalies: AnomalyList): void {
  const ledger = createPathLedger()
  for (const { path, member } of members) {
    for (const problem of ledger.add(path, member.kind)) anomalies.add(problem.id, problem.kind, problem.message, path)
  }
}

/** Entries must fill the file from its first byte to the directory, without gap or overlap. */
function checkLayout(
  source: ByteSource,
  { members, directoryStart, anomalies }: { members: readonly ZipMember[]; directoryStart: number; anomalies: AnomalyList },
): void {
  const inFile = members.toSorted((a, b) => a.entry.localOffset - b.entry.localOffset)
  const first = inFile[0]?.entry.localOffset ?? directoryStart
  if (first > 0) anomalies.add('prefix-bytes', 'ambiguous', `${first} bytes before the first member`)
  for (const [index, item] of inFile.entries()) {
    const next = inFile[index + 1]?.entry.localOffset ?? directoryStart
    const local = readLocalEntry(source, { entry: item.entry, path: item.path, next, anomalies })
    if (local === null) continue
    item.dataOffset = local.dataOffset
    if (local.end < next) anomalies.add('gap', 'ambiguous', `${next - local.end} bytes between members`, item.path)
  }
}

function checkSizes(unpackedBytes: number, packedBytes: number, anomalies: AnomalyList): void {
  if (unpackedBytes > LIMITS.archiveUnpackedBytes) {
    anomalies.add('too-large', 'limit', `${unpackedBytes} bytes unpacked, more than ${LIMITS.archiveUnpackedBytes}`)
  }
  if (unpackedBytes > LIMITS.archiveRatioFromBytes && unpackedBytes > packedBytes * LIMITS.archiveRatio) {
    anomalies.add('too-dense', 'limit', `unpacks to ${unpackedBytes} bytes, more than ${LIMITS.archiveRatio} times its size`)
  }
}

/** Unpacks one member and checks that it is all of it and nothing else. */
async function readMember(
  source: ByteSource,
  { item, anomalies, sink }: { item: ZipMember; anomalies: AnomalyList; sink: MemberSink | null },
): Promise<boolean> {
  const { entry, dataOffset, path } = item
  if (dataOffset === null || (entry.flags & 0x2041) !== 0 || (entry.method !== 0 && entry.method !== 8)) return false
  let crc = 0
  const take: MemberSink = (piece) => {
    crc = zlib.crc32(piece, crc)
    sink?.(piece)
  }
  if (entry.method === 0) {
    if (entry.packedSize !== entry.size) {
      anomalies.add('size-differs', 'ambiguous', 'a stored member with two sizes', path)
      return false
    }
    for (const piece of piecesOf(source, { offset: dataOffset, length: entry.size })) take(piece)
  } else {
    const result = await inflateRange(source, { offset: dataOffset, length: entry.packedSize, limit: entry.size, sink: take })
    if (result.state === 'cut' || result.state === 'damaged') {
      anomalies.add('broken-data', 'damaged', 'packed data that cannot be unpacked', path)
      return false
    }
    if (result.state === 'too-long' || result.size !== entry.size) {
      anomalies.add('size-differs', 'ambiguous', 'a member that unpacks to another size than it says', path)
      return false
    }
    if (result.consumed !== entry.packedSize) {
      anomalies.add('data-after-end', 'ambiguous', 'bytes behind the end of packed data', path)
      return false
    }
  }
  if (crc !== entry.crc) anomalies.add('checksum', 'damaged', 'a member that does not match its checksum', path)
  return crc === entry.crc
}
