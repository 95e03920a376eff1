import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Advisory } from '../../advisories/advisory.ts'
import {
  digestIndex,
  findBlock,
  hashBlock,
  parseBlock,
  parseSnapshotHeader,
  SNAPSHOT_FORMAT,
  type SnapshotHeader,
} from '../../advisories/snapshot-format.ts'
import { failure, success, type Outcome } from '../../base/outcome.ts'
import { snapshotPath } from './write-snapshot.ts'

/** An open snapshot: one file handle, which stays valid when a sync replaces the file. */
export interface Snapshot {
  readonly header: SnapshotHeader
  /** The advisories of a normalised name; null when the file is damaged there. */
  readonly find: (name: string) => readonly Advisory[] | null
  readonly close: () => void
}

const MAX_HEADER = 65_536
const MAX_INDEX = 268_435_456

/** Opens the snapshot in `home`; else why there is none that can be used, in our words. */
export function openSnapshot(home: string): Outcome<Snapshot, string> {
  const path = snapshotPath(home)
  if (!existsSync(path)) return failure('no snapshot')
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const head = readUpTo(file, { offset: 0, length: MAX_HEADER }).toString('latin1')
    const indexAt = head.indexOf('\n', SNAPSHOT_FORMAT.length + 1) + 1
    const header = parseSnapshotHeader(
      readUpTo(file, { offset: 0, length: indexAt === 0 ? MAX_HEADER : indexAt }).toString('utf8'),
    )
    if (!header.ok) return refuse(file, `the snapshot cannot be used: ${header.problem}`)
    if (!(header.value.indexBytes >= 0 && header.value.indexBytes <= MAX_INDEX)) return refuse(file, DAMAGED)
    const index = readUpTo(file, { offset: indexAt, length: header.value.indexBytes })
    if (digestIndex(index) !== header.value.digest) return refuse(file, DAMAGED)
    return success(snapshotOf(file, { header: header.value, index: index.toString('latin1'), blocksAt: indexAt + index.length }))
  } catch {
    return refuse(file, 'the snapshot cannot be read')
  }
}

const DAMAGED = 'the snapshot is damaged'

function refuse(file: number | null, problem: string): Outcome<never, string> {
  if (file !== null) closeSync(file)
  return failure(problem)
}

function snapshotOf(
  file: number,
  { header, index, blocksAt }: { header: SnapshotHeader; index: string; blocksAt: number },
): Snapshot {
  let isOpen = true
  const found = new Map<string, readonly Advisory[] | null>()
  const readBlock = (name: string): readonly Advisory[] | null => {
    const place = findBlock(index, name)
    if (place === null) return []
    try {
      const block = readUpTo(file, { offset: blocksAt + place.offset, length: place.length })
      return hashBlock(block) === place.hash ? parseBlock(name, block.toString('utf8')) : null
    } catch {
      return null
    }
  }
  return {
    header,
    find(name) {
      // A page of an index asks for one project as often as it has releases.
      let advisories = found.get(name)
      if (advisories === undefined) {
        advisories = readBlock(name)
        found.set(name, advisories)
      }
      return advisories
    },
    close() {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}

/** Never allocates more than the file has. */
function readUpTo(file: number, { offset, length }: { offset: number; length: number }): Buffer {
  const available = Math.max(0, fstatSync(file).size - offset)
  const bytes = Buffer.alloc(Math.min(length, available))
  const read = bytes.length === 0 ? 0 : readSync(file, bytes, 0, bytes.length, offset)
  return bytes.subarray(0, read)
}
