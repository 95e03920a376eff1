import type { Archive } from '../archive/archive.ts'
import { rawText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { CodeFile, CodeInput, CodeReader } from '../model/code-input.ts'
import { absent, type ArchiveFacts, type FactState, type SdistFacts, type SourceFacts, type WheelFacts } from '../model/facts.ts'
import type { MemberCollector } from './member-collector.ts'
import { createNestedBudget, withNested } from './open-nested.ts'

/** Hands an archive's source files to the analyzer: those kept from the first reading, then the others. */
export async function readCodeFacts(
  codeReader: CodeReader | null,
  input: {
    kind: 'wheel' | 'sdist'
    root: string
    archive: Archive
    facts: ArchiveFacts
    collector: MemberCollector
    wheel: WheelFacts | null
    sdist: SdistFacts | null
  },
): Promise<FactState<SourceFacts>> {
  if (codeReader === null) return absent('no reader of source code was given', 'source-code')
  const { wants } = codeReader
  const { kind, root, archive, facts, collector, wheel, sdist } = input
  const wanted = facts.members.filter((member) => member.kind === 'file' && wants(member, kind))
  async function* files(): AsyncGenerator<CodeFile> {
    const nested = { wants, kind, budget: createNestedBudget() }
    const kept = new Set(collector.code.keys())
    for (const path of kept) {
      const bytes = collector.takeCode(path)
      if (bytes !== null) yield* withNested({ path, bytes }, nested)
    }
    const isMissing = wanted.some(({ path, size }) => size <= LIMITS.memberTextBytes && !kept.has(rawText(path)))
    const hasLinks = facts.members.some((member) => member.kind === 'symlink' || member.kind === 'hardlink')
    if (!isMissing && !hasLinks) return
    const others = archive.contents((member) => !kept.has(rawText(member.path)) && wants(member, kind))
    for await (const { member, bytes } of others) yield* withNested({ path: rawText(member.path), bytes }, nested)
  }
  async function* more(paths: ReadonlySet<string>): AsyncGenerator<CodeFile> {
    const nested = { wants, kind, budget: createNestedBudget() }
    const members = archive.contents(({ path, size }) => paths.has(rawText(path)) && size <= LIMITS.pythonSourceBytes)
    for await (const { member, bytes } of members) yield* withNested({ path: rawText(member.path), bytes }, nested)
  }
  const code: CodeInput = {
    kind,
    root,
    members: facts.members,
    wheel,
    sdist,
    heads: collector.heads,
    files: files(),
    readMore: more,
    tooLarge: wanted.filter(({ size }) => size > LIMITS.memberTextBytes),
  }
  return codeReader.read(code)
}
