import { parseHeaderFields } from '@safe-pip/core/archive/header-fields'
import { display, isPlainText } from '@safe-pip/core/base/display'
import type { Finding } from '@safe-pip/core/model/finding'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import { isSameVersion } from '@safe-pip/core/python/version'
import type { PageFile } from '@safe-pip/gate/contract'

/** What the resolver follows, as written; continuation lines are joined, the body is not read. */
export interface ResolverMetadata {
  readonly name: string | null
  readonly version: string | null
  readonly requiresDist: readonly string[]
}

export function readResolverMetadata(metadata: Uint8Array): ResolverMetadata {
  // The very lines that pip's email parser sees: a lone CR ends a line too.
  const { fields } = parseHeaderFields(metadata)
  const valuesOf = (field: string): string[] =>
    fields.filter(({ name }) => name.toLowerCase() === field).map(({ value }) => value.replaceAll(/[\r\n]+[ \t]*/g, ' ').trim())
  return {
    name: valuesOf('name')[0] ?? null,
    version: valuesOf('version')[0] ?? null,
    requiresDist: valuesOf('requires-dist'),
  }
}

/** Requirements that name a URL instead of an index: by name. */
export function findDirectUrls(requiresDist: readonly string[]): string[] {
  return requiresDist.flatMap((line) => {
    if (!line.includes('@')) return []
    const requirement = parseRequirement(line)
    // Older pips read markers that the standard no longer has; what looks like a URL then counts as one.
    if (!requirement.ok) return /@\s*[a-z][a-z0-9+.-]*:/i.test(line) ? [line.split('@', 1)[0]?.trim() ?? ''] : []
    return requirement.value.url === null ? [] : [requirement.value.name]
  })
}

/**
 * Why the resolver may not follow this metadata: it speaks of another release than the file name, or a package of an
 * index wants a direct URL, which pip itself forbids for PyPI but cannot recognise behind a gate, or it holds text that
 * would move the cursor where pip prints it. `isFromIndex` is false for archives in the user's own folders of links.
 */
export function findMetadataFault(file: PageFile, metadata: ResolverMetadata, options: { isFromIndex: boolean }): Finding | null {
  const place = { file: `${file.filename}: metadata` }
  const base = { severity: 'high', domain: 'malicious-code', effect: 'block', place } as const
  const { name, version } = metadata
  if (name !== null && normalizeName(name) !== file.project) {
    return { ...base, rule: 'metadata-mismatch', message: `the metadata of ${file.filename} names ${display(name, 100)}` }
  }
  if (version !== null && !isSameVersion(version, file.version)) {
    return {
      ...base,
      rule: 'metadata-mismatch',
      message: `the metadata of ${file.filename} names version ${display(version, 100)}`,
    }
  }
  // pip prints a requirement that it cannot read as it stands, control characters and all.
  const written = [name ?? '', version ?? '', ...metadata.requiresDist]
  if (!written.every((text) => isPlainText(text.replaceAll('\t', ' ')))) {
    return { ...base, rule: 'hidden-content', message: `the metadata of ${file.filename} holds control characters` }
  }
  const [direct] = options.isFromIndex ? findDirectUrls(metadata.requiresDist) : []
  if (direct === undefined) return null
  return { ...base, rule: 'direct-url-dependency', message: `${file.filename} wants ${display(direct)} from a direct URL` }
}
