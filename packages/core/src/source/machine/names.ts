import { BUILTIN_NAMES, canonicalName } from '../catalog/canonical-name.ts'
import { nameValue, str, UNKNOWN, type Scope, type Value } from '../values.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'

/** What a name means here: local, enclosing, module, star import, builtin (Python reference 4.2.2). */
export function lookUp(machine: Machine, name: string, frame: Frame): Value {
  for (let scope: Scope | null = frame.scope; scope !== null; scope = scope.parent) {
    const value = scope.variables.get(name)
    if (value !== undefined) return value
  }
  const global = frame.module.scope.variables.get(name)
  if (global !== undefined) return global
  if (name === '__name__') return frame.module.name === 'setup' || frame.context === 'start-up' ? str('__main__') : UNKNOWN
  if (name === '__file__') return str(frame.module.file.slice(frame.module.file.lastIndexOf('/') + 1))
  if (name === '__builtins__') return nameValue('builtins')
  if (BUILTIN_NAMES.has(name)) return nameValue(canonicalName(`builtins.${name}`))
  // `from os import *`: the name may be any of theirs.
  const stars = frame.module.scope.variables.get('*')
  if (stars?.t === 'seq') {
    for (const star of stars.items.toReversed()) if (star.t === 'name') return machine.attribute(star, name, { frame, node: 0 })
  }
  return UNKNOWN
}
