import type { CodeContext } from '../../model/code-facts.ts'
import type { CallArguments, CodeUnit, FunctionInfo, FunctionValue, NameValue, Value } from '../values.ts'
import type { Frame, Site } from './frame.ts'
import type { Budget } from './budget.ts'
import type { ModuleTable } from './module-table.ts'
import type { Recorder } from './recorder.ts'

/** What a text is read anew with, and how much of its beginning is left away. */
export interface Around {
  readonly before: string
  readonly after: string
  readonly skipped: number
}

/** A call that was nested too deeply to be followed where it stands. */
export interface PostponedCall {
  readonly callee: FunctionValue
  readonly given: CallArguments
  readonly site: Site
}

/**
 * The abstract machine: runs code on values that are constants, names of outside things, or unknown with their origins.
 * Its parts lie in files of their own and call each other through it.
 */
export interface Machine {
  readonly budget: Budget
  readonly modules: ModuleTable
  readonly recorder: Recorder
  /** Shell, batch and PowerShell scripts of the artifact, by path. */
  readonly scripts: ReadonlyMap<string, string>
  /** Functions met and classes met, for those that nobody calls. */
  readonly functions: FunctionValue[]
  /** Calls nested too deeply to be followed at once. */
  readonly postponed: PostponedCall[]
  /** What was written to a path that came from the network or was decoded: path key → origins. */
  readonly written: Map<string, Value>
  readonly evaluate: (node: number, frame: Frame) => Value
  readonly executeBlock: (node: number, frame: Frame) => void
  readonly assign: (target: number, value: Value, frame: Frame) => void
  readonly call: (callee: Value, given: CallArguments, site: Site) => Value
  readonly invoke: (callee: FunctionValue, given: CallArguments, site: Site) => Value
  readonly attribute: (value: Value, name: string, site: Site) => Value
  readonly runText: (code: Value, site: Site, mode: 'exec' | 'eval') => Value
  /** A node's text read anew, with something before and after it, as code of the same place; null when the grammar gives up. */
  readonly readAnew: (unit: CodeUnit, node: number, around: Around) => CodeUnit | null
  readonly importModule: (name: string, site: Site) => Value
  /** Contents of the artifact's files that are no code by their name and are run all the same: path to bytes. */
  readonly data: ReadonlyMap<string, string>
  /** Paths of such files that were not at hand, as far as they are constant. */
  readonly asked: Set<string>
  /** Modules that were asked for and of which the artifact has no source, with the strongest context: dotted names. */
  readonly missing: Map<string, CodeContext>
  /** Branches not taken that were read once. */
  readonly shadowed: Set<string>
  /** Whether a function's words say that it may matter to its callers. */
  readonly isWorthReading: (fn: FunctionInfo) => boolean
  /** The definition with its body: where to run it. */
  readonly bodyOf: (fn: FunctionInfo) => { readonly unit: CodeUnit; readonly node: number }
}

export const NO_ARGUMENTS: CallArguments = { positional: [], keywords: new Map(), rest: null }

/** A call with a meaning of its own; null = go on as with any other. */
export type SpecialCall = (machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }) => Value | null
