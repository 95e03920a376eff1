import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import type { Effect } from '../model/severity.ts'
import { decideEffects } from './decide-effects.ts'
import { DEFAULT_POLICY, type Policy } from './policy.ts'

const RULES = [
  { id: 'marked', isRaisedByStrict: true },
  { id: 'unmarked', isRaisedByStrict: false },
]

function decide(rule: string, effect: Effect, policy: Partial<Policy>): Effect | undefined {
  const finding: Finding = {
    rule,
    effect,
    severity: 'low',
    domain: 'engineering',
    message: 'seen',
    place: { file: 'requirements.txt', line: 1 },
  }
  const subject = { name: 'demo', version: '1.0' }
  return decideEffects([finding], { policy: { ...DEFAULT_POLICY, ...policy }, rules: RULES, subject })[0]?.effect
}

describe('the profiles (DESIGN 5)', () => {
  it.each([
    ['none', 'warn'],
    ['warn', 'block'],
    ['confirm', 'confirm'],
    ['block', 'block'],
  ] as const)('strict makes of a %s in a marked line a %s, and leaves the others', (effect, raised) => {
    expect(decide('marked', effect, { profile: 'strict' })).toBe(raised)
    expect(decide('unmarked', effect, { profile: 'strict' })).toBe(effect)
    expect(decide('marked', effect, {})).toBe(effect)
  })

  it('what the policy writes wins over the profile strict, and audit refuses nothing', () => {
    expect(decide('marked', 'warn', { profile: 'strict', rules: { marked: 'none' } })).toBe('none')
    expect(decide('marked', 'block', { profile: 'audit' })).toBe('warn')
    expect(decide('marked', 'confirm', { profile: 'audit' })).toBe('warn')
    expect(decide('marked', 'none', { rules: { marked: 'off' } })).toBeUndefined()
  })
})

describe('a yes in advance', () => {
  it('answers a question on the same version however it is written, never a block', () => {
    expect(decide('marked', 'confirm', { accept: ['Demo==v1.0.0'] })).toBe('warn')
    expect(decide('marked', 'confirm', { accept: ['demo==1.1'] })).toBe('confirm')
    expect(decide('marked', 'block', { accept: ['demo'] })).toBe('block')
  })
})

describe('the sum', () => {
  const finding = (rule: string, parts: Partial<Finding>): Finding => ({
    rule,
    effect: 'none',
    severity: 'low',
    domain: 'malicious-code',
    message: rule,
    place: { file: 'demo.py', line: 1 },
    ...parts,
  })
  const sums = (third: Partial<Finding>): boolean =>
    decideEffects([finding('a', { automatic: true }), finding('b', {}), finding('c', { domain: 'author', ...third })], {
      policy: DEFAULT_POLICY,
      rules: RULES,
      subject: { name: 'demo', version: '1.0' },
    }).some(({ rule }) => rule === 'combined-findings')

  it('blocks three findings of two domains, and does not count what only informs', () => {
    expect(sums({})).toBe(true)
    expect(sums({ domain: 'malicious-code' })).toBe(false)
    expect(sums({ severity: 'info' })).toBe(false)
  })
})
