import { createHash } from 'node:crypto'
import { parseMetadata } from '../../archive/metadata.ts'
import { rawText } from '../../base/display.ts'
import type { ProjectFile } from '../../index/project-files.ts'
import type { PublishedRequirement } from '../../model/published.ts'
import { parseRequirement } from '../../python/requirement.ts'

/** Wheels of one release whose metadata differ are few; of more nobody can say what a lock took. */
const MAX_DIFFERENT = 6

/**
 * What the metadata of a release's wheels asks for, all of them together, because tools take that of any one. Metadata that the page gives
 * one sha256 are fetched once. Null: one of them is not offered (PEP 658), is not what the page says, cannot be had, or cannot be understood.
 */
export async function fetchRequirements(
  files: readonly ProjectFile[],
  fetchFile: (file: { url: string; page: string }) => Promise<Buffer | null>,
): Promise<readonly PublishedRequirement[] | null> {
  const wheels = files.filter(({ filename }) => filename.endsWith('.whl'))
  const different = new Map<string, { url: string; page: string }>()
  for (const { coreMetadata, url, page } of wheels) {
    if (coreMetadata === false) return null
    const key = coreMetadata === true ? url : coreMetadata
    if (!different.has(key)) different.set(key, { url: sidecarUrl(url), page })
  }
  if (different.size === 0 || different.size > MAX_DIFFERENT) return null
  const all = await Promise.all(
    [...different].map(async ([key, file]) => readRequirements(await fetchFile(file), /^[0-9a-f]{64}$/.test(key) ? key : null)),
  )
  return all.includes(null) ? null : all.flatMap((requirements) => requirements ?? [])
}

function sidecarUrl(url: string): string {
  const sidecar = new URL(url)
  sidecar.hash = ''
  sidecar.pathname += '.metadata'
  return sidecar.href
}

/** `sha256`: null where the page gives none. */
function readRequirements(bytes: Buffer | null, sha256: string | null): PublishedRequirement[] | null {
  if (bytes === null || (sha256 !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)) return null
  const { requiresDist } = parseMetadata(bytes, 'sidecar')
  const requirements = requiresDist.map(({ text }) => parseRequirement(rawText(text)))
  return requirements.every((one) => one.ok)
    ? requirements.flatMap((one) =>
        one.ok
          ? [{ name: one.value.name, specifier: one.value.specifier.normalized, isConditional: one.value.marker !== null }]
          : [],
      )
    : null
}
