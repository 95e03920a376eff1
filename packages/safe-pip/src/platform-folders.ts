import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export interface PlatformFolders {
  /** What can be fetched again: the artifact store. */
  readonly cache: string
  /** What cannot: intelligence, verdicts. */
  readonly data: string
}

/** The platform's folders for this user: XDG base directories, Apple's Library, Windows' LOCALAPPDATA. */
export function findPlatformFolders(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): PlatformFolders {
  const home = env['HOME'] !== undefined && isAbsolute(env['HOME']) ? env['HOME'] : homedir()
  if (platform === 'darwin') {
    return { cache: join(home, 'Library', 'Caches', 'safe-pip'), data: join(home, 'Library', 'Application Support', 'safe-pip') }
  }
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    return { cache: join(local, 'safe-pip', 'cache'), data: join(local, 'safe-pip', 'data') }
  }
  return {
    cache: join(xdg(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'safe-pip'),
    data: join(xdg(env['XDG_DATA_HOME']) ?? join(home, '.local', 'share'), 'safe-pip'),
  }
}

/** The specification: a relative path is invalid and to be ignored. */
function xdg(value: string | undefined): string | null {
  return value !== undefined && isAbsolute(value) ? value : null
}
