import { describe, expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { decideEffects } from './decide-effects.ts'
import { DEFAULT_POLICY, type PolicyException } from './policy.ts'

const NOW = 1000
const SHA = 'ab'.repeat(32)
const EXCEPTION: PolicyException = {
  rule: 'known-vulnerability',
  name: 'demo-pkg',
  version: null,
  sha256: null,
  advisory: null,
  reason: 'not reachable',
  expiresAt: NOW + 1,
  place: { file: 'safe-pip.toml', line: 1, column: 1 },
}
const FINDING: Finding = {
  rule: 'known-vulnerability',
  severity: 'critical',
  domain: 'vulnerability',
  effect: 'block',
  message: 'm',
  place: { file: 'f' },
  aliases: ['PYSEC-1', 'CVE-1'],
}
const SUBJECT = { name: 'Demo_Pkg', version: '1.0', sha256: SHA }

function decide(
  exception: Partial<PolicyException>,
  more: { finding?: Partial<Finding>; subject?: object; now?: number | null } = {},
): string[] {
  const policy = { ...DEFAULT_POLICY, exceptions: [{ ...EXCEPTION, ...exception }] }
  const clock = more.now === null ? {} : { now: more.now ?? NOW }
  const findings = decideEffects([{ ...FINDING, ...more.finding }], {
    policy,
    rules: [],
    subject: { ...SUBJECT, ...more.subject },
    ...clock,
  })
  return findings.map(({ effect, exception: used }) => `${effect}${used === undefined ? '' : `: ${used.reason}`}`)
}

describe('an exception', () => {
  test('takes the effect and stands with the finding', () => expect(decide({})).toEqual(['none: not reachable']))

  test.each([
    ['another rule', { rule: 'known-malware' }],
    ['another project', { name: 'other' }],
    ['another version', { version: '1.1' }],
    ['another artifact', { sha256: 'cd'.repeat(32) }],
    ['another advisory', { advisory: 'CVE-2' }],
    ['one that has expired', { expiresAt: NOW }],
  ])('for %s permits nothing', (_, exception) => expect(decide(exception)).toEqual(['block']))

  test('holds for any spelling of its version, its artifact and each alias', () => {
    expect(decide({ version: '1', sha256: SHA, advisory: 'CVE-1' })).toEqual(['none: not reachable'])
  })

  test('bound to an artifact does not hold where none is known, and none holds without a clock or a name', () => {
    expect(decide({ sha256: SHA }, { subject: { sha256: null } })).toEqual(['block'])
    expect(decide({}, { now: null })).toEqual(['block'])
    expect(decide({}, { subject: { name: null } })).toEqual(['block'])
  })

  test('holds for a finding on a file that is about its project', () => {
    expect(decide({}, { subject: { name: null }, finding: { project: 'demo-pkg' } })).toEqual(['none: not reachable'])
  })

  test('takes its finding out of the sum', () => {
    const others: Finding[] = [
      { ...FINDING, rule: 'a', domain: 'author', effect: 'none' },
      { ...FINDING, rule: 'b', domain: 'malicious-code', effect: 'none', automatic: true },
    ]
    const rules = (exceptions: readonly PolicyException[]): string[] =>
      decideEffects([FINDING, ...others], {
        policy: { ...DEFAULT_POLICY, exceptions },
        rules: [],
        subject: SUBJECT,
        now: NOW,
      }).map(({ rule }) => rule)
    expect(rules([])).toContain('combined-findings')
    expect(rules([EXCEPTION])).not.toContain('combined-findings')
  })
})
