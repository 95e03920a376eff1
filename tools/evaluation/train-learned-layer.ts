/**
 * `pnpm evaluate:learned --malware GITDIR|DIR --list TSV --benign DIR [--benign DIR …] [--write]`: trains the learned layer,
 * judges it on families and projects that it never saw (cross-validation), and with `--write` keeps it as
 * `packages/core/src/rules/learned-trees.generated.json`. Archives are data: read in memory, never unpacked to disk or run.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFeatures, isCodeFeature } from '@safe-pip/core/rules/learned-features'
import { scoreFeatures, type LearnedLayer } from '@safe-pip/core/rules/learned-trees'
import { findProjectFiles, readProjectFile, ROOT } from '../project-files.ts'
import { parseExamples } from '../rule-docs/parse-examples.ts'
import { factsOfArchive } from '../rule-docs/run-example.ts'
import { TRAINING, trainTrees, type Example } from './boosted-trees.ts'
import { createJudge, worstEffect } from './judge-sample.ts'
import { openBenign, openMalware, readMalwareList, type Sample } from './sample-sets.ts'

const { values } = parseArgs({
  options: {
    malware: { type: 'string' },
    list: { type: 'string' },
    benign: { type: 'string', multiple: true },
    code: { type: 'string', default: '1' },
    whole: { type: 'string', default: '2' },
    write: { type: 'boolean' },
  },
})

const FOLDS = 5
/** Mixed into the folds, so that another choice of folds is one number away. */
const SEED = 1
/** Archives of one family: the middle one, by which it is judged, the first and the last. */
const PER_FAMILY = 3
const codeThreshold = Number(values.code)
const wholeThreshold = Number(values.whole)

interface Learned extends Example {
  readonly year: string
  readonly isRepresentative: boolean
  readonly isFlaggedByRules: boolean
  readonly filename: string
}

function need(path: string | undefined, what: string): string {
  if (path !== undefined && existsSync(path)) return path
  console.error(`no ${what}: ${path ?? 'not named'}`)
  return process.exit(2)
}

/** Project of a benign archive, so that versions of one project stand in one fold. */
function projectOf(filename: string): string {
  return filename.replace(/-\d.*$/, '').toLowerCase()
}

async function readExamples(): Promise<Learned[]> {
  const judge = await createJudge()
  const read = async (sample: Sample, about: Omit<Learned, 'features' | 'isFlaggedByRules' | 'filename'>): Promise<Learned[]> => {
    const { source, metadata, archive, findings, reason } = await judge(sample)
    if (reason === 'absent') return []
    const features = source === null ? [] : [...findFeatures({ source, metadata, archive }).keys()]
    return [{ ...about, features, isFlaggedByRules: worstEffect(findings) !== 'none', filename: sample.filename }]
  }
  const { samples, close } = openMalware(
    need(values.malware, 'malware (--malware)'),
    readMalwareList(need(values.list, 'list (--list)')),
  )
  const examples: Learned[] = []
  for (const [family, group] of Map.groupBy(samples, (sample) => sample.family)) {
    const middle = group.length >> 1
    const chosen = [...new Set([middle, 0, group.length - 1])].slice(0, PER_FAMILY)
    for (const number of chosen) {
      const sample = group[number]
      if (sample === undefined) continue
      const about = { group: family, isMalware: true, weight: 1 / chosen.length, isRepresentative: number === middle }
      examples.push(...(await read(sample, { ...about, year: sample.year })))
    }
  }
  close()
  for (const sample of (values.benign ?? []).flatMap((folder) => openBenign(need(folder, 'benign archives (--benign)')))) {
    const about = { group: projectOf(sample.filename), isMalware: false, weight: 1, isRepresentative: true, year: '' }
    examples.push(...(await read(sample, about)))
  }
  return examples
}

/** The clean examples of the rules' pages: small, without metadata, and near what the rules look for. */
async function readLookalikes(): Promise<Learned[]> {
  const lookalikes: Learned[] = []
  for (const page of findProjectFiles('docs/rules', (path) => path.endsWith('.md'))) {
    for (const example of parseExamples(readProjectFile(page))) {
      if (example.outcome !== 'clean' || (example.kind !== 'wheel' && example.kind !== 'sdist')) continue
      const { source, metadata, archive } = await factsOfArchive(example, example.kind)
      if (source?.state !== 'known' || metadata?.state !== 'known' || archive?.state !== 'known') continue
      const features = [...findFeatures({ source: source.value, metadata: metadata.value, archive: archive.value }).keys()]
      const filename = `${page}:${example.line}`
      const about = { group: page, isMalware: false, weight: 1, isRepresentative: false, year: '', isFlaggedByRules: false }
      lookalikes.push({ ...about, features, filename })
    }
  }
  return lookalikes
}

