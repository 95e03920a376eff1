import { expect, it } from 'vitest'
import type { ReleaseFacts, RequestFacts } from '../../model/facts.ts'
import { circumstances, CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './release-too-new.ts'

const effects = (release: Partial<ReleaseFacts>, request: Partial<RequestFacts> = {}): unknown =>
  rule.find(circumstances(release, request), CONTEXT)?.map(({ effect }) => effect)

it('blocks what is younger than two days, to the millisecond', () => {
  expect(effects({ uploadTime: '2026-11-20T00:00:00Z' })).toEqual([])
  expect(effects({ uploadTime: '2026-11-20T00:00:00.001Z' })).toEqual(['block'])
})

it('says how old it is', () => {
  expect(rule.find(circumstances({ uploadTime: '2026-11-21T21:00:00Z' }), CONTEXT)).toMatchObject([
    { message: 'this release is 3 hours old, younger than 48', place: { file: 'index page of demo' } },
  ])
})

it('warns only, of an exact pin', () =>
  expect(effects({ uploadTime: '2026-11-21T00:00:00Z' }, { exactPin: true })).toEqual(['warn']))

it('counts a missing, future or unreadable time as new', () => {
  expect([null, '2027-01-01T00:00:00Z', 'soon'].map((uploadTime) => effects({ uploadTime }))).toEqual([
    ['block'],
    ['block'],
    ['block'],
  ])
})

it('passes exempt names, and leaves pages without times to not checked', () => {
  expect(effects({ uploadTime: null }, { name: 'acme' })).toEqual([])
  expect(effects({ uploadTime: null, pageGivesTimes: false })).toEqual([])
})
