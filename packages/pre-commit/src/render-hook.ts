import { display } from '@safe-pip/core/base/display'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import type { Report } from '@safe-pip/core/model/report'
import { findFix } from './find-fix.ts'
import type { World } from './world.ts'

export interface HookTextOptions {
  readonly isVerbose: boolean
  readonly isColored: boolean
  /** Cells of a line; findings are never broken, whatever they need. */
  readonly width: number
  /** `--fail-on-warn`: warnings refuse the commit. */
  readonly failsOnWarn: boolean
  /** Dependency files that were judged. */
  readonly fileCount: number
  /** Said at the end, one line each: what was not looked at, and how to. */
  readonly notes: readonly string[]
}

const RED = '31'
const YELLOW = '33'
const DIM = '2'
const BOLD = '1'

/** One line for each finding, `file:line:col rule message`, the refusing ones first; then what was not checked; then the sum. */
export function renderHookText(report: Report, options: HookTextOptions): string {
  const paint = (text: string, code: string): string => (options.isColored ? `\u001b[${code}m${text}\u001b[0m` : text)
  const findings = [...report.findings, ...report.artifacts.flatMap((artifact) => artifact.findings)].filter(
    ({ effect }) => options.isVerbose || effect !== 'none',
  )
  const order = ['block', 'confirm', 'warn', 'none'] as const
  const lines = order.flatMap((effect) =>
    findings.filter((finding) => finding.effect === effect).flatMap((finding) => findingLines(finding, paint)),
  )
  const gaps = gapLines(report, options.isVerbose)
  const sum = paint(summaryOf(report, { ...options, findings }), `${BOLD};${colorOf(report.verdict)}`)
  const wrapped = [...gaps, ...options.notes].flatMap((line) => wrap(line, options.width)).map((line) => paint(line, DIM))
  return [...lines, ...wrapped, sum].map((line) => `${line}\n`).join('')
}

type Paint = (text: string, code: string) => string

function findingLines(finding: Finding, paint: Paint): string[] {
  const { place, rule, effect } = finding
  const where = `${display(place.file)}:${place.line ?? 1}:${place.column ?? 1}`
  const mark = effect === 'warn' ? 'warning: ' : effect === 'none' ? 'note: ' : ''
  const message = display(finding.message, 1000)
  const fix = findFix(finding)
  return [
    `${where} ${paint(rule, effect === 'warn' || effect === 'none' ? YELLOW : RED)} ${mark}${message}${fix === null ? '' : `; fix: ${fix}`}`,
  ]
}

/** One line for each check and reason. */
function gapLines(report: Report, isVerbose: boolean): string[] {
  const all = [...report.notChecked, ...report.artifacts.flatMap((artifact) => artifact.notChecked)]
  const groups = new Map<string, NotChecked[]>()
  for (const gap of all.filter(({ effect }) => isVerbose || effect !== 'none')) {
    const key = JSON.stringify([gap.check, gap.reason, gap.effect])
    groups.set(key, [...(groups.get(key) ?? []), gap])
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [gapLine(first, others.length + 1)]))
}

function gapLine({ check, reason, subject, effect }: NotChecked, count: number): string {
  const whom = count === 1 ? display(subject) : `${count} subjects`
  return `not checked: ${check} of ${whom}: ${display(reason)}${effect === 'refuse' ? '; this refuses the commit' : ''}`
}

type Summary = Pick<HookTextOptions, 'failsOnWarn' | 'fileCount'> & { readonly findings: readonly Finding[] }

function summaryOf(report: Report, { findings, fileCount, failsOnWarn }: Summary): string {
  const count = (...effects: string[]): number => findings.filter(({ effect }) => effects.includes(effect)).length
  if (fileCount === 0 && report.verdict === 'allow') return 'safe-pip: no dependency file to vet'
  const files = `${fileCount} dependency ${fileCount === 1 ? 'file' : 'files'}`
  const found = `${count('block', 'confirm')} refused, ${count('warn')} ${count('warn') === 1 ? 'warning' : 'warnings'}`
  const warned = failsOnWarn && count('warn') > 0 ? 'refused (--fail-on-warn)' : 'ok'
  const word = { 'allow': 'ok', 'warn': warned, 'confirm': 'refused', 'block': 'refused', 'cannot-vet': 'could not vet' }[
    report.verdict
  ]
  return `safe-pip: ${word}: ${files}, ${found}`
}

function colorOf(verdict: Report['verdict']): string {
  return verdict === 'allow' ? '32' : verdict === 'warn' ? YELLOW : RED
}

/** Words of a text on lines of this width, continued with two blanks; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Plain under pre-commit and in pipes; coloured on a terminal, or when asked (`--color`, FORCE_COLOR, CLICOLOR_FORCE). NO_COLOR beats those. */
export function wantsColor(
  color: 'auto' | 'always' | 'never',
  { env, isStdoutTerminal }: Pick<World, 'env' | 'isStdoutTerminal'>,
): boolean {
  if (color !== 'auto') return color === 'always'
  const isSet = (name: string): boolean => (env[name] ?? '') !== '' && env[name] !== '0'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if (isSet('FORCE_COLOR') || isSet('CLICOLOR_FORCE')) return true
  return isStdoutTerminal && !isSet('PRE_COMMIT') && env['TERM'] !== 'dumb'
}
