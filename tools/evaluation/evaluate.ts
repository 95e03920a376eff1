/**
 * `pnpm evaluate --malware GITDIR|DIR --list TSV [--all] [--misses] [--benign DIR]`: how many families the rules on source code
 * find, and how often they cry wolf. A run over a whole sample is recorded and `docs/evaluation.md` written; one that comes out
 * worse than the record says so and fails (`--accept` records it all the same). `--family`, `--name`, `--limit` look at a part
 * and record nothing. Without the data it says so and fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../project-files.ts'
import { createJudge, describeFacts, worstEffect, type Judged } from './judge-sample.ts'
import { findWorse, measure, readRecorded, writeRecorded, type Counts, type Measured, type SampleName } from './measured.ts'
import { BY_HAND, renderPage } from './render-page.ts'
import { openBenign, openMalware, readMalwareList, type Sample } from './sample-sets.ts'

const PAGE = join(ROOT, 'docs/evaluation.md')

const { values } = parseArgs({
  options: {
    malware: { type: 'string' },
    list: { type: 'string' },
    benign: { type: 'string' },
    all: { type: 'boolean' },
    misses: { type: 'boolean' },
    accept: { type: 'boolean' },
    family: { type: 'string' },
    limit: { type: 'string' },
    name: { type: 'string' },
  },
})
const isPart = values.family !== undefined || values.name !== undefined || values.limit !== undefined

function need(path: string | undefined, what: string): string {
  if (path !== undefined && existsSync(path)) return path
  console.error(`no ${what}: ${path ?? 'not named'}`)
  return process.exit(2)
}

async function judgeAll(samples: readonly Sample[]): Promise<Judged[]> {
  const judge = await createJudge()
  const judged: Judged[] = []
  for (const sample of samples.slice(0, Number(values.limit ?? 1e9))) judged.push(await judge(sample))
  const there = judged.filter((one) => one.reason !== 'absent')
  if (there.length > 0) return there
  console.error('none of the archives is there: nothing was measured')
  return process.exit(2)
}

/** The archive that stands for a family: the middle one of its list. */
function representatives(samples: readonly Sample[]): Sample[] {
  return [...Map.groupBy(samples, (sample) => sample.family).values()].flatMap((group) => group[group.length >> 1] ?? [])
}

function say(what: string, { of, flagged, refused, blocked }: Counts): void {
  const share = (part: number): string => `${part} of ${of} (${of === 0 ? 0 : ((100 * part) / of).toFixed(1)} %)`
  console.log(`${what}: flagged ${share(flagged)}, blocked or confirmed ${share(refused)}, blocked ${share(blocked)}`)
}

function sayAll(name: SampleName, measured: Measured): void {
  say(name === 'benign' ? 'benign' : 'malware', measured.counts)
  for (const [group, counts] of Object.entries(measured.groups)) say(`  ${group}`, counts)
  for (const [rule, number] of Object.entries(measured.rules).toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${String(number).padStart(5)}  ${rule}`)
  const { median, p95, worst, megabytesPerSecond } = measured.speed
  console.log(`  median ${median} ms, p95 ${p95} ms, worst ${worst} ms, ${megabytesPerSecond} MB/s of Python`)
  for (const [cause, families] of Object.entries(measured.misses)) console.log(`  missed, ${cause}: ${families.join(' ')}`)
}

/** Keeps a run over a whole sample; the record never becomes worse by itself. */
function record(name: SampleName, now: Measured): void {
  if (isPart) return
  const before = readRecorded()
  const worse = findWorse(name, { before: before[name], now })
  for (const line of worse) console.error(`worse than recorded: ${line}`)
  if (worse.length > 0 && values.accept !== true) {
    process.exitCode = 1
    return
  }
  const recorded = { ...before, [name]: now }
  writeRecorded(recorded)
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  const line = page.indexOf(BY_HAND)
  writeFileSync(PAGE, renderPage(recorded, line === -1 ? '' : page.slice(line + BY_HAND.length)))
}

function showMisses(judged: readonly Judged[]): void {
  for (const one of judged) {
    if (values.family === undefined && worstEffect(one.findings) !== 'none') continue
    console.log(`\n${one.sample.family} ${one.sample.year} ${one.sample.path} ${worstEffect(one.findings)} ${one.reason}`)
    for (const finding of one.findings) console.log(`   ${finding.effect} ${finding.rule}: ${finding.message}`)
    for (const line of describeFacts(one.source).slice(0, 12)) console.log(`   ${line}`)
  }
}

function showLoud(judged: readonly Judged[]): void {
  for (const one of judged) {
    const loud = one.findings.filter((finding) => finding.effect !== 'none')
    if (one.source === null) console.log(`\n${one.sample.filename}: ${one.reason}`)
    for (const problem of one.source?.problems ?? []) console.log(`\n${one.sample.filename}: ${problem.id} ${problem.file}`)
    if (loud.length === 0) continue
    console.log(`\n${one.sample.filename}`)
    for (const finding of loud)
      console.log(`   ${finding.effect} ${finding.rule}: ${finding.message} ${finding.place.file}:${finding.place.line}`)
  }
}

const date = new Date().toISOString().slice(0, 10)
if (values.malware === undefined && values.benign === undefined) need(undefined, 'data (--malware, --benign)')
if (values.malware !== undefined) {
  const place = need(values.malware, 'malware')
  const { samples, close } = openMalware(place, readMalwareList(need(values.list, 'list (--list)')))
  const chosen = (values.all === true ? samples : representatives(samples)).filter(
    (sample) =>
      (values.family === undefined || sample.family === values.family) &&
      (values.name === undefined || sample.path.includes(values.name)),
  )
  const judged = await judgeAll(chosen)
  close()
  const name = values.all === true ? 'archives' : 'families'
  const measured = measure(judged, date)
  sayAll(name, measured)
  record(name, measured)
  if (values.misses === true || values.family !== undefined) showMisses(judged)
}
if (values.benign !== undefined) {
  const samples = openBenign(need(values.benign, 'benign archives'))
  const judged = await judgeAll(samples.filter((sample) => values.name === undefined || sample.path.includes(values.name)))
  const measured = measure(judged, date)
  sayAll('benign', measured)
  record('benign', measured)
  showLoud(judged)
}
