import type { RepositoryFacts } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { HIDING_ATTRIBUTES, readHidingAttributes } from '@safe-pip/core/vet/hiding-attributes'
import { findFormat } from '@safe-pip/core/vet/read-manifests'
import { decodeGitPath, encodeGitPath } from './git/git-path.ts'
import type { CommitSide } from './git/open-commit.ts'
import { askGit, type GitPlace } from './git/run-git.ts'

/** What git says of these files, asked once for all locks among them. */
export async function findRepositoryFacts(
  manifests: readonly ManifestFacts[],
  { side, place }: { side: CommitSide; place: GitPlace },
): Promise<ReadonlyMap<string, RepositoryFacts>> {
  const locks = manifests.filter(({ role }) => role === 'lock').map(({ file }) => file)
  const siblings = findSiblings(manifests, side)
  const [ignored, hiding] = await Promise.all([findIgnored(locks, place), findHiding(locks, place)])
  return new Map(
    manifests.map(({ file }) => [
      file,
      {
        isIgnored: ignored.has(file),
        hidingAttributes: hiding.get(file) ?? [],
        siblings: siblings.get(folderOf(file))?.filter((name) => `${folderOf(file)}${name}` !== file) ?? [],
      },
    ]),
  )
}

/** Dependency files of the folders that these files lie in, by folder; names only. */
export function findSiblings(files: readonly { readonly file: string }[], side: CommitSide): Map<string, string[]> {
  const byFolder = new Map(files.map(({ file }) => [folderOf(file), new Array<string>()]))
  for (const path of side.paths()) {
    const folder = folderOf(path)
    const names = byFolder.get(folder)
    if (names !== undefined && findFormat(path, null) !== null) names.push(path.slice(folder.length))
  }
  return byFolder
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

async function findIgnored(files: readonly string[], place: GitPlace): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set()
  const { stdout } = await askGit(['check-ignore', '-z', '--stdin', '--no-index'], place, joinPaths(files))
  return new Set(splitFields(stdout))
}

async function findHiding(files: readonly string[], place: GitPlace): Promise<ReadonlyMap<string, readonly string[]>> {
  if (files.length === 0) return new Map()
  const { stdout } = await askGit(['check-attr', '-z', '--cached', '--stdin', ...HIDING_ATTRIBUTES], place, joinPaths(files))
  return readHidingAttributes(splitFields(stdout))
}

function joinPaths(files: readonly string[]): Buffer {
  return Buffer.concat(files.flatMap((file) => [encodeGitPath(file), Buffer.from([0])]))
}

function splitFields(bytes: Buffer): string[] {
  const fields: string[] = []
  for (let start = 0, end = bytes.indexOf(0); end !== -1; start = end + 1, end = bytes.indexOf(0, start)) {
    fields.push(decodeGitPath(bytes.subarray(start, end)))
  }
  return fields
}
