import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'

/** Line ends as the output had them, else as the inputs have them: a file must not change in every line. */
export function chooseLineEnd(paths: readonly string[], cwd: string): '\n' | '\r\n' {
  for (const path of paths) {
    try {
      const text = readFileSync(resolve(cwd, path), 'latin1')
      if (text.includes('\r\n')) return '\r\n'
      if (text.includes('\n')) return '\n'
    } catch {
      // Not there yet.
    }
  }
  return '\n'
}

/** All of it or nothing, and through a link to the file behind it. Throws `configuration`. */
export function writeTarget(path: string, content: string | Uint8Array): void {
  try {
    const [target, mode] = existing(path)
    const part = `${target}.${process.pid}.part`
    try {
      writeFileSync(part, content, mode === null ? {} : { mode })
      renameSync(part, target)
    } finally {
      rmSync(part, { force: true })
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('configuration', `${display(path)} cannot be written: ${code}`)
  }
}

function existing(path: string): readonly [target: string, mode: number | null] {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? [path, null] : [realpathSync(path), found.mode & 0o777]
}
