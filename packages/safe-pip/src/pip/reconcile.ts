import type { LedgerEntry } from '@safe-pip/gate/contract'
import type { Difference, PipEnd, PipProbe } from './contract.ts'

/**
 * Promise 2: every file that pip took must be an entry of the run's ledger, and every file of the plan must have been
 * taken where pip says that it did its work. Directories and repositories have no single file.
 */
export function reconcile(
  end: PipEnd,
  { probe, ledger }: { probe: PipProbe; ledger: readonly LedgerEntry[] },
): readonly Difference[] {
  const released = new Set(ledger.map(({ sha256, filename }) => `${sha256} ${filename}`))
  const differences: Difference[] = []
  for (const { filename, sha256 } of end.taken) {
    if (!released.has(`${sha256} ${filename}`)) {
      differences.push({
        filename,
        sha256,
        message: `${filename} in pip's hands is not a file that was vetted and released in this run`,
      })
    }
  }
  const isWorkDone = end.exitCode === 0 && end.wasReleased && !probe.isDryRun && probe.command !== 'lock'
  for (const { filename, sha256, name } of isWorkDone ? (end.plan?.items ?? []) : []) {
    if (filename === null) continue
    const taken = end.taken.filter((file) => file.name === name && !file.isForBuild)
    if (!taken.some((file) => sha256 === null || file.sha256 === sha256)) {
      differences.push({ filename, sha256: sha256 ?? '', message: `${filename} was planned, but pip took another file or none` })
    }
  }
  return differences
}
