import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { loadPolicy, type LoadedPolicy } from '@safe-pip/core/node/load-policy'
import { findStaleExceptions } from '@safe-pip/core/policy/apply-exception'
import type { Command, CommandInput } from '../command.ts'
import { POLICY_TEMPLATE } from '../policy-template.ts'
import { writeOutput } from '../write-output.ts'

/** `safe-pip policy check`: whether the policy can be used, and what it says; `init`: a first `safe-pip.toml`. */
export const command: Command = {
  name: 'policy',
  summary: 'check the policy that holds here, or begin one',
  usage: 'check|init',
  options: [],
  run: runPolicy,
}

async function runPolicy({ args, settings, world }: CommandInput): Promise<number> {
  const [action] = args
  if (args.length !== 1 || (action !== 'check' && action !== 'init')) {
    throw new SafePipError('usage', 'policy needs one word: check or init')
  }
  if (action === 'init') return initPolicy(world)
  const options = { accept: settings.accept, allowBuild: settings.allowBuild, allowIndex: settings.allowIndex }
  const loaded = loadPolicy({ cwd: world.cwd, env: world.env, policyFile: settings.policyFile, options })
  const text = settings.format === 'json' ? `${JSON.stringify(loaded, withSnakeKeys, 2)}\n` : renderPolicy(loaded, settings.now)
  await writeOutput(text, { settings, world })
  return 0
}

/** Keys as in all of safe-pip's JSON (CONTRACT): `minimum_age_ms`. */
function withSnakeKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), item]))
}

function initPolicy(world: CommandInput['world']): number {
  const path = join(world.cwd, 'safe-pip.toml')
  if (existsSync(path)) throw new SafePipError('usage', 'there is a safe-pip.toml already', { hint: 'see safe-pip policy check' })
  writeFileSync(path, POLICY_TEMPLATE, { flag: 'wx' })
  world.stdout('written: safe-pip.toml\n')
  return 0
}

function renderPolicy({ policy, files, hash }: LoadedPolicy, now: number): string {
  const { rules, unchecked, indexes, build, cooldown, sources, exceptions } = policy
  const pairs = (table: Readonly<Record<string, string>>): string =>
    Object.entries(table)
      .map(([id, effect]) => `${id} = ${effect}`)
      .join(', ')
  const rows: readonly (readonly [string, string])[] = [
    ['files', files.length === 0 ? 'none: the defaults' : files.map((file) => display(file)).join(', ')],
    ['profile', policy.profile],
    ['rules', pairs(rules)],
    ['unchecked', pairs(unchecked)],
    ['allowed indexes', indexes.allowed.join(', ')],
    ['public indexes', indexes.public.join(', ')],
    ['internal names', indexes.internalNames.join(', ')],
    ['internal index', indexes.internalIndex ?? ''],
    ['banned names', policy.names.banned.join(', ')],
    ['may build', build.allow.join(', ')],
    ['minimum age', `${cooldown.minimumAgeMs / 3_600_000} hours`],
    ['exempt from it', cooldown.exempt.join(', ')],
    ['live advisories', sources.osv.isEnabled ? sources.osv.url : 'off'],
    ['exceptions', exceptions.length === 0 ? '' : String(exceptions.length)],
    ['hash', hash],
  ]
  const stale = findStaleExceptions([], { exceptions, now }).filter(({ rule }) => rule === 'expired-exception')
  return [
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${label.padEnd(15)}  ${display(value, 2000)}`),
    ...stale.map(({ place, message }) => `${display(place.file)}:${place.line ?? 1}: ${message}`),
    '',
  ].join('\n')
}
