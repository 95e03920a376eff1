import { describe, expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './pip-conf.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'pip.conf', bytes: new TextEncoder().encode(text) })

describe('pip.conf', () => {
  it('reads every index with its place, on one line or on several', () => {
    const { indexes, problems, accounting } = read(
      '[global]\nindex-url = https://mine.example/simple\nextra_index_url =\n    https://a.example/simple\n    https://b.example/simple https://c.example/simple\n[install]\nfind-links = ./wheels\n',
    )
    expect(problems).toEqual([])
    expect(
      indexes.map(({ kind, url, isDefault, position }) => [kind, rawText(url), isDefault, position.line, position.column]),
    ).toEqual([
      ['index', 'https://mine.example/simple', true, 2, 13],
      ['extra-index', 'https://a.example/simple', false, 4, 5],
      ['extra-index', 'https://b.example/simple', false, 5, 5],
      ['extra-index', 'https://c.example/simple', false, 5, 30],
      ['find-links', './wheels', false, 7, 14],
    ])
    expect(accounting).toEqual({ unit: 'lines', total: 7, entries: 0, options: 7, comments: 0, notUnderstood: 0 })
  })
  it('notes what lowers trust, and leaves out what is switched off', () => {
    const { options } = read('[global]\ntrusted-host = a.example\n--No-Index = false\nno-require-hashes = true\n')
    expect(options.map(({ id, position }) => [id, position.line])).toEqual([
      ['trusted-host', 2],
      ['no-require-hashes', 4],
    ])
  })
  it('follows the files that it names, and reads what it installs unasked', () => {
    const { inclusions, entries } = read(
      '[install]\nrequirement = reqs.txt\nconstraint = https://a.example/c.txt\neditable = git+https://a.example/x#egg=x\n',
    )
    expect(inclusions.map(({ kind, target, isRemote }) => [kind, rawText(target), isRemote])).toEqual([
      ['requirements', 'reqs.txt', false],
      ['constraints', 'https://a.example/c.txt', true],
    ])
    expect(entries.map(({ name, editable, position }) => [name, editable, position.line])).toEqual([['x', true, 4]])
  })
  it('names options that pip does not have, and lines that are none', () => {
    const { problems, accounting } = read('[global]\nindx-url = https://a.example\nnonsense\n')
    expect(problems.map(({ id, position }) => [id, position.line])).toEqual([
      ['not-understood', 2],
      ['not-understood', 3],
    ])
    expect(accounting).toMatchObject({ total: 3, options: 1, notUnderstood: 2 })
  })
  it('is found by its name', () => {
    expect(['pip.conf', 'a/.pip/pip.conf', 'pip.ini'].map((path) => format.matches(path))).toEqual([true, true, true])
    expect(format.matches('mypip.conf')).toBe(false)
  })
})
