import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { known, type AdvisoryFacts, type FactState } from '../model/facts.ts'
import type { ManifestChange } from '../model/file-facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { auditFiles } from './audit-files.ts'
import { findManifestPath, pairLock } from './pair-locks.ts'
import { findFormat } from './read-manifests.ts'
import { makeRuleContext } from './rule-context.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const HASH = (letter: string): string => letter.repeat(64)
const FILE = (name: string, letter: string): string =>
  `https://files.pythonhosted.org/packages/${letter.repeat(2)}/${letter.repeat(2)}/${letter.repeat(60)}/${name}`
const STANCE = { declaredIndexes: ['https://pypi.org/simple/'], internalNames: [], internalIndex: null }

function facts(file: string, text: string): ManifestFacts {
  const format = findFormat(file, bytes(text))
  if (format === null) throw new Error(`nothing reads ${file}`)
  return format.read({ file, bytes: bytes(text) })
}

interface Lock {
  readonly file: string
  readonly manifest: string
  readonly text: string
}

/** Rules that warn or block on a lock beside its manifest, with the clean lock as the previous commit. */
async function rulesOf({ file, manifest }: Lock, { before, after }: { before: string; after: string }): Promise<string[]> {
  const lock = facts(file, after)
  const path = findManifestPath(file)
  const change: ManifestChange = { before: facts(file, before), after: lock, isManifestUnchanged: true }
  const pairs =
    path === null
      ? new Map()
      : new Map([
          [file, pairLock({ manifest: facts(path, manifest), lock, manifestBytes: bytes(manifest), lockBytes: bytes(after) })],
        ])
  const lookUp = (releases: readonly { name: string; version: string }[]): Promise<Map<string, FactState<AdvisoryFacts>>> =>
    Promise.resolve(new Map(releases.map(({ name, version }) => [`${name} ${version}`, known({ matches: [] })])))
  const policy = DEFAULT_POLICY
  const { findings } = await auditFiles(
    { manifests: [lock], stance: STANCE, changes: new Map([[file, change]]), lockPairs: pairs, lookUp },
    { policy, ruleContext: makeRuleContext(policy, { now: 0 }) },
  )
  return [...new Set(findings.filter(({ effect }) => effect !== 'none').map(({ rule }) => rule))].toSorted()
}

const PROJECT = '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["aa>=1"]\n'
const POETRY = '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\npython = "^3.9"\naa = ">=1"\n'
const PIPFILE = '[[source]]\nname = "pypi"\nurl = "https://pypi.org/simple"\nverify_ssl = true\n[packages]\naa = ">=1"\n'
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const POETRY_HASH = digest(
  '{"dependencies": {"aa": ">=1", "python": "^3.9"}, "dev-dependencies": null, "extras": null, "source": null}',
)
const PDM_HASH = digest(
  '{"dependencies": ["aa>=1"], "dev-dependencies": {}, "optional-dependencies": {}, "requires-python": ">=3.9", "resolution": {}, "sources": []}',
)
const PIPFILE_HASH = digest(
  '{"_meta":{"requires":{},"sources":[{"name":"pypi","url":"https://pypi.org/simple","verify_ssl":true}]},"default":{"aa":">=1"},"develop":{}}',
)

