import { display, rawText } from '@safe-pip/core/base/display'
import type { PageFile } from './contract.ts'

/** A file with the reason for which it is shown as yanked. */
export interface ShownFile {
  readonly file: PageFile
  readonly withheld: string | null
}

export interface PageHead {
  readonly name: string
  /** Where the file is to be asked for: a path on the gate, or its true URL. */
  readonly pathOf: (file: PageFile) => string
  /** PEP 658 attributes in HTML: see `isOldPip`. */
  readonly offersMetadata: boolean
}

export const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'

/** Simple API 1.1 in JSON (PEP 691, 700), with PEP 714's `core-metadata` only, and the digest in the URL too for pip 22.3. */
export function renderJsonPage(files: readonly ShownFile[], head: PageHead): string {
  const versions = [...new Set(files.map(({ file }) => file.version))]
  const status = files[0]?.file.release
  return JSON.stringify({
    meta: { 'api-version': '1.1' },
    name: head.name,
    ...(status?.projectStatus == null ? {} : { 'project-status': { status: display(status.projectStatus, 40) } }),
    versions,
    files: files.map((shown) => jsonFile(shown, head)),
  })
}

function jsonFile({ file, withheld }: ShownFile, head: PageHead): Record<string, unknown> {
  const yanked = yankOf({ file, withheld })
  return {
    filename: file.filename,
    url: urlOf(file, head),
    hashes: file.sha256 === null ? {} : { sha256: file.sha256 },
    ...(file.requiresPython === null ? {} : { 'requires-python': display(file.requiresPython) }),
    ...(file.kind === 'wheel' ? { 'core-metadata': true } : {}),
    yanked: yanked === '' ? true : (yanked ?? false),
    ...(file.size === null ? {} : { size: file.size }),
    ...(file.release.uploadTime === null ? {} : { 'upload-time': display(file.release.uploadTime, 40) }),
  }
}

/** Simple API in HTML (PEP 503, 592, 658, 714): both names of the metadata attribute. */
export function renderHtmlPage(files: readonly ShownFile[], head: PageHead): string {
  const title = escapeHtml(head.name)
  const anchors = files.map((shown) => {
    const { file } = shown
    const yanked = yankOf(shown)
    const attributes = [
      `href="${escapeHtml(urlOf(file, head))}"`,
      ...(file.requiresPython === null ? [] : [`data-requires-python="${escapeHtml(display(file.requiresPython))}"`]),
      ...(file.kind === 'wheel' && head.offersMetadata ? ['data-dist-info-metadata="true"', 'data-core-metadata="true"'] : []),
      ...(yanked === null ? [] : [`data-yanked="${escapeHtml(yanked)}"`]),
    ]
    return `<a ${attributes.join(' ')}>${escapeHtml(file.filename)}</a><br>`
  })
  return `<!DOCTYPE html>\n<html><head><meta name="pypi:repository-version" content="1.1"><title>${title}</title></head><body>\n${anchors.join('\n')}\n</body></html>\n`
}

/**
 * Whether JSON is to be sent: when `Accept` ranks it at least as high as HTML. pip before 23 gets HTML, because
 * 22.3 does not check the hashes of a JSON page.
 */
export function isJsonWanted(accept: string | undefined, userAgent: string | undefined): boolean {
  if (isOldPip(userAgent)) return false
  let json = -1
  let html = -1
  for (const part of (accept ?? '').split(',')) {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1')
    if (type === JSON_TYPE) json = quality
    else if (type === 'text/html' || type.endsWith('+html')) html = Math.max(html, quality)
  }
  return json > 0 && json >= html
}

/**
 * pip before 23: does not check the hashes of a JSON page, and compares the Name in a metadata sidecar with the
 * requirement without normalising, so that it discards `charset_normalizer`. It gets HTML without sidecars.
 */
export function isOldPip(userAgent: string | undefined): boolean {
  return /^pip\/(?:1?\d|2[0-2])\./.test(userAgent ?? '')
}

function yankOf({ file, withheld }: ShownFile): string | null {
  if (withheld !== null) return display(withheld)
  if (!file.release.yanked) return null
  return file.release.yankedReason === null ? '' : display(rawText(file.release.yankedReason))
}

function urlOf(file: PageFile, head: PageHead): string {
  return `${head.pathOf(file)}${file.sha256 === null ? '' : `#sha256=${file.sha256}`}`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
