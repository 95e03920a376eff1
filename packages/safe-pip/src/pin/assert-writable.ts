import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { AskedRequirement } from '../pip/contract.ts'
import type { PinTarget } from './find-target.ts'

/**
 * A directory or a repository has no hash, and pip takes neither beside hashes (hash mode): hashed requirements cannot
 * hold them, pylock.toml can. Throws `configuration` with the line.
 */
export function assertWritable(asked: readonly AskedRequirement[], target: PinTarget): void {
  if (target.form === 'pylock') return
  const unhashable = asked.find(({ kind, isConstraint }) => !isConstraint && (kind === 'path' || kind === 'vcs'))
  if (unhashable === undefined) return
  const { kind, cameFrom, url, name } = unhashable
  const what = kind === 'vcs' ? 'a repository' : 'a directory'
  const place = cameFrom === null ? '' : ` (${display(cameFrom)})`
  throw new SafePipError(
    'configuration',
    `${display(name ?? url ?? what)}${place} is ${what}, which has no hash, and pip refuses it beside hashed requirements`,
    {
      hint:
        kind === 'vcs'
          ? 'write a lock that can hold a commit: -o pylock.toml'
          : 'pin its pyproject.toml instead, or write a lock that can hold it: -o pylock.toml',
    },
  )
}
