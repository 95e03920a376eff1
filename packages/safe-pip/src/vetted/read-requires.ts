import { parseRequirement } from '@safe-pip/core/python/requirement'

const MAX_HEADER_BYTES = 4_194_304

/** Requires-Dist of core metadata as written, continuation lines joined; the body is not read. */
export function readRequires(metadata: Uint8Array): string[] {
  const text = new TextDecoder('utf-8').decode(metadata.subarray(0, MAX_HEADER_BYTES))
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const lines = text
    .slice(0, end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  return lines.flatMap((line) => {
    const match = /^requires-dist[ \t]*:(.*)$/i.exec(line)
    return match === null ? [] : [(match[1] ?? '').trim()]
  })
}

/** Requirements that name a URL instead of an index: by name. */
export function findDirectUrls(requiresDist: readonly string[]): string[] {
  return requiresDist.flatMap((line) => {
    if (!line.includes('@')) return []
    const requirement = parseRequirement(line)
    return requirement.ok && requirement.value.url !== null ? [requirement.value.name] : []
  })
}
