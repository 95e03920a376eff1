import type { AskedRequirement, PipItem, PipItemKind, PipPlaces, PipPlan, PipTarget, TakenFile } from './contract.ts'
import { isFields, listOf, textOf } from './fields.ts'

/** What the launcher says while pip runs. It is our own program, yet what it passes on is other people's: shapes are checked. */

const KINDS: ReadonlySet<string> = new Set<string>(['index', 'url', 'archive', 'path', 'vcs'] satisfies PipItemKind[])

/** Null when an entry cannot be read: nothing is skipped. */
export function parseAsked(value: unknown): readonly AskedRequirement[] | null {
  return listFrom(value, (entry) => {
    if (!isFields(entry) || !isKind(entry['kind'])) return null
    return {
      name: textOf(entry['name']),
      extras: listOf(entry['extras']),
      specifier: textOf(entry['specifier']) ?? '',
      marker: textOf(entry['marker']),
      isConstraint: entry['isConstraint'] === true,
      isEditable: entry['isEditable'] === true,
      kind: entry['kind'],
      url: textOf(entry['url']),
      hashes: listOf(entry['hashes']),
      cameFrom: textOf(entry['cameFrom']),
    }
  })
}

/** Only what is text counts; nothing of it decides more than whether a fix may be young. */
export function parseInstalled(value: unknown): Readonly<Record<string, string>> {
  if (!isFields(value)) return {}
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

export function parsePipPlan(value: unknown): PipPlan | null {
  if (!isFields(value) || !isFields(value['environment'])) return null
  const items = listFrom(value['items'], itemFrom)
  const edges = listFrom(value['edges'], (edge) => {
    if (!Array.isArray(edge) || typeof edge[1] !== 'string') return null
    return [textOf(edge[0]), edge[1]] as const
  })
  if (items === null || edges === null) return null
  const environment = Object.fromEntries(
    Object.entries(value['environment']).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  return { items: items.toSorted((a, b) => (a.name < b.name ? -1 : 1)), edges, environment, places: placesFrom(value['places']) }
}

export function parseTaken(value: unknown): readonly TakenFile[] | null {
  return listFrom(value, (entry) => {
    if (!isFields(entry)) return null
    const { filename, sha256, url } = entry
    if (typeof filename !== 'string' || typeof sha256 !== 'string' || typeof url !== 'string') return null
    return { name: textOf(entry['name']), filename, sha256, url, isForBuild: entry['isForBuild'] === true }
  })
}

/** Parts that are missing are empty: nothing but speed follows from them. */
export function parseTarget(message: { readonly [key: string]: unknown }): PipTarget {
  const environment = isFields(message['environment']) ? message['environment'] : {}
  return {
    places: placesFrom(message['places']),
    tags: listOf(message['tags']),
    environment: Object.fromEntries(
      Object.entries(environment).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
  }
}

function placesFrom(value: unknown): PipPlaces {
  const places = isFields(value) ? value : {}
  return {
    indexUrls: listOf(places['indexUrls']),
    findLinks: listOf(places['findLinks']),
    noBinary: listOf(places['noBinary']),
    onlyBinary: listOf(places['onlyBinary']),
  }
}

function itemFrom(entry: unknown): PipItem | null {
  if (!isFields(entry) || !isKind(entry['kind'])) return null
  const { name, version, url } = entry
  if (typeof name !== 'string' || typeof version !== 'string' || typeof url !== 'string') return null
  return {
    name,
    version,
    kind: entry['kind'],
    url,
    subdirectory: textOf(entry['subdirectory']),
    filename: textOf(entry['filename']),
    sha256: textOf(entry['sha256']),
    isEditable: entry['isEditable'] === true,
    isRequested: entry['isRequested'] === true,
    requestedExtras: listOf(entry['requestedExtras']),
    requiresDist: listOf(entry['requiresDist']),
  }
}

function isKind(value: unknown): value is PipItemKind {
  return typeof value === 'string' && KINDS.has(value)
}

function listFrom<Entry>(value: unknown, read: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value)) return null
  const entries: Entry[] = []
  for (const raw of value as readonly unknown[]) {
    const entry = read(raw)
    if (entry === null) return null
    entries.push(entry)
  }
  return entries
}
