import { describe, expect, it } from 'vitest'
import { format } from './pixi-lock.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pixi.lock', bytes: new TextEncoder().encode(text) })

describe('pixi.lock', () => {
  it('reads the packages of PyPI', () => {
    const { entries, problems, lock } = read(
      'version: 6\nenvironments: {}\npackages:\n- conda: https://conda.example/x.conda\n  sha256: x\n- pypi: https://files.pythonhosted.org/packages/requests-2.32.5-py3-none-any.whl\n  name: requests\n  version: 2.32.5\n  sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n- pypi: ./local\n  name: local\n  version: 0.1\n',
    )
    expect([problems, lock?.tool]).toEqual([[], 'pixi'])
    expect(entries.map(({ name, resolved, isOwn, hashes }) => [name, resolved, isOwn, hashes.length])).toEqual([
      ['requests', '2.32.5', false, 1],
      ['local', null, false, 0],
    ])
  })
  it('reads edges, repositories and direct URLs, and the names that Conda packages may have', () => {
    const { entries, lock } = read(
      `version: 6
environments: {}
packages:
- conda: https://conda.example/noarch/ruamel.yaml-0.18-py_0.conda
  purls: [pkg:pypi/ruamel-yaml-fork]
- pypi: git+https://h.example/a.git?rev=main#${'a'.repeat(40)}
  name: a
  version: 1.0.0
  requires_dist: ["b>=1; extra == 'x'"]
- pypi: direct+https://h.example/b-1.0-py3-none-any.whl
  name: b
  version: 1.0.0
`,
    )
    expect(
      entries.map(({ name, source, isOwn, edges }) => [
        name,
        source.kind,
        source.kind === 'vcs' ? source.commit : null,
        isOwn,
        edges.map((edge) => edge.name),
      ]),
    ).toEqual([
      ['a', 'vcs', 'a'.repeat(40), false, ['b']],
      ['b', 'url', null, false, []],
    ])
    expect(lock?.otherPackages).toEqual(['ruamel-yaml', 'ruamel-yaml-fork'])
  })
  it('refuses another version', () => {
    expect(read('version: 99\npackages: []\n').problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
  })
  it('is found by its name', () => {
    expect(format.matches('a/pixi.lock')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
