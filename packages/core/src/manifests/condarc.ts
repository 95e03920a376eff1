import type { ManifestFacts } from '../model/manifest.ts'
import { unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, textOf, type DocumentValue } from './document.ts'
import type { KeyEnd } from './key-accounting.ts'
import { addIndex, addOption, finishDraft, isFalse, startDraft, type ManifestDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readYamlDocument } from './yaml-document.ts'

const ID = 'condarc'
/** Settings of conda that name channels; Python packages of an index do not come from there. */
const CHANNELS: ReadonlySet<string> = new Set(
  `channels default_channels custom_channels custom_multichannels channel_alias migrated_custom_channels
  allowlist_channels whitelist_channels denylist_channels migrated_channel_aliases`.split(/\s+/),
)

const SETTINGS: Readonly<Record<string, KeyEnd>> = Object.fromEntries(
  [...CHANNELS, 'ssl_verify', 'proxy_servers'].map((key) => [key, 'option' as const]),
)

/** `.condarc`: channels with their credentials, and the trust of conda in them. */
export const format: ManifestFormat = {
  id: ID,
  summary: '.condarc, the settings of conda',
  role: 'configuration',
  matches: (path) => /(?:^|\/)\.?condarc$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const document = readYamlDocument(input.bytes)
  const parts = { file: input.file, format: ID, role: 'configuration' } as const
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const draft = startDraft()
  draft.account.endOpenTable(document.root, SETTINGS)
  for (const entry of entriesOf(document.root)) {
    if (CHANNELS.has(entry.key)) {
      addChannels(draft, entry.value)
    } else if (entry.key === 'ssl_verify') {
      if (isFalse(entry.value)) addOption(draft, 'tls-verification', entry.value)
      else if (textOf(entry.value) !== null) addOption(draft, 'cert', entry.value)
    } else if (entry.key === 'proxy_servers') {
      for (const { value } of entriesOf(entry.value)) {
        addOption(draft, 'proxy', value)
        addChannels(draft, value)
      }
    }
  }
  if (document.root.kind !== 'table') draft.account.notUnderstood(document.root.position, 'settings that are no table')
  return finishDraft(draft, { ...parts, document })
}

/** Every URL, however deep it stands; a channel's name is none. */
function addChannels(draft: ManifestDraft, value: DocumentValue): void {
  const pending = [value]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    pending.push(...itemsOf(next), ...entriesOf(next).map(({ value: inner }) => inner))
    const text = textOf(next)
    if (text?.includes('://') === true) addIndex(draft, { text, position: next.position, kind: 'other' })
  }
}
