import { foldTextMethod } from '../fold/text-methods.ts'
import { childOf, childrenOf, Field, Kind, textOf } from '../syntax-tree.ts'
import { isSecretParameter } from '../catalog/sources.ts'
import { argumentValues, deepTaint, joinLayers, joinTaints, joinValues, keyOf, unknownWith, withTaint } from '../join-values.ts'
import {
  nameValue,
  sequence,
  str,
  UNKNOWN,
  type CallArguments,
  type ClassInfo,
  type FunctionValue,
  type Scope,
  type Value,
} from '../values.ts'
import { callOutside } from './call-outside.ts'
import { foldContainerMethod } from './container-methods.ts'
import { classAttribute, outsideBases } from './definitions.ts'
import { runInstanceHooks } from './implicit-methods.ts'
import { noteText } from './note-text.ts'
import type { Frame, Site } from './frame.ts'
import type { Machine } from './machine.ts'
import { postponeCall } from './postponed-calls.ts'

const MOST_DEPTH = 20
/** How often one function is read for different arguments. */
const MOST_EVALUATIONS = 24
const MOST_PLAIN_EVALUATIONS = 3
const MOST_WHEN_TIGHT = 1

/** Calls whatever the callee may be. */
export function callValue(machine: Machine, callee: Value, { given, site }: { given: CallArguments; site: Site }): Value {
  switch (callee.t) {
    case 'function':
      return machine.invoke(callee, given, site)
    case 'class':
      return construct(machine, callee.cls, { given, site })
    case 'name':
      return callOutside(machine, callee, { given, site })
    case 'method':
      return callMethod(machine, callee, { given, site })
    case 'choice':
      return (
        callee.options.reduce<Value | undefined>(
          (all, option) => joinValues(all, callValue(machine, option, { given, site })),
          undefined,
        ) ?? UNKNOWN
      )
    case 'instance': {
      const method = classAttribute(callee.cls, '__call__')
      return method?.t === 'function' ? machine.invoke({ ...method, self: callee }, given, site) : unknownWith(callee.taint)
    }
    default: {
      const taint = argumentValues(given).reduce<Value['taint']>((all, value) => joinTaints(all, value.taint), callee.taint)
      return unknownWith(taint, callee.layers)
    }
  }
}

/** Methods that paths have and texts have not. */
const PATH_METHODS: ReadonlySet<string> = new Set(['write_bytes', 'write_text', 'read_text', 'read_bytes', 'open'])

function callMethod(
  machine: Machine,
  callee: Extract<Value, { t: 'method' }>,
  { given, site }: { given: CallArguments; site: Site },
): Value {
  const { self, name } = callee
  if (self.t === 'str' && PATH_METHODS.has(name)) {
    // A constant path is folded to its text.
    const path = { ...nameValue('pathlib.Path()'), given: { positional: [self], keywords: new Map(), rest: null } }
    return callOutside(machine, { ...nameValue(`pathlib.Path().${name}`), receiver: path }, { given, site })
  }
  if (self.t === 'str' || self.t === 'bytes') {
    const folded = foldTextMethod(name, self, given)
    if (folded !== null) {
      if (folded.t === 'str' && folded.layers !== undefined && folded.layers.length > 0) noteText(machine, folded, site)
      return folded
    }
  } else {
    const folded = foldContainerMethod(machine, self, { name, given, site })
    if (folded !== null) return folded
  }
  const taint = argumentValues(given).reduce<Value['taint']>((all, value) => joinTaints(all, value.taint), self.taint)
  return unknownWith(taint, joinLayers(self.layers, layersWithin(given)))
}

/** Layers of what is handed in, also in lists: `''.join(pieces)` of pieces that were decoded. */
function layersWithin(given: CallArguments): Value['layers'] {
  let layers: Value['layers']
  for (const value of argumentValues(given)) {
    layers = joinLayers(layers, value.layers)
    if (value.t === 'seq') for (const item of value.items.slice(0, 8)) layers = joinLayers(layers, item.layers)
  }
  return layers
}

