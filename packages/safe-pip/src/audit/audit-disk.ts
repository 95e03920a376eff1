import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { FileStance, LockPair } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { findFiles, findTopFolder, readDiskFile, shownPath } from '@safe-pip/core/node/disk-files'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { findOwnIndexes } from '@safe-pip/core/node/own-indexes'
import { renderText } from '@safe-pip/core/report/render-text'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { auditFiles, type PinnedRelease } from '@safe-pip/core/vet/audit-files'
import { findManifestPath, pairLock } from '@safe-pip/core/vet/pair-locks'
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
  const { settings, world, standardInput } = input
  const { cwd } = world
  const top = findTopFolder(cwd)
  const contents = new Map<string, FileContent>()
  if (standardInput !== null) contents.set(standardInput.path, { state: 'bytes', bytes: standardInput.bytes })
  const named = new Set(input.paths.map((path) => shownPath(path, cwd)))
  const read = (path: string): Promise<FileContent> => {
    const known = contents.get(path) ?? readDiskFile(path, { cwd, top, isNamed: named.has(path) })
    contents.set(path, known)
    return Promise.resolve(known)
  }
  const paths = input.paths.length > 0 ? [...named] : findDependencyFiles(cwd)
  const manifests = await readManifests(paths, { read, namedPaths: named })
  if (manifests.length === 0) throw nothingToAudit(input.paths.length > 0)

  const loaded = loadPolicy({
    cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const { policy } = loaded
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now, popularNames: [] }) }
  const stance = findStance(loaded.policy, { world, settings })
  const intelligence = openRunIntelligence(policy, input)
  try {
    const parts = await auditFiles(
      {
        manifests,
        stance,
        lockPairs: await findPairs(manifests, read),
        lookUp: (releases) =>
          intelligence.lookUp(releases.map((release) => ({ ...release, isPublic: isPublic(release, { policy, stance }) }))),
      },
      judgement,
    )
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: 'audit',
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      ...parts,
    })
    if (settings.format === 'text' && settings.outputFile === null)
      world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }))
    else await writeReport(report, input)
    return decideRefusal(report) ?? 0
  } finally {
    intelligence.close()
  }
}

type PolicyOf = ReturnType<typeof loadPolicy>['policy']

function findStance(policy: PolicyOf, { world, settings }: { world: World; settings: Settings }): FileStance {
  return {
    declaredIndexes: findOwnIndexes({ policy, env: world.env, allowIndex: settings.allowIndex }),
    internalNames: policy.indexes.internalNames,
    internalIndex: policy.indexes.internalIndex,
  }
}

/** Only names of public indexes may be sent anywhere (promise 5); a file that binds to none means the user's first index. */
function isPublic({ index }: PinnedRelease, { policy, stance }: { policy: PolicyOf; stance: FileStance }): boolean {
  const from = index ?? stance.declaredIndexes[0] ?? ''
  const plain = (url: string): string => url.replace(/\/+$/, '')
  return policy.indexes.public.some((url) => plain(url) === plain(from))
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

async function findPairs(
  manifests: readonly ManifestFacts[],
  read: (path: string) => Promise<FileContent>,
): Promise<ReadonlyMap<string, LockPair>> {
  const pairs = new Map<string, LockPair>()
  for (const lock of manifests.filter(({ role, lock: facts }) => role === 'lock' && facts !== null)) {
    const path = findManifestPath(lock.file)
    if (path === null) continue
    const [manifestContent, lockContent] = [await read(path), await read(lock.file)]
    if (manifestContent.state !== 'bytes' || lockContent.state !== 'bytes') continue
    const format = findFormat(path, manifestContent.bytes.subarray(0, 65_536))
    const manifest = manifests.find(({ file }) => file === path) ?? format?.read({ file: path, bytes: manifestContent.bytes })
    if (manifest === undefined) continue
    pairs.set(lock.file, pairLock({ manifest, lock, manifestBytes: manifestContent.bytes, lockBytes: lockContent.bytes }))
  }
  return pairs
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
