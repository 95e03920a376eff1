import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readPixiTable } from './pyproject-pixi.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pixi-toml'

/** `pixi.toml`: its PyPI dependencies; Conda packages are not ours. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pixi.toml, its PyPI dependencies',
  role: 'manifest',
  matches: (path) => /(?:^|\/)pixi\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'manifest' } as const
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  readPixiTable(draft, document.root)
  return finishDraft(draft, { ...parts, document })
}
