import { known } from '@safe-pip/core/model/facts'
import { display } from '@safe-pip/core/base/display'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import type { RuleContext } from '@safe-pip/core/model/rule'
import type { Policy } from '@safe-pip/core/policy/policy'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { runRules } from '@safe-pip/core/vet/run-rules'
import type { Gate } from '@safe-pip/gate/contract'

/** What is to be said of names that no index has, when pip could not resolve. */
export function findMissingProjects(
  gate: Pick<Gate, 'missingProjects'>,
  options: { policy: Policy; ruleContext: RuleContext },
): Finding[] {
  return gate.missingProjects().flatMap((missing) => {
    const facts = { missingProject: known(missing) }
    const rules = RULES.filter(({ needs }) => needs.length === 1 && needs[0] === 'missingProject')
    const { findings } = runRules(facts, { rules, context: options.ruleContext, subject: missing.name })
    return decideEffects(findings, {
      policy: options.policy,
      rules: RULES,
      subject: { name: missing.name, version: null },
      now: options.ruleContext.now,
    })
  })
}

/** Offline, what is not in the store is unknown, not missing (CONTRACT `--offline`: 81). */
export function reportMissingOffline(missing: readonly { readonly name: string }[]): NotChecked[] {
  return missing.map(({ name }) => ({
    check: 'artifact',
    reason: `${display(name)} is neither in the store nor among local archives, and --offline is set`,
    subject: display(name),
    effect: 'refuse',
  }))
}
