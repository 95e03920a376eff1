import type { ManifestFacts } from '../model/manifest.ts'
import { parseIni } from './configparser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { findHiddenContent } from './hidden-content.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readToxSections } from './tox-deps.ts'

const ID = 'tox-ini'

/** `deps` and `requires` of tox.ini as candidates: tox fills in `{…}` and factors before pip reads them. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'deps of tox.ini (candidates)',
  role: 'candidates',
  matches: (path) => /(?:^|\/)tox\.ini$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'candidates' } as const
  const decoded = decodeUtf8(input.bytes)
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems })
  return manifestFacts({
    ...parts,
    ...readToxSections(parseIni(decoded.text).sections),
    problems: findHiddenContent(decoded.text),
  })
}
