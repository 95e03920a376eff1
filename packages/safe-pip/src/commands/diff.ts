import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { findVersion } from '@safe-pip/core/python/version'
import type { Command } from '../command.ts'
import { diffReleases } from '../diff/diff-releases.ts'

/** `safe-pip diff NAME OLD NEW`: what is new in a release since an earlier one. */
export const command: Command = {
  name: 'diff',
  summary: 'read two releases of a project and report what is new in the second',
  usage: 'NAME OLD NEW',
  options: [],
  run({ args, settings, world }) {
    const [name = '', old = '', next = ''] = args
    if (args.length !== 3) {
      throw new SafePipError('usage', 'diff needs a name and two versions', { hint: 'safe-pip diff requests 2.32.3 2.32.4' })
    }
    if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; diff knows text and json')
    if (!/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name))
      throw new SafePipError('usage', `${display(name, 60)} is no name of a project`, {
        hint: 'safe-pip diff requests 2.32.3 2.32.4',
      })
    const project = normalizeName(name)
    return diffReleases({
      before: { name: project, version: versionOf(old) },
      after: { name: project, version: versionOf(next) },
      settings,
      world,
    })
  },
}

function versionOf(text: string): string {
  const version = findVersion(text)
  if (version === null)
    throw new SafePipError('usage', `${display(text, 60)} is no version`, { hint: 'write it as the index does: 2.32.4' })
  return version.normalized
}
