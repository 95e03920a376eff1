import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'

/** Where git runs; `isOnline` lets a partial clone fetch what it lacks from its own remote. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isOnline: boolean
}

/** Answers of plumbing that a repository's own configuration would run a program for are switched off here. */
const SETTINGS: readonly string[] = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** A process of git with its standard streams. Throws `child-process` where there is no git. */
export function startGit(args: readonly string[], { cwd, env, isOnline }: GitPlace): ChildProcessWithoutNullStreams {
  return spawn('git', [...SETTINGS, ...args], {
    cwd,
    windowsHide: true,
    env: {
      ...env,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      // What is committed counts, not what a local replacement shows instead.
      GIT_NO_REPLACE_OBJECTS: '1',
      // A partial clone would fetch silently: the first is for git from 2.45 on, the second for older ones.
      ...(isOnline ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }),
    },
  })
}

export interface GitAnswer {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git to its end, with `input` on standard input. Throws `child-process` where it cannot be started. */
export async function askGit(args: readonly string[], place: GitPlace, input: Uint8Array | null = null): Promise<GitAnswer> {
  const child = startGit(args, place)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // git may end before it read everything; its exit code says why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input ?? undefined)
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', (error) => reject(noGit(error)))
    child.on('close', (code) => resolve(code ?? 128))
  })
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }
}

/** As `askGit`, for what must succeed. */
export async function runGit(args: readonly string[], place: GitPlace, input: Uint8Array | null = null): Promise<Buffer> {
  const { status, stdout, stderr } = await askGit(args, place, input)
  if (status === 0) return stdout
  throw new SafePipError('child-process', `git ${args[0] ?? ''} ended with ${status}: ${display(stderr.trim(), 500)}`, {
    hint: 'run the same in a repository that git itself can read',
  })
}

function noGit(error: Error): SafePipError {
  return new SafePipError('child-process', `git cannot be started: ${display(error.message)}`, {
    hint: 'install git, or put it on PATH',
    cause: error,
  })
}
