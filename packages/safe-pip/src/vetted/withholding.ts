import { known, type AdvisoryFacts, type FactState, type RequestFacts } from '@safe-pip/core/model/facts'
import type { Rule, RuleContext } from '@safe-pip/core/model/rule'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import type { Policy } from '@safe-pip/core/policy/policy'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { runRules } from '@safe-pip/core/vet/run-rules'
import type { PageFile } from '@safe-pip/gate/contract'
import type { AdvisoryDesk } from './advisory-desk.ts'
import { identifyFile } from './identity.ts'

/** What an index page alone says against a file: pip is shown such a file as yanked and takes another where it may. */
const RULES_OF_PAGES: readonly Rule[] = RULES.filter(({ id }) => id === 'known-malware' || id === 'release-too-new')

export interface WithholdingOptions {
  readonly policy: Policy
  readonly ruleContext: RuleContext
  readonly advisories: AdvisoryDesk
  readonly isExactPin: (name: string, version: string) => boolean
  /** The version in use before, when known. */
  readonly installedVersion: (name: string) => string | null
}

/**
 * Decides at page time what the resolver shall not choose: known malware and what is too new (cooldown), unless the
 * user pinned it exactly or it repairs a vulnerability of the version in use (DESIGN 5).
 */
export class Withholding {
  readonly #options: WithholdingOptions

  constructor(options: WithholdingOptions) {
    this.#options = options
  }

  /** Looks up a page's releases in the snapshot. */
  prepare(files: readonly PageFile[]): void {
    const { advisories, installedVersion } = this.#options
    const releases = new Map(files.map((file) => [`${file.project} ${file.version}`, identifyFile(file)]))
    for (const name of new Set(files.map((file) => file.project))) {
      const version = installedVersion(name)
      if (version !== null) releases.set(`${name} ${version}`, { name, version })
    }
    advisories.prepareHere([...releases.values()])
  }

  /** One line, or null to offer the file. */
  reasonFor(file: PageFile): string | null {
    const { policy, advisories, isExactPin } = this.#options
    const { name, version } = identifyFile(file)
    const request: RequestFacts = {
      name,
      version,
      sourceKind: 'index',
      requiredBy: [],
      exactPin: isExactPin(name, version),
      contentFixed: true,
      installedVersion: this.#options.installedVersion(name),
    }
    const facts = { release: known(file.release), request: known(request), advisories: advisories.factsHere({ name, version }) }
    const context = this.contextOf(request)
    const { findings } = runRules(facts, { rules: RULES_OF_PAGES, context, subject: name })
    if (findings.length === 0) return null
    const decided = decideEffects(findings, {
      policy,
      rules: RULES,
      subject: { name, version, sha256: file.sha256 },
      now: context.now,
    })
    const blocking = decided.find(({ effect }) => effect === 'block')
    return blocking === undefined ? null : `${name} ${version}: ${blocking.message} [${blocking.rule}]`
  }

  /** The rules' context, in which a security fix for the version in use is exempt from the cooldown. */
  contextOf(request: RequestFacts): RuleContext {
    const { ruleContext } = this.#options
    return this.#isSecurityFix(request) ? { ...ruleContext, isCooldownExempt: () => true } : ruleContext
  }

  #isSecurityFix({ name, version, installedVersion }: RequestFacts): boolean {
    if (installedVersion === null || version === null || installedVersion === version) return false
    const { advisories } = this.#options
    const before = vulnerabilitiesOf(advisories.factsHere({ name, version: installedVersion }))
    const after = vulnerabilitiesOf(advisories.factsHere({ name, version }))
    return before !== null && after !== null && [...before].some((id) => !after.has(id))
  }
}

function vulnerabilitiesOf(facts: FactState<AdvisoryFacts>): ReadonlySet<string> | null {
  if (facts.state !== 'known') return null
  return new Set(facts.value.matches.filter(({ kind }) => kind === 'vulnerability').map(({ id }) => id))
}
