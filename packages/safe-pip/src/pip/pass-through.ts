import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { World } from '../command.ts'

/**
 * Plain pip with the user's own streams and environment, as if safe-pip were not there: the same exit code, and death
 * by the same signal. Node cannot replace itself on every version that is supported.
 */
export async function passThrough(start: readonly string[], options: { argv: readonly string[]; world: World }): Promise<number> {
  const { argv, world } = options
  const [program = '', ...before] = start
  const child = spawn(program, [...before, ...argv], { cwd: world.cwd, env: { ...world.env }, stdio: 'inherit' })
  // Ctrl-C reaches pip by the terminal already; whoever signals us alone means pip.
  const ignore = (): void => undefined
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal)
  }
  process.on('SIGINT', ignore)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  try {
    return await new Promise((done, fail) => {
      child.once('error', (error) => {
        fail(new SafePipError('child-process', `${program} cannot be started`, { cause: error }))
      })
      child.once('exit', (code, signal) => {
        done(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
      })
    })
  } finally {
    process.off('SIGINT', ignore)
    process.off('SIGTERM', pass)
    process.off('SIGHUP', pass)
  }
}
