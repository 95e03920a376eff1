import { appendFile, writeFile } from 'node:fs/promises'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import { startExaminePool } from '@safe-pip/core/node/examine-pool'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { renderJsonLine } from '@safe-pip/core/report/render-json'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { writeReport } from '../vetted/write-report.ts'
import { findTargets } from './find-targets.ts'
import { judgeExamination } from './judge-examination.ts'

/** Examines and judges every path, prints the report, answers the exit code (CONTRACT "Exit codes"). */
export async function scanPaths(paths: readonly string[], options: { settings: Settings; world: World }): Promise<number> {
  const { settings, world } = options
  const found = paths.map((path) => findTargets(path, world.cwd))
  const targets = found.flatMap((each) => each.targets)
  const notChecked = found.flatMap((each) => each.notChecked)
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept },
  })
  const judgement = {
    policy: loaded.policy,
    ruleContext: makeRuleContext(loaded.policy, { now: settings.now, popularNames: [] }),
  }
  const intelligence = openRunIntelligence(loaded.policy, { settings, world })
  const examiner = startExaminePool()
  const stream = settings.format === 'jsonl' ? await openLines(options) : null
  try {
    const reports = targets.map(async (target) => {
      const examination = await (target.kind === 'tree'
        ? examiner.examineTree(target.path)
        : examiner.examine(target.path, target.filename ?? ''))
      return judgeExamination(target, { examination, intelligence, judgement })
    })
    // One that fails ends the scan below; the others must not fail unheard meanwhile.
    for (const report of reports) report.catch(() => undefined)
    const artifacts: ArtifactReport[] = []
    for (const report of reports) {
      const artifact = await report
      artifacts.push(artifact)
      await stream?.(artifact)
    }
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: 'scan',
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      artifacts,
      dependencies: [],
      findings: [],
      notChecked,
    })
    if (stream === null) {
      if (settings.format === 'text' && settings.outputFile === null)
        world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }))
      else await writeReport(report, options)
    }
    return decideRefusal(report) ?? 0
  } finally {
    intelligence.close()
    await examiner.close()
  }
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
