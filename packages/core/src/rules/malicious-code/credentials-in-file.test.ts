import { describe, expect, it } from 'vitest'
import { file, index, sayings } from '../file-rule.test-support.ts'
import { rule } from './credentials-in-file.ts'

describe('credentials-in-file', () => {
  const says = (url: string): string[] => sayings(rule, { manifest: file({ indexes: [index(url)] }) })
  it('names the URL without what it holds', () => {
    expect(says('https://me:hunter2@h.example/simple?t=1')).toEqual([
      'requirements.txt:3: the URL of https://h.example/simple holds credentials; put them into netrc, a keyring or a variable',
    ])
    expect(says('https://ghp0123456789abcdefgh@h.example/simple')).toHaveLength(1)
  })
  it('leaves variables, user names and placeholders alone', () => {
    for (const url of [
      'https://${USER}:${TOKEN}@h.example/s',
      'https://me@h.example/s',
      'ssh://git@h.example/s',
      'https://h.example/s',
    ]) {
      expect(says(url)).toEqual([])
    }
  })
})
