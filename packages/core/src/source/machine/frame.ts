import type { CodeContext } from '../../model/code-facts.ts'
import type { CodeUnit, FunctionInfo, ModuleState, Scope, Value } from '../values.ts'

/** One activation: of a module's top level, a function, or derived code. */
export interface Frame {
  readonly unit: CodeUnit
  readonly module: ModuleState
  readonly scope: Scope
  readonly context: CodeContext
  /** Nested calls. */
  readonly depth: number
  readonly fn: FunctionInfo | null
  /** Whether importing a top-level package gets here; a module that nothing imports is run by its own importer only. */
  readonly isReached: boolean
  returned: Value | undefined
}

/** Where something happens. */
export interface Site {
  readonly frame: Frame
  readonly node: number
}
