/** Writes every generated file; with `--check` it fails when one is not current. `pnpm fix` runs it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../project-files.ts'
import { renderRegistries } from './render-registries.ts'

const isCheck = process.argv.includes('--check')
const files = new Map(renderRegistries())
let stale = 0
for (const [path, text] of files) {
  const target = join(ROOT, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
  stale += 1
  console.log(`${isCheck ? 'not current' : 'written'}: ${path}`)
  if (isCheck) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
console.log(`${files.size} generated files, ${stale} ${isCheck ? 'not current' : 'written'}`)
if (isCheck && stale > 0) process.exitCode = 1
