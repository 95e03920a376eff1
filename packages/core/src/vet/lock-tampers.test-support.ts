import {
  CONDA_LOCK,
  condaPackage,
  FILE,
  HASH,
  PDM_HASH,
  PDM_LOCK,
  pdmPackage,
  PIPFILE_HASH,
  PIPFILE_LOCK,
  PIXI_LOCK,
  pixiPackage,
  POETRY_HASH,
  POETRY_LOCK,
  poetryPackage,
  PYLOCK,
  UV,
  uvPackage,
  type Lock,
} from './lock-samples.test-support.ts'

export const TAMPER_NAMES = [
  'hash',
  'URL host',
  'URL path',
  'version',
  'added package',
  'removed package',
  'removed hash',
  'source change',
  'edge weakened',
  'content hash stale',
] as const
export type TamperName = (typeof TAMPER_NAMES)[number]

/**
 * What is done to a lock and exactly what is then said of it. `informs`: the format holds too little to tell it from an honest
 * change, so that a rule only informs. A text: why the format cannot carry it, or why nobody can tell offline.
 */
export type Tamper =
  | { readonly change: (text: string) => string; readonly rules: readonly string[] }
  | { readonly change: (text: string) => string; readonly informs: string }
  | string

const swapHash = (text: string): string => text.replace(HASH('b'), HASH('e'))
const hostOf = (text: string): string =>
  text.replace(FILE('bb-1.0-py3-none-any.whl', 'b'), 'https://evil.example/bb-1.0-py3-none-any.whl')
const pathOf = (text: string): string => text.replace(`/packages/bb/bb/${'b'.repeat(60)}/`, '/evil/')
const HASH_CHANGED = ['hash-changed-same-version']
const URL_CHANGED = ['artifact-url-unbound', 'hash-changed-same-version']
const URLS = { 'URL host': { change: hostOf, rules: URL_CHANGED }, 'URL path': { change: pathOf, rules: URL_CHANGED } }
const NO_URL = 'it holds no URL of a file'
const NEW_INDEX = ['index-set-changed', 'source-changed', 'undeclared-index']
const WRONG_VERSION = ['artifact-name-mismatch', 'swapped-lock-entry']
const removing =
  (part: string) =>
  (text: string): string =>
    text.replace(part, '')
const replacing =
  (part: string | RegExp, by: string) =>
  (text: string): string =>
    text.replace(part, by)

