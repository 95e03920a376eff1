import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { ByteSource } from '../base/byte-source.ts'
import { display } from '../base/display.ts'
import { isSafePipError, SafePipError } from '../base/safe-pip-error.ts'

/** Read ahead in pieces of this size: entries of an archive lie one behind the other. */
const WINDOW = 1_048_576

/** A file of this machine as random-access bytes; at most one window of it is held. */
export interface FileSource extends ByteSource {
  readonly close: () => void
}

/** Throws SafePipError `disk` when it is no file that can be opened. */
export function openFileSource(path: string): FileSource {
  let file: number
  let size: number
  try {
    // Looked at before it is opened: opening a pipe would wait for its other end.
    const stat = statSync(path)
    if (!stat.isFile()) throw new SafePipError('disk', `${display(path)} is no file`)
    size = stat.size
    file = openSync(path, 'r')
  } catch (error) {
    if (isSafePipError(error)) throw error
    throw new SafePipError('disk', `${display(path)} cannot be opened: ${codeOf(error)}`, { cause: error })
  }
  let window: Uint8Array = new Uint8Array(0)
  let windowStart = 0
  return {
    size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) {
        throw new RangeError(`read of ${length} bytes at ${offset} outside 0..${size}`)
      }
      if (offset < windowStart || offset + length > windowStart + window.length) {
        window = readExactly(file, { offset, length: Math.min(Math.max(length, WINDOW), size - offset) })
        windowStart = offset
      }
      return window.subarray(offset - windowStart, offset - windowStart + length)
    },
    close: () => closeSync(file),
  }
}

function readExactly(file: number, { offset, length }: { offset: number; length: number }): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  while (at < length) {
    const got = readSync(file, bytes, at, length - at, offset + at)
    if (got === 0) throw new RangeError('the file became shorter while it was read')
    at += got
  }
  return bytes
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
