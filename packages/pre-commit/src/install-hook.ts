import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { askGit, runGit, type GitPlace } from './git/run-git.ts'

/** By this line a hook is known as ours. */
const MARK = '# written by safe-pip-pre-commit --install'
/** `pre-merge-commit` is what git runs for a merge without conflicts. */
const HOOKS = ['pre-commit', 'pre-merge-commit']
const KEPT = '.before-safe-pip'

/** What stands in the hooks: this Node and this program, by absolute paths. */
interface HookProgram {
  readonly node: string
  readonly script: string
}

/**
 * Writes the hooks of this repository where git looks for them (`core.hooksPath` counts). A hook that is there already is
 * kept under another name and called first. Answers the lines to print. Running it again changes nothing.
 */
export async function installHook(place: GitPlace, program: HookProgram): Promise<string[]> {
  const inside = await askGit(['rev-parse', '--git-dir'], place)
  if (inside.status !== 0) throw new SafePipError('usage', 'this is no repository of git')
  const answer = (await runGit(['rev-parse', '--git-path', 'hooks'], place)).toString('utf8').replace(/\r?\n$/, '')
  const folder = resolve(place.cwd, answer)
  mkdirSync(folder, { recursive: true })
  return HOOKS.map((name) => writeHook(join(folder, name), program))
}

function writeHook(path: string, program: HookProgram): string {
  const shown = display(path)
  let kept = ''
  if (existsSync(path) && !readFileSync(path, 'utf8').includes(MARK)) {
    if (existsSync(`${path}${KEPT}`)) {
      throw new SafePipError('usage', `${shown} is a hook of somebody else, and ${shown}${KEPT} is there too`, {
        hint: 'put one of them out of the way',
      })
    }
    renameSync(path, `${path}${KEPT}`)
    kept = `; the hook that was there is kept as ${shown}${KEPT} and called first`
  }
  writeFileSync(path, renderHook(program), { mode: 0o755 })
  // The mode of writeFileSync counts for new files only.
  chmodSync(path, 0o755)
  return `${shown} vets dependency files${kept}`
}

function renderHook({ node, script }: HookProgram): string {
  return `#!/bin/sh
${MARK}
if [ -x "$0${KEPT}" ]; then
  "$0${KEPT}" "$@" || exit $?
fi
if [ -x ${quote(node)} ] && [ -f ${quote(script)} ]; then
  exec ${quote(node)} ${quote(script)}
fi
if command -v safe-pip-pre-commit >/dev/null 2>&1; then
  exec safe-pip-pre-commit
fi
echo 'safe-pip-pre-commit is not where it was: install it again, or remove this hook:' "$0" >&2
exit 2
`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