function construct(machine: Machine, cls: ClassInfo, { given, site }: { given: CallArguments; site: Site }): Value {
  const instance: Value = { t: 'instance', cls, attributes: new Map() }
  const create = classAttribute(cls, '__new__')
  const initialise = classAttribute(cls, '__init__') ?? create
  if (create?.t === 'function' && initialise !== create) machine.invoke({ ...create, self: { t: 'class', cls } }, given, site)
  if (initialise?.t === 'function') machine.invoke({ ...initialise, self: instance }, given, site)
  else if (given.positional.length > 0 || given.keywords.size > 0) {
    for (const [name, value] of given.keywords) instance.attributes.set(name, value)
    const taint = argumentValues(given).reduce<Value['taint']>((all, value) => joinTaints(all, value.taint), undefined)
    if (outsideBases(cls).length > 0 && taint !== undefined) return { ...instance, taint }
  }
  runInstanceHooks(machine, instance, site)
  return instance
}

/** Reads a function's body with these arguments, in the caller's context; known results are reused. */
export function invokeFunction(
  machine: Machine,
  callee: FunctionValue,
  { given, site }: { given: CallArguments; site: Site },
): Value {
  const { fn, self } = callee
  const { context, depth, isReached } = site.frame
  const signature = `${context}|${signatureOf(callee, given)}`
  const known = fn.results.get(signature)
  const carried = argumentValues(given).reduce<Value['taint']>((all, value) => joinTaints(all, deepTaint(value, 1)), undefined)
  if (known !== undefined) return known
  // Nobody runs this unasked: only what acts, and decoders of constants, is followed.
  if (context === 'call' && depth > 0 && !machine.isWorthReading(fn) && !isDecoder(given)) return unknownWith(carried)
  const most = machine.budget.isTight() ? MOST_WHEN_TIGHT : isTelling(given) ? MOST_EVALUATIONS : MOST_PLAIN_EVALUATIONS
  const isDeep = depth >= MOST_DEPTH || machine.budget.isDeep()
  if (isDeep) postponeCall(machine, { callee, given, site })
  if (isDeep || fn.active >= 3 || fn.evaluations >= most) {
    return withTaint([...fn.results.values()].at(-1) ?? UNKNOWN, carried)
  }
  if (context !== 'dead') fn.evaluations++
  fn.active++
  const scope: Scope = { variables: new Map(), parent: fn.scope === fn.module.scope ? null : fn.scope, globals: new Set() }
  bindParameters(callee, given, scope)
  const where = machine.bodyOf(fn)
  const frame: Frame = {
    unit: where.unit,
    module: fn.module,
    scope,
    context,
    depth: depth + 1,
    fn,
    isReached,
    returned: undefined,
  }
  const { tree } = where.unit
  const body = childOf(tree, where.node, Field.body)
  let result: Value
  if (tree.kind[where.node] === Kind.lambda) result = machine.evaluate(body, frame)
  else {
    if (body !== 0) machine.executeBlock(body, frame)
    result = frame.returned ?? { t: 'none' }
  }
  fn.active--
  if (fn.results.size < 64) fn.results.set(signature, result)
  if (self?.t === 'instance' && fn.name === '__init__') return self
  return result
}

/** Whether a constant is handed in that looks like one to be decoded. */
function isDecoder(given: CallArguments): boolean {
  const [first] = given.positional
  return (
    given.positional.length <= 3 &&
    (first?.t === 'bytes' ||
      (first?.t === 'str' && first.isWhole && first.s.length >= 8 && !first.s.includes(' ')) ||
      first?.t === 'seq')
  )
}

/** Whether arguments may make a difference: constants that could be decoded, functions that could be called, data that must not leak. */
function isTelling(given: CallArguments): boolean {
  return argumentValues(given).some(
    (value) => value.t === 'str' || value.t === 'bytes' || value.t === 'function' || value.taint !== undefined,
  )
}

