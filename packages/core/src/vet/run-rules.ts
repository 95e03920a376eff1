import type { FactName, Facts } from '../model/facts.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { UNCHECKED_EFFECTS } from '../model/severity.ts'

/**
 * Every rule over these facts. A missing fact becomes *not checked*, once per check with the worst effect of
 * the rules that needed it; a rule that throws becomes *not checked* with effect `refuse`, never silence.
 */
export function runRules(
  facts: Facts,
  options: { rules: readonly Rule[]; context: RuleContext; subject: string },
): { findings: Finding[]; notChecked: NotChecked[] } {
  const findings: Finding[] = []
  const unchecked = new Map<string, NotChecked>()
  const note = (entry: NotChecked): void => {
    const before = unchecked.get(entry.check)
    const isWorse = before === undefined || UNCHECKED_EFFECTS.indexOf(entry.effect) > UNCHECKED_EFFECTS.indexOf(before.effect)
    if (isWorse) unchecked.set(entry.check, entry)
  }
  for (const rule of options.rules) {
    const gap = findGap(rule.needs, facts)
    if (gap === 'not-applicable') continue
    if (gap !== null) {
      note({ check: gap.check ?? rule.id, reason: gap.reason, subject: options.subject, effect: rule.unchecked })
      continue
    }
    try {
      const { id, severity, domain, effect } = rule
      for (const sighting of rule.find(facts, options.context) ?? []) {
        findings.push({ rule: id, severity, domain, effect, ...sighting })
      }
    } catch {
      note({ check: rule.id, reason: 'internal error in this rule', subject: options.subject, effect: 'refuse' })
    }
  }
  return { findings, notChecked: [...unchecked.values()] }
}

/** The first fact that keeps a rule from speaking; not applicable beats absent. */
function findGap(needs: readonly FactName[], facts: Facts): null | 'not-applicable' | { reason: string; check?: string } {
  const states = needs.map((need) => facts[need] ?? { state: 'absent' as const, reason: `no ${need} facts` })
  if (states.some((fact) => fact.state === 'not-applicable')) return 'not-applicable'
  return states.find((fact) => fact.state === 'absent') ?? null
}
