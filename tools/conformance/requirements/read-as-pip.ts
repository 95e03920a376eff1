import { posix } from 'node:path'
import { rawText } from '@safe-pip/core/base/display'
import { splitUrl } from '@safe-pip/core/manifests/split-url'
import type { DependencyEntry, DeclaredSource, ManifestFacts, Position } from '@safe-pip/core/model/manifest'
import { readManifests } from '@safe-pip/core/vet/read-manifests'
import type { FileCase } from './random-files.ts'

/** A logical line as both sides describe it: what must be equal, as JSON, and what explains a difference that is allowed. */
export interface DescribedLine {
  readonly kind: string
  readonly text: string
  /** Ours: a digest that pip refuses while it parses the option. Theirs: only the disk was not as the line wants it. */
  readonly excuse: 'weak-hash' | 'disk' | 'coding' | null
  readonly note?: string
}

export interface DescribedFile {
  readonly file: string
  readonly isConstraints: boolean
  readonly lines: readonly DescribedLine[]
}

/** How the reader behind `audit` reads the case, in the words of the door. */
export async function readAsPip(given: FileCase): Promise<DescribedFile[]> {
  const facts = await readManifests([given.main], {
    namedPaths: new Set([given.main]),
    variables: given.environment,
    read: async (path) => {
      const bytes = Object.hasOwn(given.files, path) ? given.files[path] : undefined
      return bytes === undefined ? { state: 'missing' } : { state: 'bytes', bytes }
    },
  })
  return facts.map((one, index) => ({
    file: one.file === '' ? '.' : one.file,
    isConstraints: index === 0 ? given.isConstraints : one.role === 'constraints',
    lines: describeFacts(one),
  }))
}

const INDEX_OPTIONS = {
  'index': 'index-url',
  'extra-index': 'extra-index-url',
  'find-links': 'find-links',
  'other': 'other',
} as const

function describeFacts(facts: ManifestFacts): DescribedLine[] {
  const lines = new Map<string, { position: Position; describe: () => DescribedLine }>()
  const options = new Map<string, [string, string | null][]>()
  const keyOf = ({ line, column }: Position): string => `${line}:${column}`
  const ignored = new Set(facts.problems.filter(({ id }) => id === 'ignored-text').map(({ position }) => keyOf(position)))
  const put = (position: Position, describe: () => DescribedLine): void => {
    if (lines.has(keyOf(position))) throw new Error(`two things at ${keyOf(position)} of ${facts.file}`)
    lines.set(keyOf(position), { position, describe })
  }
  const addOption = (position: Position, name: string, value: string | null): void => {
    const key = keyOf(position)
    const list = options.get(key)
    if (list !== undefined) list.push([name, value])
    else {
      const fresh: [string, string | null][] = [[name, value]]
      options.set(key, fresh)
      put(position, () => describeOptions(fresh))
    }
  }
  for (const entry of facts.entries) put(entry.position, () => describeEntry(entry, ignored.has(keyOf(entry.position))))
  for (const { kind, target, isRemote, position } of facts.inclusions) {
    put(position, () => ({
      kind: 'include',
      text: includeText({ isConstraints: kind === 'constraints', target: rawText(target), isRemote, from: facts.file }),
      excuse: null,
    }))
  }
  for (const { kind, url, position } of facts.indexes) addOption(position, INDEX_OPTIONS[kind], rawText(url))
  for (const { id, value, position } of facts.options) addOption(position, id, value === null ? null : rawText(value))
  for (const { id, message, position } of facts.problems) {
    if (id === 'lost-hash') addOption(position, 'hash', null)
    const isWhole = id === 'syntax'
    if (id === 'not-understood' && message.includes('includes itself')) continue
    if (id !== 'not-understood' && !isWhole) continue
    put(position, () => ({ kind: 'error', text: '', excuse: isWhole && message.startsWith('a coding') ? 'coding' : null }))
  }
  return [...lines.values()]
    .toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .map(({ describe }) => describe())
}

/** The order of options is kept within the two kinds that the facts keep apart; of several find-links pip takes the first. */
export function describeOptions(options: readonly (readonly [string, string | null])[]): DescribedLine {
  const kept = options
    .map(([name, value]) => [name, name === 'hash' ? null : value] as const)
    .filter(([name], index) => !['find-links', 'hash'].includes(name) || options.findIndex(([other]) => other === name) === index)
  const isIndex = ([name]: readonly [string, string | null]): boolean =>
    ['index-url', 'extra-index-url', 'find-links'].includes(name)
  return {
    kind: 'options',
    text: JSON.stringify([
      ...kept.filter(isIndex),
      ...kept.filter((one) => !isIndex(one) && one[0] !== 'hash'),
      ...kept.filter(([name]) => name === 'hash'),
    ]),
    excuse: null,
  }
}

export function includeText(include: { isConstraints: boolean; target: string; isRemote: boolean; from: string }): string {
  const { isConstraints, target, isRemote, from } = include
  const path = isRemote ? target : pathInCase(posix.resolve('/top/case', posix.dirname(from), target))
  return `${isConstraints ? '-c' : '-r'} ${path}`
}

function describeEntry(entry: DependencyEntry, isTextIgnored: boolean): DescribedLine {
  const { name, extras, specifier, marker, editable, constraint, hashes, buildOptions } = entry
  return {
    kind: 'requirement',
    text: JSON.stringify({
      name,
      extras,
      specifier,
      marker: marker === null ? null : rawText(marker),
      source: describeSource(entry.source),
      editable,
      constraint,
      hashes: hashes.map(({ text }) => text).toSorted(),
      config: buildOptions.map(rawText).toSorted(),
      ignored: isTextIgnored,
    }),
    excuse: hashes.some(({ problem }) => problem !== null) ? 'weak-hash' : null,
  }
}

function describeSource(source: DeclaredSource): unknown {
  switch (source.kind) {
    case 'index':
      return { kind: 'index' }
    case 'url':
      return { kind: 'url', url: rawText(source.url) }
    case 'vcs': {
      // pip turns backslashes of git's local URLs.
      const plain = (text: string): string =>
        rawText(source.url).toLowerCase().startsWith('git+file:') ? text.replaceAll('\\', '/') : text
      return {
        kind: 'vcs',
        vcs: source.vcs,
        path: plain(splitUrl(rawText(source.url))?.path ?? ''),
        revision: source.requested === null ? null : plain(decodeURIComponent(rawText(source.requested))),
        subdirectory: source.subdirectory === null ? null : rawText(source.subdirectory),
      }
    }
    default:
      return { kind: source.kind, path: pathInCase(rawText(source.path)) }
  }
}

function pathInCase(path: string): string {
  const resolved = posix.resolve('/top/case', path)
  return resolved === '/top/case' || resolved.startsWith('/top/case/') ? posix.relative('/top/case', resolved) || '.' : resolved
}
