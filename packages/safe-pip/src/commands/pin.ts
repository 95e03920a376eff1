import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Command } from '../command.ts'
import { pinFiles } from '../pin/pin-files.ts'
import { DEFAULT_FILES, readPinRequest } from '../pin/pin-request.ts'

/** `safe-pip pin FILE …`: the vetted plan as hashed requirements or pylock.toml. */
export const command: Command = {
  name: 'pin',
  summary: 'resolve, vet, and write what was resolved as hashed requirements or pylock.toml',
  usage: '[FILE …]',
  options: [
    {
      flags: '-o, --output-file <file>',
      description: 'where to write; pylock.toml or pylock.NAME.toml makes a lock (default: requirements.in to requirements.txt)',
    },
    { flags: '--extra <name>', description: 'this extra of pyproject.toml or setup.cfg too (repeatable)', isRepeatable: true },
    { flags: '--all-extras', description: 'all of them' },
    { flags: '--group <name>', description: 'this dependency group of pyproject.toml too (repeatable)', isRepeatable: true },
    { flags: '-c, --constraint <file>', description: 'constraints to hold to (repeatable)', isRepeatable: true },
    { flags: '-U, --upgrade', description: 'forget the pins that the output has' },
    {
      flags: '-P, --upgrade-package <requirement>',
      description: 'let this package move, or move it: NAME==VERSION (repeatable)',
      isRepeatable: true,
    },
    { flags: '--check', description: 'write nothing; exit 1 and show the difference if the output is not current' },
    { flags: '--strip-extras', description: 'leave extras out of the output' },
    { flags: '--no-annotate', description: 'no "# via" comments' },
    { flags: '--no-emit-index-url', description: 'no lines for indexes and find-links' },
    {
      flags: '--vetted-hashes-only',
      description: 'hashes of the files read here alone, so that it holds for this platform only',
    },
    { flags: '-i, --index-url <url>', description: 'as pip' },
    { flags: '--extra-index-url <url>', description: 'as pip (repeatable)', isRepeatable: true },
    { flags: '--no-index', description: 'as pip' },
    { flags: '-f, --find-links <place>', description: 'as pip (repeatable)', isRepeatable: true },
    { flags: '--pre', description: 'as pip' },
    { flags: '--prefer-binary', description: 'as pip' },
    { flags: '--only-binary <names>', description: 'as pip (repeatable)', isRepeatable: true },
    { flags: '--no-binary <names>', description: 'as pip (repeatable)', isRepeatable: true },
  ],
  async run({ args, options, settings, world }) {
    const files = args.length > 0 ? args : DEFAULT_FILES.filter((file) => existsSync(join(world.cwd, file))).slice(0, 1)
    if (files.length === 0) throw new SafePipError('usage', 'pin needs files', { hint: 'safe-pip pin requirements.in' })
    return pinFiles(readPinRequest(files, options), { settings, world })
  },
}
