import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export interface PlatformFolders {
  /** What can be fetched again: the artifact store. */
  readonly cache: string
  /** What cannot: intelligence, verdicts. */
  readonly data: string
  /** What the user wrote: the user's own `safe-pip.toml`. */
  readonly config: string
}

/** The platform's folders for this user: XDG base directories, Apple's Library, Windows' APPDATA and LOCALAPPDATA. */
export function findPlatformFolders(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): PlatformFolders {
  const home = env['HOME'] !== undefined && isAbsolute(env['HOME']) ? env['HOME'] : homedir()
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', 'safe-pip')
    return { cache: join(home, 'Library', 'Caches', 'safe-pip'), data: support, config: support }
  }
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    const roaming = env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
    return { cache: join(local, 'safe-pip', 'cache'), data: join(local, 'safe-pip', 'data'), config: join(roaming, 'safe-pip') }
  }
  return {
    cache: join(xdg(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'safe-pip'),
    data: join(xdg(env['XDG_DATA_HOME']) ?? join(home, '.local', 'share'), 'safe-pip'),
    config: join(xdg(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'safe-pip'),
  }
}

/** The specification: a relative path is invalid and to be ignored. */
function xdg(value: string | undefined): string | null {
  return value !== undefined && isAbsolute(value) ? value : null
}
