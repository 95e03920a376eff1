import { known, NO_FACTS } from '@safe-pip/core/model/facts'
import type { Finding } from '@safe-pip/core/model/finding'
import type { LoadedPolicy } from '@safe-pip/core/node/load-policy'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import type { FileAuditParts } from '@safe-pip/core/vet/audit-files'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import { runRules } from '@safe-pip/core/vet/run-rules'

/**
 * What is to be said of a policy that the commit changes, judged by the policy before, which the commit cannot have
 * changed. `strictest` are the parts as that policy judges them, `parts` as the new one does.
 */
export function findPolicyChange(
  { parts, strictest }: { parts: FileAuditParts; strictest: FileAuditParts },
  { before, file, now }: { before: LoadedPolicy; file: string; now: number },
): Finding[] {
  const keyOf = ({ rule, place }: Finding): string => `${place.file}:${place.line ?? 1} ${rule}`
  const refused = new Set(findRefusing(parts).map(keyOf))
  const loosened = findRefusing(strictest)
    .map(keyOf)
    .filter((key) => !refused.has(key))
  const facts = { ...NO_FACTS, policyChange: known({ isChanged: true, file, loosened }) }
  const context = makeRuleContext(before.policy, { now })
  const { findings } = runRules(facts, { rules: RULES, context, subject: file })
  return decideEffects(findings, { policy: before.policy, rules: RULES, subject: { name: null, version: null } })
}

function findRefusing({ findings, artifacts }: FileAuditParts): Finding[] {
  return [...findings, ...artifacts.flatMap((artifact) => artifact.findings)].filter(
    ({ effect }) => effect === 'block' || effect === 'confirm',
  )
}
