import type { Rule } from '../model/rule.ts'
import { RULES } from '../rules/registry.generated.ts'

/** What is known of findings that no rule of the registry makes. */
export type FindingKind = Pick<Rule, 'id' | 'domain' | 'severity' | 'effect' | 'summary'>

/** Findings that follow from a whole run, not from the facts of one subject. */
export const FINDINGS_BESIDE_RULES: readonly FindingKind[] = [
  {
    id: 'combined-findings',
    domain: 'malicious-code',
    severity: 'high',
    effect: 'block',
    summary: 'Three or more findings of two or more domains, one of them automatic, that block together.',
  },
  {
    id: 'expired-exception',
    domain: 'engineering',
    severity: 'low',
    effect: 'warn',
    summary: 'An exception of the policy that has expired.',
  },
  {
    id: 'ledger-difference',
    domain: 'malicious-code',
    severity: 'critical',
    effect: 'block',
    summary: 'What pip took is not what the gate released.',
  },
  {
    id: 'traffic-around-gate',
    domain: 'malicious-code',
    severity: 'high',
    effect: 'block',
    summary: 'Something tried to reach the network past the gate during an install.',
  },
  {
    id: 'unmatched-exception',
    domain: 'engineering',
    severity: 'low',
    effect: 'none',
    summary: 'An exception of the policy that permitted nothing in a run.',
  },
]

/** Checks that are no rule, and what it means that one could not run. */
export const CHECKS_BESIDE_RULES: Readonly<Record<string, string>> = {
  'archive': 'an archive, or a path to one, could not be read whole',
  'artifact': 'a file did not come, or pip took it past the gate',
  'comparison': 'an earlier release could not be read whole, so nobody knows what is new',
  'computed-dependencies': 'a dependency file computes its dependencies',
  'dependency-file': 'a dependency file was not read whole',
  'dynamic-metadata': 'a build computes the dependencies of an sdist',
  'file-name': 'a file name tells no name and version',
  'index': 'an index did not answer, or may not be asked',
  'own-directory': 'a directory that you named: yours, not vetted',
  'plan': 'pip could not resolve, so nothing was vetted',
  'previous-commit': 'the commit before could not be read whole',
  'release-age': 'an index gives no upload times',
  'source-code': 'code could not be read to its end',
  'source-tree': 'Python files beside the archives of a folder were not read',
}

/** Every id that `[rules]` and exceptions may name. */
export const KNOWN_RULES: readonly string[] = [...RULES, ...FINDINGS_BESIDE_RULES].map(({ id }) => id)

/** Every id that `[unchecked]` may name. */
export const KNOWN_CHECKS: readonly string[] = [...KNOWN_RULES, ...Object.keys(CHECKS_BESIDE_RULES)]
