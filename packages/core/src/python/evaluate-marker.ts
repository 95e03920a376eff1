import { failure, success, type Outcome } from '../base/outcome.ts'
import { rememberAnswers } from './bounded-cache.ts'
import type { Marker } from './marker.ts'
import type { MarkerComparison, MarkerGroup, MarkerOperator } from './marker-tree.ts'
import { normalizeName } from './package-name.ts'
import { isInClause, parseSpecifierClause } from './specifier-clause.ts'

/**
 * The variables of the standard and their values, `extra` without a value being none; `extras` and
 * `dependency_groups` are sets, which only lock files have.
 */
export type MarkerEnvironment = Readonly<Record<string, string | readonly string[]>>

type Value = string | readonly string[]

const VERSIONS: ReadonlySet<string> = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
])
const SETS: ReadonlySet<string> = new Set(['extras', 'dependency_groups'])

/**
 * Whether the marker holds, as `packaging.markers.Marker.evaluate`. A failure, in our own words, where that
 * raises: a variable that is not given, a comparison without meaning.
 */
export function evaluateMarker({ root }: Marker, environment: MarkerEnvironment): Outcome<boolean, string> {
  return evaluateGroup(root, environment)
}

/** Every term is looked at, so that a failure does not depend on the others' values. */
function evaluateGroup({ terms, joins }: MarkerGroup, environment: MarkerEnvironment): Outcome<boolean, string> {
  let isAny = false
  let isAll = true
  for (const [index, term] of terms.entries()) {
    if (index > 0 && joins[index - 1] === 'or') {
      isAny ||= isAll
      isAll = true
    }
    const outcome = term.kind === 'group' ? evaluateGroup(term, environment) : evaluateComparison(term, environment)
    if (!outcome.ok) return outcome
    isAll &&= outcome.value
  }
  return success(isAny || isAll)
}

function evaluateComparison(
  { left, operator, right }: MarkerComparison,
  environment: MarkerEnvironment,
): Outcome<boolean, string> {
  // Of two strings the right one is taken for a variable, of two variables the right one for a string.
  const key = left.kind === 'variable' ? left.text : right.text
  const found = valueOf(key, environment)
  if (found === undefined) return failure('a variable of the marker is not in the environment')
  const [leftValue, rightValue]: [Value, Value] = left.kind === 'variable' ? [found, right.text] : [left.text, found]
  if (typeof leftValue !== 'string') return failure('a set stands left of the operator')
  if (!SETS.has(key)) return compare(leftValue, rightValue, { operator, isVersion: VERSIONS.has(key) })
  const names = typeof rightValue === 'string' ? normalizeName(rightValue) : rightValue.map(normalizeName)
  return compare(normalizeName(leftValue), names, { operator, isVersion: false })
}

function valueOf(key: string, environment: MarkerEnvironment): Value | undefined {
  const value = Object.hasOwn(environment, key) ? environment[key] : undefined
  if (key === 'extra') return typeof value === 'string' ? normalizeName(value) : (value ?? '')
  // An interpreter built from a checkout calls itself `3.13.0+`, which is no version.
  return key === 'python_full_version' && typeof value === 'string' && value.endsWith('+') ? `${value}local` : value
}

const clauseOf = rememberAnswers(parseSpecifierClause, 5000)

function compare(
  left: string,
  right: Value,
  { operator, isVersion }: { operator: MarkerOperator; isVersion: boolean },
): Outcome<boolean, string> {
  if (isVersion && operator !== 'in' && operator !== 'not in' && typeof right === 'string') {
    const clause = clauseOf(operator + right)
    if (clause.ok) return success(isInClause(left, clause.value))
  }
  switch (operator) {
    case 'in':
      return success(right.includes(left))
    case 'not in':
      return success(!right.includes(left))
    case '==':
    case '<=':
    case '>=':
      return success(left === right)
    case '!=':
      return success(left !== right)
    // Strings have no order: neither is above the other.
    case '<':
    case '>':
      return success(false)
    case '~=':
    case '===':
      return failure('the marker compares strings as versions')
  }
}
