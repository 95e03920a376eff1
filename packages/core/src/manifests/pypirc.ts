import type { ManifestFacts } from '../model/manifest.ts'
import { parseIni } from './configparser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { findHiddenContent } from './hidden-content.ts'
import { startLineAccounting } from './line-accounting.ts'
import { addIndex, addSecret, finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'

const ID = 'pypirc'
const KNOWN: ReadonlySet<string> = new Set(
  `index-servers repository username password realm sign identity ca_cert client_cert sign_with comment
  skip_existing attestations`.split(/\s+/),
)

/** `.pypirc`: where releases are uploaded to, and with which password. */
export const format: ManifestFormat = {
  id: ID,
  summary: '.pypirc, the upload targets of twine and others',
  role: 'configuration',
  matches: (path) => /(?:^|\/)\.pypirc$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  const decoded = decodeUtf8(input.bytes)
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems })
  const ini = parseIni(decoded.text)
  const draft = startDraft(startLineAccounting(ini))
  for (const { name, options } of ini.sections) {
    for (const { key, lines, position } of options) {
      const plain = key.toLowerCase()
      const [first] = lines
      if (!KNOWN.has(plain)) draft.account.notUnderstood(position, 'an option that .pypirc does not have', key)
      else if (plain === 'repository' && first !== undefined)
        addIndex(draft, { text: first.text, position: first.position, kind: 'other', name })
      else if (plain === 'password' && first !== undefined) addSecret(draft, first)
    }
  }
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } })
}
