import { readFileSync } from 'node:fs'
import { iniValue, parseIni } from '../manifests/configparser.ts'
import type { FileStance } from '../model/file-facts.ts'
import { PYPI_INDEX, type Policy } from '../policy/policy.ts'
import { findPipConfigFiles } from './pip-config-files.ts'

export interface OwnIndexSurroundings {
  readonly policy: Policy
  readonly env: Readonly<Record<string, string | undefined>>
  /** `--allow-index`. */
  readonly allowIndex: readonly string[]
}

/**
 * The user's own indexes without starting Python: pip's environment variables and configuration files of every level, the
 * policy, `--allow-index`, and PyPI (DESIGN 5). The first is the one that pip would use for a plain name.
 */
export function findOwnIndexes({ policy, env, allowIndex }: OwnIndexSurroundings): string[] {
  const configured = readConfiguration(env)
  const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '')
  const first =
    env['PIP_INDEX_URL'] === undefined || env['PIP_INDEX_URL'] === '' ? configured('index-url').slice(-1) : [env['PIP_INDEX_URL']]
  const all = [
    ...first,
    PYPI_INDEX,
    ...configured('index-url'),
    ...words(env['PIP_EXTRA_INDEX_URL']),
    ...configured('extra-index-url'),
    ...words(env['PIP_FIND_LINKS']),
    ...configured('find-links'),
    ...policy.indexes.allowed,
    ...(policy.indexes.internalIndex === null ? [] : [policy.indexes.internalIndex]),
    ...allowIndex,
  ]
  return [...new Set(all.filter((url) => url.includes('://')))]
}

/** Where pip would look for a plain name. */
export interface PipSources {
  /** Credentials included. */
  readonly indexes: readonly string[]
  /** Pages or folders of links, as written. */
  readonly links: readonly string[]
  /** A file of certificate authorities (`cert`). */
  readonly certFile: string | null
  /** `proxy`, for everything; null = as the environment says. */
  readonly proxy: string | null
  /** Hosts whose certificates are not checked (`trusted-host`). */
  readonly trustedHosts: readonly string[]
}

/** pip's own settings without starting Python; an option of the environment stands in for that of the files, as in pip. */
export function findPipSources(env: OwnIndexSurroundings['env']): PipSources {
  const configured = readConfiguration(env)
  const words = (variable: string, key: string): string[] =>
    (env[variable] ?? '') === '' ? configured(key) : (env[variable] ?? '').split(/\s+/).filter((word) => word !== '')
  const isSwitchedOn = /^(?:1|true|yes|on|t|y)$/i.test(words('PIP_NO_INDEX', 'no-index').at(-1) ?? '')
  const first = words('PIP_INDEX_URL', 'index-url').at(-1) ?? PYPI_INDEX
  return {
    indexes: isSwitchedOn ? [] : [first, ...words('PIP_EXTRA_INDEX_URL', 'extra-index-url')],
    links: words('PIP_FIND_LINKS', 'find-links'),
    certFile: words('PIP_CERT', 'cert').at(-1) ?? null,
    proxy: words('PIP_PROXY', 'proxy').at(-1) ?? null,
    trustedHosts: words('PIP_TRUSTED_HOST', 'trusted-host'),
  }
}

/** What the rules on files know of the user: the own indexes, and the names that only the internal one may serve. */
export function findFileStance(surroundings: OwnIndexSurroundings): FileStance {
  const { internalNames, internalIndex } = surroundings.policy.indexes
  const plainIndexes = findPipSources(surroundings.env).indexes
  return { declaredIndexes: findOwnIndexes(surroundings), plainIndexes, internalNames, internalIndex }
}

/** Values of an option in all files, weakest first. */
function readConfiguration(env: OwnIndexSurroundings['env']): (key: string) => string[] {
  const files = findPipConfigFiles(env).flatMap((path) => {
    try {
      return [parseIni(readFileSync(path, 'utf8'))]
    } catch {
      return []
    }
  })
  return (key) =>
    files.flatMap(({ sections }) =>
      sections.flatMap((section) => (iniValue(section, key) ?? '').split(/\s+/).filter((word) => word !== '')),
    )
}
