import { rm } from 'node:fs/promises'
import { isSafePipError } from '@safe-pip/core/base/safe-pip-error'
import { GateError } from '@safe-pip/gate/gate-error'
import type { Settings, World } from '../command.ts'
import { collectPackages } from '../pin/collect-packages.ts'
import type { LockedPackage } from '../pin/locked-package.ts'
import { RunEnded, resolvePins } from '../pin/resolve-pins.ts'
import { assessAttempt, type Assessment } from '../vetted/assess-attempt.ts'
import { isRefused } from '../vetted/outcome.ts'
import { openVettedRun } from '../vetted/vetted-run.ts'
import { withRunParts } from '../vetted/with-run-parts.ts'

export type ResolvedFile = { readonly packages: readonly LockedPackage[] } | { readonly problem: string }

/** What pip would take for a requirements file now, vetted; nothing is installed. Expected trouble is a problem, never an error. */
export async function resolveFile(
  file: string,
  { settings, world }: { settings: Settings; world: World },
): Promise<ResolvedFile> {
  try {
    return await withRunParts({ settings, world, isQuiet: true }, async (parts) => {
      const run = await openVettedRun(parts)
      try {
        const task = {
          words: ['--quiet', '-r', file],
          preferences: new Map(),
          installed: new Map(),
          constraints: [],
          onAsked: () => undefined,
          judgesFiles: false,
        }
        const { attempt, probe, plan, asked } = await resolvePins(task, { run, parts })
        const { refusal, ...found } = assessAttempt(attempt, { run, parts, probe })
        if (refusal !== null) return { problem: describeRefusal(found) }
        if (plan === null || attempt.planned === null) {
          const said = found.findings[0]?.message ?? attempt.end.heldOutput.stderr.trim().split('\n')[0] ?? ''
          return { problem: `pip cannot resolve it: ${said}` }
        }
        return await collectPackages({
          run,
          parts,
          origins: { plan, asked, ofWords: [], cwd: world.cwd },
          planned: attempt.planned,
          previous: new Map(),
          hasVettedHashesOnly: false,
          file,
        })
      } finally {
        await run.gate.close()
        await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })))
      }
    })
  } catch (error) {
    if (error instanceof RunEnded) return { problem: 'pip does not take its options' }
    if (error instanceof GateError) return { problem: error.message }
    if (isSafePipError(error) && error.code !== 'internal') return { problem: error.message }
    throw error
  }
}

/** The first of what refuses it. */
function describeRefusal({ artifacts, findings, notChecked }: Omit<Assessment, 'refusal'>): string {
  const refused = artifacts.find(isRefused)
  const finding = [...(refused?.findings ?? []), ...findings].find(({ effect }) => effect === 'block' || effect === 'confirm')
  const gap = [...(refused?.notChecked ?? []), ...notChecked].find(({ effect }) => effect === 'refuse')
  const name = refused?.name ?? null
  return `what it needs is refused: ${name === null ? '' : `${name}: `}${finding?.message ?? gap?.reason ?? 'see safe-pip install --dry-run'}`
}
