import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Command } from '../command.ts'
import { scanAll } from '../scan/scan-all.ts'

/** `safe-pip scan`: the report on wheels, sdists and source trees of this machine, and on releases of the user's indexes. */
export const command: Command = {
  name: 'scan',
  summary: 'read wheels, sdists, source folders or releases and report what is in them',
  usage: 'PATH|NAME==VERSION …',
  options: [{ flags: '--explain-score', description: 'behind the text, how the findings of each artifact make its verdict' }],
  run({ args, options, settings, world }) {
    const isScoreExplained = options['explainScore'] === true
    if (isScoreExplained && settings.format !== 'text')
      throw new SafePipError('usage', '--explain-score belongs to the text', { hint: 'leave --format out' })
    if (args.length > 0) return scanAll(args, { settings, world, isScoreExplained })
    throw new SafePipError('usage', 'scan needs something to scan', {
      hint: 'name wheels, sdists, folders, .py files or NAME==VERSION',
    })
  },
}
