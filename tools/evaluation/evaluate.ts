/**
 * `pnpm evaluate --malware GITDIR|DIR [--list TSV] --benign DIR [--all] [--show N]`: how many families the rules on source
 * code find, and how often they cry wolf. Without the data it says so and fails.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createJudge, describeFacts, worstEffect, type Judged } from './judge-sample.ts'
import { openBenign, openMalware, readMalwareList, type Sample } from './sample-sets.ts'

const { values } = parseArgs({
  options: {
    malware: { type: 'string' },
    list: { type: 'string' },
    benign: { type: 'string' },
    all: { type: 'boolean' },
    misses: { type: 'boolean' },
    family: { type: 'string' },
    limit: { type: 'string' },
    name: { type: 'string' },
  },
})

function need(path: string | undefined, what: string): string {
  if (path !== undefined && existsSync(path)) return path
  console.error(`no ${what}: ${path ?? 'not named'}`)
  return process.exit(2)
}

async function judgeAll(samples: readonly Sample[]): Promise<Judged[]> {
  const judge = await createJudge()
  const judged: Judged[] = []
  for (const sample of samples) {
    if (process.env['EVALUATE_TRACE'] !== undefined)
      process.stderr.write(`${sample.path} ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB\n`)
    judged.push(await judge(sample))
  }
  return judged
}

function count<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, number][] {
  return [...Map.groupBy(items, keyOf)]
    .map(([key, group]): [string, number] => [key, group.length])
    .toSorted((a, b) => b[1] - a[1])
}

const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %)`

function report(title: string, judged: readonly Judged[]): void {
  const effects = judged.map((one) => worstEffect(one.findings))
  const at = (...wanted: string[]): number => effects.filter((effect) => wanted.includes(effect)).length
  console.log(
    `${title}: flagged ${percent(at('warn', 'confirm', 'block'), judged.length)}, blocked or confirmed ${percent(at('confirm', 'block'), judged.length)}, blocked ${percent(at('block'), judged.length)}`,
  )
}

function reportRules(judged: readonly Judged[]): void {
  const hits = judged.flatMap((one) => [...new Set(one.findings.map((finding) => `${finding.rule} ${finding.effect}`))])
  for (const [rule, number] of count(hits, (hit) => hit)) console.log(`  ${String(number).padStart(5)}  ${rule}`)
}

function reportSpeed(judged: readonly Judged[]): void {
  const times = judged.map((one) => one.milliseconds).toSorted((a, b) => a - b)
  const bytes = judged.reduce((sum, one) => sum + (one.source?.bytes ?? 0), 0)
  const total = times.reduce((sum, one) => sum + one, 0)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  console.log(
    `  median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms, ${(bytes / 1000 / total).toFixed(2)} MB/s of Python`,
  )
}

/** The archive that stands for a family: the middle one of its list. */
function representatives(samples: readonly Sample[]): Sample[] {
  return [...Map.groupBy(samples, (sample) => sample.family).values()].flatMap((group) => group[group.length >> 1] ?? [])
}

if (values.malware === undefined && values.benign === undefined) need(undefined, 'data (--malware, --benign)')
if (values.malware !== undefined) {
  const place = need(values.malware, 'malware')
  const { samples, close } = openMalware(place, readMalwareList(need(values.list, 'list (--list)')))
  const chosen = (values.all === true ? samples : representatives(samples)).filter(
    (sample) =>
      (values.family === undefined || sample.family === values.family) &&
      (values.name === undefined || sample.path.includes(values.name)),
  )
  const judged = (await judgeAll(chosen.slice(0, Number(values.limit ?? 1e9)))).filter((one) => one.reason !== 'absent')
  close()
  report('malware', judged)
  for (const [year] of count(judged, (one) => one.sample.year).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    report(
      `  ${year}`,
      judged.filter((one) => one.sample.year === year),
    )
  report(
    '  2025–26',
    judged.filter((one) => one.sample.year >= '2025'),
  )
  reportRules(judged)
  reportSpeed(judged)
  if (values.misses === true || values.family !== undefined) {
    for (const one of judged) {
      if (values.family === undefined && worstEffect(one.findings) !== 'none') continue
      console.log(`\n${one.sample.family} ${one.sample.year} ${one.sample.path} ${worstEffect(one.findings)} ${one.reason}`)
      for (const finding of one.findings) console.log(`   ${finding.effect} ${finding.rule}: ${finding.message}`)
      for (const line of describeFacts(one.source).slice(0, 12)) console.log(`   ${line}`)
    }
  }
}
if (values.benign !== undefined) {
  const judged = await judgeAll(
    openBenign(need(values.benign, 'benign archives'))
      .filter((sample) => values.name === undefined || sample.path.includes(values.name))
      .slice(0, Number(values.limit ?? 1e9)),
  )
  report('benign', judged)
  reportRules(judged)
  reportSpeed(judged)
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
