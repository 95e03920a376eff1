import { joinValues, truthOf } from '../join-values.ts'
import { UNKNOWN, type CallArguments, type ClassInfo, type Value } from '../values.ts'
import { classAttribute } from './definitions.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

/** Whether operators and statements on a value may run code of the artifact. */
export function hasOwnClass(value: Value): boolean {
  return value.t === 'instance' || (value.t === 'choice' && value.options.some((option) => option.t === 'instance'))
}

/** Calls a special method of an instance's class, as Python does for operators and statements (reference 3.3); null = none. */
export function callImplicit(
  machine: Machine,
  value: Value,
  { name, given = [], site }: { name: string; given?: readonly Value[]; site: Site },
): Value | null {
  if (value.t === 'choice')
    return value.options.reduce<Value | null>((all, option) => {
      const result = option.t === 'instance' ? callImplicit(machine, option, { name, given, site }) : null
      return result === null ? all : joinValues(all ?? undefined, result)
    }, null)
  if (value.t !== 'instance') return null
  const method = classAttribute(value.cls, name)
  if (method === null) return null
  const bound = method.t === 'function' ? { ...method, self: value.behalf ?? value } : method
  return machine.call(bound, { positional: given, keywords: new Map(), rest: null }, site)
}

/** The first of several special methods that there is. */
function callFirst(
  machine: Machine,
  value: Value,
  { names, given, site }: { names: readonly string[]; given?: readonly Value[]; site: Site },
): Value | null {
  for (const name of names) {
    const result = callImplicit(machine, value, { name, given: given ?? [], site })
    if (result !== null) return result
  }
  return null
}

/** Python's truth of a value; asks an instance's own class. */
export function truthIn(machine: Machine, value: Value, site: Site): boolean | null {
  if (!hasOwnClass(value)) return truthOf(value)
  return truthOf(callFirst(machine, value, { names: ['__bool__', '__len__', '__nonzero__'], site }) ?? UNKNOWN)
}

/** What iterating over an instance gives: its iterator's items, as far as they are known. */
export function iterate(machine: Machine, value: Value, site: Site): Value {
  if (!hasOwnClass(value)) return value
  const iterator = callFirst(machine, value, { names: ['__iter__', '__aiter__', '__getitem__'], given: [], site }) ?? UNKNOWN
  const source = iterator.t === 'unknown' ? value : iterator
  const item = callFirst(machine, source, { names: ['__next__', '__anext__'], site })
  return item === null ? iterator : { t: 'seq', kind: 'list', items: [item], isWhole: false }
}

const BINARY: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'lshift',
  '>>': 'rshift',
}

/** A binary operator of which a side is an instance; null when no class has a method for it. */
export function operate(
  machine: Machine,
  operator: string,
  { left, right, site }: { left: Value; right: Value; site: Site },
): Value | null {
  const name = BINARY[operator]
  if (name === undefined || !(hasOwnClass(left) || hasOwnClass(right))) return null
  // `'%s' % x` and the like print what they are given.
  if (left.t === 'str') callFirst(machine, right, { names: ['__str__', '__repr__'], site })
  return (
    callFirst(machine, left, { names: [`__i${name}__`, `__${name}__`], given: [right], site }) ??
    callFirst(machine, right, { names: [`__r${name}__`], given: [left], site })
  )
}

const COMPARISONS: Readonly<Record<string, readonly [string, string]>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<>': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '>': ['__gt__', '__lt__'],
  '<=': ['__le__', '__ge__'],
  '>=': ['__ge__', '__le__'],
}

/** Runs the methods of a comparison; its result is not used. */
export function compare(
  machine: Machine,
  operator: string,
  { left, right, site }: { left: Value; right: Value; site: Site },
): void {
  if (operator.endsWith('in')) {
    callFirst(machine, right, { names: ['__contains__', '__iter__', '__getitem__'], given: [left], site })
    return
  }
  const [own, other] = COMPARISONS[operator] ?? []
  if (own === undefined || other === undefined) return
  if (callFirst(machine, left, { names: [own, '__eq__'], given: [right], site }) === null)
    callFirst(machine, right, { names: [other], given: [left], site })
}

