import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Policy } from '@safe-pip/core/policy/policy'
import { findVersion } from '@safe-pip/core/python/version'
import type { Examiner } from '@safe-pip/core/vet/examiner'
import type { Incident, PageFile, StoredArtifact } from '@safe-pip/gate/contract'
import { GateError } from '@safe-pip/gate/gate-error'
import { startGate } from '@safe-pip/gate/start-gate'
import type { Settings, World } from '../command.ts'
import type { PipPlan } from '../pip/contract.ts'
import { openPip } from '../pip/open-pip.ts'
import { surroundingsOf } from '../pip/surroundings.ts'
import { identifyFile } from '../vetted/identity.ts'

export interface ReleaseParts {
  readonly settings: Settings
  readonly world: World
  readonly policy: Policy
  readonly examiner: Examiner
}

/** `NAME==VERSION`, both normalised. */
export interface WantedRelease {
  readonly name: string
  readonly version: string
}

/** The files of a release, or what kept the gate from having them. */
export interface FetchedRelease {
  readonly artifacts: readonly StoredArtifact[]
  readonly incident: Incident | null
}

/**
 * The wheel that the target pip would choose and the release's sdist, read through the gate: pip resolves alone,
 * without dependencies, and no byte of either file is released to it; nothing is built.
 */
export async function fetchRelease(wanted: WantedRelease, parts: ReleaseParts): Promise<FetchedRelease> {
  const { settings, world, policy, examiner } = parts
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-scan-'))
  const pages = new Map<string, PageFile>()
  let incident: Incident | null = null
  let plan: PipPlan | null = null
  try {
    const release = `${wanted.name}==${wanted.version}`
    const argv = ['download', '-q', '-q', '--no-deps', '--only-binary', ':all:', '--dest', folder, release]
    const opening = await openPip({ argv, pip: settings.pip, ownOptions: [], world, output: 'world' })
    if (opening.kind !== 'vetted') throw new SafePipError('pip-unknown', 'pip did not understand a plain download')
    const { session } = opening
    const gate = await startGate({
      home: settings.cacheHome,
      isOffline: settings.isOffline,
      now: () => settings.now,
      examine: (path, filename) => examiner.examine(path, filename),
      hooks: {
        preparePage(files) {
          for (const file of files) pages.set(file.filename, file)
          return Promise.resolve()
        },
        withhold: () => null,
        judge: () => Promise.resolve({ release: false, reason: 'it is only scanned' }),
        abort(first) {
          incident = first
          session.kill()
        },
        door: () => Promise.resolve(null),
      },
    })
    try {
      const surroundings = surroundingsOf(session.probe, { allowed: [...policy.indexes.allowed, ...settings.allowIndex], world })
      gate.configure(surroundings)
      await session.run({
        gate,
        stdout: 'stderr',
        onAsked: () => Promise.resolve({ go: true }),
        onPlan(resolved) {
          plan = resolved
          return Promise.resolve({ go: false, reason: 'it is only scanned' })
        },
        onRepository: () => Promise.resolve({ go: false, reason: 'it is only scanned' }),
      })
      const artifacts: StoredArtifact[] = []
      for (const filename of chosenFiles(wanted, { plan, pages })) artifacts.push(await gate.obtain(wanted.name, filename))
      return { artifacts, incident }
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      return { artifacts: [], incident: incident ?? { kind: error.kind, message: error.message, subject: error.subject } }
    } finally {
      session.kill()
      await gate.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The wheel of pip's plan, and every sdist of exactly this version. */
function chosenFiles(
  wanted: WantedRelease,
  { plan, pages }: { plan: PipPlan | null; pages: ReadonlyMap<string, PageFile> },
): string[] {
  const wheels = (plan?.items ?? []).flatMap(({ filename }) => (filename === null ? [] : [filename]))
  const sdists = [...pages.values()].filter((file) => {
    const { name, version } = identifyFile(file)
    return file.kind === 'sdist' && name === wanted.name && findVersion(version)?.key === findVersion(wanted.version)?.key
  })
  return [...new Set([...wheels, ...sdists.map(({ filename }) => filename)])]
}

/** Nothing of this name and version, although the index answered. */
export function noSuchRelease({ name, version }: WantedRelease): SafePipError {
  return new SafePipError('usage', `no index has ${display(name)} ${display(version)} for this Python`, {
    hint: 'check the name and the version, or scan files',
  })
}
