import { rawText, untrustedText } from '../base/display.ts'
import type { DeclaredHash, DeclaredSource, DependencyEntry, Position } from '../model/manifest.ts'
import { parseMarker } from '../python/marker.ts'
import { parseRequirement, type Requirement } from '../python/requirement.ts'
import { stripWhite } from '../python/white-space.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry } from './dependency-entry.ts'
import { exactOf } from './locked-values.ts'
import { isVcsUrl, vcsSource } from './vcs-url.ts'

/** A requirement as pip reads it from a line, or why it is none. */
export type RequirementText =
  | { readonly ok: true; readonly entry: DependencyEntry }
  | { readonly ok: false; readonly reason: string }

const URL_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file', 'ftp'])
/** What pip takes for an archive by its ending, even where no such file exists. */
const ARCHIVE = /\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i
const FRAGMENT_HASH = /(sha512|sha384|sha256|sha224|sha1|md5)=([a-f0-9]+)/gi

/**
 * The text of a requirement line before its options, as pip's `parse_req_from_line`: a URL, an archive, a folder, or a
 * dependency specifier. What exists on disk is not asked: a text with a slash that is nothing else is a folder.
 */
export function readRequirementText(text: string, position: Position): RequirementText {
  const isUrl = hasUrlScheme(text)
  const separator = text.indexOf(isUrl ? '; ' : ';')
  const markerText = separator === -1 ? '' : stripWhite(text.slice(separator + (isUrl ? 2 : 1)))
  const name = stripWhite(separator === -1 ? text : text.slice(0, separator))
  const marker = markerText === '' ? null : parseMarker(markerText)
  if (marker !== null && !marker.ok) return { ok: false, reason: `no valid marker: ${marker.problem.reason}` }
  const shared = { position, marker: marker === null ? null : untrustedText(marker.value.normalized ?? markerText) }
  if (isUrl) return readUrl(name, shared)
  const [path, extras] = splitExtras(name)
  const isDirectReference = name.includes('@') && !looksLikePath(name.slice(0, name.indexOf('@')))
  if (ARCHIVE.test(path) && !isDirectReference) return archiveOf(path, { ...shared, extras })
  const requirement = parseRequirement(name)
  if (requirement.ok) return { ok: true, entry: requirementEntry(requirement.value, { text: name, ...shared }) }
  if (looksLikePath(name) && !isDirectReference) return folderOf(path, { ...shared, extras })
  return { ok: false, reason: requirement.problem.reason }
}

/** The value of `-e`: a folder with extras, a repository, or `name @ repository`. */
export function readEditableText(text: string, position: Position): RequirementText {
  const direct = parseRequirement(text)
  if (direct.ok && direct.value.url !== null) {
    const entry = requirementEntry(direct.value, { text, position, marker: null })
    return entry.source.kind === 'vcs' || entry.source.kind === 'path'
      ? { ok: true, entry: { ...entry, editable: true } }
      : { ok: false, reason: 'only folders and repositories can be editable' }
  }
  const [withoutExtras, extras] = splitExtras(text)
  const prefixed = /^(?:git|hg|svn|bzr):/i.exec(text)
  const url = prefixed === null ? text : `${text.slice(0, prefixed[0].length - 1).toLowerCase()}+${text}`
  if (isVcsUrl(url)) {
    const name = eggOf(url)
    if (name === null) return { ok: false, reason: 'an editable repository needs #egg=NAME or NAME @ URL' }
    return {
      ok: true,
      entry: dependencyEntry({
        position,
        name,
        nameAsWritten: untrustedText(name),
        editable: true,
        source: vcsSource(url),
        hashes: [],
      }),
    }
  }
  if (hasUrlScheme(text) && !/^file:/i.test(text)) return { ok: false, reason: 'only folders and repositories can be editable' }
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      editable: true,
      extras,
      name: eggOf(text),
      source: { kind: 'path', path: untrustedText(pathOfFileUrl(withoutExtras)) },
    }),
  }
}

interface Shared {
  readonly position: Position
  readonly marker: DependencyEntry['marker']
}

/** An entry from a valid dependency specifier. */
export function requirementEntry(requirement: Requirement, context: Shared & { readonly text: string }): DependencyEntry {
  const { position } = context
  const url = requirement.url === null ? null : rawText(requirement.url)
  const marker = requirement.marker?.normalized ?? null
  return dependencyEntry({
    name: requirement.name,
    nameAsWritten: untrustedText(/^[A-Za-z0-9._-]+/.exec(context.text)?.[0] ?? requirement.name),
    specifier: requirement.specifier.normalized,
    specifierAsWritten: untrustedText(requirement.specifier.normalized),
    extras: requirement.extras,
    marker: marker === null ? context.marker : untrustedText(marker),
    source: url === null ? { kind: 'index', index: null } : sourceOfUrl(url),
    hashes: url === null ? [] : fragmentHashes(url, position),
    resolved: url === null ? exactOf(requirement.specifier) : versionOfWheel(url),
    position,
  })
}

