import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Kind of unit → template beside this file → path of the file that it becomes. */
const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rule: {
    'rule.source.ts': 'packages/core/src/rules/{{domain}}/{{id}}.ts',
    'rule.test.ts': 'packages/core/src/rules/{{domain}}/{{id}}.test.ts',
    'rule.page.md': 'docs/rules/{{id}}.md',
  },
  format: {
    'format.source.ts': 'packages/core/src/manifests/{{id}}.ts',
    'format.test.ts': 'packages/core/src/manifests/{{id}}.test.ts',
    'format.page.md': 'docs/formats/{{id}}.md',
  },
  command: {
    'command.source.ts': 'packages/safe-pip/src/commands/{{id}}.ts',
    'command.test.ts': 'packages/safe-pip/src/commands/{{id}}.test.ts',
  },
}

/** What `pnpm new` can make. */
export const UNIT_KINDS: readonly string[] = Object.keys(UNITS)

/** The files of one new unit, path to text. */
export function renderUnit(kind: string, unit: { readonly id: string; readonly domain: string }): Record<string, string> {
  const fill = (text: string): string => text.replaceAll('{{id}}', unit.id).replaceAll('{{domain}}', unit.domain)
  const files = Object.entries(UNITS[kind] ?? {}).map(([name, path]) => {
    const text = readFileSync(join(import.meta.dirname, `${name}.template`), 'utf8')
    return [fill(path), fill(text)] as const
  })
  return Object.fromEntries(files)
}
