import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readHatchTable } from './pyproject-hatch.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'hatch-toml'

/** `hatch.toml`: the keys of [tool.hatch], which it takes the place of. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'hatch.toml, environments and builds of hatch',
  role: 'configuration',
  matches: (path) => /(?:^|\/)hatch\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  readHatchTable(draft, document.root)
  return finishDraft(draft, { ...parts, document })
}