function sourceOfUrl(url: string): DeclaredSource {
  if (isVcsUrl(url)) return vcsSource(url)
  if (!/^file:/i.test(url)) return { kind: 'url', url: untrustedText(url) }
  const path = untrustedText(pathOfFileUrl(url))
  return ARCHIVE.test(url.split(/[#?]/, 1)[0] ?? '') ? { kind: 'archive', path } : { kind: 'path', path }
}

function readUrl(url: string, { position, marker }: Shared): RequirementText {
  const wheel = wheelOf(url)
  if (wheel === 'invalid') return { ok: false, reason: 'the URL ends in .whl and is no wheel name' }
  if (/^(?:https?|ftp):/i.test(url) && URL.parse(url.replaceAll(/\$\{[^}]*\}/g, 'variable')) === null)
    return { ok: false, reason: 'no valid URL' }
  const egg = wheel === null ? eggOf(url) : null
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      name: wheel?.name ?? egg,
      nameAsWritten: egg === null ? null : untrustedText(egg),
      specifier: wheel === null ? '' : `==${wheel.version}`,
      source: sourceOfUrl(url),
      hashes: fragmentHashes(url, position),
      resolved: wheel?.version ?? null,
    }),
  }
}

function archiveOf(path: string, { position, marker, extras }: Shared & { extras: readonly string[] }): RequirementText {
  const wheel = wheelOf(path)
  if (wheel === 'invalid') return { ok: false, reason: 'ends in .whl and is no wheel name' }
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      extras,
      name: wheel?.name ?? null,
      specifier: wheel === null ? '' : `==${wheel.version}`,
      resolved: wheel?.version ?? null,
      source: { kind: 'archive', path: untrustedText(path) },
    }),
  }
}

function folderOf(path: string, { position, marker, extras }: Shared & { extras: readonly string[] }): RequirementText {
  return { ok: true, entry: dependencyEntry({ position, marker, extras, source: { kind: 'path', path: untrustedText(path) } }) }
}

function hasUrlScheme(text: string): boolean {
  const colon = text.indexOf(':')
  return colon !== -1 && (URL_SCHEMES.has(text.slice(0, colon).toLowerCase()) || isVcsUrl(text))
}

function looksLikePath(text: string): boolean {
  return text.includes('/') || text.startsWith('.')
}

/** `path[a,b]` → path and normalised extras. */
function splitExtras(text: string): [string, readonly string[]] {
  const match = /^(.+)\[([^[\]]*)\]$/.exec(text)
  if (match === null) return [text, []]
  const extras = (match[2] ?? '').split(',').map((extra) =>
    extra
      .trim()
      .toLowerCase()
      .replaceAll(/[-_.]+/g, '-'),
  )
  return [(match[1] ?? '').trimEnd(), extras.filter((extra) => extra !== '').toSorted()]
}

/** Name and version of a wheel that a URL or path ends in, percent-decoded; null = no wheel. */
function wheelOf(place: string): { name: string; version: string } | 'invalid' | null {
  const path = place.split(/[?#]/, 1)[0] ?? ''
  let decoded = path
  try {
    decoded = decodeURIComponent(path)
  } catch {
    // Stays as it is, as in Python's unquote.
  }
  const filename = decoded.slice(decoded.lastIndexOf('/') + 1)
  if (!filename.toLowerCase().endsWith('.whl')) return null
  const parsed = parseWheelFilename(filename)
  return parsed.ok ? { name: parsed.value.name, version: parsed.value.version.normalized } : 'invalid'
}

function versionOfWheel(place: string): string | null {
  const wheel = wheelOf(place)
  return wheel === null || wheel === 'invalid' ? null : wheel.version
}

/** `#egg=NAME`, a bare name since pip 26. */
function eggOf(url: string): string | null {
  const egg = /[#&]egg=([^&]*)/.exec(url)?.[1]
  return egg !== undefined && /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/.test(egg)
    ? egg.toLowerCase().replaceAll(/[-_.]+/g, '-')
    : null
}

/** Hash claims of a link's fragment; md5 and sha1 included, as pip takes them. */
export function fragmentHashes(url: string, position: Position): DeclaredHash[] {
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : ''
  return [...fragment.matchAll(FRAGMENT_HASH)].map((match) =>
    parseDeclaredHash(`${match[1]?.toLowerCase()}:${match[2] ?? ''}`, position),
  )
}

function pathOfFileUrl(text: string): string {
  const match = /^file:(?:\/\/(?:localhost)?(?=\/))?(.*)$/i.exec(text)
  const path = (match?.[1] ?? text).split('#', 1)[0] ?? ''
  return match === null ? (text.split('#', 1)[0] ?? '') : path
}
