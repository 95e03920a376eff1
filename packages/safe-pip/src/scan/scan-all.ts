import { existsSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { isSafePipError, SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { findVersion } from '@safe-pip/core/python/version'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { NotChecked } from '@safe-pip/core/model/finding'
import { startExaminePool } from '@safe-pip/core/node/examine-pool'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { renderJsonLine } from '@safe-pip/core/report/render-json'
import { renderScore } from '@safe-pip/core/report/render-score'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { unreadExamination } from '@safe-pip/core/vet/examine'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { writeReport } from '../vetted/write-report.ts'
import type { WantedRelease } from './fetch-release.ts'
import { findTargets, type ScanTarget, type ScanTargets } from './find-targets.ts'
import { judgeExamination } from './judge-examination.ts'
import { startScanProgress } from './scan-progress.ts'
import { scanRelease, type Scanned } from './scan-release.ts'

/** Examines and judges every path and release, prints the report, answers the exit code (CONTRACT "Exit codes"). */
export async function scanAll(
  words: readonly string[],
  options: { settings: Settings; world: World; isScoreExplained?: boolean },
): Promise<number> {
  const { settings, world } = options
  const work = findWork(words, world.cwd)
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const { policy } = loaded
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) }
  const intelligence = openRunIntelligence(policy, { settings, world })
  const examiner = startExaminePool({ home: settings.cacheHome })
  const stream = settings.format === 'jsonl' ? await openLines(options) : null

  const total = work.reduce((sum, each) => sum + ('targets' in each ? each.targets.length : 1), 0)
  const progress = await startScanProgress(total, { world, isQuiet: settings.verbosity < 0 })

  async function scanTarget(target: ScanTarget): Promise<Scanned> {
    const reading =
      target.kind === 'tree' ? examiner.examineTree(target.path) : examiner.examine(target.path, target.filename ?? '')
    // A file that cannot be opened must not keep the others from their report (CONTRACT "Commands").
    const examination = await reading.catch((error: unknown) => {
      if (!isSafePipError(error) || error.code !== 'disk') throw error
      return unreadExamination(error.message, { sha256: '', size: 0 })
    })
    progress.step(target.shown)
    return { artifacts: [await judgeExamination(target, { examination, intelligence, judgement })], findings: [], notChecked: [] }
  }

  /** A release that is not there must not keep the others from their report either. */
  async function scanOneRelease(wanted: WantedRelease): Promise<Scanned> {
    const scanning = scanRelease(wanted, { settings, world, policy, examiner, intelligence, judgement })
    return scanning.catch((error: unknown) => {
      if (work.length === 1 || !isSafePipError(error) || error.code === 'internal') throw error
      const subject = display(`${wanted.name} ${wanted.version}`)
      return {
        artifacts: [],
        findings: [],
        notChecked: [{ check: 'artifact', reason: display(error.message), subject, effect: 'refuse' }],
      }
    })
  }

  try {
    const jobs = work.flatMap((each) =>
      'targets' in each
        ? [Promise.resolve({ artifacts: [], findings: [], notChecked: each.notChecked }), ...each.targets.map(scanTarget)]
        : [scanOneRelease(each)],
    )
    // One that fails ends the scan below; the others must not fail unheard meanwhile.
    for (const job of jobs) job.catch(() => undefined)
    const done: Scanned[] = []
    for (const job of jobs) {
      const scanned = await job
      done.push(scanned)
      for (const artifact of scanned.artifacts) await stream?.(artifact)
    }
    await progress.end()
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: 'scan',
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      artifacts: done.flatMap(({ artifacts }) => artifacts),
      dependencies: [],
      findings: done.flatMap(({ findings }) => findings),
      notChecked: done.flatMap(({ notChecked }) => notChecked),
    })
    if (stream === null) {
      if (settings.format === 'text' && settings.outputFile === null)
        world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }))
      else await writeReport(report, options)
      if (options.isScoreExplained === true) world.stdout(`\n${report.artifacts.map(renderScore).join('\n')}`)
    } else {
      // The lines are artifacts only; what belongs to none of them must be heard all the same (promise 3).
      const rest = { ...report, artifacts: [] }
      if (rest.findings.length + rest.notChecked.length > 0) world.stderr(renderText(rest, { isVerbose: settings.verbosity > 0 }))
    }
    return decideRefusal(report) ?? 0
  } finally {
    await progress.end()
    intelligence.close()
    await examiner.close()
  }
}

/**
 * What each word stands for. A path that is not there must not keep the others from their report; throws `usage` where
 * none of them is there.
 */
function findWork(words: readonly string[], cwd: string): (WantedRelease | ScanTargets)[] {
  const found = words.map((word) => ({ word, work: findRelease(word, cwd) ?? findTargets(word, cwd) }))
  if (found.every(({ work }) => work === null))
    throw new SafePipError('usage', `there is no ${words.map((word) => display(word)).join(', ')}`, {
      hint: 'name a wheel, an sdist or a folder',
    })
  return found.map(({ word, work }) => work ?? { targets: [], notChecked: [missingPath(word)] })
}

function missingPath(word: string): NotChecked {
  return { check: 'archive', reason: 'there is no such file', subject: display(word), effect: 'refuse' }
}

/** `NAME==VERSION`, where no file has that name; null for a path. Throws `usage` for a version that is none. */
function findRelease(word: string, cwd: string): WantedRelease | null {
  const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*==\s*([^/\\]+)$/.exec(word)
  if (match === null || existsSync(resolve(cwd, word))) return null
  const version = findVersion(match[2] ?? '')
  if (version === null)
    throw new SafePipError('usage', `${display(word)} names no exact version`, { hint: 'write NAME==VERSION' })
  return { name: normalizeName(match[1] ?? ''), version: version.normalized }
}

/** `--format jsonl`: each artifact on a line as it is done, in the order of the paths. */
async function openLines({
  settings,
  world,
}: {
  settings: Settings
  world: World
}): Promise<(artifact: ArtifactReport) => Promise<void>> {
  const file = settings.outputFile
  if (file === null) {
    return (artifact) => {
      world.stdout(renderJsonLine(artifact))
      return Promise.resolve()
    }
  }
  await writeFile(file, '').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('configuration', `the report cannot be written to ${display(file)}: ${code}`)
  })
  return (artifact) => appendFile(file, renderJsonLine(artifact))
}
