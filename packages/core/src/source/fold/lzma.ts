import { FOLD_LIMITS } from './fold-limits.ts'

/** What was unpacked so far; it is also the dictionary. */
export interface Window {
  data: Uint8Array
  length: number
  /** Where the dictionary begins: nothing before it may be referred to. */
  start: number
}

export function createWindow(): Window {
  return { data: new Uint8Array(4096), length: 0, start: 0 }
}

function put(window: Window, byte: number): void {
  if (window.length === window.data.length) {
    if (window.length >= FOLD_LIMITS.textLength) throw new RangeError('too large')
    const grown = new Uint8Array(Math.min(window.data.length * 2, FOLD_LIMITS.textLength))
    grown.set(window.data)
    window.data = grown
  }
  window.data[window.length++] = byte
}

export function append(window: Window, bytes: Uint8Array): void {
  for (const byte of bytes) put(window, byte)
}

interface LengthCoder {
  readonly choice: Uint16Array
  readonly low: Uint16Array
  readonly middle: Uint16Array
  readonly high: Uint16Array
}

const odds = (count: number): Uint16Array => new Uint16Array(count).fill(1024)
const lengthCoder = (): LengthCoder => ({ choice: odds(2), low: odds(16 << 3), middle: odds(16 << 3), high: odds(256) })

/** An LZMA decoder (LZMA SDK, "LZMA specification", 2015) on one window. All errors are RangeErrors. */
export interface LzmaDecoder {
  /** lc, lp, pb in one byte; forgets what was learned. */
  readonly setProperties: (byte: number) => void
  readonly resetState: () => void
  /** Unpacks from `from` until `size` more bytes are out, or an end mark where that is null. Returns where it stopped. */
  readonly run: (input: Uint8Array, from: number, size: number | null) => number
}

