/** Writes every generated file; with `--check` it fails when one is not current. `pnpm fix` runs it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../project-files.ts'
import { renderRegistries } from './render-registries.ts'

const isCheck = process.argv.includes('--check')
let seen = 0
let stale = 0

function put([path, text]: readonly [path: string, text: string]): void {
  const target = join(ROOT, path)
  seen += 1
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return
  stale += 1
  console.log(`${isCheck ? 'not current' : 'written'}: ${path}`)
  if (isCheck) return
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

renderRegistries().forEach(put)
// Only now: what is rendered from the registries must see them as they were just written.
const { renderDocs } = await import('./render-docs.ts')
for (const page of await renderDocs()) put(page)

console.log(`${seen} generated files, ${stale} ${isCheck ? 'not current' : 'written'}`)
if (isCheck && stale > 0) process.exitCode = 1
