import { resolve } from 'node:path'
import { failure, success, type Outcome } from '@safe-pip/core/base/outcome'
import type { PipInstallation, PipProbe, VettedCommand } from './contract.ts'
import { isFields, listOf, textOf, type Fields } from './fields.ts'

export interface ReadProbe {
  readonly probe: PipProbe
  /** safe-pip's own options that stood behind the command, in order. */
  readonly own: readonly (readonly [word: string, value: string])[]
}

const COMMANDS = new Set<string>(['install', 'download', 'wheel', 'lock'] satisfies VettedCommand[])

/** What the launcher says about a command line; what does not look as expected is a problem (a pip that is unknown here). */
export function parseProbe(facts: unknown, installation: PipInstallation): Outcome<ReadProbe, string> {
  if (!isFields(facts)) return failure('no description of the command line')
  const { command, options, words, argv, own, cwd } = facts
  if (typeof command !== 'string' || !COMMANDS.has(command)) return failure('no command that is vetted')
  if (!isFields(options) || !Array.isArray(words) || !Array.isArray(argv) || typeof cwd !== 'string') {
    return failure('a description of the command line that cannot be read')
  }
  for (const name of NEEDED) if (!(name in options)) return failure(`this pip has no option ${name}`)
  const noIndex = options['no_index'] === true
  const absolute = (value: unknown): string | null => {
    const path = textOf(value)
    return path === null || path === '-' ? path : resolve(cwd, path)
  }
  const probe: PipProbe = {
    installation,
    command: command as VettedCommand,
    argv: listOf(argv),
    indexUrl: noIndex ? null : textOf(options['index_url']),
    extraIndexUrls: noIndex ? [] : listOf(options['extra_index_urls']),
    noIndex,
    findLinks: listOf(options['find_links']),
    trustedHosts: listOf(options['trusted_hosts']),
    certFile: absolute(options['cert']),
    clientCertFile: absolute(options['client_cert']),
    // Until 26.1 the default is '' and an empty one changes nothing; since 26.2 it switches proxies off.
    proxy: options['proxy'] === '' && !('no_proxy_env' in options) ? null : textOf(options['proxy']),
    ignoresProxyEnvironment: options['no_proxy_env'] === true,
    timeoutSeconds: numberOf(options['timeout'], 15),
    retries: numberOf(options['retries'], 5),
    requirements: listOf(words),
    requirementFiles: listOf(options['requirements']),
    constraintFiles: listOf(options['constraints']),
    buildConstraintFiles: listOf(options['build_constraints']),
    editables: listOf(options['editables']),
    requireHashes: options['require_hashes'] === true,
    isDryRun: options['dry_run'] === true,
    reportFile: textOf(options['json_report_file']),
    verbosity: numberOf(options['verbose'], 0) - numberOf(options['quiet'], 0),
    destination: absolute(facts['destination']),
    target: absolute(options['target_dir']),
    options,
  }
  return success({ probe, own: ownOf(own) })
}

/** Without these the places where pip fetches from are not known. */
const NEEDED = ['index_url', 'extra_index_urls', 'no_index', 'find_links', 'trusted_hosts', 'cert', 'client_cert', 'proxy']

/** Null when a part is missing. `how` is what the search knows. */
export function parseInstallation(value: unknown, how: { origin: string; start: readonly string[] }): PipInstallation | null {
  if (!isFields(value)) return null
  const { python, pythonVersion, version, location } = value
  if (typeof python !== 'string' || typeof pythonVersion !== 'string') return null
  if (typeof version !== 'string' || typeof location !== 'string') return null
  const shown = `pip ${version} of ${python} (python ${pythonVersion.split('.').slice(0, 2).join('.')})`
  return { python, pythonVersion, version, location, shown, ...how }
}

function ownOf(value: unknown): (readonly [string, string])[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
  )
}

function numberOf(value: Fields[string], otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
