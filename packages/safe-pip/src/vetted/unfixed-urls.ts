import { display } from '@safe-pip/core/base/display'
import { known, type RequestFacts } from '@safe-pip/core/model/facts'
import type { Finding } from '@safe-pip/core/model/finding'
import type { RuleContext } from '@safe-pip/core/model/rule'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import type { Policy } from '@safe-pip/core/policy/policy'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { runRules } from '@safe-pip/core/vet/run-rules'
import type { AskedRequirement } from '../pip/contract.ts'

const UNFIXED = RULES.filter(({ id }) => id === 'direct-url-unfixed')

/** Direct URLs whose content nothing fixes, found before anything is asked of them. */
export function findUnfixedUrls(
  asked: readonly AskedRequirement[],
  options: { policy: Policy; ruleContext: RuleContext },
): Finding[] {
  return asked.flatMap(({ kind, hashes, name, url, cameFrom }) => {
    if (kind !== 'url' || url === null || hashes.length > 0) return []
    const request: RequestFacts = {
      name: name ?? display(url),
      version: null,
      sourceKind: 'url',
      requiredBy: [],
      exactPin: false,
      contentFixed: false,
      installedVersion: null,
    }
    const { findings } = runRules(
      { request: known(request) },
      { rules: UNFIXED, context: options.ruleContext, subject: request.name },
    )
    const placed = findings.map((finding) => (cameFrom === null ? finding : { ...finding, place: placeOf(cameFrom) }))
    return decideEffects(placed, {
      policy: options.policy,
      rules: RULES,
      subject: { name, version: null },
      now: options.ruleContext.now,
    })
  })
}

/** pip's `-r requirements.txt (line 3)`. */
function placeOf(cameFrom: string): Finding['place'] {
  const match = /^-[rc] (.+) \(line (\d+)\)$/.exec(cameFrom)
  return match === null ? { file: display(cameFrom) } : { file: display(match[1] ?? ''), line: Number(match[2]) }
}
