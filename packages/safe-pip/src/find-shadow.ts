import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'

const NAMES = process.platform === 'win32' ? ['safe-pip.exe', 'safe-pip.cmd', 'safe-pip.bat'] : ['safe-pip']
const OURS = new Set(['safe-pip.mjs', 'main.ts'])

/**
 * The command called `safe-pip` that a shell would start instead of this program (the name is taken by others on
 * PyPI), or null: none on PATH, or one that leads here or to another copy of this program.
 */
export async function findShadow(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue
    for (const name of NAMES) {
      const path = join(folder, name)
      const isThere = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (!isThere) continue
      const target = await realpath(path).catch(() => path)
      return OURS.has(basename(target)) ? null : path
    }
  }
  return null
}
