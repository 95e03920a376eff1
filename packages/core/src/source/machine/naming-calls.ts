import { constantText } from '../fold/read-constants.ts'
import { joinValues, withLayers } from '../join-values.ts'
import type { SpecialCall } from './machine.ts'

const getAttribute: SpecialCall = (machine, _, { given, site }) => {
  const [object, name, fallback] = given.positional
  const text = constantText(name)
  if (object === undefined || text === null) return null
  // A name that was decoded is hidden from readers, and so is what it names.
  const found = machine.attribute(object, text, site)
  const value = found.t === 'name' ? withLayers(found, name?.layers) : found
  return value.t === 'unknown' && fallback !== undefined ? joinValues(value, fallback) : value
}

export const importByName: SpecialCall = (machine, _, { given, site }) => {
  const from = given.positional[0] ?? given.keywords.get('name')
  const name = constantText(from)
  if (name === null || !/^[\w.]{1,120}$/.test(name)) return null
  const module = machine.importModule(name, site)
  return module.t === 'name' ? withLayers(module, from?.layers) : module
}

/** `operator.attrgetter('system')(os)`: the attribute of what the getter is given. */
const getNamedAttribute: SpecialCall = (machine, callee, { given, site }) => {
  const [object] = given.positional
  const path = constantText(callee.given?.positional[0])
  if (object === undefined || path === null) return null
  return path.split('.').reduce((value, name) => machine.attribute(value, name, site), object)
}

/** `operator.methodcaller('system', 'command')(os)`. */
const callNamedMethod: SpecialCall = (machine, callee, { given, site }) => {
  const [object] = given.positional
  const name = constantText(callee.given?.positional[0])
  if (object === undefined || name === null || callee.given === undefined) return null
  return machine.call(
    machine.attribute(object, name, site),
    { ...callee.given, positional: callee.given.positional.slice(1) },
    site,
  )
}

/** `pkgutil.resolve_name('os:system')`, `pydoc.locate('os.system')`. */
const resolveName: SpecialCall = (machine, _, { given, site }) => {
  const from = given.positional[0]
  const [head = '', ...rest] = (constantText(from) ?? '').split(/[.:]/)
  if (!/^\w{1,120}$/.test(head)) return null
  const found = rest.reduce((value, name) => machine.attribute(value, name, site), machine.importModule(head, site))
  return found.t === 'name' ? withLayers(found, from?.layers) : found
}

/** Calls that find modules and attributes by constant names. */
export const NAMING_CALLS: readonly (readonly [string, SpecialCall])[] = [
  ['builtins.getattr', getAttribute],
  ['builtins.object.__getattribute__', getAttribute],
  ['operator.attrgetter()', getNamedAttribute],
  ['operator.methodcaller()', callNamedMethod],
  ['pkgutil.resolve_name', resolveName],
  ['pydoc.locate', resolveName],
  ['importlib.import_module', importByName],
  ['sys.modules.get', importByName],
  ['sys.modules.__getitem__', importByName],
]
