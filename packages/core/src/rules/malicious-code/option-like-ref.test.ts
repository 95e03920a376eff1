import { describe, expect, it } from 'vitest'
import { entry, file, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './option-like-ref.ts'

describe('option-like-ref', () => {
  const says = (url: string, requested: string | null): string[] => {
    const source = {
      kind: 'vcs' as const,
      url: text(url),
      vcs: 'git',
      requested: requested === null ? null : text(requested),
      commit: null,
      subdirectory: null,
    }
    return sayings(rule, { manifest: file({ entries: [entry({ source })] }) })
  }
  it('sees it in the revision, encoded too, and in the host', () => {
    for (const [url, requested] of [
      ['https://h.example/a', '--upload-pack=x'],
      ['https://h.example/a', '%2d%2dconfig'],
      ['ssh://-oProxyCommand=x/a', null],
    ] as const) {
      expect(says(url, requested)).toEqual(['requirements.txt:3: begins with a dash, which the tool takes for an option'])
    }
  })
  it('leaves dashes inside alone', () => {
    expect(says('https://h-x.example/a-b', 'v1-2')).toEqual([])
  })
})
