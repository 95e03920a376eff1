import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Command } from '../command.ts'
import { scanPaths } from '../scan/scan-paths.ts'

/** `NAME==VERSION` and nothing that could be a path. */
const RELEASE = /^[A-Za-z0-9][\w.-]*\s*==/

/** `safe-pip scan`: the report on wheels, sdists and source trees of this machine. */
export const command: Command = {
  name: 'scan',
  summary: 'read wheels, sdists, source folders and report what is in them',
  usage: 'PATH …',
  options: [],
  run({ args, settings, world }) {
    if (args.length === 0)
      throw new SafePipError('usage', 'scan needs something to scan', { hint: 'name wheels, sdists, folders or .py files' })
    const release = args.find((arg) => RELEASE.test(arg) && !existsSync(resolve(world.cwd, arg)))
    if (release !== undefined) {
      throw new SafePipError('usage', `${display(release)}: releases of an index cannot be scanned yet`, {
        hint: `fetch it first: safe-pip download --no-deps ${display(release)}`,
      })
    }
    return scanPaths(args, { settings, world })
  },
}
