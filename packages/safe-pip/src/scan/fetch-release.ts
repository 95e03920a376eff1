import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { NotChecked } from '@safe-pip/core/model/finding'
import type { Policy } from '@safe-pip/core/policy/policy'
import { findVersion } from '@safe-pip/core/python/version'
import type { Examiner } from '@safe-pip/core/vet/examiner'
import type { Gate, Incident, PageFile, StoredArtifact } from '@safe-pip/gate/contract'
import { GateError } from '@safe-pip/gate/gate-error'
import { startGate } from '@safe-pip/gate/start-gate'
import type { Settings, World } from '../command.ts'
import type { PipEnd, PipPlan } from '../pip/contract.ts'
import { openPip } from '../pip/open-pip.ts'
import { surroundingsOf } from '../pip/surroundings.ts'
import { identifyArtifact, identifyFile, type Identity } from '../vetted/identity.ts'
import { mayAsk } from '../vetted/name-borders.ts'

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

/** The files of a release, and what kept the gate from having the others. */
export interface FetchedRelease {
  readonly artifacts: readonly StoredArtifact[]
  readonly incidents: readonly Incident[]
  /** Why it is not known which wheel pip would choose; null where that, or that there is none, is known. */
  readonly unknownWheel: NotChecked | null
}

/**
 * The wheel that the target pip would choose and the release's sdist, read through the gate: pip resolves alone,
 * without dependencies, and no byte of either file is released to it; nothing is built. A pip that wants the wheel
 * itself before it has resolved (before 23.2, or from a local folder) has no plan then: what it asked for is its choice.
 */
export async function fetchRelease(wanted: WantedRelease, parts: ReleaseParts): Promise<FetchedRelease> {
  const { settings, world, policy, examiner } = parts
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-scan-'))
  const pages = new Map<string, PageFile>()
  const asked = new Set<string>()
  const incidents: Incident[] = []
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
      examine: examiner.examine,
      hooks: {
        mayAsk: (upstream, project) => mayAsk(upstream, project, policy.indexes),
        preparePage(files) {
          for (const file of files) pages.set(file.filename, file)
          return Promise.resolve()
        },
        withhold: () => null,
        judge(artifact) {
          const isWheel = artifact.filename.endsWith('.whl')
          if (isWheel && !artifact.isForBuild && isOf(identifyArtifact(artifact), wanted)) asked.add(artifact.filename)
          return Promise.resolve({ release: false, reason: 'it is only scanned' })
        },
        // Nothing of it is followed, pip was told --no-deps; a wheel that pip drops for its metadata is reported all the same.
        refuseMetadata(file) {
          if (isOf(identifyFile(file), wanted)) asked.add(file.filename)
          return null
        },
        abort(first) {
          incidents.push(first)
          session.kill()
        },
        door: () => Promise.resolve(null),
      },
    })
    try {
      const surroundings = surroundingsOf(session.probe, { allowed: [...policy.indexes.allowed, ...settings.allowIndex], world })
      gate.configure(surroundings)
      const end = await session.run({
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
      for (const filename of chosenFiles(wanted, { plan, asked, pages })) {
        const obtained = await obtainFile(gate, { name: wanted.name, filename })
        if ('examination' in obtained) artifacts.push(obtained)
        else if (!incidents.some(({ message }) => message === obtained.message)) incidents.push(obtained)
      }
      const isKnown = plan !== null || asked.size > 0 || incidents.length > 0 || hasNoWheel(end)
      return { artifacts, incidents, unknownWheel: isKnown ? null : describeUnknown(wanted, { end, gate }) }
    } finally {
      session.kill()
      await gate.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One file that cannot be had must not hide the others. */
async function obtainFile(gate: Gate, file: { name: string; filename: string }): Promise<StoredArtifact | Incident> {
  try {
    return await gate.obtain(file.name, file.filename)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { kind: error.kind, message: error.message, subject: error.subject }
  }
}

function isOf({ name, version }: Identity, wanted: WantedRelease): boolean {
  return name === wanted.name && findVersion(version ?? '')?.key === findVersion(wanted.version)?.key
}

/** pip's own word that no wheel fits its Python. */
function hasNoWheel({ heldOutput }: PipEnd): boolean {
  return /^ERROR: No matching distribution found for /m.test(heldOutput.stderr)
}

/** pip ended without a choice: the wheel that it would take may be any, so the release is not clean (promise 3). */
function describeUnknown(wanted: WantedRelease, { end, gate }: { end: PipEnd; gate: Gate }): NotChecked {
  const withheld = gate.withheld().find(({ file }) => file.kind === 'wheel' && isOf(identifyFile(file), wanted))
  const said = withheld?.reason ?? end.stoppedBecause ?? end.heldOutput.stderr.trim().split('\n').at(-1) ?? ''
  return {
    check: 'artifact',
    reason: display(`pip ended before it chose a wheel${said === '' ? '' : `: ${said}`}`),
    subject: display(`${wanted.name} ${wanted.version}`),
    effect: 'refuse',
  }
}

/** The wheel of pip's plan, or that it asked for, and every sdist of exactly this version. */
function chosenFiles(
  wanted: WantedRelease,
  { plan, asked, pages }: { plan: PipPlan | null; asked: ReadonlySet<string>; pages: ReadonlyMap<string, PageFile> },
): string[] {
  const planned = plan?.items.flatMap(({ filename }) => (filename === null ? [] : [filename]))
  const wheels = planned ?? [...asked]
  const sdists = [...pages.values()].filter((file) => file.kind === 'sdist' && isOf(identifyFile(file), wanted))
  return [...new Set([...wheels, ...sdists.map(({ filename }) => filename)])]
}

/** Nothing of this name and version, although the index answered. */
export function noSuchRelease({ name, version }: WantedRelease): SafePipError {
  return new SafePipError('usage', `no index has ${display(name)} ${display(version)} for this Python`, {
    hint: 'check the name and the version, or scan files',
  })
}
