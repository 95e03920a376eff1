import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { LockPair } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { PythonCallReader } from '@safe-pip/core/model/python-calls'
import { findFiles, findTopFolder, readDiskFile, shownPath } from '@safe-pip/core/node/disk-files'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { openIndexDesk } from '@safe-pip/core/node/index-pages/open-index-desk'
import { findFileStance } from '@safe-pip/core/node/own-indexes'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { auditFiles } from '@safe-pip/core/vet/audit-files'
import { findLockPairs } from '@safe-pip/core/vet/find-lock-pairs'
import { isPublicRelease } from '@safe-pip/core/vet/is-public-release'
import { findFormat, readManifests, type FileContent } from '@safe-pip/core/vet/read-manifests'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import { TOOL_VERSION } from '../tool-version.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { writeReport } from '../vetted/write-report.ts'

export interface AuditInput {
  /** As given; empty = everything below the working directory. */
  readonly paths: readonly string[]
  /** Content of the file that `--stdin-filename` names. */
  readonly standardInput: { readonly path: string; readonly bytes: Uint8Array } | null
  readonly settings: Settings
  readonly world: World
}

/** Reads, judges and reports dependency files; answers the exit code (CONTRACT "Exit codes"). */
export async function auditDisk(input: AuditInput): Promise<number> {
  const { manifests, read } = await readDiskManifests(input.paths, { cwd: input.world.cwd, standardInput: input.standardInput })
  return auditManifests(manifests, {
    settings: input.settings,
    world: input.world,
    lockPairs: await findLockPairs(manifests, read),
  })
}

/** The grammar takes time to load, and few audits meet a file in Python. */
async function loadPython(): Promise<PythonCallReader> {
  const { loadCallReader } = await import('@safe-pip/core/node/load-call-reader')
  return loadCallReader()
}

interface DiskManifests {
  readonly manifests: readonly ManifestFacts[]
  readonly read: (path: string) => Promise<FileContent>
}

/** The named dependency files, or all below the working directory, with what they include. Throws `usage` when there is none. */
export async function readDiskManifests(
  given: readonly string[],
  { cwd, standardInput }: { cwd: string; standardInput: AuditInput['standardInput'] },
): Promise<DiskManifests> {
  const top = findTopFolder(cwd)
  const contents = new Map<string, FileContent>()
  if (standardInput !== null) contents.set(standardInput.path, { state: 'bytes', bytes: standardInput.bytes })
  const named = new Set(given.map((path) => shownPath(path, cwd)))
  const read = (path: string): Promise<FileContent> => {
    const known = contents.get(path) ?? readDiskFile(path, { cwd, top, isNamed: named.has(path) })
    contents.set(path, known)
    return Promise.resolve(known)
  }
  const paths = given.length > 0 ? [...named] : findDependencyFiles(cwd)
  const manifests = await readManifests(paths, { read, namedPaths: named, loadPython })
  if (manifests.length === 0) throw nothingToAudit(given.length > 0)
  return { manifests, read }
}

interface ManifestAudit {
  readonly settings: Settings
  readonly world: World
  readonly lockPairs: ReadonlyMap<string, LockPair>
}

/** A large lock against a slow index; what did not answer by then is *not checked*. */
const INDEX_BUDGET_MS = 120_000

/** Judges and reports what was read, from files or an environment. */
export async function auditManifests(manifests: readonly ManifestFacts[], audit: ManifestAudit): Promise<number> {
  const { settings, world, lockPairs } = audit
  if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; audit knows text and json')
  const { cwd } = world
  const loaded = loadPolicy({
    cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const { policy } = loaded
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) }
  const stance = findFileStance({ policy: loaded.policy, env: world.env, allowIndex: settings.allowIndex })
  const intelligence = openRunIntelligence(policy, audit)
  const desk = settings.isOffline ? null : openIndexDesk({ stance, env: world.env, cwd, budgetMs: INDEX_BUDGET_MS })
  try {
    const parts = await auditFiles(
      {
        manifests,
        stance,
        lockPairs,
        ...(desk === null ? {} : { findPublished: desk.findPublished }),
        lookUp: (releases) =>
          intelligence.lookUp(
            releases.map((release) => ({ ...release, isPublic: isPublicRelease(release, { policy, stance }) })),
          ),
      },
      judgement,
    )
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: 'audit',
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      ...parts,
    })
    if (settings.format === 'text' && settings.outputFile === null)
      world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }))
    else await writeReport(report, audit)
    return decideRefusal(report) ?? 0
  } finally {
    intelligence.close()
    desk?.close()
  }
}

/** Files below the working directory whose names, or for scripts whose first lines, are those of a format. */
function findDependencyFiles(cwd: string): string[] {
  const { paths } = findFiles(cwd)
  return paths.filter((path) => {
    if (findFormat(path, null) !== null) return true
    if (!path.endsWith('.py')) return false
    const content = readDiskFile(path, { cwd, top: cwd, isNamed: false })
    return content.state === 'bytes' && findFormat(path, content.bytes.subarray(0, 65_536)) !== null
  })
}

function nothingToAudit(isNamed: boolean): SafePipError {
  return new SafePipError(
    'usage',
    isNamed ? 'none of these is a dependency file that safe-pip reads' : 'there is no dependency file here',
    {
      hint: 'name requirements files, pyproject.toml or lock files; docs/formats lists what is read',
    },
  )
}
