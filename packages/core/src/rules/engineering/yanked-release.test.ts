import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { circumstances, CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './yanked-release.ts'

it('warns with the reason that the project gave', () => {
  const yankedReason = untrustedText('broken\non Windows')
  expect(rule.effect).toBe('warn')
  expect(rule.find(circumstances({ yanked: true, yankedReason }), CONTEXT)).toEqual([
    { message: 'yanked by its project: broken\\x0aon Windows', place: { file: 'index page of demo' } },
  ])
  expect(rule.find(circumstances({ yanked: true }), CONTEXT)).toMatchObject([{ message: 'yanked by its project' }])
})

it('passes what was not yanked', () => expect(rule.find(circumstances({}), CONTEXT)).toEqual([]))