export const TAMPERS: readonly { readonly lock: Lock; readonly tampers: Readonly<Record<TamperName, Tamper>> }[] = [
  {
    lock: UV,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      ...URLS,
      'version': {
        change: replacing('name = "aa"\nversion = "1.0"', 'name = "aa"\nversion = "0.5"'),
        rules: [...WRONG_VERSION, 'version-downgrade'],
      },
      'added package': { change: (text) => `${text}${uvPackage('evil', 'd')}`, rules: ['phantom-lock-entry'] },
      'removed package': { change: removing(uvPackage('bb', 'b')), rules: ['missing-lock-entry'] },
      'removed hash': { change: removing(`, hash = "sha256:${HASH('b')}"`), rules: ['hash-missing'] },
      'source change': {
        change: replacing(/(name = "bb"\nversion = "1.0"\nsource = \{ registry = )"[^"]*"/, '$1"https://evil.example/simple"'),
        rules: NEW_INDEX,
      },
      'edge weakened': {
        change: removing('    { name = "bb" },\n'),
        rules: ['edges-changed-same-version', 'phantom-lock-entry'],
      },
      'content hash stale': { change: replacing('specifier = ">=1"', 'specifier = ">=0"'), rules: ['lock-stale'] },
    },
  },
  {
    lock: POETRY_LOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      'URL host': NO_URL,
      'URL path': NO_URL,
      'version': { change: replacing('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "2.0"'), rules: WRONG_VERSION },
      'added package': { change: (text) => `${poetryPackage('evil', 'd')}${text}`, rules: ['phantom-lock-entry'] },
      'removed package': { change: removing(poetryPackage('bb', 'b')), rules: ['missing-lock-entry'] },
      'removed hash': { change: replacing(/(bb-1.0-py3-none-any.whl"), hash = "[^"]*"/, '$1'), rules: ['hash-missing'] },
      'source change': {
        change: replacing(
          poetryPackage('bb', 'b'),
          poetryPackage(
            'bb',
            'b',
            '\n[package.source]\ntype = "legacy"\nurl = "https://evil.example/simple"\nreference = "evil"\n',
          ),
        ),
        rules: NEW_INDEX,
      },
      'edge weakened': { change: replacing('bb = ">=1,<2"', 'bb = "*"'), rules: ['edges-changed-same-version'] },
      'content hash stale': { change: replacing(POETRY_HASH, HASH('0')), rules: ['lock-stale'] },
    },
  },
  {
    lock: PDM_LOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      ...URLS,
      'version': { change: replacing('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "2.0"'), rules: WRONG_VERSION },
      'added package': { change: (text) => `${text}${pdmPackage('evil', 'd')}`, rules: ['phantom-lock-entry'] },
      'removed package': { change: removing(pdmPackage('bb', 'b')), rules: ['missing-lock-entry'] },
      'removed hash': { change: replacing(/(bb-1.0-py3-none-any.whl"), hash = "[^"]*"/, '$1'), rules: ['hash-missing'] },
      'source change': {
        change: replacing(
          'name = "bb"\nversion = "1.0"\n',
          'name = "bb"\nversion = "1.0"\ngit = "https://evil.example/bb.git"\nrevision = "main"\n',
        ),
        rules: ['mutable-vcs-ref', 'source-changed'],
      },
      'edge weakened': { change: replacing('bb<2,>=1', 'bb'), rules: ['edges-changed-same-version'] },
      'content hash stale': { change: replacing(PDM_HASH, HASH('0')), rules: ['lock-stale'] },
    },
  },
  {
    lock: PIPFILE_LOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      'URL host': NO_URL,
      'URL path': NO_URL,
      'version': {
        change: replacing('"index": "pypi",\n   "version": "==1.0"', '"index": "pypi",\n   "version": "==0.5"'),
        rules: ['swapped-lock-entry', 'version-downgrade'],
      },
      'added package': {
        change: replacing(
          '"bb": {',
          `"evil": {\n    "hashes": ["sha256:${HASH('d')}"],\n    "version": "==1.0"\n  },\n  "bb": {`,
        ),
        informs: 'new-locked-name',
      },
      'removed package': { change: replacing(/"aa": \{[^}]*\},\s*/, ''), rules: ['missing-lock-entry'] },
      'removed hash': { change: removing(`"hashes": [\n    "sha256:${HASH('b')}"\n   ],\n   `), rules: ['hash-missing'] },
      'source change': {
        change: replacing('"url": "https://pypi.org/simple"', '"url": "https://evil.example/simple"'),
        rules: NEW_INDEX,
      },
      'edge weakened': 'it holds no edges',
      'content hash stale': { change: replacing(PIPFILE_HASH, HASH('0')), rules: ['lock-stale'] },
    },
  },
  {
    lock: PYLOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      ...URLS,
      'version': {
        change: replacing('name = "bb"\nversion = "1.0"', 'name = "bb"\nversion = "0.5"'),
        rules: ['artifact-name-mismatch', 'version-downgrade'],
      },
      'added package': {
        change: (text) =>
          `${text}${text.slice(text.lastIndexOf('\n[[packages]]')).replaceAll('bb', 'evil')}`
            .replace('evil/evil/', 'ee/ee/')
            .replace(`"${'evil'.repeat(32)}"`, `"${HASH('e')}"`)
            .replace('evil'.repeat(30), 'e'.repeat(60)),
        informs: 'new-locked-name',
      },
      'removed package': 'no manifest belongs to it, and its edges only inform (PEP 751)',
      'removed hash': { change: replacing(`hashes = { sha256 = "${HASH('b')}" }`, 'hashes = {}'), rules: ['hash-missing'] },
      'source change': {
        change: replacing(/(name = "bb"\nversion = "1.0"\nindex = )"[^"]*"/, '$1"https://evil.example/simple"'),
        rules: NEW_INDEX,
      },
      'edge weakened': 'its edges hold no versions and only inform (PEP 751)',
      'content hash stale': 'it holds none',
    },
  },
  {
    lock: CONDA_LOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      ...URLS,
      'version': {
        change: replacing("name: aa\n  version: '1.0'", "name: aa\n  version: '0.5'"),
        rules: [...WRONG_VERSION, 'version-downgrade'],
      },
      'added package': { change: (text) => `${text}${condaPackage('evil', 'd')}`, rules: ['phantom-lock-entry'] },
      'removed package': {
        change: removing(condaPackage('aa', 'a', "{bb: '>=1,<2'}")),
        rules: ['missing-lock-entry', 'phantom-lock-entry'],
      },
      'removed hash': { change: replacing(`hash:\n    sha256: ${HASH('b')}`, 'hash: {}'), rules: ['hash-missing'] },
      'source change': 'the URL is the source: see URL host',
      'edge weakened': { change: replacing("bb: '>=1,<2'", "bb: '*'"), rules: ['edges-changed-same-version'] },
      'content hash stale': 'its hash covers what no file holds: not checked: lock-stale',
    },
  },
  {
    lock: PIXI_LOCK,
    tampers: {
      'hash': { change: swapHash, rules: HASH_CHANGED },
      ...URLS,
      'version': {
        change: replacing("name: aa\n  version: '1.0'", "name: aa\n  version: '0.5'"),
        rules: [...WRONG_VERSION, 'version-downgrade'],
      },
      'added package': { change: (text) => `${text}${pixiPackage('evil', 'd')}`, rules: ['phantom-lock-entry'] },
      'removed package': { change: removing(pixiPackage('bb', 'b')), rules: ['missing-lock-entry'] },
      'removed hash': { change: removing(`  sha256: ${HASH('b')}\n`), rules: ['hash-missing'] },
      'source change': {
        change: replacing(`pypi: ${FILE('bb-1.0-py3-none-any.whl', 'b')}`, 'pypi: git+https://evil.example/bb.git'),
        rules: ['mutable-vcs-ref', 'source-changed'],
      },
      'edge weakened': { change: replacing('bb>=1,<2', 'bb'), rules: ['edges-changed-same-version'] },
      'content hash stale': 'it holds none: not checked: lock-stale',
    },
  },
]
