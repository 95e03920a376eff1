import { LIMITS } from '../../base/limits.ts'

/** What a member is to the analyzer, by its name. */
export type CodeMemberKind = 'python' | 'startup' | 'notebook' | 'bytecode' | 'pickle' | 'native' | 'archive' | 'script'

const SUFFIXES: readonly (readonly [CodeMemberKind, RegExp])[] = [
  ['python', /\.pyw?$/],
  ['startup', /\.pth$/],
  ['notebook', /\.ipynb$/],
  ['bytecode', /\.py[co]$/],
  ['pickle', /\.(?:pkl|pickle|pck|pk|dill|joblib|npy)$/i],
  ['native', /\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib|exe|scr|sys|com|cpl)$/i],
  ['script', /\.(?:sh|bash|bat|cmd|ps1|vbs)$/i],
  // `.pt` is how torch packs a pickle.
  ['archive', /\.(?:zip|whl|egg|tar\.gz|tgz|pyz|pt)$/i],
]
/** Scripts that are larger are none. */
const MOST_SCRIPT = 262_144
/** Archives that are larger stay closed. */
const MOST_ARCHIVE = 8_388_608
/** Programs that are larger are listed by name only. */
const MOST_NATIVE = 1_048_576

/** Null: nothing that the analyzer reads. */
export function memberKind(path: string): CodeMemberKind | null {
  return SUFFIXES.find(([, suffix]) => suffix.test(path))?.[0] ?? null
}

/** Whether the bytes of a member are wanted; source is, whatever its size, so that what is too large is said. */
export function isWantedMember(path: string, size: number): boolean {
  const kind = memberKind(path)
  if (kind === null) return false
  if (kind === 'native') return size <= MOST_NATIVE
  if (kind === 'script') return size <= MOST_SCRIPT
  if (kind === 'archive') return size <= MOST_ARCHIVE
  return kind === 'pickle' || kind === 'notebook' ? size <= LIMITS.memberTextBytes : true
}
