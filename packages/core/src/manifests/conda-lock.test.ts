import { describe, expect, it } from 'vitest'
import { format } from './conda-lock.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'conda-lock.yml', bytes: new TextEncoder().encode(text) })

describe('conda-lock.yml', () => {
  const LOCK =
    'version: 1\nmetadata: {}\npackage:\n- name: numpy\n  version: 2.0\n  manager: conda\n  url: https://conda.example/numpy.conda\n- name: requests\n  version: 2.32.5\n  manager: pip\n  platform: linux-64\n  dependencies: {}\n  url: https://files.pythonhosted.org/packages/requests-2.32.5-py3-none-any.whl\n  hash:\n    sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  category: main\n'
  it('reads the packages of pip', () => {
    const { entries, problems, lock } = read(LOCK)
    expect([problems, lock?.isVersionKnown]).toEqual([[], true])
    expect(
      entries.map(({ name, resolved, hashes, artifacts }) => [name, resolved, hashes.length, artifacts[0]?.filename]),
    ).toEqual([['requests', '2.32.5', 1, 'requests-2.32.5-py3-none-any.whl']])
  })
  it('reads edges, what it was made from, and which packages are Conda’s', () => {
    const { entries, lock } = read(
      LOCK.replace('metadata: {}', 'metadata: {sources: [environment.yml]}').replace(
        'dependencies: {}',
        "dependencies: {idna: '>=2.5,<4'}",
      ),
    )
    expect(entries[0]?.edges.map(({ name, specifier }) => [name, specifier])).toEqual([['idna', '>=2.5,<4']])
    expect([lock?.madeFrom, lock?.otherPackages]).toEqual([['environment.yml'], ['numpy']])
  })
  it('refuses another version and keys it does not know', () => {
    expect(read(LOCK.replace('version: 1', 'version: 9')).problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
    expect(read(LOCK.replace('category', 'catgory')).problems.map(({ id }) => id)).toEqual(['not-understood'])
  })
  it('is found by its name', () => {
    expect(format.matches('a/conda-lock.yml')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
