import { loadCallReader } from '@safe-pip/core/node/load-call-reader'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { findFormat, readManifests, resolvePath, type FileContent } from '@safe-pip/core/vet/read-manifests'
import type { BlobReader, Blob } from './git/blob-reader.ts'
import { SUBMODULE, type TreeEntry } from './git/listings.ts'
import type { CommitSide } from './git/open-commit.ts'
import { readSubmoduleFile } from './git/read-submodule.ts'

const LINK = '120000'
const MAX_LINKS = 20

/** The dependency files of one side of a commit, and how to read more of it. */
export interface SideRead {
  readonly manifests: readonly ManifestFacts[]
  readonly read: (path: string) => Promise<FileContent>
  /** Files of this side that are there and whose content is not, with the reason. */
  readonly unreadable: ReadonlyMap<string, string>
  /** A line of a file that was read, without blanks around it; '' where there is none. */
  readonly lineAt: (file: string, line: number) => string
}

/** Reads these files and all that they include. */
export async function readSide(
  paths: readonly string[],
  { side, blobs }: { side: CommitSide; blobs: BlobReader },
): Promise<SideRead> {
  const readOne = makeSideReader(side, blobs)
  const contents = new Map<string, FileContent>()
  const broken = new Map<string, string>()
  const read = async (path: string): Promise<FileContent> => {
    const content = contents.get(path) ?? (await readOne(path))
    contents.set(path, content)
    if (content.state === 'unreadable') broken.set(path, content.reason)
    return content
  }
  const lines = new Map<string, readonly string[]>()
  // What no format knows by its name must at least be readable to be looked into.
  const readable: string[] = []
  for (const path of paths) {
    if (findFormat(path, null) !== null || (await read(path)).state === 'bytes') readable.push(path)
  }
  return {
    manifests: await readManifests(readable, { read, loadPython: loadCallReader }),
    read,
    unreadable: broken,
    lineAt(file, line) {
      const content = contents.get(file)
      if (content?.state !== 'bytes') return ''
      const split = lines.get(file) ?? new TextDecoder().decode(content.bytes).split(/\r\n|\r|\n/)
      lines.set(file, split)
      return (split[line - 1] ?? '').trim()
    },
  }
}

/** Content of paths as one side of a commit holds them, links followed inside of the repository only. */
export function makeSideReader(side: CommitSide, blobs: BlobReader): (path: string) => Promise<FileContent> {
  return async (path) => {
    const found = await findFile(path, { side, blobs })
    return 'state' in found ? found : asContent(await blobs.read(found.id))
  }
}

function asContent(blob: Blob): FileContent {
  switch (blob.state) {
    case 'bytes':
      return blob
    case 'too-large':
      return unreadable(`larger than is read here: ${blob.size} bytes`, true)
    case 'missing':
      return unreadable('this clone does not hold its content', true)
  }
}

function unreadable(reason: string, isLimit: boolean): FileContent {
  return { state: 'unreadable', reason, isLimit }
}

/** The entry of a regular file, whichever of its folders or itself are links. */
async function findFile(
  path: string,
  { side, blobs }: { side: CommitSide; blobs: BlobReader },
): Promise<TreeEntry | FileContent> {
  let current = path
  for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
    const step = findStep(current, side)
    if (step === null) return { state: 'missing' }
    const { entry, at, rest } = step
    if (entry.isUnmerged) return unreadable('its conflict is not resolved', false)
    if (entry.mode === SUBMODULE) {
      if (rest === '') return { state: 'missing' }
      const content = asContent(await readSubmoduleFile({ at, commit: entry.id, path: rest }, blobs.place))
      return content.state === 'bytes' ? content : unreadable(`the submodule ${at} is not here to be read`, true)
    }
    if (entry.mode !== LINK) return rest === '' ? entry : { state: 'missing' }
    const blob = await blobs.read(entry.id)
    if (blob.state !== 'bytes') return unreadable('a link that cannot be read', true)
    const target = resolvePath(at, new TextDecoder().decode(blob.bytes))
    if (target === null) return unreadable('a link that leads out of the repository', false)
    current = rest === '' ? target : `${target}/${rest}`
  }
  return unreadable('links that lead to each other', false)
}

/** The first prefix of a path that is an entry: the file itself, or a link or submodule on the way. */
function findStep(path: string, side: CommitSide): { entry: TreeEntry; at: string; rest: string } | null {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const at = end === -1 ? path : path.slice(0, end)
    const entry = side.find(at)
    if (entry !== undefined) return { entry, at, rest: end === -1 ? '' : path.slice(end + 1) }
    if (end === -1) return null
  }
}
