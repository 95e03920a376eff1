import { success, type Outcome } from '../base/outcome.ts'
import { EVERY_VERSION, isInRanges, type KeyRange } from './key-range.ts'
import { malformed, type Malformed } from './malformed.ts'
import { findVersion, parseVersion, type Version } from './version.ts'
import { ABOVE_ALL, afterKey, afterLocalsKey, afterPostsKey, nextPrefixKey, versionKey } from './version-key.ts'
import { hasWhite, stripWhite } from './white-space.ts'

export type SpecifierOperator = '===' | '~=' | '==' | '!=' | '<=' | '>=' | '<' | '>'

/** One comparison, `>=1.0`. */
export interface SpecifierClause {
  readonly operator: SpecifierOperator
  /** Spelt as written: `1.0.RC1`, `1.0.*`, anything at all after `===`. */
  readonly version: string
  readonly isPrefix: boolean
  /** Whether naming this version asks for pre-releases. */
  readonly hasPrerelease: boolean
  /** What `===` compares, lower case; null for the other operators. */
  readonly exact: string | null
  /** All versions for `===`. */
  readonly ranges: readonly KeyRange[]
  /** Two clauses of one identity mean the same; `packaging` keeps one of them. */
  readonly identity: string
}

const OPERATOR = /^(?:===|~=|==|!=|<=|>=|<|>)/

/** One clause of a specifier, as `packaging.specifiers.Specifier` reads it. */
export function parseSpecifierClause(text: string): Outcome<SpecifierClause, Malformed> {
  const stripped = stripWhite(text)
  const operator = OPERATOR.exec(stripped)?.[0] as SpecifierOperator | undefined
  if (operator === undefined) return malformed('specifier', 'no comparison operator in front', text)
  const written = stripWhite(stripped.slice(operator.length))
  if (operator === '===') return parseArbitrary(written)
  if (hasWhite(written)) return malformed('specifier', 'white space inside a version', text)
  const isPrefix = written.endsWith('.*')
  const parsed = parseVersion(isPrefix ? written.slice(0, -2) : written)
  if (!parsed.ok) return malformed('specifier', parsed.problem.reason, text)
  const version = parsed.value
  const problem = misuseOf(operator, { version, isPrefix })
  if (problem !== null) return malformed('specifier', problem, text)
  return success({
    operator,
    version: written,
    isPrefix,
    hasPrerelease: operator !== '!=' && version.isPrerelease,
    exact: null,
    ranges: isPrefix ? prefixRanges(operator, version) : rangesOf(operator, version),
    identity: operator + (isPrefix ? written : operator === '~=' ? version.normalized : version.key),
  })
}

/** Whether a text satisfies the clause; pre-releases as good as others, no version only after `===`. */
export function isInClause(text: string, clause: SpecifierClause): boolean {
  if (clause.exact !== null) return text.toLowerCase() === clause.exact
  const version = findVersion(text)
  return version !== null && isInRanges(version.key, clause.ranges)
}

function parseArbitrary(written: string): Outcome<SpecifierClause, Malformed> {
  if (hasWhite(written) || /[;)]/.test(written)) return malformed('specifier', 'white space, ";" or ")" after ===', written)
  const version = parseVersion(written)
  return success({
    operator: '===',
    version: written,
    isPrefix: false,
    hasPrerelease: version.ok && version.value.isPrerelease,
    exact: written.toLowerCase(),
    ranges: EVERY_VERSION,
    identity: `===${written}`,
  })
}

function misuseOf(operator: SpecifierOperator, { version, isPrefix }: { version: Version; isPrefix: boolean }): string | null {
  const isEquality = operator === '==' || operator === '!='
  if (isPrefix) {
    if (!isEquality) return '.* stands only after == or !='
    const isPlain = version.pre === null && version.post === null && version.dev === null && version.local === null
    return isPlain ? null : '.* stands only after a plain release'
  }
  if (version.local !== null && !isEquality) return 'a local version stands only after == or !='
  if (operator === '~=' && version.release.length < 2) return '~= needs at least two release segments'
  return null
}

function prefixRanges(operator: SpecifierOperator, version: Version): readonly KeyRange[] {
  const low = versionKey({ ...version, dev: 0 })
  const high = nextPrefixKey(version)
  return operator === '==' ? [{ low, high }] : without({ low, high })
}

function rangesOf(operator: SpecifierOperator, version: Version): readonly KeyRange[] {
  switch (operator) {
    case '>=':
      return [{ low: version.key, high: ABOVE_ALL }]
    case '<=':
      return [{ low: '', high: afterLocalsKey(version) }]
    case '>':
      return [{ low: lowestAbove(version), high: ABOVE_ALL }]
    // A final version's own pre-releases are not below it.
    case '<':
      return [{ low: '', high: version.isPrerelease ? version.key : versionKey({ ...version, dev: 0 }) }]
    case '==':
      return [equalRange(version)]
    case '!=':
      return without(equalRange(version))
    case '~=':
      return [{ low: version.key, high: nextPrefixKey(version, 1) }]
    case '===':
      return EVERY_VERSION
  }
}

/** Without a local label all local versions are equal to it, with one only itself is. */
function equalRange(version: Version): KeyRange {
  return { low: version.key, high: version.local === null ? afterLocalsKey(version) : afterKey(version.key) }
}

/** Above a final version: neither its post-releases nor its local versions. */
function lowestAbove(version: Version): string {
  return version.dev === null && version.post === null ? afterPostsKey(version) : afterLocalsKey(version)
}

function without({ low, high }: KeyRange): readonly KeyRange[] {
  return [
    { low: '', high: low },
    { low: high, high: ABOVE_ALL },
  ]
}
