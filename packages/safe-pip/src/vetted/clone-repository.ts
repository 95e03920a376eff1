import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { execa } from 'execa'

/** A clone at exactly one commit, or why there is none. */
export type Clone = { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string }

export interface CloneRequest {
  /** As pip gives it, without `git+`. */
  readonly url: string
  /** A full commit. */
  readonly commit: string
  /** An empty folder that exists. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeoutSeconds: number
}

/** No template, no hook, no filter: nothing of the repository or of the user's git runs code while cloning. */
const SAFELY = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'filter.lfs.smudge=',
  '-c',
  'filter.lfs.process=',
  '-c',
  'filter.lfs.required=false',
  '-c',
  'protocol.allow=never',
  '-c',
  'protocol.https.allow=always',
  '-c',
  'protocol.ssh.allow=always',
  '-c',
  'protocol.file.allow=always',
] as const

/** Clones one commit with git, over https, ssh or from this machine. Submodules are refused: they are other repositories. */
export async function cloneRepository({ url, commit, folder, env, timeoutSeconds }: CloneRequest): Promise<Clone> {
  const git = async (...words: string[]): Promise<string | null> => {
    const result = await execa('git', [...SAFELY, ...words], {
      cwd: folder,
      env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_DIR: undefined, GIT_WORK_TREE: undefined },
      extendEnv: false,
      reject: false,
      timeout: timeoutSeconds * 1000,
      stdin: 'ignore',
    })
    return result.exitCode === 0 ? result.stdout : null
  }
  const shown = display(url)
  if (url.startsWith('-') || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(commit))
    return { ok: false, reason: `${shown} names no full commit` }
  if ((await git('init', '--quiet', '--template=')) === null)
    return { ok: false, reason: 'git is not there, or cannot write its temporary folder' }
  const isFetched =
    (await git('fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, commit)) !== null ||
    // A server that does not give single commits gives its branches.
    (await git('fetch', '--quiet', '--no-tags', '--', url, '+refs/heads/*:refs/remotes/origin/*')) !== null
  if (!isFetched) return { ok: false, reason: `${shown} cannot be cloned` }
  if ((await git('checkout', '--quiet', '--detach', commit)) === null)
    return { ok: false, reason: `${shown} has no commit ${commit}` }
  const head = await git('rev-parse', 'HEAD')
  if (head?.trim().toLowerCase() !== commit.toLowerCase())
    return { ok: false, reason: `${shown} gave another commit than ${commit}` }
  if (existsSync(join(folder, '.gitmodules')))
    return { ok: false, reason: `${shown} has submodules, which safe-pip does not vet` }
  return { ok: true, folder }
}
