import type { PipSession } from '../pip/contract.ts'
import { collectArtifacts, hasFailedToResolve, isRefused } from './outcome.ts'
import { runPip, type Attempt, type PipTask } from './run-pip.ts'

/**
 * When pip could not resolve, perhaps only because of what was withheld: resolving once more without withholding
 * shows what it would have taken, and that is then refused with its reason instead of "no matching distribution".
 */
export async function explainWithheld(
  first: Attempt,
  options: Omit<PipTask, 'isForReal'> & { reopen: () => Promise<PipSession> },
): Promise<Attempt> {
  const { run, reopen, ...task } = options
  const isUnexplained = hasFailedToResolve(first.end) && first.end.exitCode !== 0 && first.end.interruptedBy === null
  const mayBeWithheld = isUnexplained && run.incident() === null && run.gate.withheld().length > 0
  if (!mayBeWithheld || collectArtifacts(run, null).some(isRefused)) return first
  run.gate.setWithholding(false)
  const second = await runPip(await reopen(), { ...task, run, isForReal: false })
  return collectArtifacts(run, second.planned).some(isRefused) || run.incident() !== null ? second : first
}
