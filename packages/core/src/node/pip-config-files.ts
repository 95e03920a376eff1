import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The configuration files that pip would read, weakest first, without starting Python: those of the machine, the user's, the
 * one of the environment (a virtual one, else that of the Python on PATH), and the one that PIP_CONFIG_FILE names. As in
 * pip the null device there means none at all, and a file that exists there stands instead of the user's own.
 */
export function findPipConfigFiles(env: Environment, platform: NodeJS.Platform = process.platform): string[] {
  const named = env['PIP_CONFIG_FILE'] ?? ''
  if (named === (platform === 'win32' ? 'nul' : '/dev/null')) return []
  const home = env['HOME'] ?? homedir()
  const isWindows = platform === 'win32'
  const name = isWindows ? 'pip.ini' : 'pip.conf'
  const user =
    named !== '' && existsSync(named) ? [] : [join(home, isWindows ? 'pip' : '.pip'), userFolder(env, { home, platform })]
  const prefix = env['VIRTUAL_ENV'] ?? env['CONDA_PREFIX'] ?? prefixOnPath(env, isWindows)
  return [
    ...[...machineFolders(env, platform), ...user, ...(prefix === null ? [] : [prefix])].map((folder) => join(folder, name)),
    ...(named === '' ? [] : [named]),
  ]
}

function machineFolders(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return [join(env['ProgramData'] ?? env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'pip')]
  if (platform === 'darwin') return ['/Library/Application Support/pip']
  const folders = (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '')
  return [...folders.map((folder) => join(folder, 'pip')), '/etc']
}

function userFolder(env: Environment, { home, platform }: { home: string; platform: NodeJS.Platform }): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'pip')
  if (platform === 'darwin') {
    const own = join(home, 'Library', 'Application Support', 'pip')
    return existsSync(own) ? own : join(home, '.config', 'pip')
  }
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'pip')
}

/** The folder above the one that holds the first Python on PATH; a shim leads to no configuration. */
function prefixOnPath(env: Environment, isWindows: boolean): string | null {
  const names = isWindows ? ['python.exe'] : ['python3', 'python']
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = folders.find((folder) => names.some((name) => existsSync(join(folder, name))))
  return found === undefined ? null : isWindows ? found : dirname(found)
}
