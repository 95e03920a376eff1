/** What the headers of a program or library say. Names are as stored. */
export interface NativeHeader {
  readonly format: 'ELF' | 'PE' | 'Mach-O'
  readonly kind: 'program' | 'library'
  readonly libraries: readonly string[]
  /** Imported symbols. */
  readonly symbols: readonly string[]
}

/** Bounds of what is taken from one file. */
export const MOST_LIBRARIES = 200
export const MOST_SYMBOLS = 20_000

/** A zero-ended text at that offset; empty where there is none. */
export function textAt(data: Buffer, at: number): string {
  if (!(at >= 0 && at < data.length)) return ''
  const end = data.indexOf(0, at)
  return data.subarray(at, end === -1 || end - at > 400 ? at + 400 : end).toString('latin1')
}
