import { expect, it } from 'vitest'
import { sayings, sourceOf } from '../comparison-rule.test-support.ts'
import { rule } from './new-automatic-capability.ts'

it('names what runs by itself and did not before, once for each kind and moment', () => {
  const after = sourceOf({}, { line: 3 }, { capability: 'process', name: 'os.system', line: 4, context: 'start-up' })
  expect(sayings(rule, { source: sourceOf({ context: 'call' }) }, { source: after })).toEqual([
    'demo/__init__.py:2 warn: new since 0.9: network (requests.post) (and 1 more) on import',
    'demo/__init__.py:4 warn: new since 0.9: process (os.system) whenever Python starts',
  ])
})

it('names dynamic code that was hidden', () => {
  const hidden = sourceOf({ capability: 'dynamic-code', name: 'builtins.exec', layers: ['base64'] })
  expect(sayings(rule, { source: sourceOf() }, { source: hidden })).toHaveLength(1)
})

it('is silent where it was so before, where somebody must call it, and where one side could not be read', () => {
  expect(sayings(rule, { source: sourceOf({}) }, { source: sourceOf({ name: 'urllib.request.urlopen' }) })).toEqual([])
  const asked = sourceOf({ context: 'call' }, { isReached: false }, { capability: 'environment' }, { action: 'lookup' })
  expect(sayings(rule, { source: sourceOf() }, { source: asked })).toEqual([])
  const plain = sourceOf({ capability: 'dynamic-code', name: 'builtins.exec' })
  expect(sayings(rule, { source: sourceOf() }, { source: plain })).toEqual([])
  expect(sayings(rule, { source: null }, { source: sourceOf({}) })).toEqual([])
})
