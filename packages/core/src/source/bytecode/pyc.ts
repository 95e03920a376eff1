import type { CodeLayout, CodeObject } from './code-object.ts'
import { opcodeVersionOf } from './instructions.ts'
import { readMarshal } from './marshal.ts'
import { outlineCode, type CodeOutline } from './outline.ts'

/** A `.pyc` file (PEP 3147, PEP 552): when Python takes it for its source, and what it holds. */
export interface PycFile {
  /** Whether it begins as every CPython's bytecode does. */
  readonly isBytecode: boolean
  /** `3.11`; null when the magic number is none of a released CPython. */
  readonly python: string | null
  /** How Python holds it against its source: by time and size, by hash, or not at all. */
  readonly check: 'time' | 'hash' | 'none'
  /** Null when the code could not be read. */
  readonly code: CodeObject | null
  readonly bytes: number
}

/** The highest magic numbers of released versions (Include/internal/pycore_magic_number.h), rising. */
const MAGIC: readonly (readonly [most: number, major: number, minor: number])[] = [
  [3131, 3, 0],
  [3151, 3, 1],
  [3180, 3, 2],
  [3230, 3, 3],
  [3310, 3, 4],
  [3351, 3, 5],
  [3379, 3, 6],
  [3394, 3, 7],
  [3413, 3, 8],
  [3425, 3, 9],
  [3439, 3, 10],
  [3495, 3, 11],
  [3531, 3, 12],
  [3571, 3, 13],
  [3627, 3, 14],
]

/** Reads a `.pyc`; never throws. */
export function readPyc(bytes: Uint8Array): PycFile {
  const magic = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)
  const isBytecode = bytes[2] === 0x0d && bytes[3] === 0x0a
  const version = isBytecode ? versionOf(magic) : null
  const nothing = { isBytecode, python: null, check: 'time', code: null, bytes: bytes.length } as const
  if (version === null) return nothing
  const [major, minor] = version
  const header = major === 2 || minor < 3 ? 8 : minor < 7 ? 12 : 16
  const flags = header === 16 ? (bytes[4] ?? 0) : 0
  const value = readMarshal(bytes, { from: header, layout: layoutOf(version) })
  return {
    isBytecode,
    python: `${major}.${minor}`,
    check: (flags & 1) === 0 ? 'time' : (flags & 2) === 0 ? 'none' : 'hash',
    code: value?.t === 'code' ? value.code : null,
    bytes: bytes.length,
  }
}

/** The outline of a `.pyc` as Python text; null when it could not be read. */
export function outlinePyc(file: PycFile): CodeOutline | null {
  if (file.code === null || file.python === null) return null
  const [major = 0, minor = 0] = file.python.split('.').map(Number)
  const version = opcodeVersionOf([major, minor])
  return version === null ? null : outlineCode(file.code, { version, size: file.bytes })
}

function versionOf(magic: number): readonly [number, number] | null {
  if (magic >= 62_131 && magic <= 62_211) return [2, 7]
  const found = magic < 3000 ? undefined : MAGIC.find(([most]) => magic <= most)
  return found === undefined ? null : [found[1], found[2]]
}

function layoutOf([major, minor]: readonly [number, number]): CodeLayout {
  if (major === 2) return '2.7'
  return minor >= 11 ? '3.11' : minor >= 8 ? '3.8' : '3.0'
}
