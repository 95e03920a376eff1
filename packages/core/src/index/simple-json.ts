import { LIMITS } from '../base/limits.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'
import type { IndexPage, PageLink } from './index-page.ts'
import { parseStrictJson } from './strict-json.ts'

type Fields = Readonly<Record<string, unknown>>

const SHA256 = /^[0-9a-f]{64}$/i

/**
 * A project page of the JSON Simple API (PEP 691, 700, 714, 792; any 1.x). A doubled key, another major
 * version or a field of the wrong type makes the whole page unreadable.
 */
export function parseSimpleJson(text: string): Outcome<IndexPage, string> {
  const parsed = parseStrictJson(text)
  if (!parsed.ok) return parsed
  const page = parsed.value
  if (!isFields(page)) return failure('not an object')
  const apiVersion = isFields(page['meta']) ? page['meta']['api-version'] : undefined
  if (typeof apiVersion !== 'string' || !/^1\.[0-9]+$/.test(apiVersion)) return failure('not Simple API 1.x')
  const files = page['files']
  if (typeof page['name'] !== 'string') return failure('no project name')
  if (!Array.isArray(files)) return failure('no list of files')
  if (files.length > LIMITS.indexPageFiles) return failure(`more than ${LIMITS.indexPageFiles} files`)
  const links: PageLink[] = []
  for (const file of files as readonly unknown[]) {
    const link = isFields(file) ? linkOf(file) : null
    if (link === null) return failure('a file entry has fields of a wrong type')
    links.push(link)
  }
  const status = statusOf(page)
  return status === null
    ? failure('a project status of a wrong type')
    : success({ name: page['name'], base: null, ...status, links })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function statusOf(page: Fields): { status: string | null; statusReason: string | null } | null {
  const status = page['project-status']
  if (status === undefined || status === null) return { status: null, statusReason: null }
  if (typeof status === 'string') return { status, statusReason: null }
  if (!isFields(status)) return null
  const word = textOf(status['status'])
  const reason = textOf(status['reason'])
  return word === undefined || reason === undefined ? null : { status: word, statusReason: reason }
}

function linkOf(file: Fields): PageLink | null {
  const { filename, url, hashes, yanked, size } = file
  if (typeof filename !== 'string' || typeof url !== 'string') return null
  if (hashes !== undefined && !isFields(hashes)) return null
  const sha256 = textOf(hashes?.['sha256'])
  const requiresPython = textOf(file['requires-python'])
  const uploadTime = textOf(file['upload-time'])
  if (sha256 === undefined || requiresPython === undefined || uploadTime === undefined) return null
  if (sha256 !== null && !SHA256.test(sha256)) return null
  if (yanked !== undefined && yanked !== null && typeof yanked !== 'boolean' && typeof yanked !== 'string') return null
  if (size !== undefined && size !== null && !isByteCount(size)) return null
  const coreMetadata = coreMetadataOf(file['core-metadata'] ?? file['dist-info-metadata'])
  if (coreMetadata === null) return null
  return {
    label: filename,
    url,
    sha256: sha256?.toLowerCase() ?? null,
    requiresPython,
    coreMetadata,
    yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : null,
    uploadTime,
    size: isByteCount(size) ? size : null,
    ...(typeof file['provenance'] === 'string' ? { hasProvenance: true } : {}),
  }
}

function isByteCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Null stays null, text stays text, anything else is undefined. */
function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : undefined
}

function coreMetadataOf(value: unknown): string | boolean | null {
  if (value === undefined || value === null) return false
  if (typeof value === 'boolean') return value
  if (!isFields(value)) return null
  const sha256 = value['sha256']
  return typeof sha256 === 'string' && SHA256.test(sha256) ? sha256.toLowerCase() : true
}
