import { untrustedText } from '../base/display.ts'
import type { DeclaredIndex, ManifestFacts, Position } from '../model/manifest.ts'

/** Variables of pip and uv that say where packages come from; `several`: white space divides the values. */
const INDEXES: ReadonlyMap<string, { readonly kind: DeclaredIndex['kind']; readonly isDefault: boolean }> = new Map([
  ['PIP_INDEX_URL', { kind: 'index', isDefault: true }],
  ['PIP_EXTRA_INDEX_URL', { kind: 'extra-index', isDefault: false }],
  ['PIP_FIND_LINKS', { kind: 'find-links', isDefault: false }],
  ['UV_INDEX_URL', { kind: 'index', isDefault: true }],
  ['UV_DEFAULT_INDEX', { kind: 'index', isDefault: true }],
  ['UV_INDEX', { kind: 'extra-index', isDefault: false }],
  ['UV_EXTRA_INDEX_URL', { kind: 'extra-index', isDefault: false }],
  ['UV_FIND_LINKS', { kind: 'find-links', isDefault: false }],
])
/** Variables that change what is trusted or taken: ids as in requirements files. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['PIP_TRUSTED_HOST', 'trusted-host'],
  ['PIP_PROXY', 'proxy'],
  ['PIP_CERT', 'cert'],
  ['PIP_PRE', 'pre'],
  ['PIP_NO_INDEX', 'no-index'],
  ['PIP_NO_BINARY', 'no-binary'],
  ['PIP_REQUIRE_HASHES', 'require-hashes'],
  ['PIP_NO_REQUIRE_HASHES', 'no-require-hashes'],
  ['UV_NO_VERIFY_HASHES', 'no-verify-hashes'],
  ['UV_INSECURE_HOST', 'allow-insecure-host'],
  ['UV_INDEX_STRATEGY', 'index-strategy'],
  ['UV_NO_BINARY', 'no-binary'],
  ['UV_PRERELEASE', 'prerelease'],
])

/** Names of all that are known. */
export const ENVIRONMENT_SETTINGS: readonly string[] = [...INDEXES.keys(), ...OPTIONS.keys()]

/** What an environment variable that a file sets means for pip and uv; nothing for all others. */
export function readEnvironmentSetting(
  name: string,
  { text, position }: { readonly text: string; readonly position: Position },
): Pick<ManifestFacts, 'indexes' | 'options'> {
  const index = INDEXES.get(name)
  if (index !== undefined) {
    const urls = text.split(/\s+/).filter((word) => word !== '')
    return {
      options: [],
      indexes: urls.map((url) => ({
        ...index,
        // uv: NAME=URL; tox and hatch: `{env:TOKEN}`, which is a variable as `${TOKEN}` is.
        url: untrustedText(url.replace(/^[\w.-]+=(?=\w+:)/, '').replaceAll(/\{env:(\w+)[^{}]*\}/g, '$${$1}')),
        name: null,
        isExplicit: false,
        verifiesTls: true,
        position,
      })),
    }
  }
  const id = OPTIONS.get(name)
  const isSet = id !== undefined && text.trim() !== '' && !/^(?:0|false|no|off)$/i.test(text.trim())
  return { indexes: [], options: isSet ? [{ id, value: untrustedText(text), position, isAbbreviated: false }] : [] }
}
