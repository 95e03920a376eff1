import { LIMITS } from '../../base/limits.ts'

/** What a member is to the analyzer, by its name. */
export type CodeMemberKind = 'python' | 'startup' | 'notebook' | 'bytecode' | 'pickle' | 'native'

const SUFFIXES: readonly (readonly [CodeMemberKind, RegExp])[] = [
  ['python', /\.pyw?$/],
  ['startup', /\.pth$/],
  ['notebook', /\.ipynb$/],
  ['bytecode', /\.py[co]$/],
  ['pickle', /\.(?:pkl|pickle|pck|pk|dill|joblib|npy)$/i],
  ['native', /\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib|exe|scr|sys|com|cpl)$/i],
]
/** Programs that are larger are listed by name only. */
const MOST_NATIVE = 2_097_152

/** Null: nothing that the analyzer reads. */
export function memberKind(path: string): CodeMemberKind | null {
  return SUFFIXES.find(([, suffix]) => suffix.test(path))?.[0] ?? null
}

/** Whether the bytes of a member are wanted; source is, whatever its size, so that what is too large is said. */
export function isWantedMember(path: string, size: number): boolean {
  const kind = memberKind(path)
  if (kind === null) return false
  if (kind === 'native') return size <= MOST_NATIVE
  return kind === 'pickle' || kind === 'notebook' ? size <= LIMITS.memberTextBytes : true
}
