import { describe, expect, it } from 'vitest'
import { AT, file, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './remote-include.ts'

describe('remote-include', () => {
  it('names what is fetched when the file is used', () => {
    const inclusion = (
      target: string,
      isRemote: boolean,
    ): { kind: 'requirements'; target: ReturnType<typeof text>; isRemote: boolean; position: typeof AT } => ({
      kind: 'requirements',
      target: text(target),
      isRemote,
      position: AT,
    })
    expect(
      sayings(rule, {
        manifest: file({ inclusions: [inclusion('https://h.example/r.txt', true), inclusion('other.txt', false)] }),
      }),
    ).toEqual(['requirements.txt:3: https://h.example/r.txt is fetched when this file is used; keep it in the repository'])
  })
})
