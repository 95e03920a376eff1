import { describe, expect, it } from 'vitest'
import { format } from './setup-cfg.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'setup.cfg', bytes: new TextEncoder().encode(text) })

describe('setup.cfg', () => {
  it('reads the lists of setuptools with their places', () => {
    const { entries, problems, inclusions, project, accounting } = read(
      '[metadata]\nname = My.App\n[options]\ninstall_requires =\n    a>=1 ; os_name == "nt"\n    # no\n    b==2.0\nsetup-requires = wheel\n[options.extras_require]\nDev_x = file: dev.txt\n',
    )
    expect([problems, project.name]).toEqual([[], 'my-app'])
    expect(
      entries.map(({ name, group, isForBuild, resolved, position }) => [name, group, isForBuild, resolved, position.line]),
    ).toEqual([
      ['a', null, false, null, 5],
      ['b', null, false, '2.0', 7],
      ['wheel', 'build-system', true, null, 8],
    ])
    expect(inclusions.map(({ target }) => target)).toEqual(['dev.txt'])
    expect(accounting).toMatchObject({ unit: 'lines', total: 10, comments: 1, notUnderstood: 0 })
  })
  it('divides a single line at semicolons, as setuptools does', () => {
    expect(read('[options]\ninstall_requires = a; b\n').entries.map(({ name }) => name)).toEqual(['a', 'b'])
  })
  it('says what is computed and what it does not understand', () => {
    expect(read('[options]\ninstall_requires =\n    %(deps)s\n').completeness).toBe('unknown')
    expect(
      read('[options]\ninstall_requires =\n    a ==\nnonsense\n').problems.map(({ id, position }) => `${id} ${position.line}`),
    ).toEqual(['not-understood 3', 'not-understood 4'])
  })
  it('reads deps of tox sections as candidates', () => {
    const { entries, accounting } = read('[tox:testenv]\ndeps =\n    pytest\n')
    expect(entries.map(({ name, confidence, group, position }) => [name, confidence, group, position.line])).toEqual([
      ['pytest', 'low', 'testenv', 3],
    ])
    expect(accounting).toMatchObject({ total: 3, entries: 1, options: 2 })
  })
  it('is found by its name', () => {
    expect(format.matches('a/setup.cfg')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
