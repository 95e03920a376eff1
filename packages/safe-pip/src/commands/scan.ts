import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Command } from '../command.ts'
import { scanAll } from '../scan/scan-all.ts'

/** `safe-pip scan`: the report on wheels, sdists and source trees of this machine, and on releases of the user's indexes. */
export const command: Command = {
  name: 'scan',
  summary: 'read wheels, sdists, source folders or releases and report what is in them',
  usage: 'PATH|NAME==VERSION …',
  options: [],
  run({ args, settings, world }) {
    if (args.length > 0) return scanAll(args, { settings, world })
    throw new SafePipError('usage', 'scan needs something to scan', {
      hint: 'name wheels, sdists, folders, .py files or NAME==VERSION',
    })
  },
}
