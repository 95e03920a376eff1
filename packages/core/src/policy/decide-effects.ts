import { compareFindings } from '../model/compare-findings.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Effect } from '../model/severity.ts'
import { normalizeName } from '../python/package-name.ts'
import { isSameVersion } from '../python/version.ts'
import { applyException } from './apply-exception.ts'
import type { Policy } from './policy.ts'

type RuleStance = Pick<Rule, 'id' | 'isRaisedByStrict' | 'isOutsideTheSum'>

/** A project as `accept` names it; both null where unknown. */
export interface AcceptSubject {
  readonly name: string | null
  readonly version: string | null
  /** Where known: exceptions may be bound to it. */
  readonly sha256?: string | null
}

/** What `strict` makes of the lines of DESIGN 5 marked s: a warning refuses, what only reports show is a warning. */
const STRICTER = { none: 'warn', warn: 'block', confirm: 'confirm', block: 'block' } as const satisfies Record<Effect, Effect>

/**
 * Findings with their effects after policy (DESIGN 5, CONTRACT "The policy file"): own id, domain, profile, exceptions,
 * sum, accept. Without a clock (`now`, milliseconds since 1970) no exception holds; what one permits does not count in the sum.
 */
export function decideEffects(
  findings: readonly Finding[],
  options: { policy: Policy; rules: readonly RuleStance[]; subject: AcceptSubject; now?: number },
): Finding[] {
  const { policy, subject, now } = options
  const except = (finding: Finding): Finding => applyException(finding, { exceptions: policy.exceptions, subject, now })
  const raised = new Set(options.rules.filter((rule) => rule.isRaisedByStrict).map((rule) => rule.id))
  const decided = findings.flatMap((finding) => decideEffect(finding, policy, raised)).map(except)
  const outside = new Set(options.rules.filter((rule) => rule.isOutsideTheSum === true).map((rule) => rule.id))
  const sum = sumFindings(decided.filter((finding) => finding.exception === undefined && !outside.has(finding.rule)))
  const all = sum === null ? decided : [...decided, ...decideEffect(sum, policy, raised).map(except)]
  return all
    .map((finding) =>
      finding.effect === 'confirm' && isAccepted(policy.accept, subject) ? { ...finding, effect: 'warn' as const } : finding,
    )
    .toSorted(compareFindings)
}

function decideEffect(finding: Finding, policy: Policy, raised: ReadonlySet<string>): Finding[] {
  const written = policy.rules[finding.rule] ?? policy.rules[`domain:${finding.domain}`]
  if (written === 'off') return []
  let effect = written ?? finding.effect
  if (written === undefined && policy.profile === 'strict' && raised.has(finding.rule)) effect = STRICTER[effect]
  if (policy.profile === 'audit' && (effect === 'confirm' || effect === 'block')) effect = 'warn'
  return [{ ...finding, effect }]
}

/**
 * Three findings of two domains, one of them network, process or dynamic code in an automatic context. What only informs (machine code is
 * there and was not read) is true of every other honest package and does not count.
 */
function sumFindings(all: readonly Finding[]): Finding | null {
  const findings = all.filter(({ severity }) => severity !== 'info')
  const automatic = findings.find((finding) => finding.automatic === true)
  const domains = [...new Set(findings.map((finding) => finding.domain))].toSorted()
  if (automatic === undefined || findings.length < 3 || domains.length < 2) return null
  const rules = [...new Set(findings.map((finding) => finding.rule))].toSorted()
  return {
    rule: 'combined-findings',
    severity: 'high',
    domain: 'malicious-code',
    effect: 'block',
    message: `${findings.length} findings of ${domains.length} domains (${domains.join(', ')}) block together: ${rules.join(', ')}`,
    place: automatic.place,
  }
}

/** The effect of a check that could not run: `[unchecked]` first, then the profile. */
export function decideUnchecked(entry: NotChecked, policy: Policy): NotChecked {
  const written = policy.unchecked[entry.check]
  let effect = written ?? entry.effect
  if (written === undefined && policy.profile === 'strict' && effect === 'warn') effect = 'refuse'
  if (policy.profile === 'audit' && effect === 'refuse') effect = 'warn'
  return { ...entry, effect }
}

function isAccepted(accept: readonly string[], subject: AcceptSubject): boolean {
  return accept.some((entry) => {
    const [name = '', version] = entry.split('==').map((part) => part.trim())
    return (
      subject.name !== null &&
      normalizeName(name) === normalizeName(subject.name) &&
      (version === undefined || (subject.version !== null && isSameVersion(version, subject.version)))
    )
  })
}
