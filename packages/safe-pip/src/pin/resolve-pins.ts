import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { normalizeName } from '@safe-pip/core/python/package-name'
import type { AskedRequirement, PipPlan, PipSession } from '../pip/contract.ts'
import { openPip } from '../pip/open-pip.ts'
import { surroundingsOf } from '../pip/surroundings.ts'
import { explainWithheld } from '../vetted/explain-withheld.ts'
import { hasFailedToResolve } from '../vetted/outcome.ts'
import { refuseAskedFiles } from '../vetted/refuse-asked-files.ts'
import { runPip, type Attempt, type PipTask } from '../vetted/run-pip.ts'
import type { RunParts, VettedRun } from '../vetted/vetted-run.ts'
import type { PreviousPin } from './previous-pins.ts'

/** One resolution, acceptable or not. */
export interface Resolution {
  readonly attempt: Attempt
  readonly probe: PipSession['probe']
  /** Null when pip never resolved. */
  readonly plan: PipPlan | null
  /** Without what was handed in as a preference. */
  readonly asked: readonly AskedRequirement[]
  /** Pins that had to give way to what is asked for now. */
  readonly dropped: readonly PreviousPin[]
}

export interface ResolveTask {
  /** Words behind `pip install`. */
  readonly words: readonly string[]
  /** Held to as long as they can be. */
  readonly preferences: ReadonlyMap<string, PreviousPin>
  /** What is in use now, also where it may move: a release that mends it passes the cooldown. */
  readonly installed: ReadonlyMap<string, PreviousPin>
  /** More constraints, of `--upgrade-package NAME==VERSION`. */
  readonly constraints: readonly string[]
  /** Throws for what the output cannot hold, before anything is asked of an index. */
  readonly onAsked: (asked: readonly AskedRequirement[]) => void
  /** Whether what the input files say by themselves refuses the run; an audit has said it already. */
  readonly judgesFiles: boolean
}

/** Settings of pip that say what to install and where to; a plan has neither. */
const OF_INSTALLS: ReadonlySet<string> = new Set(
  [
    'DRY_RUN',
    'EDITABLE',
    'GROUP',
    'NO_DEPS',
    'ONLY_DEPS',
    'PREFIX',
    'QUIET',
    'REPORT',
    'REQUIREMENT',
    'REQUIRE_HASHES',
    'ROOT',
    'TARGET',
    'USER',
  ].map((name) => `PIP_${name}`),
)

/** Ended before pip resolved: pip's own parser refused the words, or the input files are refused; print, exit. */
export class RunEnded extends Error {
  readonly exitCode: number
  readonly output: string
  constructor(exitCode: number, output: string) {
    super('the run ended before pip resolved')
    this.exitCode = exitCode
    this.output = output
  }
}

/**
 * Has pip resolve through the gate, no byte of a wheel released. Pins of last time are constraints, as pip-compile
 * makes them; those that pip names in a conflict are given up, and it resolves again.
 */
export async function resolvePins(task: ResolveTask, { run, parts }: { run: VettedRun; parts: RunParts }): Promise<Resolution> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-pin-'))
  const preferences = new Map(task.preferences)
  const dropped: PreviousPin[] = []
  let surroundings: PipTask['surroundings'] | null = null
  try {
    for (;;) {
      let plan: PipPlan | null = null
      let asked: readonly AskedRequirement[] = []
      const open = (): Promise<PipSession> => openSession(task, { preferences, folder, parts })
      const session = await open()
      const { probe } = session
      if (surroundings === null) {
        if (probe.verbosity >= 0) parts.world.stderr(`safe-pip: using ${probe.installation.shown}\n`)
        surroundings = surroundingsOf(probe, { allowed: parts.loaded.policy.indexes.allowed, world: parts.world })
        run.gate.configure(surroundings)
        const refused = task.judgesFiles ? await refuseFiles(session, { surroundings, folder, run, parts }) : null
        if (refused !== null) throw new RunEnded(refused, '')
      }
      await parts.progress.stage('resolving')
      const options: PipTask = {
        run,
        parts,
        surroundings,
        isForReal: false,
        command: 'pin',
        onAsked(all) {
          asked = all.filter(({ cameFrom }) => cameFrom?.includes(folder) !== true)
          task.onAsked(asked)
          for (const { name, version } of task.installed.values()) run.asked.addInstalled({ [name]: version })
        },
        onPlan(resolved) {
          plan = resolved
        },
      }
      const first = await runPip(session, options)
      const giveUp = hasFailed(first) && run.incident() === null ? findConflicts(first, preferences) : []
      if (giveUp.length === 0) {
        const attempt = await explainWithheld(first, { ...options, reopen: open })
        await parts.progress.pause()
        return { attempt, probe, plan, asked, dropped }
      }
      dropped.push(...giveUp)
      for (const { name } of giveUp) preferences.delete(name)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files that the user named, ours left out; the exit code when they are refused. */
async function refuseFiles(
  session: PipSession,
  options: { surroundings: PipTask['surroundings']; folder: string; run: VettedRun; parts: RunParts },
): Promise<number | null> {
  const { folder, ...rest } = options
  const named = (files: readonly string[]): string[] => files.filter((file) => !file.startsWith(folder))
  const { requirementFiles, constraintFiles } = session.probe
  const probe = { ...session.probe, requirementFiles: named(requirementFiles), constraintFiles: named(constraintFiles) }
  const refused = await refuseAskedFiles({ ...rest, probe, command: 'pin' })
  if (refused !== null) session.kill()
  return refused
}

async function openSession(
  task: ResolveTask,
  { preferences, folder, parts }: { preferences: ReadonlyMap<string, PreviousPin>; folder: string; parts: RunParts },
): Promise<PipSession> {
  const { world, settings } = parts
  const kept = [...preferences.values()].map(({ name, version }) => `${name}==${version}`)
  const file = join(folder, 'constraints.txt')
  writeFileSync(file, [...kept, ...task.constraints].map((line) => `${line}\n`).join(''))
  // pip wants something to install, be it an empty list.
  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  const words = [
    'install',
    '--dry-run',
    '--ignore-installed',
    '--disable-pip-version-check',
    ...task.words,
    '-r',
    empty,
    '-c',
    file,
  ]
  const env = Object.fromEntries(Object.entries(world.env).filter(([name]) => !OF_INSTALLS.has(name)))
  const opening = await openPip({ argv: words, pip: settings.pip, ownOptions: [], world: { ...world, env } })
  if (opening.kind === 'vetted') return opening.session
  if (opening.kind === 'ended') throw new RunEnded(82, opening.stdout + opening.stderr)
  throw new SafePipError('pip-unknown', 'pip did not understand a plain install')
}

function hasFailed({ end }: Attempt): boolean {
  return hasFailedToResolve(end) && end.exitCode !== 0 && end.interruptedBy === null
}

/** Of the preferences those that pip's report of a conflict names; all of them where it names none. */
function findConflicts({ end }: Attempt, preferences: ReadonlyMap<string, PreviousPin>): PreviousPin[] {
  const said = `${end.heldOutput.stdout}\n${end.heldOutput.stderr}`
  const named = [...said.matchAll(/The user requested \(constraint\) ([A-Za-z0-9._-]+)/g)].map(([, name = '']) =>
    preferences.get(normalizeName(name)),
  )
  const found = [...new Set(named)].filter((pin) => pin !== undefined)
  return found.length > 0 ? found : [...preferences.values()]
}
