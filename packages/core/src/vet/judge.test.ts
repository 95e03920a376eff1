import { EMPTY_INVENTORY } from '../model/inventory.ts'
import { describe, expect, it } from 'vitest'
import { untrustedText } from '../base/display.ts'
import { absent, known, type AnomalyKind, type ReleaseFacts, type RequestFacts } from '../model/facts.ts'
import { defineRule, type Rule, type RuleContext } from '../model/rule.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import type { Examination } from './examination.ts'
import { judgeArtifact, type Circumstances } from './judge.ts'

const ruleContext: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}
const REQUEST: RequestFacts = {
  name: 'demo',
  version: '1.0',
  sourceKind: 'index',
  requiredBy: [],
  exactPin: false,
  contentFixed: true,
  installedVersion: null,
}
const RELEASE: ReleaseFacts = {
  indexUrl: 'https://pypi.org/simple/',
  projectStatus: null,
  statusReason: null,
  yanked: false,
  yankedReason: null,
  uploadTime: '1969-01-01T00:00:00Z',
  pageGivesTimes: true,
  sidecarProblem: null,
}
const CLEAN: Circumstances = { release: known(RELEASE), request: known(REQUEST), advisories: known({ matches: [] }) }

function examine(...kinds: AnomalyKind[]): Examination {
  return {
    sha256: 'ab',
    size: 1,
    metadataBytes: null,
    file: known({ kind: 'wheel', filename: 'demo-1.0-py3-none-any.whl', name: 'demo', version: '1.0', sha256: 'ab', size: 1 }),
    archive: known({
      format: 'zip',
      members: [],
      unpackedBytes: 0,
      anomalies: kinds.map((kind) => ({ id: kind, kind, message: `an ${kind}` })),
    }),
    metadata: absent('t'),
    wheel: absent('t'),
    sdist: { state: 'not-applicable' },
    source: absent('t'),
  }
}

const judgement = { policy: DEFAULT_POLICY, ruleContext }
const own = (effect: 'confirm' | 'warn', domain: 'author' | 'malicious-code', automatic = false): Rule =>
  defineRule({
    id: `sees-${domain}`,
    domain,
    severity: 'low',
    effect,
    isRaisedByStrict: true,
    summary: 's',
    needs: ['file'],
    unchecked: 'warn',
    find: () => [{ message: 'm', place: { file: 'setup.py', line: 1 }, automatic }],
  })