export function createLzmaDecoder(window: Window): LzmaDecoder {
  let lc = 3
  let lowMask = 0
  let positionMask = 3
  let literals = odds(0x300 << 3)
  let [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [odds(192), odds(12), odds(12), odds(12), odds(12), odds(192)]
  let [slots, special, align] = [odds(4 << 6), odds(128), odds(16)]
  let [matchLength, repLength] = [lengthCoder(), lengthCoder()]
  let state = 0
  let reps: [number, number, number, number] = [0, 0, 0, 0]
  let input: Uint8Array = new Uint8Array(0)
  let at = 0
  let range = 0
  let code = 0

  const next = (): number => {
    const byte = input[at++]
    if (byte === undefined) throw new RangeError('cut')
    return byte
  }
  const normalize = (): void => {
    if (range >= 0x1_00_00_00) return
    range = (range << 8) >>> 0
    code = ((code << 8) | next()) >>> 0
  }
  const bit = (table: Uint16Array, index: number): 0 | 1 => {
    normalize()
    const chance = table[index] ?? 1024
    const bound = (range >>> 11) * chance
    if (code < bound) {
      range = bound
      table[index] = chance + ((2048 - chance) >>> 5)
      return 0
    }
    range -= bound
    code -= bound
    table[index] = chance - (chance >>> 5)
    return 1
  }
  const tree = (table: Uint16Array, offset: number, bits: number): number => {
    let node = 1
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(table, offset + node)
    return node - (1 << bits)
  }
  const reverseTree = (table: Uint16Array, offset: number, bits: number): number => {
    let node = 1
    let value = 0
    for (let index = 0; index < bits; index++) {
      const one = bit(table, offset + node)
      node = (node << 1) | one
      value |= one << index
    }
    return value
  }
  const direct = (bits: number): number => {
    let value = 0
    for (let left = bits; left > 0; left--) {
      normalize()
      range >>>= 1
      const one = code >= range ? 1 : 0
      if (one === 1) code -= range
      value = value * 2 + one
    }
    return value
  }
  const length = (coder: LengthCoder, position: number): number => {
    if (bit(coder.choice, 0) === 0) return 2 + tree(coder.low, position << 3, 3)
    if (bit(coder.choice, 1) === 0) return 10 + tree(coder.middle, position << 3, 3)
    return 18 + tree(coder.high, 0, 8)
  }
  const distance = (size: number): number => {
    const slot = tree(slots, Math.min(size - 2, 3) << 6, 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = (2 | (slot & 1)) * 2 ** bits
    // `special` is indexed from base - slot on, so that the tables of all slots lie in one.
    return slot < 14 ? base + reverseTree(special, base - slot, bits) : base + direct(bits - 4) * 16 + reverseTree(align, 0, 4)
  }
  const back = (far: number): number => {
    if (far >= window.length - window.start) throw new RangeError('before the dictionary')
    return window.data[window.length - far - 1] ?? 0
  }
  const literal = (): void => {
    const before = window.length > window.start ? (window.data[window.length - 1] ?? 0) : 0
    const offset = 0x300 * (((window.length & lowMask) << lc) + (before >> (8 - lc)))
    let node = 1
    if (state >= 7) {
      let matched = back(reps[0])
      while (node < 0x100) {
        const expected = (matched >> 7) & 1
        matched <<= 1
        const one = bit(literals, offset + ((1 + expected) << 8) + node)
        node = (node << 1) | one
        if (expected !== one) break
      }
    }
    while (node < 0x100) node = (node << 1) | bit(literals, offset + node)
    put(window, node & 0xff)
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }
  /** A match's length; 0 for the end mark; -1 for one repeated byte. */
  const match = (position: number): number => {
    if (bit(isRep, state) === 0) {
      reps = [0, reps[0], reps[1], reps[2]]
      const size = length(matchLength, position)
      state = state < 7 ? 7 : 10
      reps[0] = distance(size)
      return reps[0] === 0xff_ff_ff_ff ? 0 : size
    }
    if (bit(isRepG0, state) === 0) {
      if (bit(isRep0Long, (state << 4) + position) === 0) {
        state = state < 7 ? 9 : 11
        return -1
      }
    } else if (bit(isRepG1, state) === 0) reps = [reps[1], reps[0], reps[2], reps[3]]
    else if (bit(isRepG2, state) === 0) reps = [reps[2], reps[0], reps[1], reps[3]]
    else reps = [reps[3], reps[0], reps[1], reps[2]]
    const size = length(repLength, position)
    state = state < 7 ? 8 : 11
    return size
  }
  const resetState = (): void => {
    literals.fill(1024)
    ;[isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [odds(192), odds(12), odds(12), odds(12), odds(12), odds(192)]
    ;[slots, special, align] = [odds(4 << 6), odds(128), odds(16)]
    ;[matchLength, repLength] = [lengthCoder(), lengthCoder()]
    state = 0
    reps = [0, 0, 0, 0]
  }
  return {
    resetState,
    setProperties(byte) {
      if (byte >= 9 * 5 * 5) throw new RangeError('no properties')
      lc = byte % 9
      const lp = Math.floor(byte / 9) % 5
      lowMask = (1 << lp) - 1
      positionMask = (1 << Math.floor(byte / 45)) - 1
      literals = odds(0x300 << (lc + lp))
      resetState()
    },
    run(bytes, from, size) {
      input = bytes
      at = from
      range = 0xff_ff_ff_ff
      code = 0
      if (next() !== 0) throw new RangeError('no range coder')
      for (let index = 0; index < 4; index++) code = ((code << 8) | next()) >>> 0
      const end = size === null ? Number.POSITIVE_INFINITY : window.length + size
      while (window.length < end) {
        const position = window.length & positionMask
        if (bit(isMatch, (state << 4) + position) === 0) literal()
        else {
          const count = match(position)
          if (count === 0) return at
          for (let left = Math.abs(count); left > 0 && window.length < end; left--) put(window, back(reps[0]))
        }
      }
      normalize()
      return at
    },
  }
}
