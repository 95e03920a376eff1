import { sha256Of, type BuiltFile } from './built-file.ts'

/** A file on the fake index: a built one, and what the page says about it in place of the truth. */
export interface IndexFile extends BuiltFile {
  /** What the page says; default: the true sha256. */
  readonly hashes?: Readonly<Record<string, string>>
  /** RFC 3339; absent on the page unless given. */
  readonly uploadTime?: string
  readonly yanked?: boolean | string
  /** Where the page points; default: the index's own file path. */
  readonly url?: string
  /** `false`: no sidecar; `true`: advertised without a digest; default: with its sha256. An sdist has none unless given. */
  readonly coreMetadata?: boolean
  /** Content of the sidecar in place of the file's own metadata. */
  readonly sidecar?: string
  /** More keys of the JSON entry. */
  readonly extra?: Readonly<Record<string, unknown>>
}

export interface PageOptions {
  /** JSON API version; default 1.1. */
  readonly apiVersion: string
  readonly hasSizes: boolean
  readonly hasMetadata: boolean
  readonly status?: string
}

/** The bytes behind `<file>.metadata`, or null where there is no sidecar. */
export function sidecarOf(file: IndexFile): string | null {
  if (file.sidecar !== undefined) return file.sidecar
  return file.coreMetadata === false || (!file.filename.endsWith('.whl') && file.coreMetadata === undefined)
    ? null
    : file.metadata
}

export function renderJsonPage(project: string, files: readonly IndexFile[], options: PageOptions): string {
  const isDetailed = options.apiVersion !== '1.0'
  return JSON.stringify({
    meta: { 'api-version': options.apiVersion },
    name: project,
    ...(options.status === undefined ? {} : { 'project-status': { status: options.status } }),
    ...(isDetailed ? { versions: [...new Set(files.map(({ version }) => version))] } : {}),
    files: files.map((file) => {
      const sidecar = options.hasMetadata ? sidecarOf(file) : null
      return {
        filename: file.filename,
        url: file.url ?? pathOf(file),
        hashes: file.hashes ?? { sha256: file.sha256 },
        ...(file.requiresPython === null ? {} : { 'requires-python': file.requiresPython }),
        ...(isDetailed && options.hasSizes ? { size: file.bytes.length } : {}),
        ...(file.uploadTime === undefined ? {} : { 'upload-time': file.uploadTime }),
        yanked: file.yanked ?? false,
        ...(sidecar === null ? {} : { 'core-metadata': file.coreMetadata === true ? true : { sha256: sha256Of(sidecar) } }),
        ...file.extra,
      }
    }),
  })
}

export function renderHtmlPage(title: string, files: readonly IndexFile[], options: PageOptions): string {
  const links = files.map((file) => {
    const [algorithm, digest] = Object.entries(file.hashes ?? { sha256: file.sha256 })[0] ?? []
    const sidecar = options.hasMetadata ? sidecarOf(file) : null
    const attributes = [
      ['href', `${file.url ?? pathOf(file)}${digest === undefined ? '' : `#${algorithm}=${digest}`}`],
      ...(file.requiresPython === null ? [] : [['data-requires-python', file.requiresPython]]),
      ...(file.yanked === undefined || file.yanked === false ? [] : [['data-yanked', file.yanked === true ? '' : file.yanked]]),
      ...(sidecar === null ? [] : [['data-core-metadata', file.coreMetadata === true ? 'true' : `sha256=${sha256Of(sidecar)}`]]),
    ].map(([key = '', value = '']) => `${key}="${escape(value)}"`)
    return `<a ${attributes.join(' ')}>${escape(file.filename)}</a><br>\n`
  })
  return `<!DOCTYPE html>\n<html><head><meta name="pypi:repository-version" content="${options.apiVersion}"><title>${escape(title)}</title></head><body>\n${links.join('')}</body></html>\n`
}

function pathOf(file: IndexFile): string {
  return `/files/${encodeURIComponent(file.filename)}`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
