import { expect, it } from 'vitest'
import { known } from '../../model/facts.ts'
import { CONTEXT } from '../artifact-rule.test-support.ts'
import { rule } from './missing-project.ts'

it('names the indexes that were asked', () => {
  const missingProject = known({ name: 'reqeusts', indexes: ['https://pypi.org/simple/', 'https://pkgs.example/'] })
  expect(rule.find({ missingProject }, CONTEXT)).toEqual([
    {
      message: 'no index has reqeusts (asked: https://pypi.org/simple/, https://pkgs.example/)',
      place: { file: 'index page of reqeusts' },
    },
  ])
})

it('is silent where nothing is missing', () => {
  expect(rule.find({ missingProject: { state: 'not-applicable' } }, CONTEXT)).toBeNull()
})

it('says nothing where no index was asked', () => {
  expect(rule.find({ missingProject: known({ name: 'reqeusts', indexes: [] }) }, CONTEXT)).toEqual([])
})
