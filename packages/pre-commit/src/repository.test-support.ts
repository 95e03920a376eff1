import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runHook } from './run-hook.ts'
import type { World } from './world.ts'

/** A real repository of git in a temporary folder, with nothing of the machine's own configuration. */
export interface Repository {
  /** Absolute. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly git: (...args: string[]) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
  /** Writes, stages all and commits. */
  readonly commit: (files: Readonly<Record<string, string>>) => void
  /** Writes and stages these files. */
  readonly stage: (files: Readonly<Record<string, string>>) => void
}

export function makeRepository(): Repository {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'hook-')))
  onTestFinished(() => rmSync(top, { recursive: true, force: true }))
  const repository = repositoryAt(join(top, 'repo'), join(top, 'home'))
  repository.git('init', '-q', '-b', 'main')
  return repository
}

/** A repository that is there or about to be; its `home` holds no configuration. */
export function repositoryAt(folder: string, home: string): Repository {
  mkdirSync(folder, { recursive: true })
  mkdirSync(home, { recursive: true })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  }
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
  }
  const stage: Repository['stage'] = (files) => {
    write(files)
    git('add', '--', ...Object.keys(files))
  }
  return {
    folder,
    env,
    git,
    write,
    stage,
    commit(files) {
      write(files)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'x')
    },
  }
}

export interface HookRun {
  readonly code: number
  /** Lines of standard output. */
  readonly lines: readonly string[]
  readonly stderr: string
}

export interface HookCall {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Below the repository. */
  readonly cwd?: string
  readonly columns?: number
  readonly isStdoutTerminal?: boolean
}

/** Runs the hook in this process; the clock stands still. */
export async function callHook(repository: Repository, call: HookCall = {}): Promise<HookRun> {
  let [out, stderr] = ['', '']
  const world: World = {
    cwd: join(repository.folder, call.cwd ?? ''),
    env: { ...repository.env, SAFE_PIP_NOW: '2026-11-22T00:00:00Z', ...call.env },
    stdout: (text) => void (out += text),
    stderr: (text) => void (stderr += text),
    isStdoutTerminal: call.isStdoutTerminal ?? false,
    columns: call.columns ?? 0,
    program: { node: process.execPath, script: join(import.meta.dirname, 'main.ts') },
  }
  const code = await runHook(call.args ?? [], world)
  return { code, stderr, lines: out.split('\n').slice(0, -1) }
}

/** The finding lines of a run, as `file:line rule`. */
export function findingsOf({ lines }: HookRun): string[] {
  return lines.flatMap((line) => {
    const match = /^(.+?):(\d+):\d+ ([a-z-]+) /.exec(line)
    return match === null ? [] : [`${match[1] ?? ''}:${match[2] ?? ''} ${match[3] ?? ''}`]
  })
}

export const BAD_LINE = '--index-url http://evil.example/simple\n'
/** Has no finding of any effect but `none`. */
export const GOOD_LINE: string = `requests==2.32.4 --hash=sha256:${'a'.repeat(64)}\n`
