/** What `marshal` holds, as far as it matters to a reader of code. */
export type MarshalValue =
  | { readonly t: 'none' | 'true' | 'false' | 'ellipsis' | 'other' }
  | { readonly t: 'int'; readonly n: number | bigint }
  | { readonly t: 'float'; readonly text: string }
  /** Bytes are one character a byte. */
  | { readonly t: 'str' | 'bytes'; readonly s: string }
  | { readonly t: 'tuple' | 'list' | 'set' | 'frozenset'; readonly items: readonly MarshalValue[] }
  | { readonly t: 'dict'; readonly pairs: readonly (readonly [MarshalValue, MarshalValue])[] }
  | { readonly t: 'code'; readonly code: CodeObject }

/** A code object of any CPython, its fields under one name each. */
export interface CodeObject {
  readonly layout: CodeLayout
  readonly name: string
  /** `co_filename`: where it was compiled. */
  readonly filename: string
  readonly firstLine: number
  /** Positional parameters, keyword-only parameters; `co_flags`. */
  readonly positional: number
  readonly keywordOnly: number
  readonly flags: number
  readonly instructions: Uint8Array
  readonly constants: readonly MarshalValue[]
  readonly names: readonly string[]
  /** Local variables; from 3.11 on with cells and free variables. */
  readonly locals: readonly string[]
  /** Cells and free variables, where they are apart. */
  readonly cells: readonly string[]
}

/** How code objects lie in `marshal`: they changed with 3.0, 3.8 and 3.11. */
export type CodeLayout = '2.7' | '3.0' | '3.8' | '3.11'
export const CODE_LAYOUTS: readonly CodeLayout[] = ['3.11', '3.8', '3.0', '2.7']
