import { describe, expect, it } from 'vitest'
import { format } from './pdm-lock.ts'

const HASH = 'a'.repeat(64)
const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pdm.lock', bytes: new TextEncoder().encode(text) })
const LOCK = `[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata"]
lock_version = "4.5.1"
content_hash = "sha256:${HASH}"

[[metadata.targets]]
requires_python = ">=3.9"

[[package]]
name = "requests"
version = "2.32.5"
requires_python = ">=3.9"
summary = ""
groups = ["default"]
dependencies = ["certifi>=2017.4.17", "PySocks!=1.5.7; extra == 'socks'"]
files = [{file = "requests-2.32.5-py3-none-any.whl", hash = "sha256:${HASH}"}]

[[package]]
name = "requests"
version = "2.32.5"
extras = ["socks"]
groups = ["dev"]
dependencies = ["requests==2.32.5"]
files = [{url = "https://files.pythonhosted.org/packages/requests-2.32.5.tar.gz", hash = "sha256:${HASH}"}]

[[package]]
name = "fork"
version = "0.1"
git = "https://h.example/fork.git"
ref = "main"
revision = "${'c'.repeat(40)}"
`

describe('pdm.lock', () => {
  it('reads packages, extras entries, files and edges', () => {
    const { entries, problems, lock } = read(LOCK)
    expect(problems).toEqual([])
    expect(lock).toMatchObject({ tool: 'pdm', version: '4.5.1', isVersionKnown: true, contentHash: `sha256:${HASH}` })
    expect(
      entries.map(({ name, extras, group, artifacts, edges }) => [
        name,
        extras,
        group,
        artifacts.length,
        edges.map((edge) => `${edge.name} ${String(edge.specifier)}`),
      ]),
    ).toEqual([
      ['requests', [], null, 1, ['certifi >=2017.4.17', 'pysocks !=1.5.7']],
      ['requests', ['socks'], 'dev', 1, ['requests ==2.32.5']],
      ['fork', [], null, 0, []],
    ])
    expect(entries[1]?.artifacts[0]).toMatchObject({ filename: 'requests-2.32.5.tar.gz' })
    expect(entries[2]?.source).toMatchObject({ kind: 'vcs', requested: 'main', commit: 'c'.repeat(40) })
  })
  it('finds the files of older locks', () => {
    const { entries } = read(
      `[[package]]\nname = "a"\nversion = "1"\n\n[metadata]\nlock_version = "4.0"\n[metadata.files]\n"a 1" = [{file = "a-1.tar.gz", hash = "sha256:${HASH}"}]\n`,
    )
    expect(entries[0]?.hashes).toHaveLength(1)
  })
  it('names what it does not know', () => {
    expect(read(LOCK.replace('"4.5.1"', '"9.0"')).problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
    expect(read(LOCK.replace('"certifi>=2017.4.17"', '"certifi >="')).problems.map(({ id }) => id)).toEqual(['not-understood'])
    expect(read(LOCK.replace('ref = "main"', 'reff = "main"')).problems.map(({ id }) => id)).toEqual(['not-understood'])
  })
})