describe('judgeArtifact', () => {
  const registry = (examination: Examination, circumstances = CLEAN): unknown => {
    const judged = judgeArtifact(examination, circumstances, judgement)
    return [judged.verdict, judged.findings.map((finding) => finding.rule)]
  }
  // Other rules of the registry may add not-checked entries for the absent facts; these speak of findings.
  it('blocks an ambiguous archive', () => expect(registry(examine('ambiguous'))).toEqual(['block', ['ambiguous-archive']]))
  it('blocks known malware', () => {
    const matches = [
      {
        id: 'MAL-1',
        aliases: [],
        kind: 'malware' as const,
        severity: 'critical' as const,
        summary: untrustedText('bad'),
        fixedIn: [],
      },
    ]
    expect(registry(examine(), { ...CLEAN, advisories: known({ matches }) })).toEqual(['block', ['known-malware']])
  })
  it('cannot vet code that was not read to its end', () => {
    const problems = [{ id: 'analysis-budget', message: 'too many steps', file: 'demo/x.py' }]
    const source = known({ uses: [], literals: [], files: 1, bytes: 1, problems, inventory: EMPTY_INVENTORY })
    const judged = judgeArtifact({ ...examine(), source }, CLEAN, { ...judgement, rules: [] })
    expect([judged.verdict, judged.notChecked.map(({ reason }) => reason)]).toEqual(['cannot-vet', ['demo/x.py: too many steps']])
  })
  it('blocks a URL without a hash', () => {
    const request = known({ ...REQUEST, sourceKind: 'url' as const, contentFixed: false })
    expect(registry(examine(), { ...CLEAN, request })).toEqual(['block', ['direct-url-unfixed']])
  })
  it('blocks a sidecar that is not that of the file', () => {
    const release = known({ ...RELEASE, sidecarProblem: 'differs' })
    expect(registry(examine(), { ...CLEAN, release })).toEqual(['block', ['sidecar-mismatch']])
  })
  it('names an oddity and a yank as warnings', () => {
    const judged = judgeArtifact(examine('oddity'), { ...CLEAN, release: known({ ...RELEASE, yanked: true }) }, judgement)
    expect(judged.findings.map(({ rule, effect }) => [rule, effect])).toEqual([
      ['archive-oddity', 'warn'],
      ['yanked-release', 'warn'],
    ])
  })
  it('blocks a critical vulnerability and warns of a high one', () => {
    const effects = (['high', 'critical'] as const).map((severity) => {
      const matches = [
        {
          id: 'GHSA-1',
          aliases: ['CVE-1'],
          kind: 'vulnerability' as const,
          severity,
          summary: untrustedText('s'),
          fixedIn: ['2'],
        },
      ]
      return judgeArtifact(examine(), { ...CLEAN, advisories: known({ matches }) }, judgement).findings[0]?.effect
    })
    expect(effects).toEqual(['warn', 'block'])
  })
  it('cannot vet a damaged archive, even without rules', () => {
    const judged = judgeArtifact(examine('damaged'), CLEAN, { ...judgement, rules: [] })
    expect(judged).toEqual({
      findings: [],
      verdict: 'cannot-vet',
      notChecked: [{ check: 'archive', reason: 'an damaged', subject: 'demo 1.0', effect: 'refuse' }],
    })
  })
  it('does not call advisories clean that could not be read, and names the check once', () => {
    const advisories = absent('no snapshot', 'known-malware')
    const judged = judgeArtifact(examine(), { ...CLEAN, advisories }, judgement)
    expect(judged.notChecked.filter((entry) => entry.check === 'known-malware')).toEqual([
      { check: 'known-malware', reason: 'no snapshot', subject: 'demo 1.0', effect: 'warn' },
    ])
  })
  it('names known malware from an old snapshot, and that the check is not whole', () => {
    const matches = [
      {
        id: 'MAL-1',
        aliases: [],
        kind: 'malware' as const,
        severity: 'critical' as const,
        summary: untrustedText('bad'),
        fixedIn: [],
      },
    ]
    const judged = judgeArtifact(
      examine(),
      { ...CLEAN, advisories: known({ matches, gap: 'the snapshot is 9 days old' }) },
      judgement,
    )
    expect(judged.findings.map((finding) => finding.rule)).toEqual(['known-malware'])
    expect(judged.notChecked.filter((entry) => entry.check === 'known-malware')).toEqual([
      { check: 'known-malware', reason: 'the snapshot is 9 days old', subject: 'demo 1.0', effect: 'warn' },
    ])
  })
  it('says that the age was not checked where a page gives no times', () => {
    const release = known({ ...RELEASE, pageGivesTimes: false })
    const judged = judgeArtifact(examine(), { ...CLEAN, release }, { ...judgement, rules: [] })
    expect(judged.notChecked).toEqual([
      { check: 'release-age', reason: 'the index gives no upload times', subject: 'demo 1.0', effect: 'warn' },
    ])
  })
  it('refuses when a rule throws', () => {
    const broken: Rule = {
      ...own('warn', 'author'),
      find: () => {
        throw new Error('bug')
      },
    }
    expect(judgeArtifact(examine(), CLEAN, { ...judgement, rules: [broken] }).verdict).toBe('cannot-vet')
  })
  it('accepts a confirm by name and version, and never a block', () => {
    const policy = { ...DEFAULT_POLICY, accept: ['Demo==1.0'] }
    expect(judgeArtifact(examine(), CLEAN, { ...judgement, rules: [own('confirm', 'author')] }).verdict).toBe('confirm')
    expect(judgeArtifact(examine(), CLEAN, { policy, ruleContext, rules: [own('confirm', 'author')] }).verdict).toBe('warn')
    expect(judgeArtifact(examine('ambiguous'), CLEAN, { policy, ruleContext }).verdict).toBe('block')
  })
  it('adds up three findings of two domains only with an automatic one', () => {
    const sum = (automatic: boolean): string =>
      judgeArtifact(examine(), CLEAN, {
        ...judgement,
        rules: [own('warn', 'author'), own('warn', 'author'), own('warn', 'malicious-code', automatic)],
      }).verdict
    expect([sum(false), sum(true)]).toEqual(['warn', 'block'])
  })
  it('raises warnings in strict, drops what is off, refuses nothing in audit', () => {
    const rules = [own('warn', 'author')]
    const verdict = (policy: object): string =>
      judgeArtifact(examine(), CLEAN, { policy: { ...DEFAULT_POLICY, ...policy }, ruleContext, rules }).verdict
    expect(verdict({ profile: 'strict' })).toBe('block')
    expect(verdict({ rules: { 'sees-author': 'off' } })).toBe('allow')
    expect(verdict({ rules: { 'domain:author': 'confirm' } })).toBe('confirm')
    expect(verdict({ profile: 'audit', rules: { 'domain:author': 'block' } })).toBe('warn')
  })
})
