import { LIMITS } from '../base/limits.ts'
import type { AnomalyKind, MemberKind } from '../model/facts.ts'

/** What is wrong with a path or with its place among the others. */
export interface PathProblem {
  readonly id: string
  readonly kind: AnomalyKind
  readonly message: string
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u
/** Bidirectional controls and zero-width characters: the path that a person reads is not the one that is stored. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u

/** Nobody nests deeper; a hostile archive of 100,000 such paths would cost minutes. */
const MAX_DEPTH = 100
const MAX_FOLDERS = 500_000

const TOO_MANY_FOLDERS: PathProblem = { id: 'too-many-folders', kind: 'limit', message: `more than ${MAX_FOLDERS} folders` }

function isTooDeep(path: string): boolean {
  let depth = 0
  for (let slash = path.indexOf('/'); slash !== -1 && depth <= MAX_DEPTH; slash = path.indexOf('/', slash + 1)) depth += 1
  return depth > MAX_DEPTH
}

/** Problems of one member path by itself; a directory's closing slash is already gone. */
export function findPathProblems(path: string): PathProblem[] {
  const problems: PathProblem[] = []
  const ambiguous = (id: string, message: string): void => {
    problems.push({ id, kind: 'ambiguous', message })
  }
  const parts = path.split('/')
  if (path === '') ambiguous('empty-path', 'a member without a name')
  if (CONTROL.test(path)) ambiguous('control-character', 'a path with control characters')
  if (INVISIBLE.test(path)) ambiguous('invisible-character', 'a path with invisible or direction-changing characters')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) ambiguous('absolute-path', 'an absolute path')
  if (path.includes('\\')) ambiguous('backslash-path', 'a path with a backslash, which Windows takes as a separator')
  if (parts.includes('..')) ambiguous('escaping-path', 'a path that climbs out with ".."')
  else if (path !== '' && !path.startsWith('/') && parts.some((part) => part === '' || part === '.')) {
    ambiguous('unnormalised-path', 'a path with empty or "." parts')
  }
  if (new TextEncoder().encode(path).length > LIMITS.memberPathBytes) {
    problems.push({ id: 'long-path', kind: 'limit', message: `a path longer than ${LIMITS.memberPathBytes} bytes` })
  }
  if (isTooDeep(path)) problems.push({ id: 'deep-path', kind: 'limit', message: `a path of more than ${MAX_DEPTH} folders` })
  return problems
}

/** Remembers paths, to find members that would land in the same place. */
export interface PathLedger {
  /** Problems of this member beside those added before. */
  readonly add: (path: string, kind: MemberKind) => PathProblem[]
}

/**
 * Paths collide when they are equal, when they are equal on a file system that folds case or normalises
 * Unicode (macOS, Windows), or when one member is a file where another needs a folder.
 */
export function createPathLedger(): PathLedger {
  const members = new Map<string, { path: string; kind: MemberKind }>()
  const folders = new Set<string>()
  return {
    add(path, kind) {
      if (path.length > LIMITS.memberPathBytes || isTooDeep(path)) return []
      if (folders.size > MAX_FOLDERS) return [TOO_MANY_FOLDERS]
      const problems: PathProblem[] = []
      const key = foldPath(path)
      const before = members.get(key)
      if (before !== undefined) problems.push(describeCollision(before, { path, kind }))
      else members.set(key, { path, kind })
      if (kind !== 'directory' && folders.has(key)) problems.push(FILE_AND_FOLDER)
      // A folder that is known has had its own parents looked at.
      for (let slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
        const folder = key.slice(0, slash)
        if (folders.has(folder)) break
        folders.add(folder)
        const holder = members.get(folder)
        if (holder !== undefined && holder.kind !== 'directory') {
          problems.push(holder.kind === 'symlink' ? THROUGH_LINK : FILE_AND_FOLDER)
        }
      }
      return problems
    },
  }
}

const FILE_AND_FOLDER: PathProblem = {
  id: 'file-and-folder',
  kind: 'ambiguous',
  message: 'a path that is a file for one member and a folder for another',
}
const THROUGH_LINK: PathProblem = {
  id: 'path-through-link',
  kind: 'ambiguous',
  message: 'a path that leads through a link of the archive',
}

function describeCollision(before: { path: string; kind: MemberKind }, now: { path: string; kind: MemberKind }): PathProblem {
  if (before.path !== now.path) {
    return {
      id: 'colliding-member',
      kind: 'ambiguous',
      message: 'a path that differs from another only by case, Unicode form or trailing dots',
    }
  }
  return before.kind === 'directory' && now.kind === 'directory'
    ? { id: 'duplicate-directory', kind: 'oddity', message: 'a directory entry that stands twice' }
    : { id: 'duplicate-member', kind: 'ambiguous', message: 'a path that stands twice in the archive' }
}

/** The key under which the least discerning file system keeps a path: Windows also drops trailing dots and spaces. */
function foldPath(path: string): string {
  if (/^[\u0000-\u007f]*$/.test(path) && !/[. ](?:\/|$)/.test(path)) return path.toLowerCase()
  return path
    .split('/')
    .map(
      (part) =>
        part
          .normalize('NFC')
          .toUpperCase()
          .toLowerCase()
          .normalize('NFC')
          .replace(/[. ]+$/, '') || part,
    )
    .join('/')
}
