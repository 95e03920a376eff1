import { buffer } from 'node:stream/consumers'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { shownPath } from '@safe-pip/core/node/disk-files'
import { auditDisk } from '../audit/audit-disk.ts'
import type { Command } from '../command.ts'

/** `safe-pip audit`: the report on dependency files, those named or all below the working directory. */
export const command: Command = {
  name: 'audit',
  summary: 'read dependency files and locks, and report what is in them',
  usage: '[FILE …|--stdin-filename NAME -]',
  options: [{ flags: '--stdin-filename <name>', description: 'read standard input as a file of this name' }],
  async run({ args, options, settings, world }) {
    const name = options['stdinFilename']
    const isStandardInput = args.includes('-')
    if (isStandardInput !== (typeof name === 'string')) {
      throw new SafePipError('usage', '--stdin-filename NAME and - go together', {
        hint: 'safe-pip audit --stdin-filename requirements.txt -',
      })
    }
    const path = typeof name === 'string' ? shownPath(name, world.cwd) : null
    const standardInput = path === null ? null : { path, bytes: await buffer(world.stdin) }
    const paths = args.map((arg) => (arg === '-' && path !== null ? path : arg))
    return auditDisk({ paths, standardInput, settings, world })
  },
}
