import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { circumstances, CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './project-status.ts'

it.each([
  ['quarantined', 'block'],
  ['vanished', 'block'],
  ['archived', 'warn'],
  ['deprecated', 'warn'],
])('%s: %s', (projectStatus, effect) => {
  const found = rule.find(circumstances({ projectStatus, statusReason: untrustedText('use \u001b[1mother') }), CONTEXT)
  expect(found).toMatchObject([
    {
      effect,
      message: `the index marks this project as ${projectStatus}: use \\x1b[1mother`,
      place: { file: 'index page of demo' },
    },
  ])
})

it.each(['active', null, 'something new'])('%s passes', (projectStatus) => {
  expect(rule.find(circumstances({ projectStatus }), CONTEXT)).toEqual([])
})
