import { FULL_COMMIT } from '@safe-pip/core/manifests/vcs-url'
import { execa } from 'execa'

/** Only what is asked for is told: no credential helper, no prompt, https or a repository of this machine. */
const SAFELY = [
  '-c',
  'protocol.allow=never',
  '-c',
  'protocol.https.allow=always',
  '-c',
  'protocol.file.allow=always',
  '-c',
  'credential.helper=',
  '-c',
  'core.askPass=',
]
const TIMEOUT_MS = 30_000

export type FoundCommit = { readonly commit: string } | { readonly problem: string }

/**
 * The commit that a branch or tag of a git repository is at now; `ref` null: the default branch. `url` as written
 * behind `git+`.
 */
export async function findCommit(
  { url, ref }: { url: string; ref: string | null },
  { env, cwd }: { env: Readonly<Record<string, string | undefined>>; cwd: string },
): Promise<FoundCommit> {
  if (!/^(?:https|file):\/\//i.test(url)) return { problem: 'only repositories over https are asked' }
  if (ref?.startsWith('-') === true) return { problem: 'its revision looks like an option' }
  const result = await execa(
    'git',
    [...SAFELY, 'ls-remote', '--quiet', '--', url, ...(ref === null ? ['HEAD'] : [ref, `${ref}^{}`])],
    {
      cwd,
      env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_DIR: undefined, GIT_WORK_TREE: undefined },
      extendEnv: false,
      reject: false,
      timeout: TIMEOUT_MS,
      stdin: 'ignore',
    },
  )
  if (result.exitCode !== 0) return { problem: 'its repository cannot be asked' }
  const refs = new Map(
    result.stdout.split('\n').flatMap((line) => {
      const [commit = '', name = ''] = line.trim().split('\t')
      return FULL_COMMIT.test(commit) ? [[name, commit] as const] : []
    }),
  )
  if (ref === null) {
    const head = refs.get('HEAD')
    return head === undefined ? { problem: 'its repository has no default branch' } : { commit: head }
  }
  const branch = refs.get(`refs/heads/${ref}`) ?? refs.get(ref)
  // An annotated tag is an object of its own; what it points at is the commit.
  const tag = refs.get(`refs/tags/${ref}^{}`) ?? refs.get(`refs/tags/${ref}`)
  if (branch !== undefined && tag !== undefined && branch !== tag)
    return { problem: 'it is a branch and a tag, at different commits' }
  const commit = branch ?? tag
  return commit === undefined
    ? { problem: 'its repository has no such branch or tag; a short commit must be written out' }
    : { commit }
}
