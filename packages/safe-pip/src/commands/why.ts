import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { parsePackageName } from '@safe-pip/core/python/package-name'
import { findChains } from '@safe-pip/core/vet/dependency-graph'
import { readDiskManifests } from '../audit/audit-disk.ts'
import type { Command } from '../command.ts'

/** `safe-pip why NAME`: who brings a package in, as far as dependency files and locks say. */
export const command: Command = {
  name: 'why',
  summary: 'say who brings a package in: chains, versions asked for, who pins it',
  usage: 'NAME [FILE …]',
  options: [],
  async run({ args, world }) {
    const [given, ...files] = args
    const name = given === undefined ? null : parsePackageName(given)
    if (name?.ok !== true) throw new SafePipError('usage', 'why needs the name of a package', { hint: 'safe-pip why urllib3' })
    const { manifests } = await readDiskManifests(files, { cwd: world.cwd, standardInput: null })
    const unread = manifests.filter(({ entries, problems }) => entries.length === 0 && problems.length > 0)
    for (const { file, problems } of unread)
      world.stderr(`safe-pip: ${display(file)} could not be read: ${display(problems[0]?.message ?? '', 200)}\n`)
    const lines = explain(name.value, manifests)
    if (lines.length === 0) {
      world.stdout(`${name.value}: in none of ${manifests.length - unread.length} files\n`)
      return unread.length === 0 ? 0 : 81
    }
    world.stdout(`${lines.join('\n')}\n`)
    return 0
  },
}

function explain(name: string, manifests: readonly ManifestFacts[]): string[] {
  const chains = findChains(manifests).get(name) ?? []
  const entries = manifests.flatMap(({ file, entries: all }) =>
    all.filter((entry) => entry.name === name).map((entry) => ({ file, entry })),
  )
  if (chains.length === 0 && entries.length === 0) return []
  const asked = manifests.flatMap(({ file, entries: all }) =>
    all.flatMap((parent) =>
      parent.edges
        .filter((edge) => edge.name === name && parent.name !== null)
        .map(
          (edge) =>
            `  ${display(parent.name ?? '')} asks for ${edge.specifier === null ? 'any version' : display(edge.specifier)} (${display(file)}:${edge.position.line})`,
        ),
    ),
  )
  return [
    name,
    ...chains.map((chain) => `  ${chain.map((link) => display(link)).join(' > ')}`),
    ...entries.map(({ file, entry }) => {
      const version =
        entry.resolved === null ? `${display(entry.specifier ?? '') || 'any version'}` : `pinned to ${display(entry.resolved)}`
      return `  ${display(file)}:${entry.position.line}: ${version}`
    }),
    ...new Set(asked),
  ]
}
