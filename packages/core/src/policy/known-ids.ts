import { RULES } from '../rules/registry.generated.ts'

/**
 * Ids that findings carry although no rule of the registry makes them: the sum of findings (DESIGN 5), lines that
 * a reader did not understand, and what is said of the policy's own exceptions.
 */
const RULES_BESIDE_THE_REGISTRY = ['combined-findings', 'not-understood', 'expired-exception', 'unmatched-exception']

/** Checks that are no rule: the archive as a whole, and the age of a release. */
const CHECKS_BESIDE_THE_RULES = ['archive', 'release-age']

/** Every id that `[rules]` and exceptions may name. */
export const KNOWN_RULES: readonly string[] = [...RULES.map((rule) => rule.id), ...RULES_BESIDE_THE_REGISTRY]

/** Every id that `[unchecked]` may name. */
export const KNOWN_CHECKS: readonly string[] = [...KNOWN_RULES, ...CHECKS_BESIDE_THE_RULES]
