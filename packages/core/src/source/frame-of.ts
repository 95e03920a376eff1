import type { CodeContext } from '../model/code-facts.ts'
import type { Frame } from './machine/frame.ts'
import type { CodeUnit, ModuleState } from './values.ts'

/** Where running a module's top level begins. */
export function frameOf(module: ModuleState, unit: CodeUnit, context: CodeContext): Frame {
  // Standing at the top, a package or module is what people import.
  const isReached = context !== 'import' || !module.name.includes('.')
  return { unit, module, scope: module.scope, context, depth: 0, fn: null, isReached, returned: undefined }
}
