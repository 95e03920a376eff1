import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../project-files.ts'
import { worstEffect, type Judged } from './judge-sample.ts'

/** How many of a sample were flagged (warn or more), asked about or blocked, and blocked. */
export interface Counts {
  readonly of: number
  readonly flagged: number
  readonly refused: number
  readonly blocked: number
}

/** One measured sample, as it stands in the record. */
export interface Measured {
  readonly date: string
  readonly counts: Counts
  readonly groups: Readonly<Record<string, Counts>>
  /** `rule effect` → artifacts with such a finding. */
  readonly rules: Readonly<Record<string, number>>
  readonly speed: { readonly median: number; readonly p95: number; readonly worst: number; readonly megabytesPerSecond: number }
  /** Cause → families that were not flagged. Names of packages are not kept. */
  readonly misses: Readonly<Record<string, readonly string[]>>
}

export type SampleName = 'families' | 'archives' | 'benign'
export type Recorded = Readonly<Partial<Record<SampleName, Measured>>>

const FILE = join(ROOT, 'tools/evaluation/recorded.json')

export function readRecorded(): Recorded {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded
  } catch {
    return {}
  }
}

export function writeRecorded(recorded: Recorded): void {
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 1)}\n`)
}

export function countEffects(judged: readonly Judged[]): Counts {
  const effects = judged.map((one) => worstEffect(one.findings))
  const at = (...wanted: string[]): number => effects.filter((effect) => wanted.includes(effect)).length
  return { of: judged.length, flagged: at('warn', 'confirm', 'block'), refused: at('confirm', 'block'), blocked: at('block') }
}

/** What a run over one sample came to; groups by year for malware. */
export function measure(judged: readonly Judged[], date: string): Measured {
  const groups: Record<string, Counts> = {}
  for (const year of [...new Set(judged.map((one) => one.sample.year))].toSorted())
    if (/^\d+$/.test(year)) groups[year] = countEffects(judged.filter((one) => one.sample.year === year))
  const late = judged.filter((one) => /^\d+$/.test(one.sample.year) && one.sample.year >= '2025')
  if (late.length > 0) groups['2025–26'] = countEffects(late)
  const rules: Record<string, number> = {}
  for (const one of judged)
    for (const key of new Set(one.findings.map(({ rule, effect }) => `${rule} ${effect}`))) rules[key] = (rules[key] ?? 0) + 1
  const missed = judged.filter((one) => one.sample.year !== '' && worstEffect(one.findings) === 'none')
  const misses: Record<string, string[]> = {}
  for (const one of missed) (misses[causeOf(one)] ??= []).push(one.sample.family)
  return { date, counts: countEffects(judged), groups, rules, speed: speedOf(judged), misses }
}

/** Why an archive was not flagged, as far as its facts tell. */
function causeOf({ source, reason }: Judged): string {
  if (source === null || /cut-archive|broken-data|no-gzip-header/.test(reason))
    return 'the archive is broken or none: refused as such, not counted here'
  if (source.problems.length > 0) return 'over a limit of the analyzer: not checked, so refused, not counted here'
  if (source.inventory.natives.length > 0) return 'machine code'
  if (source.bytes < 50) return 'no Python in it'
  if (source.uses.length === 0) return 'no call that acts'
  const automatic = source.uses.some((use) => ['start-up', 'install', 'import'].includes(use.context))
  return automatic ? 'acts unasked, but as honest packages do' : 'acts only when called, and names nothing telling'
}

function speedOf(judged: readonly Judged[]): Measured['speed'] {
  const times = judged.map((one) => one.milliseconds).toSorted((a, b) => a - b)
  const bytes = judged.reduce((sum, one) => sum + (one.source?.bytes ?? 0), 0)
  const total = times.reduce((sum, one) => sum + one, 0)
  const at = (share: number): number => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  return {
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
    megabytesPerSecond: Number((bytes / 1000 / Math.max(total, 1)).toFixed(1)),
  }
}

/** What became worse than the record says, in words; empty when nothing did. */
export function findWorse(name: SampleName, { before, now }: { before: Measured | undefined; now: Measured }): string[] {
  if (before === undefined) return []
  const worse: string[] = []
  const compare = (what: string, [a, b]: readonly [Counts | undefined, Counts | undefined]): void => {
    if (a === undefined || b === undefined) return
    for (const key of ['flagged', 'refused'] as const) {
      const [old, current] = [a[key] / a.of, b[key] / b.of]
      const isWorse = name === 'benign' ? current > old : current < old
      if (isWorse) worse.push(`${what}: ${key} ${(100 * current).toFixed(1)} % (recorded ${(100 * old).toFixed(1)} %)`)
    }
  }
  compare(name, [before.counts, now.counts])
  for (const group of Object.keys(before.groups)) compare(`${name} ${group}`, [before.groups[group], now.groups[group]])
  return worse
}
