import { rawText } from '@safe-pip/core/base/display'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseMarker } from '@safe-pip/core/python/marker'
import type { DeclaredSource, DependencyEntry, ManifestFacts } from '@safe-pip/core/model/manifest'

/** One locked package, in the words that every tool's export has. */
export interface GoldenEntry {
  readonly name: string | null
  /** Of what comes from an index, or a wheel by its name. */
  readonly version: string | null
  readonly specifier: string
  readonly extras: readonly string[]
  readonly marker: string | null
  readonly source: string
  readonly hashes: readonly string[]
  /** Extra, dependency group or category. */
  readonly group: string | null
}

/** What of an entry is compared; name, version and source always are. */
export type GoldenField = 'hashes' | 'marker' | 'extras' | 'specifier' | 'group'

/** The reader's entries as an export lists them: without the project itself, what is locked in parts put together. */
export function entriesOfFacts(facts: ManifestFacts): GoldenEntry[] {
  return facts.entries.filter(({ isOwn, constraint, isForBuild }) => !isOwn && !constraint && !isForBuild).map(entryOf)
}

function entryOf(entry: DependencyEntry): GoldenEntry {
  const { name, specifier, extras, marker, resolved, source, artifacts, hashes, group } = entry
  const all = [...hashes, ...artifacts.flatMap((artifact) => artifact.hashes)].map(({ text }) => text)
  return {
    name,
    version: source.kind === 'index' || source.kind === 'url' ? resolved : null,
    specifier: specifier ?? '',
    extras,
    marker: marker === null ? null : normalMarker(rawText(marker)),
    source: sourceText(source),
    hashes: [...new Set(all)].toSorted(),
    group: group === null ? null : normalizeName(group),
  }
}

/** Locks keep markers as their tool wrote them. */
function normalMarker(text: string): string {
  const marker = parseMarker(text)
  return marker.ok ? (marker.value.normalized ?? text) : text
}

function sourceText(source: DeclaredSource): string {
  switch (source.kind) {
    case 'index':
      return 'index'
    case 'url':
      return rawText(source.url).split('#', 1)[0] ?? ''
    case 'vcs': {
      const url = rawText(source.url)
      const revision = source.commit ?? (source.requested === null ? 'None' : rawText(source.requested))
      return `${url.startsWith(`${source.vcs}+`) ? '' : `${source.vcs}+`}${url}@${revision}`
    }
    default:
      return `path ${rawText(source.path).replace(/^\.\//, '').replace(/\/$/, '')}`
  }
}

/**
 * Sorted lines to compare; entries of one name, version and source are one, with all their extras and hashes (pdm locks a
 * package and its extras apart, and some exports list a package once for each group).
 */
export function comparableLines(entries: readonly GoldenEntry[], fields: readonly GoldenField[]): string[] {
  const merged = new Map<string, { extras: Set<string>; hashes: Set<string>; markers: Set<string>; specifiers: Set<string> }>()
  for (const { name, version, source, extras, hashes, marker, specifier, group } of entries) {
    // The name of a folder stands in the folder: exports leave it out.
    const key = `${source.startsWith('path ') ? '?' : (name ?? '?')} ${version ?? '-'} ${source}${fields.includes('group') ? ` in ${group ?? 'main'}` : ''}`
    const one = merged.get(key) ?? { extras: new Set(), hashes: new Set(), markers: new Set(), specifiers: new Set() }
    merged.set(key, one)
    for (const extra of extras) one.extras.add(extra)
    for (const hash of hashes) one.hashes.add(hash)
    one.markers.add(marker ?? '')
    one.specifiers.add(specifier)
  }
  const wants = (field: GoldenField): boolean => fields.includes(field)
  return [...merged]
    .map(([key, { extras, hashes, markers, specifiers }]) =>
      [
        key,
        ...(wants('extras') ? [`[${[...extras].toSorted().join()}]`] : []),
        ...(wants('specifier') ? [[...specifiers].toSorted().join(' | ')] : []),
        ...(wants('marker') ? [`; ${[...markers].toSorted().join(' | ')}`] : []),
        ...(wants('hashes') ? [...hashes].toSorted() : []),
      ].join(' '),
    )
    .toSorted()
}
