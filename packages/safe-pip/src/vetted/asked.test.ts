import { expect, test } from 'vitest'
import type { AskedRequirement } from '../pip/contract.ts'
import { Asked } from './asked.ts'

const REQUIREMENT: AskedRequirement = {
  name: 'demo',
  extras: [],
  specifier: '',
  marker: null,
  isConstraint: false,
  isEditable: false,
  kind: 'index',
  url: null,
  hashes: [],
  cameFrom: null,
}

test.each([
  ['==1.0', '1.0.0', true],
  ['===1.0', '1.0', true],
  ['==1.0,!=2', '1', true],
  ['==1.*', '1.0', false],
  ['>=1.0', '1.0', false],
  ['', '1.0', false],
  ['==2.0', '1.0', false],
])('%s pins %s: %s', (specifier, version, isPinned) => {
  const asked = new Asked()
  asked.addRequirements([{ ...REQUIREMENT, specifier, isConstraint: true, cameFrom: '-c c.txt (line 1)' }])
  expect(asked.isExactPin('Demo', version)).toBe(isPinned)
  expect(asked.isExactPin('other', version)).toBe(false)
})

test('metadata of a package pins nothing, but says who pulls what in', () => {
  const asked = new Asked()
  asked.addRequirements([REQUIREMENT])
  asked.addRequires('demo', ['Deep_Thing[x]==1.0 ; python_version > "3"', 'only-dev; extra == "dev"'])
  expect(asked.isExactPin('deep-thing', '1.0')).toBe(false)
  expect(asked.graph.chainsTo('deep-thing')).toEqual([['demo', 'deep-thing']])
  expect(asked.graph.chainsTo('only-dev')).toEqual([['only-dev']])
})

test('a hash that the user names', () => {
  const asked = new Asked()
  asked.addRequirements([{ ...REQUIREMENT, hashes: ['sha256:aa'] }])
  expect([asked.hasHash('demo', 'aa'), asked.hasHash('demo', 'bb')]).toEqual([true, false])
})
