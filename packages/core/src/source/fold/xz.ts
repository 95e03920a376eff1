import { append, createLzmaDecoder, createWindow, type Window } from './lzma.ts'

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
/** Bytes of a block's check by its type (.xz file format 2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
const LZMA2 = 0x21
const DELTA = 0x03

/** What `lzma.decompress` reads by itself: `.xz` streams and the older `.lzma`. Null when broken or too large for one layer. */
export function decodeLzma(text: string): string | null {
  const input = Buffer.from(text, 'latin1')
  try {
    const window = MAGIC.every((byte, index) => input[index] === byte) ? readStreams(input) : readAlone(input)
    return Buffer.from(window.data.buffer, 0, window.length).toString('latin1')
  } catch {
    return null
  }
}

/** Raw LZMA1 or LZMA2 data with default properties, as `FORMAT_RAW` with one filter gives it. */
export function decodeRawLzma(text: string): string | null {
  const input = Buffer.from(text, 'latin1')
  for (const read of [readChunks, readPlain]) {
    try {
      const window = createWindow()
      read(input, window, 0)
      if (window.length > 0) return Buffer.from(window.data.buffer, 0, window.length).toString('latin1')
    } catch {
      // Not of this form.
    }
  }
  return null
}

function readPlain(input: Uint8Array, window: Window): void {
  const decoder = createLzmaDecoder(window)
  decoder.setProperties(0x5d)
  decoder.run(input, 0, null)
}

/** The `.lzma` format: properties, dictionary size, size, data. */
function readAlone(input: Buffer): Window {
  if (input.length < 18 || (input[0] ?? 255) >= 225) throw new RangeError('no header')
  const window = createWindow()
  const decoder = createLzmaDecoder(window)
  decoder.setProperties(input[0] ?? 0)
  const size = input.readBigUInt64LE(5)
  decoder.run(input, 13, size === 0xff_ff_ff_ff_ff_ff_ff_ffn ? null : Number(size))
  return window
}

function readStreams(input: Buffer): Window {
  const window = createWindow()
  let at = 0
  while (at + 12 < input.length && MAGIC.every((byte, index) => input[at + index] === byte)) {
    const check = CHECK_BYTES[(input[at + 7] ?? 0) & 15] ?? 0
    at += 12
    while ((input[at] ?? 0) !== 0) at = readBlock(input, at, { window, check })
    at = endOfIndex(input, at) + 12
    while (input[at] === 0) at += 4
  }
  return window
}

function readBlock(input: Buffer, from: number, { window, check }: { window: Window; check: number }): number {
  const header = ((input[from] ?? 0) + 1) * 4
  const flags = input[from + 1] ?? 0
  let at = from + 2
  const number = (): number => {
    const [value, end] = multibyte(input, at)
    at = end
    return value
  }
  if ((flags & 0x40) !== 0) number()
  if ((flags & 0x80) !== 0) number()
  let delta = 0
  for (let left = (flags & 3) + 1; left > 0; left--) {
    const id = number()
    const size = number()
    if (id === DELTA) delta = (input[at] ?? 0) + 1
    else if (id !== LZMA2) throw new RangeError('a filter for programs')
    at += size
  }
  window.start = window.length
  const start = window.length
  const end = readChunks(input, window, from + header)
  if (delta > 0)
    for (let index = start + delta; index < window.length; index++)
      window.data[index] = (window.data[index] ?? 0) + (window.data[index - delta] ?? 0)
  return from + header + Math.ceil((end - from - header) / 4) * 4 + check
}

/** LZMA2: chunks that are packed or not, each saying what is reset before it. */
function readChunks(input: Uint8Array, window: Window, from: number): number {
  const decoder = createLzmaDecoder(window)
  let at = from
  for (;;) {
    const control = input[at] ?? 0
    if (at >= input.length) throw new RangeError('cut')
    if (control === 0) return at + 1
    if (control >= 0x80) {
      const size = ((control & 0x1f) << 16) + ((input[at + 1] ?? 0) << 8) + (input[at + 2] ?? 0) + 1
      const packed = ((input[at + 3] ?? 0) << 8) + (input[at + 4] ?? 0) + 1
      at += 5
      const reset = (control >> 5) & 3
      if (reset === 3) window.start = window.length
      if (reset >= 2) decoder.setProperties(input[at++] ?? 255)
      else if (reset === 1) decoder.resetState()
      decoder.run(input.subarray(0, at + packed), at, size)
      at += packed
    } else if (control <= 2) {
      const size = ((input[at + 1] ?? 0) << 8) + (input[at + 2] ?? 0) + 1
      if (control === 1) window.start = window.length
      append(window, input.subarray(at + 3, at + 3 + size))
      at += 3 + size
    } else throw new RangeError('no chunk')
  }
}

/** Past the index: records of two numbers, padding, CRC32. */
function endOfIndex(input: Uint8Array, from: number): number {
  let [left, at] = multibyte(input, from + 1)
  for (left *= 2; left > 0; left--) [, at] = multibyte(input, at)
  return from + Math.ceil((at - from) / 4) * 4 + 4
}

function multibyte(input: Uint8Array, from: number): [value: number, end: number] {
  let value = 0
  for (let index = 0; index < 9; index++) {
    const byte = input[from + index]
    if (byte === undefined) throw new RangeError('cut')
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return [value, from + index + 1]
  }
  throw new RangeError('too long a number')
}
