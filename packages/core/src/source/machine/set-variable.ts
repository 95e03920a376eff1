import type { Value } from '../values.ts'
import type { Frame } from './frame.ts'

/** Puts a value into a scope as an assignment statement does. */
export function setVariable(frame: Frame, name: string, value: Value): void {
  const scope = frame.scope.globals.has(name) ? frame.module.scope : (frame.scope.nonlocals?.get(name) ?? frame.scope)
  const { journal } = scope
  if (journal !== undefined && journal !== null && !journal.has(name)) journal.set(name, scope.variables.get(name))
  scope.variables.set(name, value)
}
