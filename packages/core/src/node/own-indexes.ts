import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { iniValue, parseIni } from '../manifests/configparser.ts'
import { PYPI_INDEX, type Policy } from '../policy/policy.ts'

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

/** Values of an option in all files, weakest first. */
function readConfiguration(env: OwnIndexSurroundings['env']): (key: string) => string[] {
  const files = findConfigurationFiles(env).flatMap((path) => {
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

/** pip's levels: global, user, site, the file named by PIP_CONFIG_FILE; the null device means none at all. */
function findConfigurationFiles(env: OwnIndexSurroundings['env']): string[] {
  const named = env['PIP_CONFIG_FILE']
  if (named === '/dev/null') return []
  const home = env['HOME'] ?? homedir()
  const global = (env['XDG_CONFIG_DIRS'] ?? '/etc/xdg').split(':').map((folder) => join(folder, 'pip', 'pip.conf'))
  const user =
    named === undefined || named === ''
      ? [join(home, '.pip', 'pip.conf'), join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'pip', 'pip.conf')]
      : []
  const site = env['VIRTUAL_ENV'] === undefined ? [] : [join(env['VIRTUAL_ENV'], 'pip.conf')]
  return [...global, '/etc/pip.conf', ...user, ...site, ...(named === undefined || named === '' ? [] : [named])]
}
