import { describe, expect, it } from 'vitest'
import { format } from './uv-lock.ts'

const HASH = 'a'.repeat(64)
const LOCK = `version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "Click", version = "8.1.8", source = { registry = "https://pypi.org/simple" }, marker = "python_version < '3.10'" },
]

[package.dev-dependencies]
dev = [{ name = "tool", extra = ["x"] }]

[package.metadata]
requires-dist = [{ name = "click", specifier = ">=8" }]

[[package]]
name = "click"
version = "8.1.8"
source = { registry = "https://pypi.org/simple" }
resolution-markers = ["python_version < '3.10'"]
sdist = { url = "https://files.pythonhosted.org/packages/aa/click-8.1.8.tar.gz", hash = "sha256:${HASH}", size = 7 }
wheels = [
    { url = "https://files.pythonhosted.org/packages/bb/click-8.1.8-py3-none-any.whl" },
]

[[package]]
name = "click"
version = "8.2.0"
source = { git = "https://example.com/click?rev=main#${'b'.repeat(40)}" }
`
const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'uv.lock', bytes: new TextEncoder().encode(text) })

describe('uv.lock', () => {
  it('keeps several entries of one name, with artifacts, edges and places', () => {
    const { entries, problems, project, lock } = read(LOCK)
    expect(problems).toEqual([])
    expect(project).toEqual({ name: 'app', version: '0.1.0' })
    expect(entries.map(({ name, resolved, isOwn, position }) => [name, resolved, isOwn, position.line])).toEqual([
      ['app', '0.1.0', true, 6],
      ['click', '8.1.8', false, 20],
      ['click', '8.2.0', false, 30],
    ])
    expect(entries[0]?.edges.map(({ name, version, group, extras }) => [name, version, group, extras])).toEqual([
      ['click', '8.1.8', null, []],
      ['tool', null, 'dev', ['x']],
    ])
    expect(entries[1]?.artifacts.map(({ filename, size, hashes }) => [filename, size, hashes.map(({ text }) => text)])).toEqual([
      ['click-8.1.8.tar.gz', 7, [`sha256:${HASH}`]],
      ['click-8.1.8-py3-none-any.whl', null, []],
    ])
    expect(entries[2]?.source).toEqual({
      kind: 'vcs',
      url: 'https://example.com/click',
      vcs: 'git',
      requested: 'main',
      commit: 'b'.repeat(40),
      subdirectory: null,
    })
    expect(lock?.roots.map(({ name, specifier }) => [name, specifier])).toEqual([['click', '>=8']])
  })
  it('says what it does not understand, with the place', () => {
    const { problems, accounting } = read(LOCK.replace('size = 7', 'size = 7, trap = "x"'))
    expect(problems.map(({ id, message, position }) => [id, message, position.line])).toEqual([
      ['not-understood', 'not understood: the key trap', 24],
    ])
    expect(accounting).toMatchObject({ unit: 'keys', notUnderstood: 1 })
  })
  it('refuses a version or revision that it was never held against', () => {
    expect(read(LOCK.replace('version = 1', 'version = 2')).problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
    expect(read(LOCK.replace('revision = 3', 'revision = 99')).problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
  })
  it('knows nothing of a file that is no TOML', () => {
    expect(read('version = ')).toMatchObject({ completeness: 'unknown', entries: [], problems: [{ id: 'syntax' }] })
  })
  it('finds its files by name', () => {
    expect(['uv.lock', 'a/uv.lock', 'x.py.lock', 'auv.lock', 'uv.lock.txt'].map((path) => format.matches(path))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
  it('takes folders for dependencies, but the project and members of the workspace', () => {
    const { entries } = read(`version = 1
[manifest]
members = ["app", "Member"]
[[package]]
name = "app"
source = { virtual = "." }
[[package]]
name = "member"
source = { editable = "packages/member" }
[[package]]
name = "lib"
source = { directory = "../lib" }
`)
    expect(entries.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['app', true],
      ['member', true],
      ['lib', false],
    ])
  })
  it('reads groups by the name that some versions of uv give them', () => {
    const { entries, lock, problems } = read(`version = 1
requires-python = ">=3.9"
[[package]]
name = "app"
version = "1"
source = { editable = "." }
[package.dependency-groups]
dev = [{ name = "pytest" }]
[package.metadata.dependency-groups]
dev = [{ name = "pytest", specifier = ">=8" }]
`)
    expect([problems, entries[0]?.edges.map(({ name, group }) => [name, group]), lock?.roots.map(({ name }) => name)]).toEqual([
      [],
      [['pytest', 'dev']],
      ['pytest'],
    ])
  })
})
