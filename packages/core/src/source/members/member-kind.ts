import { LIMITS } from '../../base/limits.ts'

/** What a member is to the analyzer, by its name. */
export type CodeMemberKind = 'python' | 'startup' | 'notebook' | 'bytecode' | 'pickle' | 'native' | 'archive' | 'script'

const SUFFIXES: readonly (readonly [CodeMemberKind, RegExp])[] = [
  ['python', /\.pyw?$/],
  // Scripts of a wheel need no suffix; those that are none of Python's are left by their first line.
  ['python', /\.data\/scripts\/[^/.]+$/],
  ['startup', /\.pth$/],
  ['notebook', /\.ipynb$/],
  ['bytecode', /\.py[co]$/],
  ['pickle', /\.(?:pkl|pickle|pck|pk|dill|joblib|npy|ckpt|bin)$/i],
  ['native', /\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib|exe|scr|sys|com|cpl)$/i],
  ['script', /\.(?:sh|bash|bat|cmd|ps1|vbs)$/i],
  // `.pt` is how torch packs a pickle.
  ['archive', /\.(?:zip|whl|egg|tar\.gz|tgz|pyz|pt|npz|keras)$/i],
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

/** A script of a wheel without a suffix: Python by its first line, or anything. */
export function isBareScript(path: string): boolean {
  return /\.data\/scripts\/[^/.]+$/.test(path)
}

/** Whether the bytes of a member are wanted; source is, whatever its size, so that what is too large is said. */
export function isWantedMember(path: string, size: number): boolean {
  const kind = memberKind(path)
  if (kind === null) return false
  // Programs of machine code lie there too; what is larger and none of those is said to be too large.
  if (isBareScript(path)) return size <= MOST_SCRIPT
  if (kind === 'native') return size <= MOST_NATIVE
  if (kind === 'script') return size <= MOST_SCRIPT
  if (kind === 'archive') return size <= MOST_ARCHIVE
  return kind === 'pickle' || kind === 'notebook' ? size <= LIMITS.memberTextBytes : true
}

/** Suffixes of files that are never programs, and files without one: a program under such a name hides. */
const NO_PROGRAM =
  /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|svg|tiff?|txt|md|rst|json|ya?ml|toml|ini|cfg|csv|tsv|xml|html?|css|js|map|log|lic|ttf|otf|woff2?|eot|wav|mp3|mp4|ogg|flac|pdf|docx?|xlsx?|py|pyi|pyx|db)$/i

/** Whether a program among the files of this name would be out of place. */
export function isDisguise(path: string): boolean {
  return NO_PROGRAM.test(path)
}

/** Whether the first bytes of a member are wanted, to see whether it is a program. */
export function isWantedHead(path: string): boolean {
  return NO_PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The format of a program by its first bytes; null for anything else. A text that begins with MZ goes on with letters. */
export function formatOfHead(head: Uint8Array): 'ELF' | 'PE' | 'Mach-O' | null {
  const [a, b, c = 0, d = 0] = head
  if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46) return 'ELF'
  if (a === 0x4d && b === 0x5a) return (c < 32 || c > 126) && (head[4] ?? 0) < 32 ? 'PE' : null
  const isLittle = (a === 0xcf || a === 0xce) && b === 0xfa && c === 0xed && d === 0xfe
  const isBig = a === 0xfe && b === 0xed && c === 0xfa && (d === 0xcf || d === 0xce)
  return isLittle || isBig ? 'Mach-O' : null
}
