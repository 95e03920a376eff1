import type { ManifestFacts } from '../model/manifest.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readHookDependencies } from './pre-commit-config.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'prek-toml'

/** `prek.toml`: the hooks of prek, with the keys of `.pre-commit-config.yaml`. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'additional_dependencies of prek hooks (candidates)',
  role: 'candidates',
  matches: (path) => /(?:^|\/)prek\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'candidates' } as const
  const document = readTomlDocument(input.bytes)
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  return manifestFacts({ ...parts, ...readHookDependencies(document.root), problems: document.problems })
}
