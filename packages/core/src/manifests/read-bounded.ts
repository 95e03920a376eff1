import { LIMITS } from '../base/limits.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'

/** Reads a dependency file that is not too large for any reader; a larger one is a `limit` problem, and nothing of it is known. */
export function readBounded(format: ManifestFormat, input: ManifestInput): ManifestFacts {
  const excess = findExcess(input.bytes)
  if (excess === null) return format.read(input)
  const problem = { id: 'limit', message: excess, position: { line: 1, column: 1 }, text: null }
  return unreadableFacts({ file: input.file, format: format.id, role: format.role, problems: [problem] })
}

function findExcess(bytes: Uint8Array): string | null {
  if (bytes.length > LIMITS.manifestBytes) return `larger than ${LIMITS.manifestBytes / 1_000_000} MB`
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines > LIMITS.manifestLines ? `more than ${LIMITS.manifestLines} lines` : null
}
