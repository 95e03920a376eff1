import type { FlowSourceKind } from '../model/code-facts.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** A piece of code: a file of the artifact, or text that was decoded out of one. */
export interface CodeUnit {
  readonly file: string
  readonly tree: SyntaxTree
  /** Encodings that were peeled to get this text. */
  readonly layers: readonly string[]
  /** For derived code: where in the file its sink stands. */
  readonly outer: { readonly unit: CodeUnit; readonly offset: number } | null
}

/** Where data came from. */
export interface Origin {
  readonly kind: FlowSourceKind
  readonly name: string
  readonly unit: CodeUnit
  readonly offset: number
}

/** What a value carries of its origins; never empty. */
export type Taint = readonly Origin[]

export interface Carried {
  readonly taint?: Taint | undefined
  readonly layers?: readonly string[] | undefined
}

/** `isWhole` false: unknown pieces stand as U+FFFC in `s`. Bytes are one character a byte (latin-1). */
export interface TextValue extends Carried {
  readonly t: 'str' | 'bytes'
  readonly s: string
  readonly isWhole: boolean
}
export interface NumberValue extends Carried {
  readonly t: 'num'
  readonly n: number | bigint
  readonly isFloat: boolean
}
/** Lists are mutable as in Python; `isWhole` false: there may be more items. */
export interface SequenceValue extends Carried {
  readonly t: 'seq'
  readonly kind: 'list' | 'tuple' | 'set'
  readonly items: Value[]
  isWhole: boolean
  taint?: Taint | undefined
}
export interface MappingValue extends Carried {
  readonly t: 'dict'
  readonly entries: Map<string, readonly [Value, Value]>
  isWhole: boolean
  taint?: Taint | undefined
}
/** Something outside the artifact by its canonical dotted name; `()` stands for a call's result. */
export interface NameValue extends Carried {
  readonly t: 'name'
  readonly name: string
  /** What the last call was given. */
  readonly given?: CallArguments | undefined
  /** The value whose attribute or result this is. */
  readonly receiver?: Value | undefined
}
/** A method of a known value: `'abc'.join`. */
export interface MethodValue extends Carried {
  readonly t: 'method'
  readonly self: Value
  readonly name: string
}
export interface FunctionValue extends Carried {
  readonly t: 'function'
  readonly fn: FunctionInfo
  readonly self: Value | null
}
export interface ClassValue extends Carried {
  readonly t: 'class'
  readonly cls: ClassInfo
}
export interface InstanceValue extends Carried {
  readonly t: 'instance'
  readonly cls: ClassInfo
  readonly attributes: Map<string, Value>
  /** Of `super()`: the instance or class that its methods are given. */
  readonly behalf?: InstanceValue | ClassValue
}
export interface ModuleValue extends Carried {
  readonly t: 'module'
  readonly module: ModuleState
}
export interface ChoiceValue extends Carried {
  readonly t: 'choice'
  readonly options: readonly Value[]
}
export type Value =
  | TextValue
  | NumberValue
  | SequenceValue
  | MappingValue
  | NameValue
  | MethodValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | ModuleValue
  | ChoiceValue
  | ({ readonly t: 'bool'; readonly b: boolean } & Carried)
  | ({ readonly t: 'none' } & Carried)
  | ({ readonly t: 'unknown' } & Carried)

export interface CallArguments {
  readonly positional: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>
  /** `*args` or `**kwargs` of unknown content were given. */
  readonly rest: Value | null
}

export interface Scope {
  readonly variables: Map<string, Value>
  readonly parent: Scope | null
  readonly globals: Set<string>
  /** Names of enclosing functions that are assigned here. */
  nonlocals?: Map<string, Scope>
  /** What variables were before the branch that is being read. */
  journal?: Map<string, Value | undefined> | null
}

export interface FunctionInfo {
  readonly name: string
  /** The function_definition or lambda. */
  readonly node: number
  readonly unit: CodeUnit
  readonly module: ModuleState
  readonly scope: Scope
  readonly defaults: ReadonlyMap<string, Value>
  readonly owner: ClassInfo | null
  /** Results by signature of arguments and context. */
  readonly results: Map<string, Value>
  /** Where the body is, once it was asked for. */
  body: { readonly unit: CodeUnit; readonly node: number } | null
  /** Kept to be followed later (machine/postponed-calls.ts). */
  isPostponed?: boolean
  evaluations: number
  active: number
  /** How an instance gives it: a property is called when it is read. */
  binding?: 'static' | 'class' | 'property' | undefined
  /** What assigning to the property calls. */
  setter?: FunctionValue
}

export interface ClassInfo {
  readonly name: string
  readonly node: number
  readonly unit: CodeUnit
  readonly module: ModuleState
  readonly bases: readonly Value[]
  readonly attributes: Map<string, Value>
  /** What any method puts on `self`. */
  readonly instanceAttributes: Map<string, Value>
  metaclass?: ClassInfo | undefined
}

export interface ModuleState {
  /** Dotted name. */
  readonly name: string
  readonly file: string
  readonly isPackage: boolean
  readonly scope: Scope
  state: 'unread' | 'running' | 'done'
}

export const UNKNOWN: Value = { t: 'unknown' }
export const NONE: Value = { t: 'none' }
export const UNKNOWN_PIECE = '\uFFFC'

export function str(s: string, carried?: Carried): TextValue {
  return { t: 'str', s, isWhole: true, taint: carried?.taint, layers: carried?.layers }
}

export function bytes(s: string, carried?: Carried): TextValue {
  return { t: 'bytes', s, isWhole: true, taint: carried?.taint, layers: carried?.layers }
}

export function num(n: number | bigint, isFloat = false): NumberValue {
  return { t: 'num', n, isFloat }
}

export function sequence(kind: SequenceValue['kind'], items: Value[], isWhole = true): SequenceValue {
  return { t: 'seq', kind, items, isWhole }
}

export function nameValue(name: string, carried?: Carried): NameValue {
  return { t: 'name', name, taint: carried?.taint, layers: carried?.layers }
}