const uvPackage = (name: string, letter: string, rest = ''): string => `
[[package]]
name = "${name}"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
${rest}wheels = [
    { url = "${FILE(`${name}-1.0-py3-none-any.whl`, letter)}", hash = "sha256:${HASH(letter)}", size = 10 },
]
`
const UV: Lock = {
  file: 'uv.lock',
  manifest: PROJECT,
  text: `version = 1
revision = 3

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "aa" }]
[package.metadata]
requires-dist = [{ name = "aa", specifier = ">=1" }]
${uvPackage('aa', 'a', 'dependencies = [\n    { name = "bb" },\n]\n')}${uvPackage('bb', 'b')}`,
}
const poetryPackage = (name: string, letter: string, rest = ''): string => `[[package]]
name = "${name}"
version = "1.0"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = [
    {file = "${name}-1.0-py3-none-any.whl", hash = "sha256:${HASH(letter)}"},
]
${rest}
`
const POETRY_LOCK: Lock = {
  file: 'poetry.lock',
  manifest: POETRY,
  text: `${poetryPackage('aa', 'a', '\n[package.dependencies]\nbb = ">=1,<2"\n')}${poetryPackage('bb', 'b')}
[metadata]
lock-version = "2.1"
python-versions = "^3.9"
content-hash = "${POETRY_HASH}"
`,
}
const pdmPackage = (name: string, letter: string, rest = ''): string => `
[[package]]
name = "${name}"
version = "1.0"
summary = ""
groups = ["default"]
${rest}files = [
    {file = "${name}-1.0-py3-none-any.whl", hash = "sha256:${HASH(letter)}"},
]
`
const PDM_LOCK: Lock = {
  file: 'pdm.lock',
  manifest: PROJECT,
  text: `[metadata]
groups = ["default"]
lock_version = "4.5.1"
content_hash = "sha256:${PDM_HASH}"
${pdmPackage('aa', 'a', 'dependencies = ["bb<2,>=1"]\n')}${pdmPackage('bb', 'b')}`,
}
const PIPFILE_LOCK: Lock = {
  file: 'Pipfile.lock',
  manifest: PIPFILE,
  text: JSON.stringify(
    {
      _meta: {
        'hash': { sha256: PIPFILE_HASH },
        'pipfile-spec': 6,
        'requires': {},
        'sources': [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }],
      },
      default: {
        aa: { hashes: [`sha256:${HASH('a')}`], index: 'pypi', version: '==1.0' },
        bb: { hashes: [`sha256:${HASH('b')}`], version: '==1.0' },
      },
      develop: {},
    },
    null,
    1,
  ),
}
const PYLOCK: Lock = {
  file: 'pylock.toml',
  manifest: '',
  text: `lock-version = "1.0"
created-by = "test"
${['aa', 'bb']
  .map(
    (name) => `
[[packages]]
name = "${name}"
version = "1.0"
index = "https://pypi.org/simple"
wheels = [{ name = "${name}-1.0-py3-none-any.whl", url = "${FILE(`${name}-1.0-py3-none-any.whl`, name.charAt(0))}", hashes = { sha256 = "${HASH(name.charAt(0))}" } }]
`,
  )
  .join('')}`,
}

type Tamper = readonly [lock: Lock, what: string, change: (text: string) => string, rules: readonly string[]]
const swapHash = (text: string): string => text.replace(HASH('b'), HASH('e'))
const hostOf = (text: string): string =>
  text.replace(FILE('bb-1.0-py3-none-any.whl', 'b'), 'https://evil.example/bb-1.0-py3-none-any.whl')
const pathOf = (text: string): string => text.replace(`/packages/bb/bb/${'b'.repeat(60)}/`, '/evil/')

