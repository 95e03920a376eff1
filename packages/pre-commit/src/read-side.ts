import { resolvePath, type FileContent } from '@safe-pip/core/vet/read-manifests'
import type { BlobReader } from './git/blob-reader.ts'
import type { TreeEntry } from './git/listings.ts'
import type { CommitSide } from './git/open-commit.ts'

const LINK = '120000'
const SUBMODULE = '160000'
const MAX_LINKS = 20

/** Content of paths as one side of a commit holds them, links followed inside of the repository only. */
export function makeSideReader(side: CommitSide, blobs: BlobReader): (path: string) => Promise<FileContent> {
  return async (path) => {
    const found = await findFile(path, { side, blobs })
    if ('state' in found) return found
    const blob = await blobs.read(found.id)
    switch (blob.state) {
      case 'bytes':
        return blob
      case 'too-large':
        return unreadable(`larger than is read here: ${blob.size} bytes`, true)
      case 'missing':
        return unreadable('this clone does not hold its content', true)
    }
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
    if (entry.mode === SUBMODULE) return unreadable(`it lies in the submodule ${at}, which vets its own commits`, true)
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
