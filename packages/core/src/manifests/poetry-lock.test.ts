import { describe, expect, it } from 'vitest'
import { translatePoetryConstraint } from './poetry-constraint.ts'
import { format } from './poetry-lock.ts'

const HASH = 'a'.repeat(64)
const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'poetry.lock', bytes: new TextEncoder().encode(text) })

const LOCK = `[[package]]
name = "requests"
version = "2.32.5"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main", "dev"]
files = [
    {file = "requests-2.32.5-py3-none-any.whl", hash = "sha256:${HASH}"},
]

[package.dependencies]
certifi = ">=2017.4.17"
PySocks = {version = ">=1.5.6,!=1.5.7", optional = true, markers = "extra == 'socks'"}
colorama = [{version = "^0.4", markers = "os_name == 'nt'"}, {version = "*"}]

[[package]]
name = "certifi"
version = "2024.1.1"
description = ""
optional = false
python-versions = "*"
groups = ["docs"]
files = []

[package.source]
type = "git"
url = "https://example.com/certifi.git"
reference = "main"
resolved_reference = "${'c'.repeat(40)}"

[metadata]
lock-version = "2.1"
python-versions = "^3.9"
content-hash = "${HASH}"
`

describe('poetry.lock', () => {
  it('reads packages, groups, files, edges and sources', () => {
    const { entries, problems, lock } = read(LOCK)
    expect(problems).toEqual([])
    expect(lock).toMatchObject({ tool: 'poetry', version: '2.1', isVersionKnown: true, contentHash: HASH })
    expect(entries.map(({ name, resolved, group, hashes }) => [name, resolved, group, hashes.length])).toEqual([
      ['requests', '2.32.5', null, 1],
      ['certifi', '2024.1.1', 'docs', 0],
    ])
    expect(entries[0]?.edges.map(({ name, specifier, marker }) => [name, specifier, marker])).toEqual([
      ['certifi', '>=2017.4.17', null],
      ['pysocks', '>=1.5.6,!=1.5.7', "extra == 'socks'"],
      ['colorama', '>=0.4,<0.5', "os_name == 'nt'"],
      ['colorama', '', null],
    ])
    expect(entries[1]?.source).toMatchObject({ kind: 'vcs', requested: 'main', commit: 'c'.repeat(40) })
  })
  it('finds the files of lock-versions 1.0 and 1.1 where they stand', () => {
    const old = (metadata: string): string =>
      `[[package]]\nname = "Foo.Bar"\nversion = "1.0"\ncategory = "dev"\noptional = false\n\n[metadata]\n${metadata}`
    const files = read(
      old(`lock-version = "1.1"\n[metadata.files]\nfoo-bar = [{file = "foo_bar-1.0.tar.gz", hash = "sha256:${HASH}"}]\n`),
    )
    expect(files.entries[0]).toMatchObject({ name: 'foo-bar', group: 'dev', hashes: [{ text: `sha256:${HASH}` }] })
    const hashes = read(old(`[metadata.hashes]\n"foo.bar" = ["${HASH}"]\n`))
    expect(hashes.entries[0]?.hashes.map(({ text }) => text)).toEqual([`sha256:${HASH}`])
    expect(hashes.lock?.version).toBe('1.0')
  })
  it('names unknown versions, keys and sources', () => {
    const ids = (text: string): string[] => read(text).problems.map(({ id }) => id)
    expect(ids(LOCK.replace('lock-version = "2.1"', 'lock-version = "3.0"'))).toEqual(['unknown-lock-version'])
    expect(ids(LOCK.replace('type = "git"', 'type = "svn"'))).toEqual(['not-understood'])
    expect(ids(LOCK.replace('groups = ["docs"]', 'gruops = ["docs"]'))).toEqual(['not-understood'])
  })
})

describe('Poetry constraints', () => {
  it.each([
    ['^1.2.3', '>=1.2.3,<2'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1.2', '>=1.2,<1.3'],
    ['~1', '>=1,<2'],
    ['1.2', '==1.2'],
    ['1.*', '==1.*'],
    ['*', ''],
    ['>= 1.0 <2', '>=1.0,<2'],
    ['>=1,<2', '>=1,<2'],
    ['~=1.2', '~=1.2'],
    ['^1 || ^2', null],
    ['garbage', null],
  ])('%s is %s', (constraint, specifier) => {
    expect(translatePoetryConstraint(constraint)).toBe(specifier)
  })
})