const TAMPERS: readonly Tamper[] = [
  [UV, 'hash', swapHash, ['hash-changed-same-version']],
  [UV, 'URL host', hostOf, ['artifact-url-unbound', 'hash-changed-same-version']],
  [UV, 'URL path', pathOf, ['artifact-url-unbound', 'hash-changed-same-version']],
  [
    UV,
    'version',
    (text) => text.replace('name = "aa"\nversion = "1.0"', 'name = "aa"\nversion = "0.5"'),
    ['artifact-name-mismatch', 'swapped-lock-entry', 'version-downgrade'],
  ],
  [UV, 'added package', (text) => `${text}${uvPackage('evil', 'd')}`, ['phantom-lock-entry']],
  [UV, 'removed package', (text) => text.replace(uvPackage('bb', 'b'), ''), ['missing-lock-entry']],
  [UV, 'removed hash', (text) => text.replace(`, hash = "sha256:${HASH('b')}"`, ''), ['hash-missing']],
  [
    UV,
    'source change',
    (text) => text.replace(/(name = "bb"\nversion = "1.0"\nsource = \{ registry = )"[^"]*"/, '$1"https://evil.example/simple"'),
    ['index-set-changed', 'source-changed', 'undeclared-index'],
  ],
  [
    UV,
    'edge removed',
    (text) => text.replace('    { name = "bb" },\n', ''),
    ['edges-changed-same-version', 'phantom-lock-entry'],
  ],
  [UV, 'stale', (text) => text.replace('specifier = ">=1"', 'specifier = ">=0"'), ['lock-stale']],
  [POETRY_LOCK, 'hash', swapHash, ['hash-changed-same-version']],
  [
    POETRY_LOCK,
    'version',
    (text) => text.replace('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "2.0"'),
    ['artifact-name-mismatch', 'swapped-lock-entry'],
  ],
  [POETRY_LOCK, 'added package', (text) => `${poetryPackage('evil', 'd')}${text}`, ['phantom-lock-entry']],
  [POETRY_LOCK, 'removed package', (text) => text.replace(poetryPackage('bb', 'b'), ''), ['missing-lock-entry']],
  [POETRY_LOCK, 'removed hash', (text) => text.replace(/(bb-1.0-py3-none-any.whl"), hash = "[^"]*"/, '$1'), ['hash-missing']],
  [
    POETRY_LOCK,
    'source change',
    (text) =>
      text.replace(
        poetryPackage('bb', 'b'),
        poetryPackage(
          'bb',
          'b',
          '\n[package.source]\ntype = "legacy"\nurl = "https://evil.example/simple"\nreference = "evil"\n',
        ),
      ),
    ['index-set-changed', 'source-changed', 'undeclared-index'],
  ],
  [POETRY_LOCK, 'edge weakened', (text) => text.replace('bb = ">=1,<2"', 'bb = "*"'), ['edges-changed-same-version']],
  [POETRY_LOCK, 'stale', (text) => text.replace(POETRY_HASH, HASH('0')), ['lock-stale']],
  [PDM_LOCK, 'hash', swapHash, ['hash-changed-same-version']],
  [
    PDM_LOCK,
    'version',
    (text) => text.replace('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "2.0"'),
    ['artifact-name-mismatch', 'swapped-lock-entry'],
  ],
  [PDM_LOCK, 'added package', (text) => `${text}${pdmPackage('evil', 'd')}`, ['phantom-lock-entry']],
  [PDM_LOCK, 'removed package', (text) => text.replace(pdmPackage('bb', 'b'), ''), ['missing-lock-entry']],
  [PDM_LOCK, 'removed hash', (text) => text.replace(/(bb-1.0-py3-none-any.whl"), hash = "[^"]*"/, '$1'), ['hash-missing']],
  [
    PDM_LOCK,
    'source change',
    (text) =>
      text.replace(
        'name = "bb"\nversion = "1.0"\n',
        'name = "bb"\nversion = "1.0"\ngit = "https://evil.example/bb.git"\nrevision = "main"\n',
      ),
    ['mutable-vcs-ref', 'source-changed'],
  ],
  [PDM_LOCK, 'edge weakened', (text) => text.replace('bb<2,>=1', 'bb'), ['edges-changed-same-version']],
  [PDM_LOCK, 'stale', (text) => text.replace(PDM_HASH, HASH('0')), ['lock-stale']],
  [PIPFILE_LOCK, 'hash', swapHash, ['hash-changed-same-version']],
  [
    PIPFILE_LOCK,
    'version',
    (text) => text.replace('"index": "pypi",\n   "version": "==1.0"', '"index": "pypi",\n   "version": "==0.5"'),
    ['swapped-lock-entry', 'version-downgrade'],
  ],
  [PIPFILE_LOCK, 'removed package', (text) => text.replace(/"aa": \{[^}]*\},\s*/, ''), ['missing-lock-entry']],
  [
    PIPFILE_LOCK,
    'removed hash',
    (text) => text.replace(`"hashes": [\n    "sha256:${HASH('b')}"\n   ],\n   `, ''),
    ['hash-missing'],
  ],
  [
    PIPFILE_LOCK,
    'source change',
    (text) => text.replace('"url": "https://pypi.org/simple"', '"url": "https://evil.example/simple"'),
    ['index-set-changed', 'source-changed', 'undeclared-index'],
  ],
  [PIPFILE_LOCK, 'stale', (text) => text.replace(PIPFILE_HASH, HASH('0')), ['lock-stale']],
  [PYLOCK, 'hash', swapHash, ['hash-changed-same-version']],
  [PYLOCK, 'URL host', hostOf, ['artifact-url-unbound', 'hash-changed-same-version']],
  [PYLOCK, 'URL path', pathOf, ['artifact-url-unbound', 'hash-changed-same-version']],
  [
    PYLOCK,
    'version',
    (text) => text.replace('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "0.5"'),
    ['artifact-name-mismatch', 'version-downgrade'],
  ],
  [PYLOCK, 'removed hash', (text) => text.replace(`hashes = { sha256 = "${HASH('b')}" }`, 'hashes = {}'), ['hash-missing']],
  [
    PYLOCK,
    'source change',
    (text) => text.replace(/(name = "bb"\nversion = "1.0"\nindex = )"[^"]*"/, '$1"https://evil.example/simple"'),
    ['index-set-changed', 'source-changed', 'undeclared-index'],
  ],
]

describe('a tampered lock', () => {
  it.each([UV, POETRY_LOCK, PDM_LOCK, PIPFILE_LOCK, PYLOCK])('$file is clean as it was', async (lock) => {
    expect(await rulesOf(lock, { before: lock.text, after: lock.text })).toEqual([])
  })
  it.each(TAMPERS.map(([lock, what, change, rules]) => ({ file: lock.file, what, lock, change, rules })))(
    '$file: $what',
    async ({ lock, change, rules }) => {
      const after = change(lock.text)
      expect(after).not.toBe(lock.text)
      expect(await rulesOf(lock, { before: lock.text, after })).toEqual(rules)
    },
  )
})
