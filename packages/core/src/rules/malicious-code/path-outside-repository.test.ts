import { describe, expect, it } from 'vitest'
import { AT, entry, file, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './path-outside-repository.ts'

describe('path-outside-repository', () => {
  const says = (path: string, at = 'requirements.txt'): boolean =>
    sayings(rule, { manifest: file({ file: at, entries: [entry({ source: { kind: 'path', path: text(path) } })] }) }).length > 0
  it('sees every way out', () => {
    for (const path of ['../x', 'a/../../x', '/srv/x', '~/x', 'file:///srv/x', 'C:\\x'])
      expect([path, says(path)]).toEqual([path, true])
    const inclusions = [{ kind: 'requirements' as const, target: text('../other.txt'), isRemote: false, position: AT }]
    expect(sayings(rule, { manifest: file({ inclusions }) })).toEqual([
      'requirements.txt:3: ../other.txt lies outside the repository',
    ])
  })
  it('leaves what stays inside alone', () => {
    for (const [path, at] of [
      ['.', 'r.txt'],
      ['./a/../b', 'r.txt'],
      ['../b', 'a/r.txt'],
      ['a..b', 'r.txt'],
    ] as const)
      expect([path, says(path, at)]).toEqual([path, false])
  })
})
