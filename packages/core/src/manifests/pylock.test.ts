import { describe, expect, it } from 'vitest'
import { format } from './pylock.ts'

const HASH = 'a'.repeat(64)
const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pylock.toml', bytes: new TextEncoder().encode(text) })
const HEAD = 'lock-version = "1.0"\ncreated-by = "x"\n'

describe('pylock.toml', () => {
  it('reads every kind of source', () => {
    const { entries, problems, indexes } = read(`${HEAD}
[[packages]]
name = "attrs"
version = "25.1.0"
requires-python = ">=3.8"
index = "https://pypi.org/simple"
dependencies = [{ name = "other" }]
wheels = [
  { name = "attrs-25.1.0-py3-none-any.whl", upload-time = 2025-01-25T11:30:10.164985+00:00, url = "https://files.pythonhosted.org/attrs-25.1.0-py3-none-any.whl", size = 63152, hashes = { sha256 = "${HASH}" } },
]

[[packages]]
name = "fork"
vcs = { type = "git", url = "https://example.com/f.git", requested-revision = "main", commit-id = "${'c'.repeat(40)}" }

[[packages]]
name = "here"
directory = { path = ".", editable = true }

[[packages]]
name = "file"
archive = { url = "https://example.com/a%20b/file-1.0.tar.gz", hashes = { md5 = "${'b'.repeat(32)}" } }
`)
    expect(problems).toEqual([])
    expect(indexes.map(({ url }) => url)).toEqual(['https://pypi.org/simple'])
    expect(entries.map(({ name, source, resolved, editable, isOwn }) => [name, source.kind, resolved, editable, isOwn])).toEqual([
      ['attrs', 'index', '25.1.0', false, false],
      ['fork', 'vcs', null, false, false],
      ['here', 'path', null, true, true],
      ['file', 'url', null, false, false],
    ])
    expect(entries[0]?.artifacts).toMatchObject([
      { size: 63152, uploadTime: '2025-01-25T11:30:10.164+00:00', hashes: [{ text: `sha256:${HASH}`, problem: null }] },
    ])
    expect(entries[3]?.artifacts).toMatchObject([{ filename: 'file-1.0.tar.gz', hashes: [{ problem: 'weak' }] }])
  })
  it('names what the standard forbids', () => {
    const messages = (text: string): string[] => read(`${HEAD}${text}`).problems.map(({ id, message }) => `${id}: ${message}`)
    expect(messages('[[packages]]\nname = "A.B"\ndirectory = { path = "." }\n')).toEqual([
      'syntax: against PEP 751: a name that is not in normal form',
    ])
    expect(messages('[[packages]]\nname = "a"\n')).toEqual(['syntax: against PEP 751: a package without a source'])
    expect(messages('[[packages]]\nname = "a"\ndirectory = { path = "." }\nvcs = { type = "git", url = "u" }\n')).toEqual([
      'syntax: against PEP 751: a package with more than one source',
      'syntax: against PEP 751: vcs without commit-id',
    ])
    expect(messages('packages = []\nhashes = 1\n')).toEqual(['not-understood: not understood: the key hashes'])
  })
  it('refuses another version', () => {
    expect(read('lock-version = "2.0"\ncreated-by = "x"\npackages = []\n').problems.map(({ id }) => id)).toEqual([
      'unknown-lock-version',
    ])
  })
  it('finds its files by name', () => {
    expect(['pylock.toml', 'a/pylock.dev.toml', 'pylock.a.b.toml', 'xpylock.toml'].map((path) => format.matches(path))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  it('takes the version of an archive from the name of its wheel, and a folder beside the lock for a dependency', () => {
    const { entries } = read(
      `lock-version = "1.0"\ncreated-by = "t"\n[[packages]]\nname = "a"\narchive = { url = "https://h.example/a-1.5-py3-none-any.whl", hashes = { sha256 = "${'a'.repeat(64)}" } }\n[[packages]]\nname = "b"\ndirectory = { path = "./b" }\n`,
    )
    expect(entries.map(({ name, resolved, isOwn }) => [name, resolved, isOwn])).toEqual([
      ['a', '1.5', false],
      ['b', null, false],
    ])
  })
})
