import { describe, expect, it } from 'vitest'
import { entry, file, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './mutable-vcs-ref.ts'

describe('mutable-vcs-ref', () => {
  const says = (requested: ReturnType<typeof text> | null, commit: string | null): string[] =>
    sayings(rule, {
      manifest: file({
        entries: [
          entry({ source: { kind: 'vcs', url: text('https://h.example/a'), vcs: 'git', requested, commit, subdirectory: null } }),
        ],
      }),
    })
  it('names the branch or tag', () => {
    expect(says(text('main'), null)).toEqual(['requirements.txt:3: demo comes from main of a repository; name a full commit'])
    expect(says(null, null)).toEqual([
      'requirements.txt:3: demo comes from the default branch of a repository; name a full commit',
    ])
  })
  it('is content with a full commit', () => {
    expect(says(text('main'), 'c'.repeat(40))).toEqual([])
  })
})
