import { describe, expect, it } from 'vitest'
import { format } from './pixi-toml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pixi.toml', bytes: new TextEncoder().encode(text) })

describe('pixi.toml', () => {
  it('reads PyPI dependencies and leaves those of Conda alone', () => {
    const { entries, problems } = read(
      '[workspace]\nname = "x"\n[dependencies]\npython = ">=3.11"\n[pypi-dependencies]\nrequests = "==2.32.5"\n[feature.dev.pypi-dependencies]\nlocal = { path = "./l", editable = true }\n',
    )
    expect(problems).toEqual([])
    expect(entries.map(({ name, resolved, group, editable }) => [name, resolved, group, editable])).toEqual([
      ['requests', '2.32.5', null, false],
      ['local', null, 'dev', true],
    ])
  })
  it('is found by its name', () => {
    expect(format.matches('a/pixi.toml')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
