import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { locateAsset } from '@safe-pip/core/node/assets'

/** All pages in one file of the bundle: id → text. */
export const RULE_PAGES_FILE = 'rule-pages.json'

/** `docs/rules/<id>.md`; null where there is none. `id` must be a known one. */
export function readRulePage(id: string): string | null {
  const path = fileURLToPath(locateAsset(RULE_PAGES_FILE, new URL(`../../../docs/rules/${id}.md`, import.meta.url)))
  try {
    const text = readFileSync(path, 'utf8')
    return path.endsWith(RULE_PAGES_FILE) ? ((JSON.parse(text) as Readonly<Record<string, string>>)[id] ?? null) : text
  } catch {
    return null
  }
}

/**
 * A page for a terminal: without its title and first paragraph, examples set in with what becomes of them. Examples that are facts in JSON
 * are for tests, not for readers.
 */
export function renderRulePage(page: string): string {
  const body = page.split('\n').slice(4).join('\n')
  const shown = body.replaceAll(/^(`{3,})([^\n`]*)\n(.*?)^\1[ \t]*$/gms, (_, _fence: string, info: string, content: string) => {
    const words = info.split(/\s+/)
    if (words.includes('facts')) return ''
    const outcome = words.find((word) => ['flagged', 'clean', 'missed', 'before'].includes(word))
    const file = /\bfile=(\S+)/.exec(info)?.[1]
    const label = [...(outcome === undefined ? [] : [outcome]), ...(file === undefined ? [] : [file])].join(', ')
    return `${label === '' ? '' : `  ${label}:\n`}${content.replaceAll(/^(?=.)/gm, '    ')}`
  })
  return `${withoutEmptyParts(shown).trim()}\n`
}

/** Headings under which nothing is left, and rows of empty lines. */
function withoutEmptyParts(text: string): string {
  return text
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^## [^\n]*\n+(?=## )/gm, '')
    .replaceAll(/^#+ /gm, '')
}
