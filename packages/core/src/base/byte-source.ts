/**
 * Random access to an artifact's bytes. A file of the store or a buffer; readers ask for the ranges they
 * need, so that memory stays bounded however large the artifact is.
 */
export interface ByteSource {
  /** Length in bytes. */
  readonly size: number
  /** Exactly `length` bytes at `offset`. Throws RangeError outside [0, size]; the caller checks first. */
  read(offset: number, length: number): Uint8Array
}

export function bytesOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) {
        throw new RangeError(`read of ${length} bytes at ${offset} outside 0..${bytes.length}`)
      }
      return bytes.subarray(offset, offset + length)
    },
  }
}
