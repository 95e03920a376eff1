import { describe, expect, it } from 'vitest'
import { format } from './pipfile-lock.ts'

const HASH = 'a'.repeat(64)
const read = (value: unknown): ReturnType<typeof format.read> =>
  format.read({
    file: 'Pipfile.lock',
    bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value, null, 4)),
  })
const META = {
  'hash': { sha256: HASH },
  'pipfile-spec': 6,
  'requires': {},
  'sources': [
    { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true },
    { name: 'mine', url: 'https://pkgs.example/simple', verify_ssl: false },
  ],
}

describe('Pipfile.lock', () => {
  it('reads every category, own ones included', () => {
    const { entries, indexes, problems, lock } = read({
      _meta: META,
      default: { Requests: { version: '==2.32.5', hashes: [`sha256:${HASH}`], extras: ['socks'], index: 'mine', markers: 'a' } },
      develop: { tool: { version: '*' } },
      docs: { fork: { git: 'https://example.com/f.git', ref: 'main' } },
    })
    expect(problems).toEqual([])
    expect(lock).toMatchObject({ tool: 'pipenv', contentHash: HASH, isVersionKnown: true })
    expect(indexes.map(({ name, verifiesTls }) => [name, verifiesTls])).toEqual([
      ['pypi', true],
      ['mine', false],
    ])
    expect(entries.map(({ name, group, resolved, extras, hashes }) => [name, group, resolved, extras, hashes.length])).toEqual([
      ['requests', null, '2.32.5', ['socks'], 1],
      ['tool', 'develop', null, [], 0],
      ['fork', 'docs', null, [], 0],
    ])
    expect(entries.map(({ source }) => source)).toMatchObject([
      { kind: 'index', index: 'https://pkgs.example/simple' },
      { kind: 'index', index: null },
      { kind: 'vcs', requested: 'main', commit: null },
    ])
  })
  it('shows what two keys of one name hide', () => {
    const text = `{"_meta": ${JSON.stringify(META)}, "default": {"a": {"version": "==1"}, "a": {"version": "==2"}}}`
    const { problems, entries } = read(text)
    expect(problems.map(({ id }) => id)).toEqual(['duplicate-key'])
    expect(entries.map(({ resolved }) => resolved)).toEqual(['1', '2'])
  })
  it('names what it does not know', () => {
    expect(read({ _meta: { ...META, 'pipfile-spec': 7 } }).problems.map(({ id }) => id)).toEqual(['unknown-lock-version'])
    expect(read({ _meta: META, default: { a: { verison: '==1' } } }).problems.map(({ id }) => id)).toEqual(['not-understood'])
    expect(read('[]')).toMatchObject({ completeness: 'unknown', problems: [{ id: 'syntax' }] })
    expect(
      read({ _meta: META, default: { a: { version: '==1', hashes: ['md5:00', 'sha256:XY'] } } }).entries[0]?.hashes.map(
        ({ problem }) => problem,
      ),
    ).toEqual(['malformed', 'malformed'])
  })
})
