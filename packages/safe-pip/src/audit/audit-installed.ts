import { existsSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { findSitePackages, readEnvironment } from '@safe-pip/core/node/read-environment'
import type { Settings, World } from '../command.ts'
import { auditManifests } from './audit-disk.ts'

/**
 * `safe-pip audit --installed`: the distributions of an environment, read from its files. Which one: `--python` or `--pip`, the
 * virtual environment that is active, the first Python on PATH.
 */
export function auditInstalled(
  python: string | null,
  { settings, world }: { settings: Settings; world: World },
): Promise<number> {
  const tried = findInterpreters(python, world)
  const folders = tried.map((path) => findSitePackages(path)).find((found) => found.length > 0)
  if (folders === undefined) {
    throw new SafePipError(
      'pip-not-found',
      `no environment was found; tried ${tried.map((path) => display(path)).join(', ') || 'nothing'}`,
      {
        hint: 'name one: safe-pip audit --installed --python PATH',
      },
    )
  }
  const manifests = readEnvironment(folders, world.cwd)
  if (manifests.length === 0)
    throw new SafePipError('usage', `nothing is installed in ${folders.map((folder) => display(folder)).join(', ')}`)
  return auditManifests(manifests, { settings, world, lockPairs: new Map() })
}

function findInterpreters(python: string | null, { cwd, env }: World): string[] {
  if (python !== null) {
    const path = resolve(cwd, python)
    return existsSync(path) && statSync(path).isDirectory() ? [join(path, 'bin', 'python')] : [path]
  }
  const active = env['VIRTUAL_ENV']
  if (active !== undefined && active !== '') return [join(active, 'bin', 'python')]
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => ['python3', 'python'].map((name) => join(folder, name))).filter((path) => existsSync(path))
}
