import { describe, expect, it } from 'vitest'
import { format } from './tox-ini.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'tox.ini', bytes: new TextEncoder().encode(text) })

describe('tox.ini', () => {
  it('reads deps as candidates', () => {
    const { entries, role } = read(
      '[tox]\nrequires = tox-uv\n[testenv]\ndeps =\n    pytest>=8\n    py39: mock\n    {[base]deps}\n    -r dev.txt\n',
    )
    expect([role, entries.map(({ name, confidence, position }) => [name, confidence, position.line])]).toEqual([
      'candidates',
      [
        ['tox-uv', 'low', 2],
        ['pytest', 'low', 5],
        ['mock', 'low', 6],
      ],
    ])
  })
  it('is found by its name', () => {
    expect(format.matches('a/tox.ini')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