const TEXT = ['__str__', '__repr__'] as const
const ITERATED = ['__iter__', '__getitem__', '__next__'] as const
const BY_BUILTIN: Readonly<Record<string, readonly string[]>> = {
  str: TEXT,
  print: TEXT,
  repr: ['__repr__'],
  ascii: ['__repr__'],
  format: ['__format__', ...TEXT],
  bytes: ['__bytes__', '__iter__'],
  bool: ['__bool__', '__len__'],
  len: ['__len__'],
  hash: ['__hash__'],
  int: ['__int__', '__index__', '__trunc__'],
  float: ['__float__'],
  complex: ['__complex__'],
  abs: ['__abs__'],
  round: ['__round__'],
  divmod: ['__divmod__'],
  pow: ['__pow__'],
  hex: ['__index__'],
  oct: ['__index__'],
  bin: ['__index__'],
  range: ['__index__'],
  chr: ['__index__'],
  dir: ['__dir__'],
  reversed: ['__reversed__'],
  next: ['__next__'],
  anext: ['__anext__'],
  aiter: ['__aiter__'],
  dict: ['keys', '__iter__'],
  open: ['__fspath__'],
  ...Object.fromEntries(
    'iter list tuple set frozenset sorted sum any all min max enumerate zip map filter'
      .split(' ')
      .map((name) => [name, ITERATED]),
  ),
}

/** Runs what a builtin function or an outside one asks of the instances that it is given. */
export function runImplicit(machine: Machine, name: string, { given, site }: { given: CallArguments; site: Site }): void {
  const own = [...given.positional, ...given.keywords.values()].filter(hasOwnClass)
  if (own.length === 0) return
  const methods = name.startsWith('builtins.') ? BY_BUILTIN[name.slice(9)] : name === 'operator.index' ? ['__index__'] : undefined
  for (const value of own) {
    const result = methods === undefined ? null : callFirst(machine, value, { names: methods, site })
    if (result !== null && methods?.[0] === '__iter__') callImplicit(machine, result, { name: '__next__', site })
    if (name.startsWith('sys.meta_path.'))
      for (const hook of ['find_spec', 'find_module', 'create_module', 'exec_module', 'load_module'])
        callImplicit(machine, value, { name: hook, given: [UNKNOWN, UNKNOWN, UNKNOWN], site })
  }
}

/** A class's metaclass, its own or that of a base. */
function metaclassOf(cls: ClassInfo, depth = 8): ClassInfo | null {
  if (cls.metaclass !== undefined) return cls.metaclass
  for (const base of depth === 0 ? [] : cls.bases) {
    const found = base.t === 'class' ? metaclassOf(base.cls, depth - 1) : null
    if (found !== null) return found
  }
  return null
}

/** What making a class runs: its metaclass, `__set_name__` of what it holds, `__init_subclass__` of its bases (reference 3.3.3). */
export function runClassHooks(machine: Machine, cls: ClassInfo, site: Site): void {
  const value: Value = { t: 'class', cls }
  const positional: Value[] = [{ t: 'str', s: cls.name, isWhole: true }, UNKNOWN, UNKNOWN]
  const meta = metaclassOf(cls)
  for (const name of meta === null ? [] : ['__prepare__', '__new__', '__init__']) {
    const hook = meta === null ? null : classAttribute(meta, name)
    if (hook?.t === 'function') machine.invoke({ ...hook, self: value }, { positional, keywords: new Map(), rest: UNKNOWN }, site)
  }
  for (const [name, held] of cls.attributes)
    callImplicit(machine, held, { name: '__set_name__', given: [value, { t: 'str', s: name, isWhole: true }], site })
  for (const base of cls.bases) {
    const hook = base.t === 'class' ? classAttribute(base.cls, '__init_subclass__') : null
    if (hook?.t === 'function')
      machine.invoke({ ...hook, self: value }, { positional: [], keywords: new Map(), rest: UNKNOWN }, site)
  }
}

/** What making an instance runs besides `__init__`, and what ends it. */
export function runInstanceHooks(machine: Machine, instance: Value, site: Site): void {
  if (instance.t !== 'instance') return
  for (const name of ['__post_init__', '__del__']) callImplicit(machine, instance, { name, site })
  const meta = metaclassOf(instance.cls)
  const call = meta === null ? null : classAttribute(meta, '__call__')
  if (call?.t === 'function')
    machine.invoke(
      { ...call, self: { t: 'class', cls: instance.cls } },
      { positional: [], keywords: new Map(), rest: UNKNOWN },
      site,
    )
}
