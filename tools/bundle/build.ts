/**
 * Writes `bundle/`: both commands without any dependency, readable, the same bytes in every checkout.
 * `node tools/bundle/build.ts [--out FOLDER]`; with `--check` it compares with what is there and writes nothing.
 */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { ENGINE_FILE } from '@safe-pip/core/node/engine-version'
import { RULE_PAGES_FILE } from 'safe-pip/rule-page'
import { findProjectFiles, readProjectFile, ROOT } from '../project-files.ts'
import { findAssets } from './find-assets.ts'
import { nameChunks } from './name-chunks.ts'
import { slimUndici } from './slim-undici.ts'
import { renderThirdParty } from './third-party.ts'

const LAUNCHERS = join(import.meta.dirname, 'launchers')

/** File name → content of everything in `bundle/`. */
export async function buildBundle(): Promise<Map<string, Uint8Array>> {
  const assets = findAssets()
  const workers = assets.filter(({ source }) => source.endsWith('.ts'))
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      'safe-pip-main': 'packages/safe-pip/src/main.ts',
      'pre-commit-main': 'packages/pre-commit/src/main.ts',
      ...Object.fromEntries(workers.map(({ name, source }) => [name.replace(/\.mjs$/, ''), source])),
    },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // jsonc-parser's main is UMD, whose require() leads nowhere in a bundle.
    mainFields: ['module', 'main'],
    outdir: 'bundle',
    outExtension: { '.js': '.mjs' },
    define: { SAFE_PIP_BUNDLED: 'true' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)",
    },
    legalComments: 'inline',
    plugins: [slimUndici],
    logLevel: 'warning',
  })
  const names = nameChunks(metafile.outputs)
  const rename = (text: string): string => text.replaceAll(/[\w.-]+-[A-Z0-9]{8}\.mjs/g, (name) => names.get(name) ?? name)
  const files = new Map<string, Uint8Array>()
  for (const { path, text } of outputFiles) files.set(names.get(basename(path)) ?? basename(path), Buffer.from(rename(text)))
  for (const { name, source } of assets) if (!source.endsWith('.ts')) files.set(name, readFileSync(source))
  for (const name of readdirSync(LAUNCHERS)) files.set(name, readFileSync(join(LAUNCHERS, name)))
  files.set(RULE_PAGES_FILE, Buffer.from(renderRulePages()))
  files.set(ENGINE_FILE, Buffer.from(`${digestEngine(files)}\n`))
  files.set('THIRD-PARTY.txt', Buffer.from(renderThirdParty([...Object.keys(metafile.inputs), ...findWasmPackages()])))
  return files
}

/** The pages that `explain` prints, in one file. */
function renderRulePages(): string {
  const pages = findProjectFiles('docs/rules', (path) => path.endsWith('.md') && !path.endsWith('/README.md'))
  return `${JSON.stringify(Object.fromEntries(pages.map((path) => [basename(path, '.md'), readProjectFile(path)])), null, 1)}\n`
}

/** What facts depend on: the worker, everything that it imports, and the grammar. */
function digestEngine(files: ReadonlyMap<string, Uint8Array>): string {
  const wanted = ['examine-worker.mjs', ...[...files.keys()].filter((name) => name.endsWith('.wasm'))]
  for (const name of wanted) {
    const imported = Buffer.from(files.get(name) ?? [])
      .toString('latin1')
      .matchAll(/["']\.\/([\w.-]+\.mjs)["']/g)
    for (const [, other = ''] of imported) if (files.has(other) && !wanted.includes(other)) wanted.push(other)
  }
  const hash = createHash('sha256')
  for (const name of wanted.toSorted()) hash.update(files.get(name) ?? '')
  return hash.digest('hex')
}

/** The grammar's licence: its wasm is copied, not imported. */
function findWasmPackages(): string[] {
  return ['packages/core/node_modules/tree-sitter-python/package.json']
}

/** Names that differ between `files` and the folder, both ways. */
export function findDifferences(files: ReadonlyMap<string, Uint8Array>, folder: string): string[] {
  const there = existsSync(folder) ? readdirSync(folder) : []
  return [...new Set([...files.keys(), ...there])].toSorted().filter((name) => {
    const wanted = files.get(name)
    return wanted === undefined || !there.includes(name) || !readFileSync(join(folder, name)).equals(wanted)
  })
}

/** Replaces the folder's content; the two launchers become executable, as `language: script` hooks must be. */
export function writeBundle(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  for (const name of readdirSync(LAUNCHERS)) chmodSync(join(folder, name), 0o755)
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, check: { type: 'boolean' } } })
  const folder = values.out ?? join(ROOT, 'bundle')
  const files = await buildBundle()
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0)
  const differences = findDifferences(files, folder)
  if (values.check !== true && differences.length > 0) writeBundle(files, folder)
  for (const name of differences) console.log(`${values.check === true ? 'not current' : 'written'}: ${name}`)
  console.log(
    `${files.size} files in the bundle, ${Math.round(bytes / 1024)} KiB, ${differences.length} ${values.check === true ? 'not current' : 'written'}`,
  )
  if (values.check === true && differences.length > 0) process.exitCode = 1
}
