import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import type { LockedEdge } from '../../model/manifest.ts'
import type { PublishedRequirement } from '../../model/published.ts'
import { sayings } from '../pinned-rule.test-support.ts'
import { rule } from './edges-not-published.ts'

const edge = (name: string, specifier: string | null = null): LockedEdge => ({
  name,
  specifier: specifier === null ? null : untrustedText(specifier),
  version: null,
  extras: [],
  marker: null,
  group: null,
  position: { line: 7, column: 5 },
})
const needs = (name: string, specifier = '', isConditional = false): PublishedRequirement => ({ name, specifier, isConditional })
const says = (edges: readonly LockedEdge[] | null, requirements: readonly PublishedRequirement[] | null): string[] =>
  sayings(rule, { pin: { edges }, release: { requirements } })

it('blocks an edge that is not published', () => {
  expect(says([edge('a'), edge('evil')], [needs('a')])).toEqual(['7 block: demo 1.0 needs no evil by its published metadata'])
})

it('warns of an edge that is missing or says less', () => {
  expect(says([], [needs('a')])).toEqual(['3 warn: demo 1.0 needs a by its published metadata, and the lock does not say so'])
  const less = '7 warn: demo 1.0 needs a<2,>=1 by its published metadata, which is more than the lock says'
  expect(says([edge('a', '*')], [needs('a', '<2,>=1')])).toEqual([less])
  expect(says([edge('a', '>=1')], [needs('a', '<2,>=1')])).toEqual([less])
})

it('is silent where both agree, where tools write in their own way, under markers, about itself, and where one says nothing', () => {
  expect(says([edge('a', '>=1,<2')], [needs('a', '<2,>=1')])).toEqual([])
  expect(says([edge('a', '^1.2'), edge('b', '==1.*')], [needs('a', '<2,>=1.2'), needs('b', '<2,>=1')])).toEqual([])
  expect(says([edge('a', '')], [needs('a', '<2'), needs('a', '<3')])).toEqual([])
  expect(says([edge('demo')], [needs('x', '', true)])).toEqual([])
  expect(says([edge('demo', '==1.0'), edge('x')], [needs('a'), needs('x', '', true)])).toEqual([])
  expect(says(null, [needs('a')])).toEqual([])
  expect(says([edge('evil')], null)).toEqual([])
})
