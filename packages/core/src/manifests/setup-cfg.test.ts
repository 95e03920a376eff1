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
  it('fills in what one value takes from another, as configparser does', () => {
    const names = (text: string): unknown => {
      const { entries, problems } = read(text)
      return [
        entries.map(({ name, group, position }) => `${name ?? '?'} ${group ?? ''}:${position.line}`),
        problems.map(({ id }) => id),
      ]
    }
    expect(
      names('[DEFAULT]\nbase = b\n[options.extras_require]\nall =\n    a\n    %(one)s\none =\n    c\n    %(base)s\n'),
    ).toEqual([['a all:5', 'c all:6', 'b all:6', 'c one:8', 'b one:9'], []])
    expect(names('[options]\ninstall_requires = a @ https://h.example/x%%2Fa.zip\n')).toEqual([['a :2'], []])
    for (const value of ['%(missing)s', 'a>1 % b', '%(install_requires)s'])
      expect(names(`[options]\ninstall_requires =\n    ${value}\n`)).toEqual([[], ['not-understood']])
  })
  it('says what it does not understand', () => {
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
