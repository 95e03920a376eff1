import { childOf, Field, Kind, textOf, type PythonParser, type SyntaxTree } from '../syntax-tree.ts'
import { joinLayers, unknownWith } from '../join-values.ts'
import { UNKNOWN, type CodeUnit, type FunctionInfo, type Value } from '../values.ts'
import { readAttribute } from './attributes.ts'
import type { Budget } from './budget.ts'
import { callValue, invokeFunction } from './calls.ts'
import { evaluate } from './expressions.ts'
import { importModule } from './imports.ts'
import type { Frame, Site } from './frame.ts'
import type { Around, Machine } from './machine.ts'
import type { ModuleTable } from './module-table.ts'
import { noteText } from './note-text.ts'
import { createRecorder } from './recorder.ts'
import { createBodyFilter } from '../worth-reading.ts'
import { assign, executeBlock } from './statements.ts'

/** Code within decoded code within decoded code: how deep it is followed. */
const MOST_NESTING = 8
const MOST_CODE = 4_194_304

/** Puts the machine's parts together. */
export function createMachine(
  modules: ModuleTable,
  {
    parser,
    budget,
    isReadWhole,
    scripts,
    data,
  }: {
    parser: PythonParser
    budget: Budget
    isReadWhole: boolean
    scripts: ReadonlyMap<string, string>
    data: ReadonlyMap<string, string>
  },
): Machine {
  const derived = new Map<string, SyntaxTree | string>()
  const machine: Machine = {
    budget,
    modules,
    recorder: createRecorder(),
    scripts,
    data,
    asked: new Set(),
    functions: [],
    postponed: [],
    written: new Map(),
    missing: new Map(),
    shadowed: new Set(),
    isWorthReading: isReadWhole ? () => true : createBodyFilter(),
    bodyOf: (fn) => readBody(parser, budget, fn),
    evaluate: (node, frame) => evaluate(machine, node, frame),
    executeBlock: (node, frame) => executeBlock(machine, node, frame),
    assign: (target, value, frame) => assign(machine, target, { value, frame }),
    call: (callee, given, site) => callValue(machine, callee, { given, site }),
    invoke: (callee, given, site) => invokeFunction(machine, callee, { given, site }),
    attribute: (value, name, site) => readAttribute(machine, value, { name, site }),
    readAnew: (unit, node, around) => readAnew(parser, budget, { unit, node, around }),
    importModule: (name, site) => importModule(machine, name, site),
    runText(code, site, mode) {
      if (
        (code.t !== 'str' && code.t !== 'bytes') ||
        !code.isWhole ||
        code.s.length > MOST_CODE ||
        nesting(site.frame.unit) >= MOST_NESTING
      ) {
        return unknownWith(code.taint, code.layers)
      }
      noteText(machine, code, site)
      const text = mode === 'eval' ? code.s.trim() : code.s
      let tree = derived.get(text)
      if (tree === undefined) {
        tree = parser.parse(text)
        derived.set(text, tree)
        if (typeof tree !== 'string') budget.allow(tree.count)
      }
      if (typeof tree === 'string') return unknownWith(code.taint, code.layers)
      return runDerived(machine, tree, { code, site, mode })
    },
  }
  return machine
}

/** Reads a body that was left out when its file was read; the definition itself where nothing was. */
function readBody(parser: PythonParser, budget: Budget, fn: FunctionInfo): { readonly unit: CodeUnit; readonly node: number } {
  if (fn.body !== null) return fn.body
  const { tree } = fn.unit
  const cut = tree.bodies?.get(tree.start[fn.node] ?? -1)
  const inner = cut === undefined ? undefined : parser.parseBody(tree, cut)
  if (inner === undefined || typeof inner === 'string') fn.body = { unit: fn.unit, node: fn.node }
  else {
    budget.allow(inner.count)
    let node = inner.first[0] ?? 0
    while (node !== 0 && inner.kind[node] !== Kind.function_definition) node = inner.next[node] ?? 0
    fn.body = { unit: { ...fn.unit, tree: inner }, node }
  }
  return fn.body
}

const readBefore = new WeakMap<SyntaxTree, Map<number, CodeUnit | null>>()

/** Reads the text of a node anew, with the offsets of the whole text. */
function readAnew(
  parser: PythonParser,
  budget: Budget,
  { unit, node, around }: { unit: CodeUnit; node: number; around: Around },
): CodeUnit | null {
  let known = readBefore.get(unit.tree)
  if (known === undefined) readBefore.set(unit.tree, (known = new Map<number, CodeUnit | null>()))
  const had = known.get(node)
  if (had !== undefined) return had
  const { before, after, skipped } = around
  const read = parser.parse(before + textOf(unit.tree, node).slice(skipped) + after)
  if (typeof read === 'string') {
    known.set(node, null)
    return null
  }
  budget.allow(read.count)
  const shift = (tree: Uint32Array): Uint32Array =>
    tree.map((offset) => Math.max(0, offset - before.length) + skipped + (unit.tree.start[node] ?? 0))
  const { text, source } = unit.tree
  const tree: SyntaxTree = { ...read, text, source, bodies: null, start: shift(read.start), end: shift(read.end) }
  const made = { ...unit, tree }
  known.set(node, made)
  return made
}

function nesting(unit: CodeUnit): number {
  let depth = 0
  for (let at = unit.outer; at !== null; at = at.unit.outer) depth++
  return depth
}

/** Runs derived code in the context and scope of its sink. */
function runDerived(
  machine: Machine,
  tree: SyntaxTree,
  { code, site, mode }: { code: Value; site: Site; mode: 'exec' | 'eval' },
): Value {
  const { unit } = site.frame
  const inner: CodeUnit = {
    file: unit.file,
    tree,
    layers: joinLayers(unit.layers, code.layers) ?? [],
    outer: { unit, offset: unit.tree.start[site.node] ?? 0 },
  }
  const frame: Frame = { ...site.frame, unit: inner, returned: undefined }
  if (mode === 'exec') {
    machine.executeBlock(0, frame)
    return { t: 'none' }
  }
  const statement = tree.first[0] ?? 0
  const expression = tree.kind[statement] === Kind.expression_statement ? (tree.first[statement] ?? 0) : statement
  if (expression === 0) return UNKNOWN
  // `eval` of an assignment is no Python, but broken text may look like one.
  return machine.evaluate(tree.kind[expression] === Kind.assignment ? childOf(tree, expression, Field.right) : expression, frame)
}
