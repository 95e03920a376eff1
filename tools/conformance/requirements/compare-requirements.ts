import { join } from 'node:path'
import { execa } from 'execa'
import { findPips } from '@safe-pip/testkit/python-environment'
import type { FileCase } from './random-files.ts'
import { describeOptions, includeText, readAsPip, type DescribedFile, type DescribedLine } from './read-as-pip.ts'

export interface RequirementsComparison {
  readonly cases: number
  /** Files that pip read, inclusions counted each time. */
  readonly files: number
  /** Cases that pip takes as a whole. */
  readonly accepted: number
  /** Lines of each kind, as pip read them. */
  readonly lines: Readonly<Record<string, number>>
  /** Lines where the two differ for a reason that is known and said in docs/formats/requirements.md. */
  readonly excused: Readonly<Record<string, number>>
  readonly differences: readonly RequirementsDifference[]
}

export interface RequirementsDifference {
  readonly case: number
  readonly file: string
  readonly ours: string
  readonly theirs: string
}

interface DoorLine {
  readonly kind: 'requirement' | 'options' | 'include' | 'error'
  readonly [key: string]: unknown
}

interface DoorAnswer {
  readonly files: readonly { readonly file: string; readonly constraint: boolean; readonly lines: readonly DoorLine[] }[]
  readonly accepted: boolean
}

const DOOR = join(import.meta.dirname, 'pip-door.py')
const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Asks the newest pip of the test set-up and our reader about the same files. */
export async function compareRequirements(cases: readonly FileCase[]): Promise<RequirementsComparison> {
  const answers = await askPip(cases)
  const lines: Record<string, number> = {}
  const excused: Record<string, number> = {}
  const differences: RequirementsDifference[] = []
  let files = 0
  for (const [index, given] of cases.entries()) {
    const theirs = answers[index]?.files ?? []
    files += theirs.length
    const ours = await readAsPip(given)
    const oursByKey = new Map(ours.map((one) => [keyOf(one.file, one.isConstraints), one]))
    const theirKeys = new Set(theirs.map(({ file, constraint }) => keyOf(file, constraint)))
    // Behind a file that only Python can decode, and behind a cycle, where pip refuses all, the walks differ.
    const mayDiffer =
      ours.some(({ lines: own }) => own.some(({ excuse }) => excuse === 'coding')) ||
      theirs.some((one) => one.lines.some((line) => line['cycle'] === true))
    const report = (file: string, pair: { ours: string; theirs: string }): number =>
      differences.push({ case: index, file, ...pair })
    for (const one of ours)
      if (!mayDiffer && !theirKeys.has(keyOf(one.file, one.isConstraints))) report(one.file, { ours: 'read', theirs: 'not read' })
    for (const one of theirs) {
      for (const { kind } of one.lines) lines[kind] = (lines[kind] ?? 0) + 1
      const own = oursByKey.get(keyOf(one.file, one.constraint))
      if (own === undefined) {
        // What lies outside the repository is a finding and is not read.
        if (!mayDiffer && !one.file.startsWith('../')) report(one.file, { ours: 'not read', theirs: 'read' })
      } else compareLines(own, describeTheirs(one), { excused, report: (pair) => report(one.file, pair) })
    }
  }
  return { cases: cases.length, files, accepted: answers.filter(({ accepted }) => accepted).length, lines, excused, differences }
}

function keyOf(file: string, isConstraints: boolean): string {
  return `${file}${isConstraints ? ' as constraints' : ''}`
}

async function askPip(cases: readonly FileCase[]): Promise<DoorAnswer[]> {
  const python = join(ROOT, '.cache', 'pips', findPips().at(-1) ?? '', 'bin', 'python')
  const input = cases.map(({ files, main, isConstraints, environment }) =>
    JSON.stringify({
      files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])),
      main,
      constraint: isConstraints,
      environment,
    }),
  )
  const { stdout } = await execa(python, ['-X', 'utf8', DOOR], { input: `${input.join('\n')}\n`, maxBuffer: 2 ** 30 })
  const answers = stdout.split('\n').map((line) => JSON.parse(line) as DoorAnswer)
  if (answers.length !== cases.length) throw new Error(`${answers.length} answers to ${cases.length} cases`)
  return answers
}

interface LineContext {
  readonly excused: Record<string, number>
  readonly report: (pair: { ours: string; theirs: string }) => void
}

function compareLines(ours: DescribedFile, theirs: readonly DescribedLine[], { excused, report }: LineContext): void {
  if (ours.lines.some(({ excuse }) => excuse === 'coding')) {
    // A codec that only Python has: nothing is read and the whole file is refused.
    excused['coding'] = (excused['coding'] ?? 0) + 1
    return
  }
  for (let at = 0; at < Math.max(ours.lines.length, theirs.length); at += 1) {
    const [own, other] = [ours.lines[at], theirs[at]]
    if (own !== undefined && other !== undefined && own.kind === other.kind && own.text === other.text) continue
    const excuse = own?.kind === 'requirement' && other?.kind === 'error' ? (own.excuse ?? other.excuse) : null
    if (excuse === null) return report({ ours: say(own), theirs: `${say(other)} ${other?.note ?? ''}` })
    excused[excuse] = (excused[excuse] ?? 0) + 1
  }
}

function say(line: DescribedLine | undefined): string {
  return line === undefined ? 'no such line' : `${line.kind} ${line.text}`
}

function describeTheirs({ file, lines }: DoorAnswer['files'][number]): DescribedLine[] {
  return lines.flatMap((line): DescribedLine[] => {
    if (line.kind === 'error')
      return [
        {
          kind: 'error',
          text: '',
          excuse: line['disk'] === true ? 'disk' : null,
          note: `${String(line['message'])} in ${JSON.stringify(line['line'])}`,
        },
      ]
    if (line.kind === 'include') {
      const isRemote = line['remote'] === true
      const target = String(line['target'])
      const include = { isConstraints: line['constraint'] === true, target, isRemote, from: isRemote ? file : '.' }
      return [{ kind: 'include', text: includeText(include), excuse: null }]
    }
    if (line.kind === 'options') {
      const options = line['options'] as [string, string | null][]
      return options.length === 0 ? [] : [describeOptions(options)]
    }
    const { kind, others, line: _line, ...rest } = line
    return [
      {
        kind,
        text: JSON.stringify({ ...rest, ignored: Number(others) > 0 }),
        excuse: null,
        note: `in ${JSON.stringify(line['line'])}`,
      },
    ]
  })
}
