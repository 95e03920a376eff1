import { normalizeName } from './package-name.ts'
import { parsePythonLiteral } from './python-literal.ts'
import { skipBlanks, stop, takeToken, type TextCursor } from './text-cursor.ts'

export interface MarkerOperand {
  readonly kind: 'variable' | 'value'
  readonly text: string
}

export type MarkerOperator = '<=' | '<' | '!=' | '==' | '>=' | '>' | '~=' | '===' | 'in' | 'not in'

export interface MarkerComparison {
  readonly kind: 'comparison'
  readonly left: MarkerOperand
  readonly operator: MarkerOperator
  readonly right: MarkerOperand
}

/** Terms joined by `and` and `or`, of which `and` binds closer; one more word than joins. */
export interface MarkerGroup {
  readonly kind: 'group'
  readonly terms: readonly MarkerTerm[]
  readonly joins: readonly ('and' | 'or')[]
}

export type MarkerTerm = MarkerComparison | MarkerGroup

/** `packaging` gives up a little deeper, where Python's stack ends. */
const MAX_DEPTH = 450

// Word boundaries as Python sees them: letters and digits of every script, and `_`.
const START = String.raw`(?<![\p{L}\p{N}_])`
const END = String.raw`(?![\p{L}\p{N}_])`
const JOIN = new RegExp(`${START}(?:or|and)${END}`, 'uy')
const IN = new RegExp(`${START}in${END}`, 'uy')
const NOT = new RegExp(`${START}not${END}`, 'uy')
const VARIABLE = new RegExp(
  `${START}(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|` +
    'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|' +
    `extras?|dependency_groups)${END}`,
  'uy',
)
const COMPARISON = /===|==|~=|!=|<=|>=|<|>/y
const QUOTED = /'[^']*'|"[^"]*"/y
const BLANKS = /[ \t]+/y
const OPEN = /\(/y
const CLOSE = /\)/y

/** Marker expression of the dependency specifiers page, up to where it ends; null and a problem if there is none. */
export function readMarkerGroup(cursor: TextCursor, depth = 0): MarkerGroup | null {
  const first = readTerm(cursor, depth)
  if (first === null) return null
  const terms = [first]
  const joins: ('and' | 'or')[] = []
  for (;;) {
    const join = takeToken(cursor, JOIN)
    if (join === null) return { kind: 'group', terms, joins }
    const term = readTerm(cursor, depth)
    if (term === null) return null
    joins.push(join as 'and' | 'or')
    terms.push(term)
  }
}

function readTerm(cursor: TextCursor, depth: number): MarkerTerm | null {
  skipBlanks(cursor)
  if (takeToken(cursor, OPEN) === null) return readComparison(cursor)
  if (depth >= MAX_DEPTH) return stop(cursor, 'parentheses nested too deeply')
  skipBlanks(cursor)
  const group = readMarkerGroup(cursor, depth + 1)
  if (group === null) return null
  skipBlanks(cursor)
  if (takeToken(cursor, CLOSE) === null) return stop(cursor, 'a parenthesis of the marker is not closed')
  skipBlanks(cursor)
  return group
}

function readComparison(cursor: TextCursor): MarkerComparison | null {
  const left = readOperand(cursor)
  if (left === null) return null
  skipBlanks(cursor)
  const operator = readOperator(cursor)
  if (operator === null) return stop(cursor, 'a comparison of a marker lacks its operator')
  skipBlanks(cursor)
  const right = readOperand(cursor)
  if (right === null) return null
  skipBlanks(cursor)
  return normalizeNames({ kind: 'comparison', left, operator, right })
}

function readOperand(cursor: TextCursor): MarkerOperand | null {
  const variable = takeToken(cursor, VARIABLE)
  if (variable !== null) {
    const name = variable.replaceAll('.', '_')
    return { kind: 'variable', text: name === 'python_implementation' ? 'platform_python_implementation' : name }
  }
  const quoted = takeToken(cursor, QUOTED)
  if (quoted === null) return stop(cursor, 'a marker compares variables of the environment and quoted strings')
  const value = parsePythonLiteral(quoted.slice(1, -1))
  return value.ok ? { kind: 'value', text: value.value } : stop(cursor, value.problem)
}

function readOperator(cursor: TextCursor): MarkerOperator | null {
  if (takeToken(cursor, IN) !== null) return 'in'
  if (takeToken(cursor, NOT) === null) return takeToken(cursor, COMPARISON) as MarkerOperator | null
  return takeToken(cursor, BLANKS) !== null && takeToken(cursor, IN) !== null ? 'not in' : null
}

/** Names of extras and groups are compared in normal form (PEP 685, PEP 735). */
function normalizeNames(comparison: MarkerComparison): MarkerComparison {
  const { left, right } = comparison
  if (right.kind === 'value' && isVariable(left, 'extra')) return { ...comparison, right: normalized(right) }
  const isMembership = isVariable(right, 'extra') || isVariable(right, 'extras') || isVariable(right, 'dependency_groups')
  return left.kind === 'value' && isMembership ? { ...comparison, left: normalized(left) } : comparison
}

function isVariable(operand: MarkerOperand, name: string): boolean {
  return operand.kind === 'variable' && operand.text === name
}

function normalized(value: MarkerOperand): MarkerOperand {
  return { kind: 'value', text: normalizeName(value.text) }
}
