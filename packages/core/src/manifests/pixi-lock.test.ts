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
      ['local', null, true, 0],
    ])
  })
  it('refuses another version', () => {
    expect(read('version: 99\npackages: []\n').problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
  })
  it('is found by its name', () => {
    expect(format.matches('a/pixi.lock')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
