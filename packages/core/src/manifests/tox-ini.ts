import type { ManifestFacts } from '../model/manifest.ts'
import { parseIni } from './configparser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readRequirementLines } from './requirements.ts'
import { findLogicalLines } from './requirements-lines.ts'

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
  const entries: ManifestFacts['entries'][number][] = []
  const inclusions: ManifestFacts['inclusions'][number][] = []
  for (const section of parseIni(decoded.text).sections) {
    for (const option of section.options) {
      const key = option.key.toLowerCase()
      if (key !== 'deps' && !(section.name === 'tox' && key === 'requires')) continue
      for (const { text, position } of option.lines) {
        // `py39: pytest` holds for a factor; `{[testenv]deps}` and `{env:X}` are filled in by tox.
        const line = text.replace(/^[\w{},!-]+:\s+/, '')
        if (line.includes('{')) continue
        const reading = readRequirementLines(findLogicalLines(line), { isConstraints: false, variables: {} })
        entries.push(...reading.entries.map((entry) => ({ ...entry, position, confidence: 'low' as const, group: section.name })))
        inclusions.push(...reading.inclusions.map((inclusion) => ({ ...inclusion, position })))
      }
    }
  }
  return manifestFacts({ ...parts, entries, inclusions })
}