/** FNV-1a, stirred. */
function foldOf(group: string): number {
  let hash = 0x811c9dc5 ^ SEED
  for (const character of group) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS
}

interface Scored {
  readonly example: Learned
  readonly code: number
  readonly whole: number
}

/** Both parts of the layer from the same examples; the one looks at the code alone. */
function trainLayer(examples: readonly Learned[]): LearnedLayer {
  const ofCode = examples.map((example) => ({ ...example, features: example.features.filter(isCodeFeature) }))
  return {
    code: { threshold: codeThreshold, ...trainTrees(ofCode, TRAINING) },
    whole: { threshold: wholeThreshold, ...trainTrees(examples, TRAINING) },
  }
}

/** Each example's scores by trees that never saw its group. */
function scoreUnseen(examples: readonly Learned[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const { code, whole } = trainLayer(examples.filter(({ group }) => foldOf(group) !== fold))
    return examples
      .filter(({ group }) => foldOf(group) === fold)
      .map((example) => {
        const present = new Set(example.features)
        return { example, code: scoreFeatures(code, present).score, whole: scoreFeatures(whole, present).score }
      })
  })
}

interface Measured {
  readonly code: number
  readonly whole: number
  readonly familiesByTheLayer: number
  readonly familiesWithRules: number
  readonly recentFamiliesWithRules: number
  readonly benignByTheLayer: number
  readonly benignWithRules: number
}

/** Percent of families and of benign archives, by the layer alone and together with the rules. */
function measure(scored: readonly Scored[], thresholds: { code: number; whole: number }): Measured {
  const judged = scored.filter(({ example }) => example.isRepresentative)
  const share = (isIn: (example: Learned) => boolean, isHit: (one: Scored) => boolean): number => {
    const group = judged.filter(({ example }) => isIn(example))
    return Math.round((1000 * group.filter(isHit).length) / Math.max(group.length, 1)) / 10
  }
  const byLayer = ({ code, whole }: Scored): boolean => code >= thresholds.code && whole >= thresholds.whole
  const byBoth = (one: Scored): boolean => byLayer(one) || one.example.isFlaggedByRules
  return {
    ...thresholds,
    familiesByTheLayer: share(({ isMalware }) => isMalware, byLayer),
    familiesWithRules: share(({ isMalware }) => isMalware, byBoth),
    recentFamiliesWithRules: share(({ isMalware, year }) => isMalware && year >= '2025', byBoth),
    benignByTheLayer: share(({ isMalware }) => !isMalware, byLayer),
    benignWithRules: share(({ isMalware }) => !isMalware, byBoth),
  }
}

const examples = await readExamples()
const lookalikes = await readLookalikes()
const scored = scoreUnseen([...examples, ...lookalikes])
console.log(`${examples.length} archives; ${FOLDS} folds over families and projects; percent`)
const steps = [1, 1.5, 2, 2.5, 3].flatMap((whole) => [0, 1, 2].map((code) => ({ code, whole })))
console.table([...steps, { code: codeThreshold, whole: wholeThreshold }].map((thresholds) => measure(scored, thresholds)))
const loud = scored
  .filter(({ example, code }) => !example.isMalware && code >= codeThreshold)
  .toSorted((a, b) => b.whole - a.whole)
for (const { example, code, whole } of loud.slice(0, 20))
  console.log(`${code.toFixed(2)} ${whole.toFixed(2)} ${example.isFlaggedByRules ? 'flagged by rules ' : ''}${example.filename}`)
if (values.write === true) {
  const measured = measure(scored, { code: codeThreshold, whole: wholeThreshold })
  const made = { madeBy: 'pnpm evaluate:learned', seed: SEED, folds: FOLDS, training: TRAINING, measured }
  const file = join(ROOT, 'packages/core/src/rules/learned-trees.generated.json')
  writeFileSync(
    file,
    `${JSON.stringify({ ...made, ...trainLayer([...examples, ...lookalikes]) }).replaceAll(/,(?=\[\d+,-?[\d.]+,)/g, ',\n')}\n`,
  )
}
