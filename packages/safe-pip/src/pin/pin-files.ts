import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { renderFindings } from '@safe-pip/core/report/render-text'
import { GateError } from '@safe-pip/gate/gate-error'
import type { Settings, World } from '../command.ts'
import { readDiskManifests } from '../audit/audit-disk.ts'
import { assessAttempt, type Assessment } from '../vetted/assess-attempt.ts'
import { renderDifference } from '../render-difference.ts'
import { decideRefusal, makeReport, renderRefusal } from '../vetted/outcome.ts'
import { openVettedRun, type RunParts, type VettedRun } from '../vetted/vetted-run.ts'
import { withRunParts } from '../vetted/with-run-parts.ts'
import { writeReport } from '../vetted/write-report.ts'
import { assertWritable } from './assert-writable.ts'
import { collectPackages } from './collect-packages.ts'
import { describeChanges } from './describe-changes.ts'
import { findInputs, type PinInputs } from './find-inputs.ts'
import { findOwnPlaces } from './find-own-places.ts'
import { findTarget, isProjectFile, type PinTarget } from './find-target.ts'
import { assertNoSecrets, findVariables, restoreVariables } from './keep-secrets.ts'
import type { LockedPackage } from './locked-package.ts'
import type { PinRequest } from './pin-request.ts'
import { choosePreferences, findAskedRanges, readPrevious, type PreviousResult } from './previous-pins.ts'
import { renderPylock } from './render-pylock.ts'
import { renderRequirements } from './render-requirements.ts'
import { RunEnded, resolvePins, type Resolution } from './resolve-pins.ts'
import { findUpgrades } from './find-upgrades.ts'
import { chooseLineEnd, writeTarget } from './write-target.ts'

interface Task {
  readonly request: PinRequest
  readonly inputs: PinInputs
  readonly target: PinTarget
  readonly previous: PreviousResult
  /** The requirements files among the inputs, with what they include. */
  readonly manifests: readonly ManifestFacts[]
}

/** Resolves, vets, and only then writes; answers the exit code (CONTRACT "Exit codes"; 1 when `--check` finds a difference). */
export async function pinFiles(request: PinRequest, { settings, world }: { settings: Settings; world: World }): Promise<number> {
  const target = findTarget(request, world.cwd)
  assertPlaces(request, { target, settings })
  const inputs = findInputs(request, world.cwd)
  const previous = readPrevious(target)
  const manifests = await readInputs(request, world.cwd)
  return withRunParts({ settings, world, isQuiet: false }, async (parts) => {
    const run = await openVettedRun(parts)
    try {
      return await pin({ request, inputs, target, previous, manifests }, { run, parts })
    } catch (error) {
      if (!(error instanceof RunEnded)) throw error
      world.stderr(error.output)
      return error.exitCode
    } finally {
      await parts.progress.pause()
      await run.gate.close()
      await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })))
    }
  })
}

/** Names that are given to results, so that `--output` in front of one is a slip for `-o`. */
const RESULT_NAME = /(?:^|[\\/])(?:pylock[^\\/]*\.toml|[^\\/]*requirements[^\\/]*\.(?:txt|in))$/i

/** The report and the result must not meet in one place. */
function assertPlaces(request: PinRequest, { target, settings }: { target: PinTarget; settings: Settings }): void {
  if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; pin knows text and json')
  if (request.outputFile === null && settings.outputFile !== null && RESULT_NAME.test(settings.outputFile)) {
    throw new SafePipError('usage', '--output is where the report goes', { hint: 'name the file to be written with -o' })
  }
  if (request.isCheck && target.path === null) {
    throw new SafePipError('usage', '--check needs a file to look at', { hint: 'name it with -o' })
  }
  if (settings.format === 'json' && settings.outputFile === null && target.path === null) {
    throw new SafePipError('usage', 'the report and the result would both go to standard output', {
      hint: 'name a file for the result with -o, or one for the report with --output',
    })
  }
}

async function pin(task: Task, { run, parts }: { run: VettedRun; parts: RunParts }): Promise<number> {
  const { request, inputs, target, previous } = task
  const upgrades = findUpgrades(request)
  const preferences = request.isUpgrade
    ? new Map()
    : choosePreferences(previous.pins, {
        moving: upgrades.names,
        asked: [...inputs.requirements, ...findAskedRanges(task.manifests)],
      })
  const resolution = await resolvePins(
    {
      words: inputs.words,
      preferences,
      installed: previous.pins,
      constraints: upgrades.constraints,
      onAsked: (asked) => {
        assertWritable(asked, target)
      },
      judgesFiles: true,
    },
    { run, parts },
  )
  const { attempt, probe } = resolution
  if (attempt.end.interruptedBy !== null) return attempt.end.interruptedBy === 'SIGINT' ? 130 : 143
  let assessment = assessAttempt(attempt, { run, parts, probe })
  let packages: readonly LockedPackage[] | null = null
  if (assessment.refusal === null && attempt.isOnlyPlanned) {
    const collected = await collect(task, { resolution, run, parts, assessment })
    assessment = collected.assessment
    packages = collected.packages
  }
  const { artifacts, findings, notChecked, refusal } = assessment
  await writeReport(makeReport(parts, { command: 'pin', artifacts, findings, notChecked }), parts)
  if (refusal !== null || packages === null) return fail(assessment, { resolution, parts })
  parts.world.stderr(renderFindings({ artifacts: [], findings }, { isVerbose: parts.settings.verbosity > 0 }))
  for (const { name, version } of resolution.dropped) {
    parts.world.stderr(`safe-pip: ${display(name)} ${display(version)} could not stay: it conflicts with what is asked for now\n`)
  }
  return finish(packages, { task, resolution, parts })
}

