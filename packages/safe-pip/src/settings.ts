import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { parseTime } from '@safe-pip/core/base/parse-time'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Settings, World } from './command.ts'
import { OWN_OPTIONS, type OwnValues } from './own-options.ts'
import { findPlatformFolders } from '@safe-pip/core/node/platform-folders'

const FORMATS = ['text', 'json', 'jsonl'] as const
/** RFC 3339 `date-time`. */
const YES = new Set(['1', 'true', 'yes', 'on'])
const NO = new Set(['', '0', 'false', 'no', 'off'])

/**
 * Options of the command line, else of the environment (CONTRACT "Commands"); lists of both count. Relative
 * paths are relative to the working directory. Throws `usage` for what cannot be understood.
 */
export function resolveSettings(own: OwnValues, options: { world: Pick<World, 'cwd' | 'env'>; verbosity: number }): Settings {
  const { world, verbosity } = options
  const value = (word: string): string | null => own.get(word)?.at(-1) ?? environmentValue(word, world)
  const list = (word: string): readonly string[] =>
    [...(own.get(word) ?? []), ...(environmentValue(word, world) ?? '').split(/[,\s]+/)]
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  const path = (word: string): string | null => {
    const given = value(word)
    return given === null ? null : resolve(world.cwd, given)
  }
  const home = path('--home')
  const folders = home === null ? findPlatformFolders(world.env) : { cache: home, data: home }
  const now = value('--now')
  return {
    policyFile: path('--policy'),
    isOffline: own.has('--offline') || isSwitchedOn('SAFE_PIP_OFFLINE', environmentValue('--offline', world) ?? ''),
    format: parseFormat(value('--format') ?? 'text'),
    outputFile: path('--output'),
    home: folders.data,
    cacheHome: folders.cache,
    pip: value('--pip'),
    allowBuild: list('--allow-build'),
    allowIndex: list('--allow-index'),
    accept: list('--accept'),
    now: now === null ? Date.now() : parseTime(now),
    isClockFixed: now !== null,
    verbosity,
  }
}

/** An empty variable is as good as none. */
function environmentValue(word: string, world: Pick<World, 'env'>): string | null {
  const variable = OWN_OPTIONS.find((option) => option.word === word)?.variable ?? ''
  const value = world.env[variable]
  return value === undefined || value === '' ? null : value
}

function parseFormat(text: string): Settings['format'] {
  const format = FORMATS.find((known) => known === text)
  if (format === undefined)
    throw new SafePipError('usage', `unknown format "${display(text, 40)}"`, { hint: `one of ${FORMATS.join(', ')}` })
  return format
}

function isSwitchedOn(variable: string, text: string): boolean {
  const word = text.trim().toLowerCase()
  if (!YES.has(word) && !NO.has(word)) {
    throw new SafePipError('usage', `${variable} is "${display(text, 40)}"`, { hint: 'write 1 or 0' })
  }
  return YES.has(word)
}
