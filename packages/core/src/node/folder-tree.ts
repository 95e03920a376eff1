import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { display, untrustedText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { ArchiveAnomaly, ArchiveMember } from '../model/facts.ts'
import type { SourceTree } from '../vet/examine-tree.ts'

/** Folders of version control: no part of what is built or imported. */
const NOT_SOURCE = new Set(['.git', '.hg', '.svn'])

/** A folder as a source tree, or a lone file as a tree of one. Links are listed and never followed. */
export function readFolderTree(path: string): SourceTree {
  const stat = statSync(path)
  if (stat.isFile()) {
    const member: ArchiveMember = { path: untrustedText(basename(path)), kind: 'file', size: stat.size }
    return { members: [member], anomalies: [], read: () => readOrNull(path), head: (_, most) => headOrNull(path, most) }
  }
  const members: ArchiveMember[] = []
  const anomalies: ArchiveAnomaly[] = []
  const folders = ['']
  let bytes = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names = namesIn(join(path, folder))
    if (names === null) {
      anomalies.push({
        id: 'unreadable-folder',
        kind: 'damaged',
        message: 'a folder that cannot be listed',
        member: display(folder),
      })
      continue
    }
    for (const name of names) {
      const inside = folder === '' ? name : `${folder}/${name}`
      const member = describe(join(path, inside), inside)
      if (member === null || (member.kind === 'directory' && NOT_SOURCE.has(name))) continue
      members.push(member)
      bytes += member.size
      if (member.kind === 'directory') folders.push(inside)
    }
    if (members.length > LIMITS.archiveEntries || bytes > LIMITS.archiveUnpackedBytes) {
      anomalies.push({ id: 'too-large', kind: 'limit', message: 'a folder with more files or bytes than safe-pip reads' })
      break
    }
  }
  members.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    members,
    anomalies,
    read: (inside) => readOrNull(join(path, inside)),
    head: (inside, most) => headOrNull(join(path, inside), most),
  }
}

function describe(path: string, inside: string): ArchiveMember | null {
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) {
      return { path: untrustedText(inside), kind: 'symlink', size: 0, linkTarget: untrustedText(readlinkSync(path)) }
    }
    const kind = stat.isDirectory() ? 'directory' : stat.isFile() ? 'file' : 'other'
    return { path: untrustedText(inside), kind, size: kind === 'file' ? stat.size : 0, mode: stat.mode & 0o7777 }
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder)
  } catch {
    return null
  }
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function headOrNull(path: string, bytes: number): Uint8Array | null {
  try {
    const file = openSync(path, 'r')
    try {
      const head = new Uint8Array(bytes)
      return head.subarray(0, readSync(file, head, 0, bytes, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