/** What tells two calls of one function apart: constants, names, kinds of origins. */
function signatureOf(callee: FunctionValue, given: CallArguments): string {
  const parts: string[] = []
  if (callee.self?.t === 'instance') parts.push(callee.self.cls.name, String(identify(callee.self.attributes)))
  const shape = (value: Value): string => {
    const key = keyOf(value)
    const taint = value.taint === undefined ? '' : `~${value.taint.map((origin) => `${origin.kind}${origin.offset}`).join('+')}`
    if (key !== null) return (key.length > 200 ? `${key.length}${key.slice(0, 64)}${key.slice(-64)}` : key) + taint
    if (value.t === 'function') return `f${identify(value.fn)}`
    if (value.t === 'class') return `c${identify(value.cls)}`
    if (value.t === 'seq' || value.t === 'dict' || value.t === 'instance') return `${value.t}${identify(value)}${taint}`
    if (value.t === 'name') return value.name + taint
    return `?${taint}`
  }
  for (const value of given.positional) parts.push(shape(value))
  for (const [name, value] of given.keywords) parts.push(`${name}=${shape(value)}`)
  if (given.rest !== null) parts.push('*')
  return parts.join('|')
}

const identities = new WeakMap<object, number>()
let lastIdentity = 0
function identify(object: object): number {
  let identity = identities.get(object)
  if (identity === undefined) identities.set(object, (identity = ++lastIdentity))
  return identity
}

function bindParameters(callee: FunctionValue, given: CallArguments, scope: Scope): void {
  const { fn, self } = callee
  const { tree } = fn.unit
  const parameters = childOf(tree, fn.node, Field.parameters)
  const isStatic = self === null
  let position = 0
  const used = new Set<string>()
  let isFirst = true
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child]
    if (kind === Kind.keyword_separator || kind === Kind.positional_separator) continue
    const inner = kind === Kind.typed_parameter ? (tree.first[child] ?? 0) : child
    const innerKind = tree.kind[inner]
    if (innerKind === Kind.list_splat_pattern) {
      scope.variables.set(
        textOf(tree, tree.first[inner] ?? 0),
        sequence('tuple', given.positional.slice(position), given.rest === null),
      )
      position = given.positional.length
      continue
    }
    if (innerKind === Kind.dictionary_splat_pattern) {
      const entries = new Map(
        [...given.keywords].filter(([name]) => !used.has(name)).map(([name, value]) => [`s${name}`, [str(name), value]] as const),
      )
      scope.variables.set(textOf(tree, tree.first[inner] ?? 0), { t: 'dict', entries, isWhole: given.rest === null })
      continue
    }
    const nameNode =
      kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner
    const name = textOf(tree, nameNode)
    if (isFirst && !isStatic) {
      scope.variables.set(name, self)
      isFirst = false
      continue
    }
    isFirst = false
    used.add(name)
    const value =
      given.keywords.get(name) ??
      given.positional[position] ??
      fn.defaults.get(name) ??
      (given.rest === null ? UNKNOWN : given.rest)
    if (!given.keywords.has(name)) position++
    scope.variables.set(name, value)
  }
}

/** Arguments for a function that nobody is seen to call: each parameter is what a caller gives. */
export function callerArguments(callee: FunctionValue): CallArguments {
  const { fn, self } = callee
  const { tree } = fn.unit
  const parameters = childOf(tree, fn.node, Field.parameters)
  const keywords = new Map<string, Value>()
  let isFirst = self !== null
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child]
    const inner = kind === Kind.typed_parameter ? (tree.first[child] ?? 0) : child
    const nameNode =
      kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner
    if (tree.kind[nameNode] !== Kind.identifier) continue
    if (isFirst) {
      isFirst = false
      continue
    }
    const name = textOf(tree, nameNode)
    const origin = {
      kind: isSecretParameter(name) ? ('secret-parameter' as const) : ('parameter' as const),
      name,
      unit: fn.unit,
      offset: tree.start[nameNode] ?? 0,
    }
    const value = fn.defaults.get(name)
    // A default is one of the values that a caller may give, so no condition is decided by it.
    keywords.set(
      name,
      value === undefined ? unknownWith([origin]) : { t: 'choice', options: [value], taint: joinTaints(value.taint, [origin]) },
    )
  }
  return { positional: [], keywords, rest: null }
}
