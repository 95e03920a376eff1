import { known, type ReleaseFacts, type RequestFacts } from '../model/facts.ts'
import type { RuleContext } from '../model/rule.ts'

/** 22 November 2026, a cooldown of two days from which `acme` is exempt. */
export const CONTEXT: RuleContext = {
  now: Date.parse('2026-11-22T00:00:00Z'),
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

export const REQUEST: RequestFacts = {
  name: 'demo',
  version: '1.0',
  sourceKind: 'index',
  requiredBy: [],
  exactPin: false,
  contentFixed: true,
  installedVersion: null,
}

/** What an index and the request say of an ordinary file, but for these differences. */
export function circumstances(
  release: Partial<ReleaseFacts>,
  request: Partial<RequestFacts> = {},
): {
  release: ReturnType<typeof known<ReleaseFacts>>
  request: ReturnType<typeof known<RequestFacts>>
} {
  return { release: known({ ...RELEASE, ...release }), request: known({ ...REQUEST, ...request }) }
}
