import { rawText, untrustedText } from '../base/display.ts'
import type { DeclaredHash, DeclaredSource, DependencyEntry, Position } from '../model/manifest.ts'
import { parseMarker } from '../python/marker.ts'
import { parseRequirement, type Requirement } from '../python/requirement.ts'
import { stripWhite } from '../python/white-space.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'
import { parseDeclaredHash } from './declared-hash.ts'
import { dependencyEntry } from './dependency-entry.ts'
import { exactOf, versionOfWheel } from './locked-values.ts'
import { isArchivePath, isForeignFile, lastSegment, linkProblem, parsePipLink, unquote, type PipLink } from './pip-link.ts'
import { splitUrl } from './split-url.ts'
import { isVcsUrl, vcsSource } from './vcs-url.ts'

/** A requirement as pip reads it from a line, or why it is none. */
export type RequirementText =
  | { readonly ok: true; readonly entry: DependencyEntry }
  | { readonly ok: false; readonly reason: string }

const URL_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file', 'ftp'])

/**
 * The text of a requirement line before its options, as pip's `parse_req_from_line`: a URL, an archive, a folder, or a
 * dependency specifier. What exists on disk is not asked: a text with a slash that is nothing else is a folder.
 */
export function readRequirementText(text: string, position: Position): RequirementText {
  if (splitUrl(text) === null) return { ok: false, reason: linkProblem(text) }
  const isUrl = isPipUrl(text)
  const separator = text.indexOf(isUrl ? '; ' : ';')
  const markerText = separator === -1 ? '' : stripWhite(text.slice(separator + (isUrl ? 2 : 1)))
  const name = stripWhite(separator === -1 ? text : text.slice(0, separator))
  const marker = markerText === '' ? null : parseMarker(markerText)
  if (marker !== null && !marker.ok) return { ok: false, reason: `no valid marker: ${marker.problem.reason}` }
  const shared = { position, marker: marker === null ? null : untrustedText(marker.value.normalized ?? markerText) }
  if (isUrl) return readUrl(name, shared)
  const bracketed = splitExtras(name)
  if (bracketed === null) return { ok: false, reason: 'no valid extras' }
  const [path, extras] = bracketed
  const isDirectReference = name.includes('@') && !looksLikePath(name.slice(0, name.indexOf('@')))
  if (isArchivePath(path) && !isDirectReference) return readArchive(path, { ...shared, extras })
  const requirement = parseRequirement(name)
  if (requirement.ok) return readSpecifier(requirement.value, { text: name, ...shared, extras })
  if (looksLikePath(name) && !isDirectReference) return folderOf(path, { ...shared, extras })
  return { ok: false, reason: requirement.problem.reason }
}

/** The value of `-e`: a folder with extras, a repository, or `name @ repository`. */
export function readEditableText(text: string, position: Position): RequirementText {
  const direct = parseRequirement(text)
  if (direct.ok && direct.value.url !== null) {
    const read = readSpecifier(direct.value, { text, position, marker: null, extras: [] })
    if (!read.ok) return read
    const isFitting = isVcsUrl(rawText(direct.value.url)) || rawText(direct.value.url).startsWith('file:')
    return isFitting ? { ok: true, entry: { ...read.entry, editable: true } } : NOT_EDITABLE
  }
  const bracketed = splitExtras(text)
  if (bracketed === null) return { ok: false, reason: 'no valid extras' }
  const [withoutExtras, extras] = bracketed
  if (/^file:/i.test(withoutExtras)) return readEditableFile(withoutExtras, { position, marker: null, extras })
  const prefixed = /^(?:git|hg|svn|bzr):/i.exec(text)
  const url = prefixed === null ? text : `${text.slice(0, prefixed[0].length - 1).toLowerCase()}+${text}`
  const link = parsePipLink(url)
  if (link === null) return { ok: false, reason: linkProblem(url) }
  if (!isVcsUrl(url) && !isPipUrl(url)) return editable(folderOf(withoutExtras, { position, marker: null, extras }))
  if (!isVcsUrl(url)) return NOT_EDITABLE
  if (link.egg === null) return { ok: false, reason: 'an editable repository needs #egg=NAME or NAME @ URL' }
  return editable(readUrl(url, { position, marker: null }))
}

const NOT_EDITABLE: RequirementText = { ok: false, reason: 'only folders and repositories can be editable' }
const FOREIGN_FILE: RequirementText = { ok: false, reason: 'a file of another machine' }

function editable(read: RequirementText): RequirementText {
  return read.ok ? { ok: true, entry: { ...read.entry, editable: true } } : read
}

function readEditableFile(url: string, shared: Shared & { readonly extras: readonly string[] }): RequirementText {
  const link = parsePipLink(url)
  if (link === null) return { ok: false, reason: linkProblem(url) }
  if (isForeignFile(link)) return FOREIGN_FILE
  return {
    ok: true,
    entry: dependencyEntry({
      ...shared,
      ...nameOfEgg(link),
      editable: true,
      source: sourceOfUrl(url),
      hashes: fragmentHashes(url, shared.position),
    }),
  }
}

interface Shared {
  readonly position: Position
  readonly marker: DependencyEntry['marker']
}

