import { expect, it } from 'vitest'
import { circumstances, CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './sidecar-mismatch.ts'

it('blocks with what differs', () => {
  expect(rule.effect).toBe('block')
  expect(rule.find(circumstances({ sidecarProblem: 'it asks for other\u0007 dependencies' }), CONTEXT)).toEqual([
    { message: 'it asks for other\\x07 dependencies', place: { file: 'index page of demo' } },
  ])
})

it('passes a sidecar that agrees', () => expect(rule.find(circumstances({}), CONTEXT)).toEqual([]))
