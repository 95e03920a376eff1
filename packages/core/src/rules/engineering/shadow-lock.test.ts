import { describe, expect, it } from 'vitest'
import { lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './shadow-lock.ts'

describe('shadow-lock', () => {
  const repository = (...siblings: string[]): { isIgnored: boolean; hidingAttributes: string[]; siblings: string[] } => ({
    isIgnored: false,
    hidingAttributes: [],
    siblings,
  })
  it('names the file that takes the place of another', () => {
    expect(sayings(rule, { manifest: lock({ file: 'a/pylock.toml' }), repository: repository('Pipfile.lock') })).toEqual([
      'a/pylock.toml:1: pylock.toml: pipenv reads it instead of Pipfile.lock',
    ])
    expect(sayings(rule, { manifest: lock({ file: 'uv.toml' }), repository: repository('pyproject.toml') })).toHaveLength(1)
  })
  it('is silent where it stands alone', () => {
    expect(sayings(rule, { manifest: lock({ file: 'pylock.toml' }), repository: repository('uv.lock') })).toEqual([])
  })
})
