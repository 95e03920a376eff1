import { expect, test } from 'vitest'
import { untrustedText } from '@safe-pip/core/base/display'
import { known, type AdvisoryFacts, type FactState } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence } from '@safe-pip/core/node/intelligence/intelligence'
import { DEFAULT_POLICY, type Policy } from '@safe-pip/core/policy/policy'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { PageFile } from '@safe-pip/gate/contract'
import { AdvisoryDesk } from './advisory-desk.ts'
import { Withholding } from './withholding.ts'

const NOW = Date.parse('2026-11-24T00:00:00Z')
const YOUNG = '2026-11-23T12:00:00Z'
const OLD = '2026-01-01T00:00:00Z'

function fileOf(version: string, uploadTime: string | null): PageFile {
  return {
    upstream: { id: 'a', kind: 'index', location: 'https://i/simple/', shown: 'https://i/simple/' },
    project: 'demo',
    filename: `demo-${version}-py3-none-any.whl`,
    kind: 'wheel',
    version,
    origin: `https://i/demo-${version}-py3-none-any.whl`,
    sha256: null,
    size: null,
    requiresPython: null,
    coreMetadata: false,
    release: {
      indexUrl: 'https://i/simple/',
      projectStatus: null,
      statusReason: null,
      yanked: false,
      yankedReason: null,
      uploadTime,
      pageGivesTimes: true,
      sidecarProblem: null,
    },
  }
}

/** Advisories by version. */
function withholdingOf(
  records: Readonly<Record<string, 'malware' | 'vulnerability'>>,
  options: { installed?: string; pin?: string; policy?: Policy } = {},
): Withholding {
  const factsOf = (version: string): FactState<AdvisoryFacts> => {
    const kind = records[version]
    const match = { id: 'X-1', aliases: [], severity: 'high' as const, summary: untrustedText('s'), fixedIn: [] }
    return known({ matches: kind === undefined ? [] : [{ ...match, kind }] })
  }
  const intelligence: Intelligence = {
    snapshot: null,
    lookUp: () => Promise.resolve(new Map()),
    lookUpHere: (releases) => new Map(releases.map((release) => [releaseKey(release), factsOf(release.version)])),
    close: () => undefined,
  }
  const policy = options.policy ?? DEFAULT_POLICY
  return new Withholding({
    policy,
    ruleContext: makeRuleContext(policy, { now: NOW }),
    advisories: new AdvisoryDesk(intelligence),
    isExactPin: (_name, version) => version === options.pin,
    installedVersion: () => options.installed ?? null,
  })
}

function reasons(withholding: Withholding, files: readonly PageFile[]): (string | null)[] {
  withholding.prepare(files)
  return files.map((file) => withholding.reasonFor(file))
}

test('what is too new is withheld, what is old enough is offered', () => {
  expect(reasons(withholdingOf({}), [fileOf('1.0', OLD), fileOf('2.0', YOUNG)])).toEqual([
    null,
    expect.stringMatching(/^demo 2\.0: .*\[release-too-new\]$/),
  ])
})

test('an exact pin is offered; its age is a warning later', () => {
  expect(reasons(withholdingOf({}, { pin: '2.0' }), [fileOf('2.0', YOUNG)])).toEqual([null])
})

test('known malware is withheld, pinned or not', () => {
  expect(reasons(withholdingOf({ '1.0': 'malware' }, { pin: '1.0' }), [fileOf('1.0', OLD)])).toEqual([
    expect.stringMatching(/\[known-malware\]$/),
  ])
})

test('a fix for a vulnerability of the version in use may be young, another young release may not', () => {
  const repaired = withholdingOf({ '1.0': 'vulnerability' }, { installed: '1.0' })
  expect(reasons(repaired, [fileOf('2.0', YOUNG)])).toEqual([null])
  const stillBroken = withholdingOf({ '1.0': 'vulnerability', '2.0': 'vulnerability' }, { installed: '1.0' })
  expect(reasons(stillBroken, [fileOf('2.0', YOUNG)])).toEqual([expect.stringContaining('release-too-new')])
  expect(reasons(withholdingOf({}, { installed: '1.0' }), [fileOf('2.0', YOUNG)])).toEqual([
    expect.stringContaining('release-too-new'),
  ])
})

test('what the policy only warns of is offered', () => {
  const policy = { ...DEFAULT_POLICY, rules: { 'release-too-new': 'warn' as const } }
  expect(reasons(withholdingOf({}, { policy }), [fileOf('2.0', YOUNG)])).toEqual([null])
})
