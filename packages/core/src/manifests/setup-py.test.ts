import { describe, expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import type { PythonCallReader, PythonCalls, PythonValue } from '../model/python-calls.ts'
import { format } from './setup-py.ts'

const AT = { line: 5, column: 3 }
const text = (value: string, line = 5): PythonValue => ({ ...AT, line, kind: 'text', value })
const list = (...items: PythonValue[]): PythonValue => ({ ...AT, kind: 'list', items })
const computed: PythonValue = { ...AT, kind: 'computed' }

/** The reader of core/source lies on a neighbour's floor; what it would see is written down here. */
function read(
  keywords: Record<string, PythonValue>,
  more: Partial<PythonCalls> & { hasMore?: boolean } = {},
): ReturnType<typeof format.read> {
  const call = {
    ...AT,
    name: 'setuptools.setup',
    within: null,
    args: [],
    hasMore: more.hasMore ?? false,
    keywords: Object.entries(keywords).map(([name, value]) => ({ ...AT, name, value })),
  }
  const python: PythonCallReader = { findCalls: () => ({ calls: more.calls ?? [call], doubt: more.doubt ?? null }) }
  return format.read({ file: 'setup.py', bytes: new Uint8Array(), python })
}

describe('setup.py', () => {
  it('reads every list of requirements with places, groups and markers', () => {
    const facts = read({
      name: text('Demo_App'),
      version: text('1.0'),
      install_requires: list(text('requests>=2', 6), text('attrs', 7)),
      setup_requires: text('cffi', 8),
      tests_require: list(text('pytest', 9)),
      extras_require: {
        ...AT,
        kind: 'dict',
        items: [
          { key: text('Fast_IO'), value: list(text('uvloop', 10)) },
          { key: text(':python_version<"3.11"'), value: text('tomli', 11) },
        ],
      },
    })
    expect(
      facts.entries.map(({ name, group, isForBuild, marker, position }) => [
        name,
        group,
        isForBuild,
        marker === null ? null : rawText(marker),
        position.line,
      ]),
    ).toEqual([
      ['requests', null, false, null, 6],
      ['attrs', null, false, null, 7],
      ['cffi', 'build-system', true, null, 8],
      ['pytest', 'tests', false, null, 9],
      ['uvloop', 'fast-io', false, null, 10],
      ['tomli', null, false, 'python_version<"3.11"', 11],
    ])
    expect([facts.project, facts.completeness, facts.problems]).toEqual([{ name: 'demo-app', version: '1.0' }, 'complete', []])
    expect(facts.accounting).toEqual({ unit: 'keys', total: 6, entries: 4, options: 0, comments: 2, notUnderstood: 0 })
  })
  it('keeps what it found beside what is computed, and says so', () => {
    const partly = read({ install_requires: list(text('requests'), computed) })
    expect([partly.entries.length, partly.completeness, partly.incompleteBecause]).toEqual([
      1,
      'partial',
      'line 5 computes what setup() is given',
    ])
    expect(read({ install_requires: computed }).completeness).toBe('unknown')
    expect(read({}, { hasMore: true }).completeness).toBe('unknown')
    expect(read({}, { calls: [] }).incompleteBecause).toBe('no call of setup() was found')
    expect(read({ pbr: { ...AT, kind: 'constant', value: 'True' } }).incompleteBecause).toBe('pbr computes the dependencies')
    expect(read({}, { doubt: 'the grammar could not read all of it' }).completeness).toBe('unknown')
  })
  it('reads a text as one requirement a line, without its comments', () => {
    const { entries } = read({ install_requires: text('\nrequests # comment\n# nothing\nattrs>=1\n') })
    expect(entries.map(({ name, position }) => [name, position.line])).toEqual([
      ['requests', 6],
      ['attrs', 8],
    ])
  })
  it('follows a file of requirements and names pages of links', () => {
    const { inclusions, indexes } = read({
      install_requires: { ...AT, kind: 'file-lines', path: 'requirements.txt' },
      dependency_links: list(text('https://links.example/')),
    })
    expect(inclusions.map(({ kind, target, position }) => [kind, rawText(target), position.line])).toEqual([
      ['requirements', 'requirements.txt', 5],
    ])
    expect(indexes.map(({ kind, url }) => [kind, rawText(url)])).toEqual([['find-links', 'https://links.example/']])
  })
  it('does not understand what is no requirement', () => {
    expect(read({ install_requires: list(text('a ==')) }).problems.map(({ id }) => id)).toEqual(['not-understood'])
  })
  it('is not vetted where Python cannot be read', () => {
    const facts = format.read({ file: 'setup.py', bytes: new Uint8Array() })
    expect([facts.completeness, facts.problems.map(({ id }) => id)]).toEqual(['unknown', ['limit']])
  })
  it('is found by its name', () => {
    expect([format.matches('a/setup.py'), format.matches('my_setup.py')]).toEqual([true, false])
  })
})
