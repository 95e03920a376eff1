import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readUvTable } from './pyproject-uv.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'uv-toml'

/** `uv.toml`: the keys of [tool.uv], which it takes the place of. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'uv.toml, the settings of uv',
  role: 'configuration',
  matches: (path) => /(?:^|\/)uv\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  readUvTable(draft, document.root)
  return finishDraft(draft, { ...parts, document })
}
