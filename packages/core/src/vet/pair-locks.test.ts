import { describe, expect, it } from 'vitest'
import { format as condaLock } from '../manifests/conda-lock.ts'
import { format as environment } from '../manifests/environment-yml.ts'
import { format as pdmLock } from '../manifests/pdm-lock.ts'
import { format as poetryLock } from '../manifests/poetry-lock.ts'
import { format as pyproject } from '../manifests/pyproject.ts'
import { format as uvLock } from '../manifests/uv-lock.ts'
import type { LockPair } from '../model/file-facts.ts'
import { findManifestPaths, pairLock } from './pair-locks.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
function pairUv(manifest: string, lock: string): LockPair {
  const [manifestBytes, lockBytes] = [bytes(manifest), bytes(lock)]
  return pairLock({
    manifest: pyproject.read({ file: 'pyproject.toml', bytes: manifestBytes }),
    lock: uvLock.read({ file: 'uv.lock', bytes: lockBytes }),
    manifestBytes,
  })
}
const summary = ({ freshness, phantoms, missing, mismatches }: LockPair): unknown => [
  freshness.state,
  phantoms.map(({ name }) => name),
  missing.map(({ name }) => name),
  mismatches.map(({ entry, specifier, askedBy }) => `${entry.name} ${entry.resolved} ${specifier} ${askedBy}`),
]

const MANIFEST = `[project]
name = "app"
version = "0.1"
requires-python = ">=3.9"
dependencies = ["requests[socks]>=2.31"]
[dependency-groups]
dev = ["pytest>=8"]
`
const SOURCE = 'source = { registry = "https://pypi.org/simple" }'
const LOCK = `version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "app"
version = "0.1"
source = { editable = "." }
dependencies = [{ name = "requests", extra = ["socks"] }]
[package.dev-dependencies]
dev = [{ name = "pytest" }]
[package.metadata]
requires-dist = [{ name = "requests", extras = ["socks"], specifier = ">=2.31" }]
[package.metadata.requires-dev]
dev = [{ name = "pytest", specifier = ">=8" }]

[[package]]
name = "requests"
version = "2.32.5"
${SOURCE}
dependencies = [{ name = "idna" }]
[package.optional-dependencies]
socks = [{ name = "pysocks" }]

[[package]]
name = "idna"
version = "3.10"
${SOURCE}

[[package]]
name = "pysocks"
version = "1.7.1"
${SOURCE}

[[package]]
name = "pytest"
version = "8.4.2"
${SOURCE}
`

