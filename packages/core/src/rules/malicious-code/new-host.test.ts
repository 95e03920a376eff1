import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { sayings, sourceOf } from '../comparison-rule.test-support.ts'
import { rule } from './new-host.ts'

const naming = (text: string, kind = 'plain'): ReturnType<typeof sourceOf> =>
  sourceOf({ context: 'call', objects: [{ kind: 'host', class: kind, text: untrustedText(text) }] })

it('names a host that is new, and warns of an odd one', () => {
  const before = { source: naming('https://a.demo.dev/x') }
  expect(sayings(rule, before, { source: naming('https://b.demo.dev/x') })).toEqual([
    'demo/__init__.py:2 none: new since 0.9: the host b.demo.dev',
  ])
  expect(sayings(rule, before, { source: naming('203.0.113.9:8080', 'ip-literal') })).toEqual([
    'demo/__init__.py:2 warn: new since 0.9: the host 203.0.113.9 (ip-literal)',
  ])
})

it('is silent about hosts named before, and those of examples', () => {
  expect(sayings(rule, { source: naming('https://a.demo.dev/x') }, { source: naming('http://a.demo.dev/y') })).toEqual([])
  expect(sayings(rule, { source: sourceOf() }, { source: naming('https://example.com', 'documentation') })).toEqual([])
})
