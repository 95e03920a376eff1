import type { RepositoryFacts } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { findFormat } from '@safe-pip/core/vet/read-manifests'
import { decodeGitPath, encodeGitPath } from './git/git-path.ts'
import type { CommitSide } from './git/open-commit.ts'
import { askGit, type GitPlace } from './git/run-git.ts'

/** Attributes that keep a change out of sight of a reviewer, and the state in which they do. */
const HIDING: readonly { readonly name: string; readonly state: RegExp; readonly shown: string }[] = [
  { name: 'diff', state: /^unset$/, shown: '-diff' },
  { name: 'linguist-generated', state: /^(?:set|true)$/, shown: 'linguist-generated' },
  { name: 'binary', state: /^set$/, shown: 'binary' },
]

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

async function findHiding(files: readonly string[], place: GitPlace): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  if (files.length === 0) return found
  const names = HIDING.map(({ name }) => name)
  const { stdout } = await askGit(['check-attr', '-z', '--cached', '--stdin', ...names], place, joinPaths(files))
  const fields = splitFields(stdout)
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [file = '', attribute, state = ''] = fields.slice(at, at + 3)
    const hiding = HIDING.find(({ name }) => name === attribute)
    if (hiding?.state.test(state) === true) found.set(file, [...(found.get(file) ?? []), hiding.shown])
  }
  return found
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
