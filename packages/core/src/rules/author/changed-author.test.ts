import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { metadataOf, sayings } from '../comparison-rule.test-support.ts'
import { rule } from './changed-author.ts'

const by = (author: string | null, authorEmail: string | null): { metadata: ReturnType<typeof metadataOf> } => ({
  metadata: metadataOf({
    author: author === null ? null : untrustedText(author),
    authorEmail: authorEmail === null ? null : untrustedText(authorEmail),
  }),
})

it('names the fields that changed', () => {
  expect(sayings(rule, by('A. Person', 'a@demo.example'), by('A. Person', 'b@demo.example'))).toEqual([
    'METADATA: Author-Email none: Author-Email is "b@demo.example", in 0.9 "a@demo.example"',
  ])
})

it('is silent where the same people stand in another field', () => {
  expect(sayings(rule, by('A. Person', 'a@demo.example'), by(null, '"A. Person" <a@demo.example>'))).toEqual([])
})
