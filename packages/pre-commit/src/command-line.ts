import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { display } from '@safe-pip/core/base/display'
import { parseTime } from '@safe-pip/core/base/parse-time'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { World } from './world.ts'

/** What was asked for; options beat the environment (CONTRACT "Commands"), lists of both count. */
export interface HookSettings {
  readonly files: readonly string[]
  readonly isAll: boolean
  readonly isOnline: boolean
  readonly failsOnWarn: boolean
  readonly isInstall: boolean
  readonly isVerbose: boolean
  readonly wants: 'help' | 'version' | null
  readonly format: 'text' | 'json'
  readonly color: 'auto' | 'always' | 'never'
  readonly policyFile: string | null
  /** Absolute; null = the platform's folder. */
  readonly home: string | null
  readonly allowIndex: readonly string[]
  readonly accept: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
}

const OPTIONS = {
  'all': { type: 'boolean' },
  'online': { type: 'boolean' },
  'offline': { type: 'boolean' },
  'fail-on-warn': { type: 'boolean' },
  'install': { type: 'boolean' },
  'verbose': { type: 'boolean', short: 'v' },
  'help': { type: 'boolean', short: 'h' },
  'version': { type: 'boolean', short: 'V' },
  'format': { type: 'string' },
  'color': { type: 'string' },
  'policy': { type: 'string' },
  'home': { type: 'string' },
  'allow-index': { type: 'string', multiple: true },
  'accept': { type: 'string', multiple: true },
  'now': { type: 'string' },
} as const

export const HELP = `safe-pip-pre-commit [OPTION …] [FILE …]: vets the staged content of dependency files

Without FILE: every dependency file that the commit touches.

  --all                   report everything in these files, not only what the commit adds or changes
  --fail-on-warn          warnings refuse the commit too
  --online                ask live sources too, for at most 10 seconds
  --offline               no network, whatever the policy says
  --install               write a git hook for this repository; an existing one is kept and called
  --policy FILE           this policy file and no other
  --allow-index URL       this index is mine too (repeatable)
  --accept NAME[==VER]    a yes, in advance, to what would be asked about this project (repeatable)
  --home DIR              where the intelligence lies
  --now TIME              the clock (RFC 3339)
  --format text|json      how to print
  --color auto|always|never
  -v, --verbose           also what has no effect
  --version, --help

Exit codes: 0 nothing refused, 1 refused, 2 could not vet.
`

/** Throws `usage` for what cannot be understood. */
export function parseCommandLine(argv: readonly string[], { cwd, env }: Pick<World, 'cwd' | 'env'>): HookSettings {
  const { values, positionals } = parseWords(argv)
  const value = (own: string | undefined, variable: string): string | null => own ?? (env[variable] || null)
  const list = (own: readonly string[] | undefined, variable: string): string[] =>
    [...(own ?? []), ...(env[variable] ?? '').split(/[,\s]+/)].map((entry) => entry.trim()).filter((entry) => entry !== '')
  const path = (text: string | null): string | null => (text === null ? null : resolve(cwd, text))
  const now = value(values.now, 'SAFE_PIP_NOW')
  const isOffline = values.offline === true || /^(?:1|true|yes|on)$/i.test(env['SAFE_PIP_OFFLINE'] ?? '')
  if (isOffline && values.online === true) throw new SafePipError('usage', '--online and --offline at once')
  return {
    files: positionals,
    isAll: values.all === true,
    isOnline: values.online === true,
    failsOnWarn: values['fail-on-warn'] === true,
    isInstall: values.install === true,
    isVerbose: values.verbose === true,
    wants: values.help === true ? 'help' : values.version === true ? 'version' : null,
    format: oneOf('--format', value(values.format, 'SAFE_PIP_FORMAT') ?? 'text', ['text', 'json']),
    color: oneOf('--color', values.color ?? 'auto', ['auto', 'always', 'never']),
    policyFile: path(value(values.policy, 'SAFE_PIP_POLICY')),
    home: path(value(values.home, 'SAFE_PIP_HOME')),
    allowIndex: list(values['allow-index'], 'SAFE_PIP_ALLOW_INDEX'),
    accept: list(values.accept, 'SAFE_PIP_ACCEPT'),
    now: now === null ? Date.now() : parseTime(now),
  }
}

function parseWords(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new SafePipError('usage', display(message), { hint: 'see safe-pip-pre-commit --help', cause: error })
  }
}

function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text)
  if (word !== undefined) return word
  throw new SafePipError('usage', `${option} is "${display(text, 40)}"`, { hint: `one of ${words.join(', ')}` })
}
