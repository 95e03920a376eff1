import type { UntrustedText } from '../base/display.ts'

/**
 * Where something was found. `file` is a member path of an archive (`pkg/__init__.py`), a dependency file,
 * a metadata field (`METADATA: Name`), or an index page (`index page of requests`). Lines and columns count
 * from 1; columns count UTF-16 units.
 */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
}

/** A step of the chain that explains a finding. */
export interface Evidence {
  readonly place: Place
  readonly text: UntrustedText
  readonly note?: string
}

/** A position in a dependency file as a place of a finding. */
export function placeIn(
  file: string,
  position: { readonly line: number; readonly column: number; readonly endLine?: number },
): Place {
  const { line, column, endLine } = position
  return { file, line, column, ...(endLine === undefined ? {} : { endLine }) }
}
