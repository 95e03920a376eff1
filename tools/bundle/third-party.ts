import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../project-files.ts'

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//

/** `THIRD-PARTY.txt`: the licence of every package that the bundle holds code of. `inputs` are paths relative to the root. */
export function renderThirdParty(inputs: readonly string[]): string {
  const folders = new Map<string, string>()
  for (const input of inputs) {
    const [, folder, name] = PACKAGE.exec(input) ?? []
    if (folder !== undefined && name !== undefined) folders.set(folder, name)
  }
  const parts = [...folders].map(([folder]) => renderPackage(join(ROOT, folder))).toSorted((a, b) => (a < b ? -1 : 1))
  return `The files in this folder hold code of these packages.\n\n${parts.join('\n')}`
}

function renderPackage(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const file = readdirSync(folder)
    .toSorted()
    .find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  if (typeof license !== 'string' && text === '') throw new Error(`${String(name)} says nothing about its licence`)
  const rule = '='.repeat(80)
  return `${rule}\n${String(name)} ${String(version)} (${String(license)})\n${rule}\n\n${text.replaceAll('\r\n', '\n').trimEnd()}\n`
}
