import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOuterEnvironment } from './npm-environment.mjs'
import { ROOT } from './root.mjs'

/**
 * Brings one package into `.cache/tools/` with the machine's npm (so that registry, proxy and certificates are the
 * user's), by a lock that fixes its sha512, without running any script. Writes nothing to standard output.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @returns {string} the package's folder
 */
export function bringPackage({ name, version, integrity }) {
  const cache = join(ROOT, '.cache', 'tools')
  const home = join(cache, `${name.replace(/^@/, '').replace('/', '-')}-${version}`)
  const folder = join(home, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  try {
    const manifest = { name: 'safe-pip-tools', private: true, dependencies: { [name]: version } }
    const lock = {
      name: manifest.name,
      lockfileVersion: 3,
      packages: { '': manifest, [`node_modules/${name}`]: { version, integrity } },
    }
    writeFileSync(join(draft, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(draft, 'package-lock.json'), JSON.stringify(lock))
    const result = runNpm(
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'],
      draft,
    )
    if (result.status !== 0)
      throw new Error(`npm could not bring ${name} ${version}:\n${result.stderr || result.error?.message || ''}`.trimEnd())
    try {
      renameSync(draft, home)
    } catch (error) {
      // Another run was faster; its copy is the same by the lock.
      if (!existsSync(join(folder, 'package.json'))) throw error
    }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

/** @param {string[]} args @param {string} cwd */
function runNpm(args, cwd) {
  const env = findOuterEnvironment(process.env, { keepRegistry: true })
  const cli = process.env['npm_execpath'] ?? ''
  const isNpm = /[\\/]npm-cli\.c?js$/.test(cli)
  const [command, first] = isNpm ? [process.execPath, [cli]] : ['npm', []]
  // Windows starts npm.cmd through a shell only; the arguments are all ours.
  return spawnSync(command, [...first, ...args], { cwd, env, encoding: 'utf8', shell: !isNpm && process.platform === 'win32' })
}
