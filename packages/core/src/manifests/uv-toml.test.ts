import { describe, expect, it } from 'vitest'
import { format } from './uv-toml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'uv.toml', bytes: new TextEncoder().encode(text) })

describe('uv.toml', () => {
  it('reads the keys of [tool.uv] at the top', () => {
    const { indexes, options, problems, role } = read(
      '[[index]]\nname = "mine"\nurl = "https://mine.example/simple"\ndefault = true\n\n[pip]\nx = 1\n',
    )
    expect([role, problems, options]).toEqual(['configuration', [], []])
    expect(indexes.map(({ name, isDefault, position }) => [name, isDefault, position.line])).toEqual([['mine', true, 1]])
  })
  it('reads the indexes of uv pip too', () => {
    const { indexes, options } = read('[pip]\nindex-url = "https://a.example/simple"\nno-binary = ["x"]\n')
    expect([indexes.map(({ isDefault, position }) => [isDefault, position.line]), options.map(({ id }) => id)]).toEqual([
      [[true, 2]],
      ['no-binary'],
    ])
  })
  it('names keys that uv does not have', () => {
    expect(read('indx-url = "x"\n').problems.map(({ id }) => id)).toEqual(['not-understood'])
  })
  it('is found by its name', () => {
    expect(format.matches('a/uv.toml')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
