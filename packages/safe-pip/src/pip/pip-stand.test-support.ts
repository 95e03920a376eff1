import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Examination } from '@safe-pip/core/vet/examination'
import type { Gate, GateHooks, Incident, StoredArtifact } from '@safe-pip/gate/contract'
import { startGate } from '@safe-pip/gate/start-gate'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { startFakeIndex, type FakeIndex, type FakeIndexOptions } from '@safe-pip/testkit/fake-index'
import { makePythonEnvironment, type PythonEnvironment } from '@safe-pip/testkit/python-environment'
import { afterEach } from 'vitest'
import type { World } from '../command.ts'
import { OWN_OPTIONS } from '../own-options.ts'
import type { AskedRequirement, PipEnd, PipOpening, PipPlan, PipRun, PipSession } from './contract.ts'
import { openPip } from './open-pip.ts'
import { surroundingsOf } from './surroundings.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close()
})

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-pip-'))
  open.push(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export async function makeIndex(options: FakeIndexOptions): Promise<FakeIndex> {
  const index = await startFakeIndex(options)
  open.push(() => {
    index.close()
  })
  return index
}

export interface Stand {
  readonly folder: string
  readonly cwd: string
  readonly environment: PythonEnvironment
  readonly world: World
  /** What reached the user's streams. */
  readonly shown: { out: string; err: string }
}

/** A user with an empty home, a working folder and an activated environment that holds one pip. */
export function makeStand(pip: string, env: Readonly<Record<string, string>> = {}): Stand {
  const folder = makeFolder()
  const environment = makePythonEnvironment(join(folder, 'venv'), pip)
  const home = join(folder, 'home')
  const cwd = join(folder, 'project')
  for (const path of [home, cwd]) mkdirSync(path)
  const shown = { out: '', err: '' }
  const world: World = {
    cwd,
    env: { PATH: `${environment.bin}:${process.env['PATH'] ?? ''}`, HOME: home, VIRTUAL_ENV: environment.folder, ...env },
    stdin: process.stdin,
    stdout: (text) => {
      shown.out += text
    },
    stderr: (text) => {
      shown.err += text
    },
    isStdinTerminal: false,
    isStdoutTerminal: false,
    isStderrTerminal: false,
  }
  return { folder, cwd, environment, world, shown }
}

export function openOn(stand: Stand, argv: readonly string[]): Promise<PipOpening> {
  return openPip({ argv, pip: null, ownOptions: OWN_OPTIONS, world: stand.world, output: 'world' })
}

export async function sessionOn(stand: Stand, argv: readonly string[]): Promise<PipSession> {
  const opening = await openOn(stand, argv)
  if (opening.kind !== 'vetted') throw new Error(`not vetted: ${JSON.stringify(opening)}`)
  open.push(() => {
    opening.session.kill()
  })
  return opening.session
}

export interface Outcome {
  readonly end: PipEnd
  readonly session: PipSession
  readonly gate: Gate
  readonly asked: readonly AskedRequirement[]
  readonly plan: PipPlan | null
  readonly judged: readonly StoredArtifact[]
  readonly incidents: readonly Incident[]
}

export interface RunSetting {
  /** Whose metadata the gate's reader finds. */
  readonly files?: readonly BuiltFile[]
  readonly allowed?: readonly string[]
  readonly hooks?: Partial<GateHooks>
  readonly run?: Partial<PipRun>
}

/** One command as the wrapper will run it, with a gate that says yes unless the setting says otherwise. */
export async function runOn(stand: Stand, argv: readonly string[], setting: RunSetting = {}): Promise<Outcome> {
  const session = await sessionOn(stand, argv)
  const judged: StoredArtifact[] = []
  const incidents: Incident[] = []
  const gate = await startGate({
    home: join(stand.folder, 'store'),
    isOffline: false,
    now: () => 0,
    examine: (_path, filename) => Promise.resolve(examinationOf(setting.files?.find((file) => file.filename === filename))),
    hooks: {
      withhold: () => null,
      judge: (artifact) => {
        judged.push(artifact)
        return Promise.resolve({ release: true })
      },
      abort: (incident) => {
        incidents.push(incident)
        session.kill()
      },
      door: () => Promise.resolve(null),
      ...setting.hooks,
    },
  })
  open.push(() => gate.close())
  const surroundings = surroundingsOf(session.probe, { allowed: setting.allowed ?? [], world: stand.world })
  gate.configure(surroundings)
  let asked: readonly AskedRequirement[] = []
  let plan: PipPlan | null = null
  const end = await session.run({
    gate,
    stdout: 'stdout',
    onAsked: (requirements) => {
      asked = requirements
      return Promise.resolve({ go: true })
    },
    onPlan: (resolved) => {
      plan = resolved
      return Promise.resolve({ go: true })
    },
    onRepository: () => Promise.resolve({ go: false, reason: 'no repositories here' }),
    ...setting.run,
  })
  return { end, session, gate, asked, plan, judged, incidents }
}

function examinationOf(file: BuiltFile | undefined): Examination {
  const none = { state: 'not-applicable' } as const
  const isWheel = file?.filename.endsWith('.whl') === true
  return {
    sha256: '',
    size: 0,
    file: none,
    archive: none,
    metadata: none,
    wheel: none,
    sdist: none,
    source: none,
    metadataBytes: isWheel ? Buffer.from(file.metadata) : null,
  }
}
