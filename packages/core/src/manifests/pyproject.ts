import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { memberAt, memberOf } from './document.ts'
import { finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readHatchTable } from './pyproject-hatch.ts'
import { readPdmTable } from './pyproject-pdm.ts'
import { readPixiTable } from './pyproject-pixi.ts'
import { readPoetryTable } from './pyproject-poetry.ts'
import { readProjectTables } from './pyproject-project.ts'
import { readUvTable } from './pyproject-uv.ts'
import { readTomlDocument } from './toml-document.ts'

const ID = 'pyproject'

/** `pyproject.toml`: [project], [dependency-groups], [build-system], and the tables of poetry, uv, pdm, hatch, setuptools and pixi. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pyproject.toml, with the tables of its tools',
  role: 'manifest',
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readTomlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ file: input.file, format: ID, role: 'manifest', problems: document.problems })
  const draft = startDraft()
  readProjectTables(draft, root)
  const tool = memberOf(root, 'tool')
  readPoetryTable(draft, memberOf(tool, 'poetry'))
  readPdmTable(draft, memberOf(tool, 'pdm'))
  readHatchTable(draft, memberOf(tool, 'hatch'))
  readPixiTable(draft, memberOf(tool, 'pixi'))
  // Last: its sources change what the names of the other tables mean.
  readUvTable(draft, memberAt(tool, ['uv']))
  return finishDraft(draft, { file: input.file, format: ID, role: 'manifest', document })
}
