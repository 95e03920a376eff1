import { display } from '@safe-pip/core/base/display'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { FactName } from '@safe-pip/core/model/facts'
import type { NotChecked } from '@safe-pip/core/model/finding'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { VettedCommand } from '../pip/contract.ts'

const WIDTH = 100
/** Facts of artifacts and of how they came; rules on anything else have nothing to say here. */
const OF_ARTIFACTS: ReadonlySet<FactName> = new Set<FactName>([
  'file',
  'archive',
  'metadata',
  'wheel',
  'sdist',
  'source',
  'release',
  'request',
  'advisories',
])
const VERBS: Readonly<Record<VettedCommand | 'pin', string>> = {
  install: 'install',
  download: 'download',
  wheel: 'build',
  lock: 'lock',
  pin: 'pin',
}

/** `1.3 MB`, decimal as pip prints it. */
export function renderSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The whole set: names, versions, sizes. */
export function renderPlan(artifacts: readonly ArtifactReport[], command: VettedCommand | 'pin'): string {
  if (artifacts.length === 0) return `plan: nothing to ${VERBS[command]}\n`
  const total = artifacts.reduce((sum, { size }) => sum + (size ?? 0), 0)
  const words = artifacts.map(({ name, version, size, source }) => {
    const note = source.kind === 'path' ? 'yours, not vetted' : size === null ? 'size unknown' : renderSize(size)
    return `${display(name ?? 'unnamed', 80)} ${display(version ?? '', 80)} (${note})`
  })
  return `plan: ${VERBS[command]} ${countOf(artifacts.length, 'package')}, ${renderSize(total)}\n${wrap(words)}`
}

/** What was read, in numbers. */
export interface ReadCounts {
  readonly packages: number
  readonly archives: number
  readonly files: number
  readonly bytes: number
}

/** One line: packages, files, bytes, checks, what was found, what was not checked and why. */
export function renderSummary(counts: ReadCounts, outcome: { found: string; notChecked: readonly NotChecked[] }): string {
  const gaps = new Map<string, Set<string>>()
  for (const { check, reason, effect } of outcome.notChecked) {
    if (effect === 'none') continue
    gaps.set(reason, (gaps.get(reason) ?? new Set()).add(check))
  }
  const own = outcome.notChecked.filter(({ check }) => check === 'own-directory').length
  const missed = new Set([...gaps.values()].flatMap((checks) => [...checks]))
  const checks = RULES.filter(({ id, needs }) => !missed.has(id) && needs.every((need) => OF_ARTIFACTS.has(need))).length
  const notChecked = [...gaps].map(([reason, names]) => `${[...names].join(', ')} (${display(reason)})`).join('; ')
  return [
    `read ${countOf(counts.packages, 'package')}: ${countOf(counts.files, 'file')} in ${countOf(counts.archives, 'archive')}, ${renderSize(counts.bytes)}`,
    countOf(checks, 'check'),
    outcome.found,
    ...(own === 0 ? [] : [`yours, not vetted: ${own} ${own === 1 ? 'directory' : 'directories'}`]),
    notChecked !== '' ? `not checked: ${notChecked}` : own === 0 ? 'everything was checked' : 'all else was checked',
  ].join('; ')
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function wrap(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const piece = index === words.length - 1 ? word : `${word}, `
    if (line !== '' && line.length + piece.length > WIDTH) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line].map((text) => `  ${text.trimEnd()}\n`).join('')
}
