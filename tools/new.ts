/**
 * `pnpm new rule <id> [--domain <domain>]`, `pnpm new format <id>`, `pnpm new command <id>`: writes the files that one
 * unit consists of. What they say is a beginning that `pnpm check` refuses until its examples hold.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { DOMAINS } from '@safe-pip/core/model/severity'
import { ROOT } from './project-files.ts'
import { renderUnit, UNIT_KINDS } from './new/templates.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { domain: { type: 'string', default: 'engineering' } },
})
const [kind = '', id = ''] = positionals
const problem = findProblem()
if (problem !== null) {
  console.error(`usage: pnpm new <kind> <id> [--domain <domain>]\n${problem}`)
  process.exit(2)
}
const files = renderUnit(kind, { id, domain: values.domain })
const taken = Object.keys(files).filter((path) => existsSync(join(ROOT, path)))
if (taken.length > 0) {
  console.error(`already there: ${taken.join(', ')}`)
  process.exit(2)
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
  console.log(path)
}

function findProblem(): string | null {
  if (!UNIT_KINDS.includes(kind)) return `kinds: ${UNIT_KINDS.join(', ')}`
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) return 'the id is kebab-case: lookalike-name'
  return DOMAINS.some((domain) => domain === values.domain) ? null : `domains: ${DOMAINS.join(', ')}`
}
