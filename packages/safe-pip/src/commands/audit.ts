import { buffer } from 'node:stream/consumers'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { shownPath } from '@safe-pip/core/node/disk-files'
import { auditDisk } from '../audit/audit-disk.ts'
import { auditInstalled } from '../audit/audit-installed.ts'
import type { Command } from '../command.ts'

/** `safe-pip audit`: the report on dependency files, those named or all below the working directory. */
export const command: Command = {
  name: 'audit',
  summary: 'read dependency files and locks, and report what is in them',
  usage: '[FILE …|--installed|--stdin-filename NAME -]',
  options: [
    { flags: '--stdin-filename <name>', description: 'read standard input as a file of this name' },
    { flags: '--installed', description: 'read what is installed, without starting Python' },
    { flags: '--python <path>', description: 'with --installed: this interpreter or environment' },
  ],
  async run({ args, options, settings, world }) {
    if (options['installed'] === true) {
      if (args.length > 0 || options['stdinFilename'] !== undefined)
        throw new SafePipError('usage', '--installed stands without files')
      const python = options['python']
      return auditInstalled(typeof python === 'string' ? python : settings.pip, { settings, world })
    }
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
