import { canonicalName } from '../catalog/canonical-name.ts'
import { sourceOf } from '../catalog/sources.ts'
import { joinValues, unknownWith, withTaint } from '../join-values.ts'
import { childOf, Field, Kind } from '../syntax-tree.ts'
import { nameValue, str, UNKNOWN, type FunctionInfo, type Value } from '../values.ts'
import { classAttribute, outsideBases } from './definitions.ts'
import type { Site } from './frame.ts'
import { noteMissing } from './imports.ts'
import { callImplicit } from './implicit-methods.ts'
import { NO_ARGUMENTS, type Machine } from './machine.ts'

/** `value.name`, however much of the value is known. */
export function readAttribute(machine: Machine, value: Value, { name, site }: { name: string; site: Site }): Value {
  switch (value.t) {
    case 'name':
      return outsideAttribute(value, name, site)
    case 'module':
      return moduleAttribute(machine, value.module, { name, site })
    case 'class': {
      const found = classAttribute(value.cls, name)
      if (found?.t === 'function' && found.fn.binding === 'class') return { ...found, self: value }
      if (found !== null) return found
      const [outside] = outsideBases(value.cls)
      return outside === undefined ? UNKNOWN : nameValue(canonicalName(`${outside}.${name}`))
    }
    case 'instance': {
      if (classAttribute(value.cls, '__getattribute__') !== null)
        callImplicit(machine, value, { name: '__getattribute__', given: [str(name)], site })
      const own =
        value.attributes.get(name) ??
        (value.attributes === value.cls.instanceAttributes ? undefined : value.cls.instanceAttributes.get(name))
      if (own !== undefined) return own
      if (name === '__class__') return { t: 'class', cls: value.cls }
      const found = classAttribute(value.cls, name)
      if (found !== null) return boundTo(machine, found, { value, site })
      const [outside] = outsideBases(value.cls)
      const given = callImplicit(machine, value, { name: '__getattr__', given: [str(name)], site })
      if (given !== null && given.t !== 'unknown' && given.t !== 'none') return given
      return outside === undefined
        ? unknownWith(value.taint)
        : { ...nameValue(canonicalName(`${outside}().${name}`)), receiver: value.behalf ?? value }
    }
    case 'choice':
      return (
        value.options.reduce<Value | undefined>(
          (all, option) => joinValues(all, readAttribute(machine, option, { name, site })),
          undefined,
        ) ?? UNKNOWN
      )
    case 'str':
    case 'bytes':
    case 'seq':
    case 'dict':
    case 'num':
      return { t: 'method', self: value, name, taint: value.taint }
    case 'function':
      if (name === '__doc__') return docOf(machine, value.fn, site)
      if (name === '__name__' || name === '__qualname__') return str(value.fn.name)
      return name === '__call__' ? value : unknownWith(value.taint)
    case 'unknown':
      return value.taint === undefined && value.layers === undefined
        ? { t: 'name', name: `?.${name}` }
        : { t: 'name', name: `?.${name}`, taint: value.taint, layers: value.layers, receiver: value }
    default:
      return unknownWith(value.taint)
  }
}

/** The docstring of a function. */
function docOf(machine: Machine, fn: FunctionInfo, site: Site): Value {
  const { unit, node } = machine.bodyOf(fn)
  const { tree } = unit
  const statement = tree.first[childOf(tree, node, Field.body)] ?? 0
  const text = tree.first[statement] ?? 0
  const isText = tree.kind[text] === Kind.string || tree.kind[text] === Kind.concatenated_string
  return isText ? machine.evaluate(text, { ...site.frame, unit }) : UNKNOWN
}

/** What an instance gives for an attribute of its class: methods bound, properties and descriptors read. */
function boundTo(
  machine: Machine,
  found: Value,
  { value, site }: { value: Extract<Value, { t: 'instance' }>; site: Site },
): Value {
  const self = value.behalf ?? value
  if (found.t === 'function') {
    if (found.fn.binding === 'static' || found.fn.owner === null) return found
    if (found.fn.binding === 'class') return { ...found, self: { t: 'class', cls: self.cls } }
    return found.fn.binding === 'property' ? machine.invoke({ ...found, self }, NO_ARGUMENTS, site) : { ...found, self }
  }
  if (found.t === 'name' && found.name === 'builtins.property()') {
    const getter = found.given?.positional[0] ?? found.given?.keywords.get('fget')
    return getter === undefined ? UNKNOWN : machine.call(getter, { ...NO_ARGUMENTS, positional: [self] }, site)
  }
  return callImplicit(machine, found, { name: '__get__', given: [self, UNKNOWN], site }) ?? found
}

const KINDS_OF_MACHINE: ReadonlySet<string> = new Set(['machine', 'system', 'sysname', 'processor'])

function outsideAttribute(value: Value & { t: 'name' }, name: string, site: Site): Value {
  if (name === '__dict__' || name === '__wrapped__') return value
  // The kind of machine says nothing about which one it is.
  if ((value.name === 'platform.uname()' || value.name === 'os.uname()') && KINDS_OF_MACHINE.has(name))
    return nameValue(`${value.name}.${name}`)
  const full = canonicalName(
    value.name === 'sys.modules' && !name.startsWith('__') && name !== 'get' ? name : `${value.name}.${name}`,
  )
  const kind = sourceOf(full)
  // A receiver keeps what its own call was given: `open(path).write`, `Request(url).add_header`.
  const made: Value = {
    t: 'name',
    name: full,
    taint: value.taint,
    layers: value.layers,
    receiver: value.given === undefined && value.receiver === undefined ? undefined : value,
  }
  if (kind === null || !isRead(full)) return made
  return withTaint(made, [{ kind, name: full, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }])
}

/** Sources that are values; the others are functions and give their data when called. */
function isRead(name: string): boolean {
  return name === 'os.environ'
}

function moduleAttribute(
  machine: Machine,
  module: Extract<Value, { t: 'module' }>['module'],
  { name, site }: { name: string; site: Site },
): Value {
  const value = module.scope.variables.get(name)
  if (value !== undefined) return value
  const child = machine.modules.find(module.name === '' ? name : `${module.name}.${name}`)
  if (child !== null) return machine.importModule(child.name, site)
  noteMissing(machine, `${module.name}.${name}`, site)
  const stars = module.scope.variables.get('*')
  if (stars?.t === 'seq') for (const star of stars.items) if (star.t === 'name') return outsideAttribute(star, name, site)
  return name === '__dict__' ? { t: 'module', module } : UNKNOWN
}
