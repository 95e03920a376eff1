import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { World } from '../command.ts'
import type { CommandLine } from '../command-line.ts'
import { findShadow } from '../find-shadow.ts'
import { mergeOwnValues, OWN_OPTIONS, splitOwnOptions } from '../own-options.ts'
import type { PipSession } from '../pip/contract.ts'
import { openPip } from '../pip/open-pip.ts'
import { passThrough } from '../pip/pass-through.ts'
import { resolveSettings } from '../settings.ts'
import { installVetted } from './install-vetted.ts'
import { withRunParts } from './with-run-parts.ts'

/** `install`, `download`, `wheel`, `lock`: plan, verdict, then pip's own work. Answers the exit code. */
export async function runVettedCommand(input: { line: CommandLine; world: World }): Promise<number> {
  const { line, world } = input
  const argv = [...line.before, ...(line.command === null ? [] : [line.command]), ...line.after]
  const open = (): ReturnType<typeof openPip> =>
    openPip({ argv, pip: findPipOption(line, world), ownOptions: OWN_OPTIONS, world })
  const opening = await open()
  if (opening.kind === 'ended') {
    world.stdout(opening.stdout)
    world.stderr(opening.stderr)
    return opening.exitCode === 0 ? 0 : 82
  }
  if (opening.kind === 'other') return passThrough(opening.start, { argv: opening.argv, world })
  const { session } = opening
  const reopen = async (): Promise<PipSession> => {
    const again = await open()
    if (again.kind !== 'vetted') throw new SafePipError('internal', 'pip read the same command line in another way')
    return again.session
  }
  try {
    const { probe } = session
    const settings = resolveSettings(mergeOwnValues(line.own, opening.own), { world, verbosity: Math.max(0, probe.verbosity) })
    if (settings.format === 'jsonl') {
      throw new SafePipError('usage', `the format jsonl is for scan; ${probe.command} knows text and json`)
    }
    const shadow = await findShadow(world.env)
    if (shadow !== null && probe.verbosity >= 0) {
      world.stderr(`safe-pip: note: the \`safe-pip\` on your PATH is ${display(shadow)}, which is another program\n`)
    }
    return await withRunParts({ settings, world, isQuiet: probe.verbosity < 0 }, (parts) =>
      installVetted(session, { ...parts, reopen }),
    )
  } finally {
    session.kill()
  }
}

/** `--pip` counts before pip's parser can be asked: no pip has an option that it could abbreviate. */
function findPipOption(line: CommandLine, world: World): string | null {
  const { own } = splitOwnOptions(line.after, (word) => word === '--pip')
  return own.get('--pip')?.at(-1) ?? line.own.get('--pip')?.at(-1) ?? (world.env['SAFE_PIP_PYTHON'] || null)
}
