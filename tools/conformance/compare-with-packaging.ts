import { join } from 'node:path'
import { execa } from 'execa'
import { testPython } from '@safe-pip/testkit/python-environment'
import { answerCase } from 'safe-pip/conformance/answer-case'
import { CASE_KINDS } from './random-cases.ts'
import { openRandomSource } from './random-source.ts'

export interface Comparison {
  /** Cases of each kind. */
  readonly cases: Readonly<Record<string, number>>
  /** How many of them `packaging` refuses. */
  readonly refused: Readonly<Record<string, number>>
  readonly differences: readonly { readonly asked: string; readonly ours: string; readonly theirs: string }[]
}

export interface ComparisonOptions {
  readonly perKind: number
  readonly seed: number
  /** All where it is absent. */
  readonly kinds?: readonly string[]
}

const DOOR = join(import.meta.dirname, 'packaging-door.py')
/** Laid out by the test set-up. */
const LIBRARIES = join(import.meta.dirname, '..', '..', '.cache', 'libraries')

/** Asks our door and `packaging` the same generated cases of every kind. */
export async function compareWithPackaging({ perKind, seed, kinds }: ComparisonOptions): Promise<Comparison> {
  const random = openRandomSource(seed)
  const unknown = kinds?.filter((kind) => !Object.hasOwn(CASE_KINDS, kind)) ?? []
  if (unknown.length > 0) throw new Error(`no such kind of case: ${unknown.join(', ')}`)
  const chosen = Object.entries(CASE_KINDS).filter(([kind]) => kinds?.includes(kind) ?? true)
  const asked = chosen.flatMap(([kind, generate]) =>
    Array.from({ length: perKind }, () => ({ kind, line: JSON.stringify(generate(random)) })),
  )
  const { stdout } = await execa(testPython(), ['-s', DOOR], {
    input: asked.map(({ line }) => `${line}\n`).join(''),
    env: { PYTHONPATH: LIBRARIES },
    maxBuffer: 2 ** 30,
  })
  const answers = stdout.split('\n')
  if (answers.length !== asked.length) throw new Error(`${answers.length} answers to ${asked.length} cases`)
  const cases: Record<string, number> = {}
  const refused: Record<string, number> = {}
  const differences: { asked: string; ours: string; theirs: string }[] = []
  for (const [index, { kind, line }] of asked.entries()) {
    const theirs = withoutEscapes(answers[index] ?? '')
    const ours = withoutEscapes(answerCase(line))
    cases[kind] = (cases[kind] ?? 0) + 1
    if (theirs === '{"error":true}') refused[kind] = (refused[kind] ?? 0) + 1
    if (ours !== theirs) differences.push({ asked: line, ours, theirs })
  }
  return { cases, refused, differences }
}

/** Python writes all of JSON in ASCII; ours writes the characters. */
function withoutEscapes(json: string): string {
  return json.replaceAll(/[^\0-~]|\x7f/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
