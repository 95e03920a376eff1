import { expect, test } from 'vitest'
import { known, type RequestFacts } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './source-build.ts'

const REQUEST: RequestFacts = {
  name: 'demo',
  version: '1.0',
  sourceKind: 'index',
  requiredBy: [],
  exactPin: false,
  contentFixed: true,
  installedVersion: null,
}
const context: RuleContext = { now: 0, minimumAgeMs: 0, isCooldownExempt: () => false, popularRank: () => null, popularNames: [] }

test('names the flag that allows the build', () => {
  const found = rule.find({ request: known({ ...REQUEST, needsBuildPermission: true }) }, context)
  expect(found?.map(({ message }) => message)).toEqual([
    'demo has to be built from source, which runs its code; allow it with --allow-build demo',
  ])
})

test('is silent for what needs no build or was allowed', () => {
  expect(rule.find({ request: known(REQUEST) }, context)).toEqual([])
  expect(rule.find({ request: known({ ...REQUEST, needsBuildPermission: false }) }, context)).toEqual([])
})
