import { PYPI_INDEX } from '@safe-pip/core/policy/policy'
import { renderFindings } from '@safe-pip/core/report/render-text'
import type { Surroundings } from '@safe-pip/gate/contract'
import type { PipProbe } from '../pip/contract.ts'
import { judgeAskedFiles } from './judge-asked-files.ts'
import { decideRefusal, makeReport, renderRefusal } from './outcome.ts'
import type { RunParts, VettedRun } from './vetted-run.ts'
import { writeReport } from './write-report.ts'

/** What the files of `-r` and `-c` say by themselves; the exit code when that refuses the run before pip begins. */
export async function refuseAskedFiles(options: {
  run: VettedRun
  parts: RunParts
  probe: PipProbe
  surroundings: Surroundings
  /** Default: the command that pip was given. */
  command?: 'pin'
}): Promise<number | null> {
  const { run, parts, probe, surroundings } = options
  const { policy } = parts.loaded
  const { internalNames, internalIndex } = policy.indexes
  const stance = {
    declaredIndexes: [...surroundings.upstreams.map(({ shown }) => shown), PYPI_INDEX],
    plainIndexes: [probe.indexUrl, ...probe.extraIndexUrls].filter((url) => url !== null),
    internalNames,
    internalIndex,
  }
  const { findings, notChecked } = await judgeAskedFiles(probe, {
    cwd: parts.world.cwd,
    env: parts.world.env,
    stance,
    policy,
    ruleContext: run.ruleContext,
    isForPin: options.command === 'pin',
  })
  run.findings.push(...findings)
  run.notChecked.push(...notChecked)
  const refusal = decideRefusal({ artifacts: [], findings: run.findings, notChecked: run.notChecked })
  if (refusal === null) return null
  await parts.progress.pause()
  const { settings, world } = parts
  const command = options.command ?? probe.command
  await writeReport(makeReport(parts, { command, artifacts: [], findings, notChecked }), { settings, world })
  world.stderr(renderFindings({ artifacts: [], findings }, { isVerbose: settings.verbosity > 0 }))
  for (const { reason, effect } of notChecked) if (effect === 'refuse') world.stderr(`safe-pip: ${reason}\n`)
  world.stderr(renderRefusal([], { command, exitCode: refusal }))
  return refusal
}
