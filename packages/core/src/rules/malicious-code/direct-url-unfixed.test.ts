import { expect, it } from 'vitest'
import { circumstances, CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './direct-url-unfixed.ts'

const messages = (sourceKind: 'index' | 'url' | 'vcs' | 'path' | 'archive', contentFixed: boolean): unknown =>
  rule.find(circumstances({}, { sourceKind, contentFixed }), CONTEXT)?.map(({ message }) => message)

it('speaks of URLs and repositories that nothing fixes', () => {
  expect(messages('url', false)).toEqual(['demo comes from a URL without a hash'])
  expect(messages('vcs', false)).toEqual(['demo comes from a repository without a full commit'])
})

it('passes what is fixed, and what does not come from the network', () => {
  expect([
    messages('url', true),
    messages('vcs', true),
    messages('index', false),
    messages('path', false),
    messages('archive', false),
  ]).toEqual([[], [], [], [], []])
})
