import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { locateAsset } from '@safe-pip/core/node/assets'
import type { World } from '../command.ts'

export type Message = Readonly<Record<string, unknown>> & { readonly kind: string }

export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

const LAUNCHER = fileURLToPath(locateAsset('pip-launcher.py', new URL('./python/pip-launcher.py', import.meta.url)))
// The launcher loads these by its own place.
for (const part of ['build', 'hooks', 'plan', 'probe', 'session', 'transport']) {
  locateAsset(`pip-launcher-${part}.py`, new URL(`./python/pip-launcher-${part}.py`, import.meta.url))
}

/**
 * The launcher in a session and process group of its own, so that everything it starts can be ended with it, with
 * one socket for the talk: execa knows no stream that goes both ways.
 */
export class LauncherProcess {
  readonly ended: Promise<ProcessEnd>
  readonly #child: ChildProcess
  /** Everything that pip and its builds leave in temporary folders, also when they are ended by force. */
  readonly #temporary: string
  readonly #channel: Duplex
  readonly #waiting: ((message: Message | null) => void)[] = []
  readonly #arrived: Message[] = []
  #isOver = false

  constructor(python: string, options: { env: Record<string, string>; world: World; output: 'inherit' | 'world' }) {
    const { env, world, output } = options
    const stream = output === 'inherit' ? 'inherit' : 'pipe'
    // pip may not ask anybody; a list that comes by a pipe (`-r /dev/stdin`) is another matter.
    const stdin = world.isStdinTerminal || output === 'world' ? 'ignore' : 'inherit'
    this.#temporary = mkdtempSync(join(resolve(world.cwd, env['TMPDIR'] ?? tmpdir()), 'safe-pip-'))
    const withFolder = { ...env, TMPDIR: this.#temporary }
    this.#child = spawn(python, [LAUNCHER], {
      cwd: world.cwd,
      env: withFolder,
      stdio: [stdin, stream, stream, 'pipe'],
      detached: true,
    })
    this.#child.stdout?.setEncoding('utf8').on('data', world.stdout)
    this.#child.stderr?.setEncoding('utf8').on('data', world.stderr)
    this.#channel = this.#child.stdio[3] as Duplex
    this.#channel.on('error', () => undefined)
    createInterface({ input: this.#channel })
      .on('line', (line) => {
        this.#hear(line)
      })
      .on('error', () => undefined)
    this.ended = new Promise((done) => {
      // Whoever outlives its pip in the group is a stray of a build.
      this.#child.once('exit', () => {
        this.signal('SIGKILL')
      })
      this.#child.once('error', () => {
        this.#settle(done, { exitCode: null, signal: null })
      })
      this.#child.once('close', (exitCode, signal) => {
        this.#settle(done, { exitCode, signal })
      })
    })
  }

  tell(message: unknown): void {
    this.#channel.write(`${JSON.stringify(message)}\n`)
  }

  /** The next message; null when there will be none. */
  hear(): Promise<Message | null> {
    const message = this.#arrived.shift()
    if (message !== undefined || this.#isOver) return Promise.resolve(message ?? null)
    return new Promise((done) => {
      this.#waiting.push(done)
    })
  }

  /** To the whole group; nothing happens when it is gone. */
  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, signal)
    } catch {
      // Gone already.
    }
  }

  #hear(line: string): void {
    const message = parseMessage(line)
    if (message === null) return
    const waiting = this.#waiting.shift()
    if (waiting === undefined) this.#arrived.push(message)
    else waiting(message)
  }

  #settle(done: (end: ProcessEnd) => void, end: ProcessEnd): void {
    this.#isOver = true
    rmSync(this.#temporary, { recursive: true, force: true, maxRetries: 3 })
    for (const waiting of this.#waiting.splice(0)) waiting(null)
    done(end)
  }
}

function parseMessage(line: string): Message | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
      ? (value as Message)
      : null
  } catch {
    return null
  }
}