/** pip reads them itself; here they tell which pins cannot stay and which indexes the project names. */
async function readInputs(request: PinRequest, cwd: string): Promise<readonly ManifestFacts[]> {
  const files = [...request.files.filter((file) => !isProjectFile(file)), ...request.constraints]
  return files.length === 0 ? [] : (await readDiskManifests(files, { cwd, standardInput: null })).manifests
}

interface CollectParts {
  readonly resolution: Resolution
  readonly run: VettedRun
  readonly parts: RunParts
  readonly assessment: Assessment
}

/** The packages to write; a file that cannot be had, or a hash that changed, is one more reason to refuse. */
async function collect(
  { request, inputs, target, previous }: Task,
  { resolution, run, parts, assessment }: CollectParts,
): Promise<{ packages: readonly LockedPackage[] | null; assessment: Assessment }> {
  const { plan, asked, attempt, probe } = resolution
  if (plan === null || attempt.planned === null) return { packages: null, assessment }
  try {
    const { packages, findings, leftOut } = await collectPackages({
      run,
      parts,
      origins: { plan, asked, ofWords: inputs.origins, cwd: parts.world.cwd },
      planned: attempt.planned,
      previous: previous.pins,
      hasVettedHashesOnly: request.hasVettedHashesOnly,
      file: target.file,
    })
    for (const name of leftOut) parts.world.stderr(`safe-pip: without ${display(name)}: withheld, or younger than the cooldown\n`)
    const all = { ...assessment, findings: [...assessment.findings, ...findings] }
    return { packages, assessment: { ...all, refusal: decideRefusal(all) } }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    run.fail(error)
    return { packages: null, assessment: assessAttempt(attempt, { run, parts, probe }) }
  }
}

function fail(
  { artifacts, findings, notChecked, refusal }: Assessment,
  options: { resolution: Resolution; parts: RunParts },
): number {
  const { world, settings } = options.parts
  const { end } = options.resolution.attempt
  if (refusal === null) world.stderr(end.heldOutput.stdout + end.heldOutput.stderr)
  world.stderr(renderFindings({ artifacts: refusal === null ? [] : artifacts, findings }, { isVerbose: settings.verbosity > 0 }))
  if (refusal === null) return end.exitCode === null || end.exitCode === 0 ? 83 : end.exitCode
  for (const { reason } of notChecked.filter(({ effect }) => effect === 'refuse')) world.stderr(`safe-pip: ${reason}\n`)
  world.stderr(renderRefusal(artifacts, { command: 'pin', exitCode: refusal }))
  return refusal
}

function finish(
  packages: readonly LockedPackage[],
  { task, resolution, parts }: { task: Task; resolution: Resolution; parts: RunParts },
): number {
  const { request, target, previous } = task
  const { world, settings } = parts
  const text = render(packages, { task, resolution, world })
  const isReportElsewhere = settings.format === 'text' || settings.outputFile !== null
  const name = target.file ?? 'standard output'
  if (request.isCheck) {
    const isSame = previous.text === text
    if (!isSame && isReportElsewhere) {
      const texts = { before: previous.text ?? '', after: text }
      world.stdout(renderDifference(texts, { from: name, to: name, isTerminal: world.isStdoutTerminal }))
    }
    world.stderr(`safe-pip: ${display(name)} is ${isSame ? 'current' : 'not current'}\n`)
    return isSame ? 0 : 1
  }
  if (target.path !== null && previous.text !== text) writeTarget(target.path, text)
  // Hundreds of hashes would push the verdict out of sight; a pipe wants them.
  if (isReportElsewhere && (target.path === null || !world.isStdoutTerminal)) world.stdout(text)
  world.stderr(`safe-pip: ${display(name)}: ${describeChanges(previous.pins, packages)}\n`)
  return 0
}

function render(
  packages: readonly LockedPackage[],
  { task, resolution, world: { cwd, env } }: { task: Task; resolution: Resolution; world: World },
): string {
  const { request, target, manifests } = task
  const { plan, probe } = resolution
  const asked = plan?.places ?? { indexUrls: [], findLinks: [], noBinary: [], onlyBinary: [] }
  const variables = findVariables(readTexts(task, cwd), env)
  const places = findOwnPlaces(asked, { probe, manifests, cwd, variables, output: target.path })
  let text: string
  if (target.form === 'pylock' && target.path !== null) {
    text = renderPylock({ packages, request, environment: plan?.environment ?? {}, path: target.path })
    assertNoSecrets(text, variables)
  } else {
    const open = renderRequirements({ packages, request, places, pythonVersion: probe.installation.pythonVersion })
    text = restoreVariables(open, variables)
  }
  const lineEnd = chooseLineEnd([...(target.path === null ? [] : [target.path]), ...request.files], cwd)
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)
}

/** Of the requirements files among the inputs, and of what they include. */
function readTexts({ manifests }: Task, cwd: string): string[] {
  return manifests.flatMap(({ file }) => {
    try {
      return [readFileSync(resolve(cwd, file), 'utf8')]
    } catch {
      return []
    }
  })
}
