import { describe, expect, it } from 'vitest'
import { artifact, entry, lock, sayings, STANCE, text } from '../file-rule.test-support.ts'
import { rule } from './artifact-url-unbound.ts'

describe('artifact-url-unbound', () => {
  const PYPI = `https://files.pythonhosted.org/packages/aa/bb/${'c'.repeat(60)}/demo-1.0-py3-none-any.whl`
  const says = (url: string, index: string | null = null): string[] =>
    sayings(rule, {
      manifest: lock({
        entries: [entry({ source: { kind: 'index', index: index === null ? null : text(index) }, artifacts: [artifact(url)] })],
      }),
    })
  it('binds files of PyPI to their host and their kind of path', () => {
    expect(says(PYPI.replace('files.pythonhosted.org', 'evil.example'))).toEqual([
      `uv.lock:3: https://evil.example/packages/aa/bb/${'c'.repeat(60)}/demo-1.0-py3-none-any.whl of demo is no place where https://pypi.org/simple keeps files`,
    ])
    expect(says('https://files.pythonhosted.org/evil/demo-1.0-py3-none-any.whl', 'https://pypi.org/simple')).toHaveLength(1)
    expect(says(PYPI.replace('https:', 'http:'))).toHaveLength(1)
  })
  it('lets an index of mine keep files on its own domain', () => {
    expect(says('https://files.mine.example/demo-1.0-py3-none-any.whl', 'https://pkgs.mine.example/simple')).toEqual([])
    expect(says('https://evil.example.org/demo-1.0-py3-none-any.whl', 'https://pkgs.mine.example/simple')).toHaveLength(1)
  })
  it('knows whose domain it is, and no neighbours of an address', () => {
    const from = (host: string, index: string): number =>
      says(`https://${host}/demo-1.0-py3-none-any.whl`, `https://${index}/simple`).length
    expect([from('files.mine.co.uk', 'pkgs.mine.co.uk'), from('evil.co.uk', 'pkgs.mine.co.uk')]).toEqual([0, 1])
    expect([from('10.9.0.1', '10.9.0.1'), from('66.6.0.1', '10.9.0.1')]).toEqual([0, 1])
  })
  it('takes files where the configured indexes keep theirs, in a lock that names no index', () => {
    const stance = { ...STANCE, plainIndexes: ['https://pkgs.mine.example/simple/'] }
    const found = (url: string): string[] =>
      sayings(rule, { stance, manifest: lock({ entries: [entry({ artifacts: [artifact(url)] })] }) })
    expect(found('https://files.mine.example/demo-1.0-py3-none-any.whl')).toEqual([])
    expect(found(PYPI)).toEqual([])
    expect(found('https://evil.example.org/demo-1.0-py3-none-any.whl')).toHaveLength(1)
  })
  it('leaves PyPI\u2019s own places and relative paths alone', () => {
    expect(says(PYPI)).toEqual([])
    expect(says('https://files.pythonhosted.org/packages/py3/d/demo/demo-1.0-py3-none-any.whl')).toEqual([])
    expect(says('wheels/demo-1.0-py3-none-any.whl')).toEqual([])
  })
})
