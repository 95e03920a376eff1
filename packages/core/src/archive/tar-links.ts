import { rawText, untrustedText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { ArchiveMember } from '../model/facts.ts'
import type { PathProblem } from './member-path.ts'

/** Links followed for one path; as many as Linux follows. */
const MAX_HOPS = 40
/** Links of one archive, and files that links to folders give another name. */
const MAX_LINKS = 10_000
const MAX_ALIASES = 100_000

/**
 * Links must stay inside the archive's top-level folder (pip takes that folder away when it unpacks). A hard
 * link must name a file that came before it.
 */
export function findLinkProblems(members: readonly ArchiveMember[]): (PathProblem & { readonly member: string })[] {
  const links = symlinkTargets(members)
  if (countAliases(members, links) > MAX_ALIASES) {
    return [
      { id: 'too-many-links', kind: 'limit', message: 'more links than safe-pip follows', member: [...links.keys()][0] ?? '' },
    ]
  }
  const problems: (PathProblem & { readonly member: string })[] = []
  const files = new Set<string>()
  for (const { path, kind, linkTarget } of members) {
    const member = rawText(path)
    const target = linkTarget === undefined ? '' : rawText(linkTarget)
    if (kind === 'file') files.add(member)
    if (kind === 'hardlink') {
      if (files.has(target.replace(/^\.\//, ''))) files.add(member)
      else
        problems.push({ id: 'hard-link', kind: 'ambiguous', message: 'a hard link to something that is no earlier file', member })
    }
    if (kind === 'symlink' && resolveLink(member, links) === null) {
      problems.push({
        id: 'escaping-link',
        kind: 'ambiguous',
        message: 'a link that leads out of the archive or in a circle',
        member,
      })
    }
  }
  return problems
}

/** Where a link leads, as the kernel would resolve it: every part that is itself a link is followed. Null: out, or in a circle. */
function resolveLink(path: string, links: ReadonlyMap<string, string>): string | null {
  const [root = '', ...todo] = path.split('/')
  if (todo.length === 0) return null
  const done: string[] = []
  let hops = 0
  while (todo.length > 0) {
    const part = todo.shift() ?? ''
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (done.pop() === undefined) return null
      continue
    }
    const target = links.get([root, ...done, part].join('/'))
    if (target === undefined) {
      done.push(part)
      continue
    }
    hops += 1
    if (
      hops > MAX_HOPS ||
      target.length > LIMITS.memberPathBytes ||
      target === '' ||
      target.startsWith('/') ||
      /^[A-Za-z]:|\\/.test(target)
    )
      return null
    todo.unshift(...target.split('/'))
  }
  return [root, ...done].join('/')
}

/**
 * Other names of files: links to a file, and files below a link to a folder. Code is judged by where it is
 * found, so a wanted name gets the content of the file it leads to. By target path.
 */
export function aliasPaths(members: readonly ArchiveMember[], wanted: (member: ArchiveMember) => boolean): Map<string, string[]> {
  const links = symlinkTargets(members)
  const files = new Map<string, ArchiveMember>()
  for (const member of members) if (member.kind === 'file') files.set(rawText(member.path), member)
  const aliases = new Map<string, string[]>()
  if (countAliases(members, links) > MAX_ALIASES) return aliases
  const sorted = [...files.keys()].toSorted(byCodeUnit)
  const add = (target: ArchiveMember, path: string): void => {
    if (!wanted({ ...target, path: untrustedText(path) })) return
    const key = rawText(target.path)
    const known = aliases.get(key)
    if (known === undefined) aliases.set(key, [path])
    else known.push(path)
  }
  const sources = new Map<string, string>()
  for (const member of members) {
    const path = rawText(member.path)
    if (member.kind === 'hardlink') {
      const named = rawText(member.linkTarget ?? member.path).replace(/^\.\//, '')
      const source = sources.get(named) ?? named
      sources.set(path, source)
      const file = files.get(source)
      if (file !== undefined) add(file, path)
    }
    if (member.kind !== 'symlink') continue
    const target = resolveLink(path, links)
    const file = target === null ? undefined : files.get(target)
    if (file !== undefined) add(file, path)
    else if (target !== null) {
      for (const below of filesBelow(target, sorted)) {
        const inside = files.get(below)
        if (inside !== undefined) add(inside, `${path}${below.slice(target.length)}`)
      }
    }
  }
  return aliases
}

/** How many files get another name through links to folders; too many links count as too many files. */
function countAliases(members: readonly ArchiveMember[], links: ReadonlyMap<string, string>): number {
  if (links.size > MAX_LINKS) return Number.POSITIVE_INFINITY
  const sorted = members
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => rawText(path))
    .toSorted(byCodeUnit)
  let count = 0
  for (const path of links.keys()) {
    const target = resolveLink(path, links)
    if (target !== null) count += filesBelow(target, sorted).length
    if (count > MAX_ALIASES) break
  }
  return count
}

/** Of sorted paths those below a folder; `0` is the character behind `/`. */
function filesBelow(folder: string, sorted: readonly string[]): readonly string[] {
  return sorted.slice(firstAtLeast(`${folder}/`, sorted), firstAtLeast(`${folder}0`, sorted))
}

function firstAtLeast(text: string, sorted: readonly string[]): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function symlinkTargets(members: readonly ArchiveMember[]): Map<string, string> {
  return new Map(
    members.flatMap(({ path, kind, linkTarget }) =>
      kind === 'symlink' && linkTarget !== undefined ? [[rawText(path), rawText(linkTarget)] as const] : [],
    ),
  )
}
