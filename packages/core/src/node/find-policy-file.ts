import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { display } from '../base/display.ts'
import { SafePipError } from '../base/safe-pip-error.ts'

/** A policy file that was found; `isPyproject`: what counts in it is `[tool.safe-pip]`. */
export interface PolicyFile {
  readonly path: string
  readonly text: string
  readonly isPyproject: boolean
}

/** The file of an absolute path; null where there is none. */
export type PolicyFileReader = (path: string, options?: { isPyproject?: boolean }) => PolicyFile | null

/** More is no policy; a project's pyproject.toml may hold much else. */
const MAX_BYTES = 4_194_304

/**
 * The project's policy: the nearest `safe-pip.toml` or `pyproject.toml` with `[tool.safe-pip]`, from `cwd` up to the
 * repository's root. Outside a repository the search goes up only through folders of the same user that nobody else
 * may write to, because a policy in a shared folder (`/tmp`) would be somebody else's word. `speaks` says whether a
 * pyproject.toml holds a policy; `read` answers files, those of the disk where it is left out. Throws `configuration`
 * where two stand side by side.
 */
export function findProjectPolicy(
  cwd: string,
  { speaks, read = readPolicyFile }: { speaks: (pyproject: PolicyFile) => boolean; read?: PolicyFileReader },
): PolicyFile | null {
  for (const folder of listSearchedFolders(cwd)) {
    const own = read(join(folder, 'safe-pip.toml'))
    const pyproject = read(join(folder, 'pyproject.toml'), { isPyproject: true })
    const spoken = pyproject !== null && speaks(pyproject) ? pyproject : null
    if (own !== null && spoken !== null) {
      const places = `${display(own.path)} and [tool.safe-pip] in ${display(spoken.path)}`
      throw new SafePipError('configuration', `two policies for one project: ${places}`, { hint: 'keep one of them' })
    }
    if (own !== null || spoken !== null) return own ?? spoken
  }
  return null
}

/** The file's text; null when there is none. Throws `configuration` for what is there and cannot be read. */
export function readPolicyFile(path: string, { isPyproject = false }: { isPyproject?: boolean } = {}): PolicyFile | null {
  try {
    const status = statSync(path, { throwIfNoEntry: false })
    if (status === undefined) return null
    if (!status.isFile()) throw new SafePipError('configuration', `${display(path)} is not a file`)
    if (status.size > MAX_BYTES) throw new SafePipError('configuration', `${display(path)} is larger than ${MAX_BYTES} bytes`)
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)), isPyproject }
  } catch (error) {
    if (error instanceof SafePipError) throw error
    const reason =
      error instanceof TypeError ? 'it is not UTF-8' : display(error instanceof Error ? error.message : String(error))
    throw new SafePipError('configuration', `${display(path)} cannot be read: ${reason}`, { cause: error })
  }
}

/** Nearest first. */
function listSearchedFolders(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (['.git', '.hg'].some((name) => existsSync(join(folder, name)))) return folders
    if (folder === dirname(folder)) break
  }
  const foreign = folders.findIndex((folder, index) => index > 0 && !isOwnFolder(folder))
  return foreign === -1 ? folders : folders.slice(0, foreign)
}

function isOwnFolder(folder: string): boolean {
  const status = statSync(folder, { throwIfNoEntry: false })
  if (status === undefined) return false
  // Windows has no such owner; there the walk ends at the nearest folder.
  if (process.getuid === undefined) return false
  return status.uid === process.getuid() && (status.mode & 0o022) === 0
}
