import { failure, success, type Outcome } from '@safe-pip/core/base/outcome'
import { normaliseProject } from '@safe-pip/core/index/archive-name'

/** One thing that pip would install. */
export interface PlanItem {
  /** Normalised. */
  readonly name: string
  /** As its metadata says. */
  readonly version: string
  /** `index`: found on a page; `url`, `archive`, `vcs` and `path` (a directory) were named directly. */
  readonly kind: 'index' | 'url' | 'archive' | 'vcs' | 'path'
  readonly url: string
  /** Null for directories and repositories. */
  readonly filename: string | null
  readonly sha256: string | null
  readonly isEditable: boolean
  /** Whether the user asked for it. */
  readonly isRequested: boolean
  readonly requestedExtras: readonly string[]
  /** Requires-Dist, as written. */
  readonly requiresDist: readonly string[]
}

/** What pip's resolver came to (`install --dry-run --report`). */
export interface InstallPlan {
  readonly items: readonly PlanItem[]
  /** The marker variables of the target interpreter. */
  readonly environment: Readonly<Record<string, string>>
}

type Fields = Readonly<Record<string, unknown>>

/** pip's installation report, format version 1 (pip 22.2 and later). What cannot be read is a problem, never skipped. */
export function parsePlan(report: unknown): Outcome<InstallPlan, string> {
  if (!isFields(report) || report['version'] !== '1') return failure('not an installation report of version 1')
  const list = report['install']
  if (!Array.isArray(list)) return failure('no list of what would be installed')
  const items: PlanItem[] = []
  for (const entry of list as readonly unknown[]) {
    const item = isFields(entry) ? itemOf(entry) : null
    if (item === null) return failure(`an entry that cannot be read (number ${items.length + 1})`)
    items.push(item)
  }
  const environment = Object.fromEntries(
    Object.entries(isFields(report['environment']) ? report['environment'] : {})
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  return success({ items, environment })
}

function itemOf(entry: Fields): PlanItem | null {
  const { download_info: info, metadata } = entry
  if (!isFields(info) || !isFields(metadata)) return null
  const { url } = info
  const { name, version } = metadata
  if (typeof url !== 'string' || typeof name !== 'string' || typeof version !== 'string') return null
  const kind = kindOf(info, { isDirect: entry['is_direct'] === true, url })
  if (kind === null) return null
  return {
    name: normaliseProject(name),
    version,
    kind,
    url,
    filename: kind === 'path' || kind === 'vcs' ? null : filenameOf(url),
    sha256: sha256Of(info['archive_info']),
    isEditable: isFields(info['dir_info']) && info['dir_info']['editable'] === true,
    isRequested: entry['requested'] === true,
    requestedExtras: textsOf(entry['requested_extras']),
    requiresDist: textsOf(metadata['requires_dist']),
  }
}

function kindOf(info: Fields, origin: { isDirect: boolean; url: string }): PlanItem['kind'] | null {
  if (isFields(info['dir_info'])) return 'path'
  if (isFields(info['vcs_info'])) return 'vcs'
  if (!isFields(info['archive_info'])) return null
  if (!origin.isDirect) return 'index'
  return origin.url.startsWith('file:') ? 'archive' : 'url'
}

function filenameOf(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? ''
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  } catch {
    return null
  }
}

function sha256Of(info: unknown): string | null {
  if (!isFields(info)) return null
  const { hashes, hash } = info
  const listed = isFields(hashes) ? hashes['sha256'] : undefined
  const text = typeof listed === 'string' ? listed : typeof hash === 'string' ? hash.replace(/^sha256=/, '') : ''
  return /^[0-9a-f]{64}$/.test(text) ? text : null
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
