import { loadCallReader } from '@safe-pip/core/node/load-call-reader'
import { join, resolve } from 'node:path'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { LockPair } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { findFiles, findTopFolder, readDiskFile, shownPath, isFolder } from '@safe-pip/core/node/disk-files'
import { renderText } from '@safe-pip/core/report/render-text'
import { findLockPairs } from '@safe-pip/core/vet/find-lock-pairs'
import { findFormat, readManifests, type FileContent } from '@safe-pip/core/vet/read-manifests'
import type { Settings, World } from '../command.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { writeReport } from '../vetted/write-report.ts'
import { openAudit } from './open-audit.ts'

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

export interface DiskManifests {
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
  const folders = given.filter((path) => isFolder(resolve(cwd, path)))
  const named = new Set(given.filter((path) => !folders.includes(path)).map((path) => shownPath(path, cwd)))
  const read = (path: string): Promise<FileContent> => {
    const known = contents.get(path) ?? readDiskFile(path, { cwd, top, isNamed: named.has(path) })
    contents.set(path, known)
    return Promise.resolve(known)
  }
  const below = folders.flatMap((folder) =>
    findDependencyFiles(resolve(cwd, folder)).map((path) => shownPath(join(folder, path), cwd)),
  )
  const paths = given.length > 0 ? [...new Set([...named, ...below])] : findDependencyFiles(cwd)
  const manifests = await readManifests(paths, { read, namedPaths: named, loadPython: loadCallReader })
  if (manifests.length === 0) throw nothingToAudit(given.length > 0)
  return { manifests, read }
}

interface ManifestAudit {
  readonly settings: Settings
  readonly world: World
  readonly lockPairs: ReadonlyMap<string, LockPair>
}

/** Judges and reports what was read, from files or an environment. */
export async function auditManifests(manifests: readonly ManifestFacts[], audit: ManifestAudit): Promise<number> {
  const { settings, world, lockPairs } = audit
  const open = openAudit(audit)
  try {
    const report = await open.judge(manifests, lockPairs)
    if (settings.format === 'text' && settings.outputFile === null)
      world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }))
    else await writeReport(report, audit)
    return decideRefusal(report) ?? 0
  } finally {
    open.close()
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
