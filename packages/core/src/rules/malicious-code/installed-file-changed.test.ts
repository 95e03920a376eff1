import { expect, it } from 'vitest'
import { file, problem, sayings } from '../file-rule.test-support.ts'
import { rule } from './installed-file-changed.ts'

it('says which files are not as they were installed', () => {
  expect(sayings(rule, { manifest: file({ problems: [problem('installed-file-changed')] }) })).toEqual([
    'requirements.txt:3: as the reader says',
  ])
})
it('leaves other problems to other rules', () => {
  expect(sayings(rule, { manifest: file({ problems: [problem('not-understood')] }) })).toEqual([])
})
