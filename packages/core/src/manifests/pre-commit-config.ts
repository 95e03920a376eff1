import type { ManifestFacts } from '../model/manifest.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { itemsOf, memberOf, textOf, type DocumentValue } from './document.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readRequirementLines } from './requirements.ts'
import { findLogicalLines } from './requirements-lines.ts'
import { readYamlDocument } from './yaml-document.ts'

const ID = 'pre-commit-config'

/** `.pre-commit-config.yaml`: the `additional_dependencies` of Python hooks, which pre-commit hands to pip. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'additional_dependencies of pre-commit hooks (candidates)',
  role: 'candidates',
  matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'candidates' } as const
  const document = readYamlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  return manifestFacts({ ...parts, ...readHookDependencies(root), problems: document.problems })
}

/** The keys that pre-commit and prek share, in whichever language they are written. */
export function readHookDependencies(root: DocumentValue): Pick<ManifestFacts, 'entries' | 'indexes'> {
  const entries: ManifestFacts['entries'][number][] = []
  const indexes: ManifestFacts['indexes'][number][] = []
  for (const repo of itemsOf(memberOf(root, 'repos'))) {
    for (const hook of itemsOf(memberOf(repo, 'hooks'))) {
      const language = textOf(memberOf(hook, 'language'))
      // Node, Go and Ruby hooks have dependencies of their own registries; npm's hold an `@` behind the name.
      if (language !== null && language !== 'python') continue
      for (const item of itemsOf(memberOf(hook, 'additional_dependencies'))) {
        const text = textOf(item) ?? ''
        if (/^@|^[\w./-]+@\d|^[\w-]+:/.test(text)) continue
        const reading = readRequirementLines(findLogicalLines(text), { isConstraints: false, variables: {} })
        const group = textOf(memberOf(hook, 'id'))
        entries.push(
          ...reading.entries.map((entry) => ({ ...entry, position: item.position, confidence: 'low' as const, group })),
        )
        indexes.push(...reading.indexes.map((index) => ({ ...index, position: item.position })))
      }
    }
  }
  return { entries, indexes }
}
