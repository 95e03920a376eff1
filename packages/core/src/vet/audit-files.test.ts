import { describe, expect, it } from 'vitest'
import { untrustedText } from '../base/display.ts'
import { absent, known, type AdvisoryFacts, type FactState } from '../model/facts.ts'
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts'
import { auditFiles, type FileAuditParts } from './audit-files.ts'
import { readManifests } from './read-manifests.ts'
import { makeRuleContext } from './rule-context.ts'

const STANCE = { declaredIndexes: ['https://pypi.org/simple/'], internalNames: [], internalIndex: null }

async function audit(
  files: Record<string, string>,
  options: { policy?: Partial<Policy>; advisories?: Record<string, FactState<AdvisoryFacts>> } = {},
): Promise<FileAuditParts> {
  const manifests = await readManifests(Object.keys(files), {
    read: (path) => Promise.resolve({ state: 'bytes', bytes: new TextEncoder().encode(files[path] ?? '') }),
  })
  const policy = { ...DEFAULT_POLICY, ...options.policy }
  const ruleContext = makeRuleContext(policy, { now: 0 })
  const lookUp = (releases: readonly { name: string; version: string }[]): Promise<Map<string, FactState<AdvisoryFacts>>> =>
    Promise.resolve(
      new Map(releases.map(({ name, version }) => [`${name} ${version}`, options.advisories?.[name] ?? known({ matches: [] })])),
    )
  return auditFiles({ manifests, stance: STANCE, lookUp }, { policy, ruleContext })
}

describe('auditFiles', () => {
  it('lists every entry, whatever its marker, with its place', async () => {
    const { dependencies } = await audit({
      'requirements.txt': '# head\nA.B[X]==1.0 ; sys_platform == "nowhere"\n-e ./src\ngit+https://h.example/a@main#egg=v\n',
    })
    expect(dependencies).toEqual([
      {
        name: 'a-b',
        specifier: '==1.0',
        extras: ['x'],
        marker: 'sys_platform == "nowhere"',
        group: null,
        source: { kind: 'index' },
        editable: false,
        constraint: false,
        hashes: [],
        place: { file: 'requirements.txt', line: 2, column: 1 },
        resolved: '1.0',
      },
      {
        name: null,
        specifier: '',
        extras: [],
        marker: null,
        group: null,
        source: { kind: 'path', url: './src' },
        editable: true,
        constraint: false,
        hashes: [],
        place: { file: 'requirements.txt', line: 3, column: 1 },
        resolved: null,
      },
      {
        name: 'v',
        specifier: '',
        extras: [],
        marker: null,
        group: null,
        source: { kind: 'vcs', url: 'git+https://h.example/a@main' },
        editable: false,
        constraint: false,
        hashes: [],
        place: { file: 'requirements.txt', line: 4, column: 1 },
        resolved: null,
      },
    ])
  })
  it('puts advisories into the artifact of the release, at the line that pins it', async () => {
    const match = {
      id: 'MAL-1',
      aliases: [],
      kind: 'malware' as const,
      severity: 'critical' as const,
      summary: untrustedText('bad'),
      fixedIn: [],
    }
    const { artifacts } = await audit(
      { 'requirements.txt': 'x\nbad==1.0\ngood==2.0\n' },
      { advisories: { bad: known({ matches: [match] }), good: absent('no snapshot', 'known-malware') } },
    )
    expect(
      artifacts.map(({ name, version, verdict, requiredBy, findings, notChecked }) => [
        name,
        version,
        verdict,
        requiredBy,
        findings.map(({ rule, place }) => [rule, place]),
        notChecked,
      ]),
    ).toEqual([
      ['bad', '1.0', 'block', [['bad']], [['known-malware', { file: 'requirements.txt', line: 2, column: 1 }]], []],
      [
        'good',
        '2.0',
        'allow',
        [['good']],
        [],
        [{ check: 'known-malware', reason: 'no snapshot', subject: 'good 2.0', effect: 'warn' }],
      ],
    ])
  })
  it('says on lines what a file does, and nothing of an ordinary one', async () => {
    const { findings } = await audit({ 'requirements.txt': 'ok>=1\n--index-url http://evil.example/simple\n' })
    expect(
      findings.filter(({ effect }) => effect !== 'none').map(({ rule, effect, place }) => `${rule} ${effect} ${place.line ?? 0}`),
    ).toEqual(['plain-http block 2', 'undeclared-index block 2'])
    const ordinary = await audit({ 'requirements.txt': `a==1.0 --hash=sha256:${'a'.repeat(64)}\n` })
    expect([ordinary.findings, ordinary.notChecked]).toEqual([
      [],
      [{ check: 'index', reason: 'offline (a 1.0)', subject: 'index', effect: 'none' }],
    ])
  })
  it('never calls a file clean that it could not read, nor lets it hide the others', async () => {
    const { findings, dependencies } = await audit({ 'uv.lock': 'version = ', 'requirements.txt': 'a==1\n' })
    expect(findings.map(({ rule, effect }) => `${rule} ${effect}`)).toContain('not-understood block')
    expect(dependencies.map(({ name }) => name)).toEqual(['a'])
  })
})
