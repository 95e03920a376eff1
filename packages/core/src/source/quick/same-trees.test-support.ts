import { KIND_NAMES, type KindName, type SyntaxTree } from '../syntax-tree.ts'

/** The grammar lets these reach to the end of a comment behind them; nothing that is read out of them does. */
const LOOSE_ENDS: ReadonlySet<KindName> = new Set([
  'module',
  'block',
  'function_definition',
  'class_definition',
  'if_statement',
  'elif_clause',
  'else_clause',
  'for_statement',
  'while_statement',
  'try_statement',
  'except_clause',
  'finally_clause',
  'with_statement',
  'decorated_definition',
  'decorator',
])

/** The first difference between two trees of one text, in words; null when there is none. Numbers of nodes may differ. */
export function findDifference(quick: SyntaxTree, grammar: SyntaxTree): string | null {
  const open: [number, number][] = [[0, 0]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair
    const name = KIND_NAMES[grammar.kind[other] ?? 0] ?? 'other'
    const at = grammar.start[other] ?? 0
    const say = (what: string): string => `${what} of ${name} at ${JSON.stringify(grammar.text.slice(at, at + 60))}`
    if (quick.kind[one] !== grammar.kind[other]) return say(`${KIND_NAMES[quick.kind[one] ?? 0]} instead`)
    if (one !== 0 && quick.field[one] !== grammar.field[other]) return say('field')
    if (one !== 0 && quick.start[one] !== grammar.start[other]) return say('start')
    if (!LOOSE_ENDS.has(name) && quick.end[one] !== grammar.end[other]) return say('end')
    let [left, right] = [quick.first[one] ?? 0, grammar.first[other] ?? 0]
    for (; left !== 0 && right !== 0; [left, right] = [quick.next[left] ?? 0, grammar.next[right] ?? 0]) open.push([left, right])
    if (left !== 0 || right !== 0) return say('number of children')
  }
  return null
}
