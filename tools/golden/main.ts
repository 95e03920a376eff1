/**
 * `pnpm golden [--only ID,…] [--environments DIR] [--write] [--keep]`: installs the lock tools from PyPI, each into an
 * environment of its own, has them lock the projects of `projects/`, and compares what our readers find in the
 * files with the tools' own exports. Exit 1 on a difference. `--write` renews `files/`, which the unit tests read.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Recipe } from './recipe.ts'
import { RECIPES } from './recipes.ts'
import { runRecipe, type RecipeResult } from './run-recipe.ts'
import { installTool, makeSurroundings } from './surroundings.ts'
import { TOOLS } from './tool-versions.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    environments: { type: 'string' },
    write: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const asked = values.only?.split(',')
if (asked !== undefined && !RECIPES.some(({ id }) => asked.includes(id))) throw new Error(`no recipe ${asked.join(', ')}`)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-')))
const surroundings = makeSurroundings(
  folder,
  values.environments === undefined ? join(folder, 'tools') : resolve(values.environments),
)
const rows: string[][] = [['format', 'made by', 'entries', 'compared beside name, version, source', 'result']]
try {
  for (const recipe of RECIPES.filter(({ id }) => asked?.includes(id) ?? true)) rows.push(rowOf(recipe))
} finally {
  if (values.keep) console.log(`kept: ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )

function rowOf(recipe: Recipe): string[] {
  const bin = installTool(recipe.tool, surroundings)
  if (bin === null) {
    process.exitCode = 1
    return [recipe.id, recipe.tool, '', '', 'does not install here']
  }
  const version = versionOf(bin, recipe.tool)
  let result: RecipeResult
  try {
    result = runRecipe(recipe, { bin, surroundings })
  } catch (error) {
    process.exitCode = 1
    return [recipe.id, version, '', '', error instanceof Error ? error.message : 'failed']
  }
  for (const line of result.differences) console.log(`${recipe.id}: ${line}`)
  if (result.differences.length > 0 || result.count === 0) process.exitCode = 1
  else if (values.write) write(recipe, { version, result })
  return [
    recipe.id,
    version,
    String(result.count),
    recipe.fields.join(', '),
    result.differences.length === 0 ? 'equal' : `${result.differences.length} differ`,
  ]
}

function versionOf(bin: string, tool: string): string {
  const code = 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))'
  const [project = tool] = (TOOLS[tool]?.[0] ?? '').split('==')
  return `${project} ${execFileSync(join(bin, 'python'), ['-c', code, project], { encoding: 'utf8' }).trim()}`
}

function write(recipe: Recipe, { version, result }: { version: string; result: RecipeResult }): void {
  const target = join(import.meta.dirname, 'files', recipe.id)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  cpSync(join(import.meta.dirname, 'projects', recipe.project), target, { recursive: true })
  writeFileSync(join(target, recipe.file), result.content)
  const { id: _id, tool: _tool, make: _make, project: _project, exports, ...rest } = recipe
  const expected = {
    madeBy: version,
    ...rest,
    exportedBy: exports.map(({ command, writes }) => command?.join(' ') ?? writes),
    entries: result.entries,
  }
  writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`)
}