describe('a uv.lock beside its pyproject.toml', () => {
  it('is fresh and whole', () => {
    expect(summary(pairUv(MANIFEST, LOCK))).toEqual(['fresh', [], [], []])
  })
  it('is stale when the manifest asks for more, less or another version', () => {
    expect(pairUv(MANIFEST.replace('>=2.31', '>=2.32'), LOCK).freshness.state).toBe('stale')
    expect(pairUv(MANIFEST.replace('"requests', '"rich", "requests'), LOCK).freshness).toEqual({
      state: 'stale',
      because: 'pyproject.toml asks for rich, and it was made without',
    })
  })
  it('shows an entry that nothing asks for, wherever its edge does not count', () => {
    const phantom = `\n[[package]]\nname = "evil"\nversion = "6.6"\n${SOURCE}\n`
    expect(summary(pairUv(MANIFEST, `${LOCK}${phantom}`))).toEqual(['fresh', ['evil'], [], []])
    const hung = LOCK.replace('socks = [', 'other = [{ name = "evil" }]\nsocks = [')
    expect(summary(pairUv(MANIFEST, `${hung}${phantom}`))).toEqual(['fresh', ['evil'], [], []])
    const rooted = LOCK.replace('dependencies = [{ name = "requests"', 'dependencies = [{ name = "evil" }, { name = "requests"')
    expect(summary(pairUv(MANIFEST, `${rooted}${phantom}`))).toEqual(['fresh', ['evil'], [], []])
  })
  it('shows what was taken out', () => {
    const without = LOCK.replace(/\n\[\[package\]\]\nname = "idna"[^[]*/, '')
    expect(summary(pairUv(MANIFEST, without))).toEqual(['fresh', [], ['idna'], []])
  })
  it('shows a version that the manifest does not allow', () => {
    expect(summary(pairUv(MANIFEST, LOCK.replace('"8.4.2"', '"7.0"')))).toEqual(['fresh', [], [], ['pytest 7.0 >=8 null']])
  })
})

describe('a poetry.lock', () => {
  it('is walked along constraints, extras left out that nobody asked for', () => {
    const manifest = '[tool.poetry.dependencies]\npython = "^3.9"\nrequests = "^2.31"\n'
    const entry = (name: string, version: string, rest = ''): string =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\nfiles = []\n${rest}\n`
    const lock = (idna: string): string =>
      `${entry('requests', '2.32.5', '[package.dependencies]\nidna = ">=2.5,<4"\nPySocks = {version = ">=1.5.6", optional = true, markers = "extra == \'socks\'"}\n')}${entry('idna', idna)}\n[metadata]\nlock-version = "2.1"\ncontent-hash = "x"\n`
    const pair = (text: string): LockPair =>
      pairLock({
        manifest: pyproject.read({ file: 'pyproject.toml', bytes: bytes(manifest) }),
        lock: poetryLock.read({ file: 'poetry.lock', bytes: bytes(text) }),
        manifestBytes: bytes(manifest),
      })
    expect(summary(pair(lock('3.10')))).toEqual(['stale', [], [], []])
    expect(summary(pair(lock('4.0')))).toEqual(['stale', [], [], ['idna 4.0 >=2.5,<4 requests']])
  })
})

it('knows which manifest a lock belongs to', () => {
  expect(
    ['a/uv.lock', 'poetry.lock', 'pdm.dev.lock', 'Pipfile.lock', 'x/y.py.lock', 'pylock.toml'].map((path) =>
      findManifestPaths(path),
    ),
  ).toEqual([['a/pyproject.toml'], ['pyproject.toml'], ['pyproject.toml'], ['Pipfile'], ['x/y.py'], []])
  expect(findManifestPaths('pixi.lock')).toEqual(['pixi.toml', 'pyproject.toml'])
  expect(findManifestPaths('a/conda-lock.yml')).toEqual(['a/environment.yml', 'a/environment.yaml'])
})

it('takes a Conda package of a similar name for the distribution that is asked for', () => {
  const manifestBytes = bytes('dependencies:\n  - pip:\n    - torch\n    - docker\n    - gone\n')
  const conda = (name: string): string => `- {name: ${name}, version: '1', manager: conda, platform: linux-64}\n`
  const lock = bytes(`version: 1\nmetadata: {}\npackage:\n${conda('pytorch')}${conda('docker-py')}`)
  const pair = pairLock({
    manifest: environment.read({ file: 'environment.yml', bytes: manifestBytes }),
    lock: condaLock.read({ file: 'conda-lock.yml', bytes: lock }),
    manifestBytes,
  })
  expect(pair.missing.map(({ name }) => name)).toEqual(['gone'])
})

it('takes the requirements of one package under several markers as alternatives', () => {
  const manifestBytes = bytes(
    '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ["virtualenv"]\n',
  )
  const pair = (filelock: string): string[] => {
    const lock = `[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "virtualenv"\nversion = "21.0"\ndependencies = [\n  "filelock<4,>=3.24; python_version >= \\"3.10\\"",\n  "filelock<=3.19.1; python_version < \\"3.10\\"",\n]\n[[package]]\nname = "filelock"\nversion = "${filelock}"\n`
    const { mismatches } = pairLock({
      manifest: pyproject.read({ file: 'pyproject.toml', bytes: manifestBytes }),
      lock: pdmLock.read({ file: 'pdm.lock', bytes: bytes(lock) }),
      manifestBytes,
    })
    return mismatches.map(({ specifier }) => specifier)
  }
  expect(pair('3.29.0')).toEqual([])
  expect(pair('5.0')).toHaveLength(2)
})

it('does not look in the lock of one tool for what the tables of others ask for', () => {
  const others = `${MANIFEST}[tool.hatch.envs.docs]
dependencies = ["mkdocs"]
[tool.tox]
requires = ["tox-uv"]
[tool.pixi.pypi-dependencies]
pixi-only = "*"
`
  expect(summary(pairUv(others, LOCK))).toEqual(summary(pairUv(MANIFEST, LOCK)))
  expect(pairUv(others, LOCK).freshness.state).toBe('fresh')
})
