import { RULES } from '../rules/registry.generated.ts'

/**
 * Ids that findings carry although no rule of the registry makes them: the sum of findings (DESIGN 5), lines that
 * a reader did not understand, what is said of the policy's own exceptions, and what ends an install: traffic
 * around the gate, other bytes than the index announced, and a difference between what pip took and what the gate
 * released.
 */
const RULES_BESIDE_THE_REGISTRY = [
  'combined-findings',
  'not-understood',
  'expired-exception',
  'unmatched-exception',
  'traffic-around-gate',
  'ledger-difference',
]

/**
 * Checks that are no rule: the archive as a whole, the age of a release, an index or a file that did not come,
 * metadata that a build computes, a file name that names nothing, code that could not be read; a dependency file that was
 * not read whole, dependencies that are computed, what stood in the commit before.
 */
const CHECKS_BESIDE_THE_RULES = [
  'archive',
  'release-age',
  'index',
  'artifact',
  'dynamic-metadata',
  'file-name',
  'source-code',
  'source-tree',
  'dependency-file',
  'computed-dependencies',
  'previous-commit',
  'plan',
  'own-directory',
]

/** Every id that `[rules]` and exceptions may name. */
export const KNOWN_RULES: readonly string[] = [...RULES.map((rule) => rule.id), ...RULES_BESIDE_THE_REGISTRY]

/** Every id that `[unchecked]` may name. */
export const KNOWN_CHECKS: readonly string[] = [...KNOWN_RULES, ...CHECKS_BESIDE_THE_RULES]
