/**
 * Calls in a Python file and what they are given, as far as it is constant: how setup.py and noxfile.py are read without
 * running them. Plain data.
 */
export interface PythonCallReader {
  /**
   * Calls in source order. A name without a dot is a function by its own name or by an import (`setup`,
   * `setuptools.setup`); `*.install` is a method of anything. Null: the grammar gave up.
   */
  readonly findCalls: (source: Uint8Array, names: readonly string[]) => PythonCalls | null
}

export interface PythonCalls {
  readonly calls: readonly PythonCall[]
  /** Why there may be calls that are not listed: broken syntax, an encoding that hides code. */
  readonly doubt: string | null
}

/** Lines and columns from 1. */
export interface PythonPlace {
  readonly line: number
  readonly column: number
}

export interface PythonCall extends PythonPlace {
  /** Dotted, import aliases resolved. */
  readonly name: string
  /** The function that the call stands in; null = the module. */
  readonly within: string | null
  readonly args: readonly PythonValue[]
  readonly keywords: readonly (PythonPlace & { readonly name: string; readonly value: PythonValue })[]
  /** `*args` or `**kwargs` of unknown content are given too. */
  readonly hasMore: boolean
}

/**
 * `computed`: not constant; in a list it stands for items that are not known. `file-lines`: the lines of a file, whose path
 * is relative to the Python file's folder. `constant`: a number, True, False or None as written.
 */
export type PythonValue = PythonPlace &
  (
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'constant'; readonly value: string }
    | { readonly kind: 'list'; readonly items: readonly PythonValue[] }
    | { readonly kind: 'dict'; readonly items: readonly { readonly key: PythonValue; readonly value: PythonValue }[] }
    | { readonly kind: 'file-lines'; readonly path: string }
    | { readonly kind: 'computed' }
  )
