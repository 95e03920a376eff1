import type { ManifestFacts } from '../model/manifest.ts'
import type { PythonCall, PythonValue } from '../model/python-calls.ts'
import { manifestFacts } from './dependency-entry.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readPipArguments, type PipWord } from './pip-arguments.ts'
import { format as scriptMetadata } from './script-metadata.ts'

const ID = 'noxfile'

/** `noxfile.py`, read and never run: what sessions install, as candidates; its inline metadata (PEP 723) as such. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'session.install of noxfile.py (candidates)',
  role: 'candidates',
  needsPython: true,
  matches: (path) => /(?:^|\/)noxfile\.py$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'candidates' } as const
  const script = scriptMetadata.sniff?.(input.bytes) === true ? scriptMetadata.read(input) : null
  const found = input.python?.findCalls(input.bytes, ['*.install', '*.run']) ?? null
  const sessions = (found?.calls ?? []).map((call) => {
    const { entries, ...rest } = readPipArguments(wordsOf(call))
    return { ...rest, entries: entries.map((entry) => ({ ...entry, group: call.within })) }
  })
  const gap = found === null ? 'the Python code could not be read' : found.doubt
  return manifestFacts({
    ...parts,
    entries: [...(script?.entries ?? []), ...sessions.flatMap(({ entries }) => entries)],
    indexes: [...(script?.indexes ?? []), ...sessions.flatMap(({ indexes }) => indexes)],
    options: [...(script?.options ?? []), ...sessions.flatMap(({ options }) => options)],
    inclusions: sessions.flatMap(({ inclusions }) => inclusions),
    problems: script?.problems ?? [],
    completeness: gap === null ? 'complete' : 'unknown',
    incompleteBecause: gap,
  })
}

/** `session.install(…)`; of `session.run("pip", "install", …)` what stands behind the two words. */
function wordsOf({ name, args }: PythonCall): PipWord[] {
  const words = args.flatMap((value) => asWords(value))
  if (name.endsWith('.install')) return words
  const at = words.findIndex(({ text }, index) => text === 'install' && words[index - 1]?.text === 'pip')
  return at === -1 ? [] : words.slice(at + 1)
}

function asWords(value: PythonValue): PipWord[] {
  const position = { line: value.line, column: value.column }
  if (value.kind === 'text') return [{ text: value.value, position }]
  return value.kind === 'list' ? value.items.flatMap((item) => asWords(item)) : []
}