/** A dependency specifier; extras behind everything else, as in `name @ URL[x]`, count beside those of the specifier's. */
function readSpecifier(
  requirement: Requirement,
  context: Shared & { readonly text: string; readonly extras: readonly string[] },
): RequirementText {
  const entry = requirementEntry(requirement, context)
  const { extras } = context
  if (requirement.url !== null) {
    const link = parsePipLink(rawText(requirement.url))
    if (link === null) return { ok: false, reason: linkProblem(rawText(requirement.url)) }
    if (isForeignFile(link)) return FOREIGN_FILE
    if (hasEmptyRevision(entry.source)) return EMPTY_REVISION
  }
  return { ok: true, entry: extras.length > 0 ? { ...entry, extras } : entry }
}

const EMPTY_REVISION: RequirementText = { ok: false, reason: 'a repository with @ and no revision behind it' }

function hasEmptyRevision(source: DeclaredSource): boolean {
  return source.kind === 'vcs' && source.requested !== null && rawText(source.requested) === ''
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
    resolved: url === null ? exactOf(requirement.specifier) : versionOfWheel(lastSegment(unquote(splitUrl(url)?.path ?? ''))),
    position,
  })
}

function sourceOfUrl(url: string): DeclaredSource {
  if (isVcsUrl(url)) return vcsSource(url)
  const parts = splitUrl(url)
  if (parts?.scheme !== 'file') return { kind: 'url', url: untrustedText(url) }
  const path = unquote(parts.path)
  return { kind: isArchivePath(path) ? 'archive' : 'path', path: untrustedText(path) }
}

function readUrl(url: string, { position, marker }: Shared): RequirementText {
  const link = parsePipLink(url)
  if (link === null) return { ok: false, reason: linkProblem(url) }
  // pip rebuilds a file URL that climbs, and loses the host and the fragment of it.
  const isRebuilt = link.scheme === 'file' && url.includes('../')
  if (!isRebuilt && isForeignFile(link)) return FOREIGN_FILE
  const wheel = link.filename.endsWith('.whl') ? parseWheelFilename(link.filename) : null
  if (wheel?.ok === false) return { ok: false, reason: 'the URL ends in .whl and is no wheel name' }
  const version = wheel === null ? null : wheel.value.version.normalized
  const source = sourceOfUrl(url)
  if (hasEmptyRevision(source)) return EMPTY_REVISION
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      source,
      ...(wheel === null ? (isRebuilt ? {} : nameOfEgg(link)) : { name: wheel.value.name }),
      specifier: version === null ? '' : `==${version}`,
      hashes: link.hash === null || isRebuilt ? [] : [parseDeclaredHash(link.hash, position)],
      resolved: version,
    }),
  }
}

function nameOfEgg({ egg }: PipLink): Pick<DependencyEntry, 'name' | 'nameAsWritten'> {
  return egg === null
    ? { name: null, nameAsWritten: null }
    : { name: egg.toLowerCase().replaceAll(/[-_.]+/g, '-'), nameAsWritten: untrustedText(egg) }
}

function readArchive(path: string, { position, marker, extras }: Shared & { extras: readonly string[] }): RequirementText {
  const filename = lastSegment(path)
  const wheel = filename.endsWith('.whl') ? parseWheelFilename(filename) : null
  if (wheel?.ok === false) return { ok: false, reason: 'ends in .whl and is no wheel name' }
  const version = wheel === null ? null : wheel.value.version.normalized
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      extras,
      name: wheel === null ? null : wheel.value.name,
      specifier: version === null ? '' : `==${version}`,
      resolved: version,
      source: { kind: 'archive', path: untrustedText(path) },
    }),
  }
}

function folderOf(path: string, { position, marker, extras }: Shared & { extras: readonly string[] }): RequirementText {
  return { ok: true, entry: dependencyEntry({ position, marker, extras, source: { kind: 'path', path: untrustedText(path) } }) }
}

/** pip's `is_url`. */
function isPipUrl(text: string): boolean {
  return URL_SCHEMES.has(splitUrl(text)?.scheme ?? '') || isVcsUrl(text)
}

function looksLikePath(text: string): boolean {
  return text.includes('/') || text.startsWith('.')
}

/** `path[a,b]` → path and normalised extras; null: pip refuses what stands in the brackets. */
function splitExtras(text: string): [string, readonly string[]] | null {
  // pip's `^(.+)(\[[^\]]+\])$`, in linear time however many brackets stand there.
  const open = text.lastIndexOf('[', text.length - 3)
  if (!text.endsWith(']') || open < 1 || open < text.lastIndexOf(']', text.length - 2)) return [text, []]
  const placeholder = parseRequirement(`placeholder${text.slice(open).toLowerCase()}`)
  return placeholder.ok ? [text.slice(0, open).trimEnd(), placeholder.value.extras] : null
}

/** The hash claim of a link's fragment; md5 and sha1 included, as pip takes them. */
export function fragmentHashes(url: string, position: Position): DeclaredHash[] {
  const claim = parsePipLink(url)?.hash ?? null
  return claim === null ? [] : [parseDeclaredHash(claim, position)]
}
