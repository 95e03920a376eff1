import { buffer } from 'node:stream/consumers'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { shownPath } from '@safe-pip/core/node/disk-files'
import { auditDisk } from '../audit/audit-disk.ts'
import { auditInstalled } from '../audit/audit-installed.ts'
import type { Command } from '../command.ts'
import { fixFiles } from '../fix/fix-files.ts'

/** `safe-pip audit`: the report on dependency files, those named or all below the working directory. */
export const command: Command = {
  name: 'audit',
  summary: 'read dependency files and locks, and report what is in them',
  usage: '[--fix [--write]] [FILE …]|--installed|--stdin-filename NAME -',
  options: [
    { flags: '--stdin-filename <name>', description: 'read standard input as a file of this name' },
    { flags: '--installed', description: 'read what is installed, without starting Python' },
    { flags: '--fix', description: 'show as a difference what can be fixed: versions, hashes, commits' },
    { flags: '--write', description: 'with --fix: change the files, then audit them again' },
    { flags: '--python <path>', description: 'with --installed: this interpreter or environment' },
  ],
  async run({ args, options, settings, world }) {
    if (options['installed'] === true) {
      if (args.length > 0 || options['stdinFilename'] !== undefined || options['fix'] === true)
        throw new SafePipError('usage', '--installed stands without files')
      const python = options['python']
      return auditInstalled(typeof python === 'string' ? python : settings.pip, { settings, world })
    }
    if (options['write'] === true && options['fix'] !== true) throw new SafePipError('usage', '--write goes with --fix')
    if (options['fix'] === true) {
      if (args.includes('-')) throw new SafePipError('usage', '--fix needs files, not standard input')
      return fixFiles(args, { settings, world, isWriting: options['write'] === true })
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
