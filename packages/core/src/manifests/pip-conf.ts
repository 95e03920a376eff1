import { untrustedText } from '../base/display.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { parseIni, type IniOption } from './configparser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { findHiddenContent } from './hidden-content.ts'
import { startLineAccounting } from './line-accounting.ts'
import { addIndex, finishDraft, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { findPipOptionUse, isSwitchedOff, type PipOptionUse } from './pip-options.ts'
import { readEditableText } from './requirement-text.ts'

const ID = 'pip-conf'

/** `pip.conf` and `pip.ini`: which indexes pip asks, what it trusts, what it installs without being asked (pip 26.3). */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pip.conf and pip.ini, the settings of pip',
  role: 'configuration',
  matches: (path) => /(?:^|\/)pip\.(?:conf|ini)$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  const decoded = decodeUtf8(input.bytes)
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems })
  const ini = parseIni(decoded.text)
  const draft = startDraft(startLineAccounting(ini))
  for (const { options } of ini.sections) for (const option of options) readOption(draft, option)
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } })
}

/** pip takes names without case, with dashes or underscores, with or without the dashes in front. */
function readOption(draft: ManifestDraft, option: IniOption): void {
  const name = option.key.toLowerCase().replaceAll('_', '-').replace(/^--/, '')
  const use = findPipOptionUse(name)
  if (use === null) {
    draft.account.notUnderstood(option.position, 'an option that pip does not have', option.key)
    return
  }
  for (const line of option.lines) {
    if (use === 'comment' || line.text === '') continue
    if (use === 'noted') {
      if (isSwitchedOff(name, line.text)) continue
      draft.options.push({ id: name, value: untrustedText(line.text), position: line.position, isAbbreviated: false })
      continue
    }
    for (const match of line.text.matchAll(/\S+/g)) {
      const position = { ...line.position, column: line.position.column + match.index }
      readValue(draft, match[0], { use, position })
    }
  }
}

function readValue(
  draft: ManifestDraft,
  value: string,
  { use, position }: { use: PipOptionUse; position: IniOption['position'] },
): void {
  switch (use) {
    case 'index':
      addIndex(draft, { text: value, position, isDefault: true })
      return
    case 'extra-index':
    case 'find-links':
      addIndex(draft, { text: value, position, kind: use })
      return
    case 'requirements':
    case 'constraints':
      draft.inclusions.push({ kind: use, target: untrustedText(value), isRemote: /^https?:/i.test(value), position })
      return
    case 'editable': {
      const editable = readEditableText(value, position)
      if (!editable.ok) draft.account.notUnderstood(position, editable.reason, value)
      else {
        draft.account.endKey({ position }, 'entry')
        draft.entries.push(editable.entry)
      }
      return
    }
    default:
  }
}
