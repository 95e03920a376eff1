import type { ManifestFacts, Position } from '../model/manifest.ts'
import { parseIni } from './configparser.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { memberAt, memberOf, textOf, type DocumentValue } from './document.ts'
import { finishDraft, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readHatchTable } from './pyproject-hatch.ts'
import { readPdmTable } from './pyproject-pdm.ts'
import { readPixiTable } from './pyproject-pixi.ts'
import { readPoetryTable } from './pyproject-poetry.ts'
import { readProjectTables } from './pyproject-project.ts'
import { readUvTable } from './pyproject-uv.ts'
import { readTomlDocument } from './toml-document.ts'
import { readToxSections, readToxTable } from './tox-deps.ts'

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
  draft.account.endOpenTable(root, {
    'project': 'option',
    'dependency-groups': 'option',
    'build-system': 'option',
    'tool': 'option',
  })
  readProjectTables(draft, root)
  const tool = memberOf(root, 'tool')
  for (const [name, readTable] of TABLES) {
    const before = draft.entries.length
    readTable(draft, memberOf(tool, name))
    for (let at = before; at < draft.entries.length; at += 1) {
      const entry = draft.entries[at]
      if (entry !== undefined) draft.entries[at] = { ...entry, tool: name }
    }
  }
  // Last: its sources change what the names of the other tables mean.
  readUvTable(draft, memberAt(tool, ['uv']))
  return finishDraft(draft, { file: input.file, format: ID, role: 'manifest', document })
}

/** Tables of tools whose dependencies are theirs alone. */
const TABLES: readonly (readonly [tool: string, read: (draft: ManifestDraft, table: DocumentValue | null) => void])[] = [
  ['poetry', readPoetryTable],
  ['pdm', readPdmTable],
  ['hatch', readHatchTable],
  ['pixi', readPixiTable],
  ['tox', readToolTox],
]

/** [tool.tox], as tables or as the text of a tox.ini; candidates, as in those files. */
function readToolTox(draft: ManifestDraft, tox: DocumentValue | null): void {
  if (tox === null) return
  draft.account.endOpenTable(tox, {
    legacy_tox_ini: 'entry',
    requires: 'entry',
    env_run_base: 'entry',
    env_pkg_base: 'entry',
    env: 'entry',
  })
  for (const base of ['env_run_base', 'env_pkg_base'])
    draft.account.endOpenTable(memberOf(tox, base), { deps: 'entry', set_env: 'option' })
  const legacy = memberOf(tox, 'legacy_tox_ini')
  const { position } = legacy ?? tox
  const found = legacy === null ? readToxTable(tox) : readToxSections(parseIni(textOf(legacy) ?? '').sections)
  const at = <Part extends { readonly position: Position }>(part: Part): Part => (legacy === null ? part : { ...part, position })
  draft.entries.push(...found.entries.map(at))
  draft.indexes.push(...found.indexes.map(at))
  draft.options.push(...found.options.map(at))
  draft.inclusions.push(...found.inclusions.map(at))
}
