import { expect, it } from 'vitest'
import { known, type ReleaseFacts } from '../../model/facts.ts'
import type { Effect } from '../../model/severity.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule as missingProject } from './missing-project.ts'
import { rule as projectStatus } from './project-status.ts'
import { rule as releaseTooNew } from '../author/release-too-new.ts'

const now = Date.parse('2026-11-22T00:00:00Z')
const context: RuleContext = {
  now,
  minimumAgeMs: 2 * 86_400_000,
  isCooldownExempt: (name) => name === 'acme',
  popularRank: () => null,
  popularNames: [],
}
const RELEASE: ReleaseFacts = {
  indexUrl: 'https://pypi.org/simple/',
  projectStatus: null,
  statusReason: null,
  yanked: false,
  yankedReason: null,
  uploadTime: '2026-11-19T00:00:00Z',
  pageGivesTimes: true,
  sidecarProblem: null,
}

function judge(
  which: typeof projectStatus,
  release: Partial<ReleaseFacts>,
  options = { name: 'demo', exactPin: false },
): (Effect | undefined)[] | undefined {
  const request = {
    ...options,
    version: '1',
    sourceKind: 'index' as const,
    requiredBy: [],
    contentFixed: true,
    installedVersion: null,
  }
  return which.find({ release: known({ ...RELEASE, ...release }), request: known(request) }, context)?.map(({ effect }) => effect)
}

it('blocks a quarantined project, warns of an archived one, passes others', () => {
  const status = (projectStatus_: string | null): unknown => judge(projectStatus, { projectStatus: projectStatus_ })
  expect([status('quarantined'), status('archived'), status('active'), status(null)]).toEqual([['block'], ['warn'], [], []])
})
it('blocks what is younger than two days, to the millisecond', () => {
  expect(judge(releaseTooNew, { uploadTime: '2026-11-20T00:00:00Z' })).toEqual([])
  expect(judge(releaseTooNew, { uploadTime: '2026-11-20T00:00:00.001Z' })).toEqual(['block'])
})
it('warns only, of an exact pin', () =>
  expect(judge(releaseTooNew, { uploadTime: '2026-11-21T00:00:00Z' }, { name: 'demo', exactPin: true })).toEqual(['warn']))
it('counts a missing, future or unreadable time as new', () => {
  const of = (uploadTime: string | null): unknown => judge(releaseTooNew, { uploadTime })
  expect([of(null), of('2027-01-01T00:00:00Z'), of('soon')]).toEqual([['block'], ['block'], ['block']])
})
it('passes exempt names, and leaves pages without times to not checked', () => {
  expect(judge(releaseTooNew, { uploadTime: null }, { name: 'acme', exactPin: false })).toEqual([])
  expect(judge(releaseTooNew, { uploadTime: null, pageGivesTimes: false })).toEqual([])
})
it('names the indexes that were asked for a missing project', () => {
  const missing = known({ name: 'reqeusts', indexes: ['https://pypi.org/simple/'] })
  expect(missingProject.find({ missingProject: missing }, context)?.map(({ message }) => message)).toEqual([
    'no index has reqeusts (asked: https://pypi.org/simple/)',
  ])
})
