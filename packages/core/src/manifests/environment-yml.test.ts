import { describe, expect, it } from 'vitest'
import { format } from './environment-yml.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'environment.yml', bytes: new TextEncoder().encode(text) })

describe('environment.yml', () => {
  it('reads the pip part as requirements, and no MatchSpec', () => {
    const { entries, indexes, problems } = read(
      'name: x\ndependencies:\n  - python=3.11\n  - numpy\n  - pip:\n    - requests==2.32.5\n    - --extra-index-url https://mine.example/simple\n    - -e ./src\n',
    )
    expect(problems).toEqual([])
    expect(entries.map(({ name, resolved, editable, position }) => [name, resolved, editable, position.line])).toEqual([
      ['requests', '2.32.5', false, 6],
      [null, null, true, 8],
    ])
    expect(indexes.map(({ kind, position }) => [kind, position.line])).toEqual([['extra-index', 7]])
  })
  it('says that Conda takes the last of two pip parts', () => {
    expect(read('dependencies:\n  - pip:\n    - a\n  - pip:\n    - b\n').problems.map(({ id }) => id)).toEqual(['duplicate-key'])
    expect(read('dependencies:\n  - pip:\n    - a ==\n').problems.map(({ id, position }) => `${id} ${position.line}`)).toEqual([
      'not-understood 3',
    ])
  })
  it('is found by its name', () => {
    expect(format.matches('a/environment.yml')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
