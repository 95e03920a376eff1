import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '@safe-pip/core/policy/policy'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { AskedRequirement } from '../pip/contract.ts'
import { findUnfixedUrls } from './unfixed-urls.ts'

const ASKED: AskedRequirement = {
  name: 'demo',
  extras: [],
  specifier: '',
  marker: null,
  isConstraint: false,
  isEditable: false,
  kind: 'url',
  url: 'https://files.example/demo-1.0-py3-none-any.whl',
  hashes: [],
  cameFrom: '-r requirements.txt (line 3)',
}
const options = { policy: DEFAULT_POLICY, ruleContext: makeRuleContext(DEFAULT_POLICY, { now: 0 }) }

test('a URL without a hash blocks, with file and line', () => {
  expect(findUnfixedUrls([ASKED], options)).toMatchObject([
    { rule: 'direct-url-unfixed', effect: 'block', place: { file: 'requirements.txt', line: 3 } },
  ])
})

test('a hash fixes it, and other sources are not its business', () => {
  expect(
    findUnfixedUrls(
      [
        { ...ASKED, hashes: ['sha256:aa'] },
        { ...ASKED, kind: 'archive' },
      ],
      options,
    ),
  ).toEqual([])
})

test('a policy may allow it', () => {
  const policy = { ...DEFAULT_POLICY, rules: { 'direct-url-unfixed': 'warn' as const } }
  expect(findUnfixedUrls([ASKED], { ...options, policy })).toMatchObject([{ effect: 'warn' }])
})
