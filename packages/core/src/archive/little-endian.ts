/** Numbers of zip and gzip structures. The caller has checked that the bytes are there. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0
}

/** Null above 2^53 - 1, where a number would no longer be exact. */
export function u64(bytes: Uint8Array, at: number): number | null {
  const value = u32(bytes, at + 4) * 0x1_0000_0000 + u32(bytes, at)
  return Number.isSafeInteger(value) ? value : null
}

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
