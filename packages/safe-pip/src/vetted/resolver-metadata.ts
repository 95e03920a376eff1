import { display, isPlainText } from '@safe-pip/core/base/display'
import type { Finding } from '@safe-pip/core/model/finding'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import { findVersion } from '@safe-pip/core/python/version'
import type { PageFile } from '@safe-pip/gate/contract'

const MAX_HEADER_BYTES = 4_194_304

/** What the resolver follows, as written; continuation lines are joined, the body is not read. */
export interface ResolverMetadata {
  readonly name: string | null
  readonly version: string | null
  readonly requiresDist: readonly string[]
}

export function readResolverMetadata(metadata: Uint8Array): ResolverMetadata {
  const text = new TextDecoder('utf-8').decode(metadata.subarray(0, MAX_HEADER_BYTES))
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const lines = text
    .slice(0, end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const valuesOf = (field: RegExp): string[] =>
    lines.flatMap((line) => {
      const match = field.exec(line)
      return match === null ? [] : [(match[1] ?? '').trim()]
    })
  return {
    name: valuesOf(/^name[ \t]*:(.*)$/i)[0] ?? null,
    version: valuesOf(/^version[ \t]*:(.*)$/i)[0] ?? null,
    requiresDist: valuesOf(/^requires-dist[ \t]*:(.*)$/i),
  }
}

/** Requirements that name a URL instead of an index: by name. */
export function findDirectUrls(requiresDist: readonly string[]): string[] {
  return requiresDist.flatMap((line) => {
    if (!line.includes('@')) return []
    const requirement = parseRequirement(line)
    return requirement.ok && requirement.value.url !== null ? [requirement.value.name] : []
  })
}

/**
 * Why the resolver may not follow this metadata: it speaks of another release than the file name, or a package of a public
 * index wants a direct URL, which pip itself forbids for PyPI but cannot recognise behind a gate, or it holds text that
 * would move the cursor where pip prints it.
 */
export function findMetadataFault(file: PageFile, metadata: ResolverMetadata, options: { isPublic: boolean }): Finding | null {
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
  const [direct] = options.isPublic ? findDirectUrls(metadata.requiresDist) : []
  if (direct === undefined) return null
  return { ...base, rule: 'direct-url-dependency', message: `${file.filename} wants ${display(direct)} from a direct URL` }
}

function isSameVersion(a: string, b: string): boolean {
  return a === b || (findVersion(a)?.key ?? a) === (findVersion(b)?.key ?? b)
}
