import type { Archive } from '../archive/archive.ts'
import { openTarGz } from '../archive/tar.ts'
import { openZip } from '../archive/zip.ts'
import { bytesOf } from '../base/byte-source.ts'
import { rawText } from '../base/display.ts'
import type { CodeFile, CodeReader } from '../model/code-input.ts'
import type { ArchiveMember } from '../model/facts.ts'
import { NESTED_SEPARATOR } from '../model/inventory.ts'

/** How deep archives inside archives are opened, and what all of them together may unpack. */
const MOST_DEPTH = 3
const MOST_BYTES = 67_108_864
const MOST_MEMBERS = 20_000

/** What may still be unpacked of one artifact's inner archives. */
export interface NestedBudget {
  bytes: number
  members: number
}

export function createNestedBudget(): NestedBudget {
  return { bytes: MOST_BYTES, members: MOST_MEMBERS }
}

/**
 * A file, and when it is an archive the wanted files in it, as `outer.zip!/inner.py`. What cannot be opened or exceeds
 * the budget stays closed, which the archive's own entry says.
 */
export async function* withNested(
  file: CodeFile,
  {
    wants,
    kind,
    budget,
    depth = 0,
  }: Pick<CodeReader, 'wants'> & { kind: Parameters<CodeReader['wants']>[1]; budget: NestedBudget; depth?: number },
): AsyncGenerator<CodeFile> {
  const archive = depth < MOST_DEPTH ? openByContent(file.bytes) : null
  if (archive === null) {
    yield file
    return
  }
  const found: CodeFile[] = []
  const facts = await archive.readAll(() => null)
  budget.members -= facts.members.length
  let isWhole = budget.members >= 0
  const isTaken = (member: ArchiveMember): boolean => {
    if (budget.members < 0 || !wants(member, kind)) return false
    if (member.size > budget.bytes) {
      isWhole = false
      return false
    }
    budget.bytes -= member.size
    return true
  }
  const taken = new Set(
    facts.members.filter((member) => member.kind === 'file' && isTaken(member)).map(({ path }) => rawText(path)),
  )
  if (taken.size > 0)
    for await (const { member, bytes } of archive.contents(({ path }) => taken.has(rawText(path))))
      found.push({ path: `${file.path}${NESTED_SEPARATOR}${rawText(member.path)}`, bytes })
  const isBroken = facts.anomalies.some((anomaly) => anomaly.kind === 'damaged' || anomaly.kind === 'limit')
  yield { ...file, unpacked: isWhole && !isBroken ? facts.members.length : null }
  for (const inner of found) yield* withNested(inner, { wants, kind, budget, depth: depth + 1 })
}

/** By the first bytes, whatever its name says. */
function openByContent(bytes: Uint8Array): Archive | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return openZip(bytesOf(bytes))
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? openTarGz(bytesOf(bytes)) : null
}
