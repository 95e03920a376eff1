import type { ManifestFacts } from '../model/manifest.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { readTomlDocument } from './toml-document.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readToxTable } from './tox-deps.ts'

const ID = 'tox-toml'

/** `deps` and `requires` of tox.toml (tox 4.21 and later) as candidates. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'deps of tox.toml (candidates)',
  role: 'candidates',
  matches: (path) => /(?:^|\/)tox\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'candidates' } as const
  const document = readTomlDocument(input.bytes)
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  return manifestFacts({ ...parts, ...readToxTable(document.root), problems: document.problems })
}
