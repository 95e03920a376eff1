import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { MANIFEST_FORMATS } from '@safe-pip/core/manifests/registry.generated'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { findPips } from '@safe-pip/testkit/python-environment'
import { comparableLines, entriesOfFacts, type GoldenEntry } from './entries.ts'
import type { GoldenExport, Recipe } from './recipe.ts'
import type { Surroundings } from './surroundings.ts'

export interface RecipeResult {
  /** The file that the tool wrote, with the addresses that PyPI itself gives. */
  readonly content: string
  /** The entries of the tool's own export. */
  readonly entries: readonly GoldenEntry[]
  readonly count: number
  /** Lines that only one side has, `-` of the export, `+` of the reader. */
  readonly differences: readonly string[]
}

const ROOT = join(import.meta.dirname, '..', '..')

/** Makes the recipe's file with the real tool, reads it, and holds the entries against the tool's own export. */
export function runRecipe(recipe: Recipe, { bin, surroundings }: { bin: string; surroundings: Surroundings }): RecipeResult {
  const folder = join(surroundings.folder, 'work', recipe.id)
  mkdirSync(folder, { recursive: true })
  cpSync(join(import.meta.dirname, 'projects', recipe.project), folder, { recursive: true })
  const run = (command: readonly string[]): string => {
    const [program = '', ...args] = command.map((word) => word.replace('{exports}', join(import.meta.dirname, 'exports')))
    const env = { ...surroundings.variables, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` }
    const { status, stdout, stderr } = spawnSync(join(bin, program), args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(-1500)}`)
    return stdout
  }
  for (const command of recipe.make) run(command)
  const entries = recipe.exports.flatMap((one, number) => {
    const file = one.writes ?? `export-${number}.txt`
    if (one.command !== null) {
      const printed = run(one.command)
      if (one.writes === undefined) writeFileSync(join(folder, file), printed)
    }
    return askOracle(one.kind, { file, folder, surroundings })
  })
  const content = withPublicAddresses(readFileSync(join(folder, recipe.file), 'utf8'), surroundings.index)
  const facts = readGolden(recipe, Buffer.from(content))
  const theirs = comparableLines(entries, recipe.fields)
  const ours = comparableLines(entriesOfFacts(facts), recipe.fields)
  return {
    content,
    entries,
    count: theirs.length,
    differences: [
      ...theirs.filter((line) => !ours.includes(line)).map((line) => `- ${line}`),
      ...ours.filter((line) => !theirs.includes(line)).map((line) => `+ ${line}`),
    ],
  }
}

export function readGolden({ file, format }: Pick<Recipe, 'file' | 'format'>, bytes: Uint8Array): ManifestFacts {
  const reader = MANIFEST_FORMATS.find(({ id }) => id === format)
  if (reader === undefined) throw new Error(`no such format: ${format}`)
  if (!reader.matches(file) && reader.sniff?.(bytes.subarray(0, 65_536)) !== true)
    throw new Error(`${file} is not taken for ${format} by its name`)
  return reader.read({ file, bytes })
}

interface OracleQuestion {
  readonly file: string
  readonly folder: string
  readonly surroundings: Surroundings
}

/** The newest pip of the test set-up reads the export. */
function askOracle(kind: GoldenExport['kind'], { file, folder, surroundings }: OracleQuestion): GoldenEntry[] {
  const python = join(ROOT, '.cache', 'pips', findPips().at(-1) ?? '', 'bin', 'python')
  const oracle = join(import.meta.dirname, 'oracle.py')
  const options = { cwd: folder, env: surroundings.variables, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr } = spawnSync(python, ['-X', 'utf8', oracle, kind, file], options)
  if (status !== 0) throw new Error(`the export of ${file} cannot be read: ${stderr.slice(-1500)}`)
  return JSON.parse(withPublicAddresses(stdout, surroundings.index)) as GoldenEntry[]
}

/** What a mirror serves is PyPI's: the path of a file there is the same everywhere. */
function withPublicAddresses(text: string, index: string | null): string {
  const files = text.replaceAll(
    /https?:\/\/[^\s"']*?\/packages\/([0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/)/g,
    'https://files.pythonhosted.org/packages/$1',
  )
  return index === null ? files : files.replaceAll(index.replace(/\/$/, ''), 'https://pypi.org/simple')
}
