import { FOLD_LIMITS } from './fold-limits.ts'

/** bzip2 streams (bzip2 1.0 file format), for layers of hidden code. Null when broken or larger than one layer may be. */
export function decodeBzip2(input: string): string | null {
  if (!input.startsWith('BZh')) return null
  try {
    return decompress(Buffer.from(input, 'latin1')).toString('latin1')
  } catch {
    return null
  }
}

const BLOCK = 0x31_41_59_26_53_59
const END = 0x17_72_45_38_50_90

function decompress(data: Buffer): Buffer {
  let position = 32
  const bits = (count: number): number => {
    let value = 0
    for (let left = count; left > 0;) {
      const byte = data[position >> 3]
      if (byte === undefined) throw new RangeError('cut')
      const take = Math.min(left, 8 - (position & 7))
      value = value * 2 ** take + ((byte >> (8 - (position & 7) - take)) & ((1 << take) - 1))
      position += take
      left -= take
    }
    return value
  }
  const out: Buffer[] = []
  let total = 0
  for (;;) {
    const mark = bits(48)
    if (mark === END) break
    if (mark !== BLOCK) throw new RangeError('no block')
    const block = readBlock(bits)
    total += block.length
    if (total > FOLD_LIMITS.textLength) throw new RangeError('too large')
    out.push(block)
  }
  return Buffer.concat(out)
}

interface Table {
  readonly limits: number[]
  readonly bases: number[]
  readonly symbols: number[]
}

function readTable(bits: (count: number) => number, symbols: number): Table {
  const lengths: number[] = []
  let length = bits(5)
  for (let index = 0; index < symbols; index++) {
    while (bits(1) === 1) length += bits(1) === 1 ? -1 : 1
    if (length < 1 || length > 20) throw new RangeError('length')
    lengths.push(length)
  }
  const sorted = lengths.map((size, symbol) => ({ size, symbol })).toSorted((a, b) => a.size - b.size || a.symbol - b.symbol)
  const limits: number[] = []
  const bases: number[] = []
  let code = 0
  let seen = 0
  for (let size = 1; size <= 20; size++) {
    const count = lengths.filter((one) => one === size).length
    bases[size] = seen - code
    code += count
    seen += count
    limits[size] = code - 1
    code <<= 1
  }
  return { limits, bases, symbols: sorted.map((entry) => entry.symbol) }
}

function readBlock(bits: (count: number) => number): Buffer {
  bits(32)
  if (bits(1) === 1) throw new RangeError('randomised')
  const origin = bits(24)
  const used: number[] = []
  const groups = bits(16)
  for (let group = 0; group < 16; group++) {
    if ((groups & (0x80_00 >> group)) === 0) continue
    const row = bits(16)
    for (let index = 0; index < 16; index++) if ((row & (0x80_00 >> index)) !== 0) used.push(group * 16 + index)
  }
  const tableCount = bits(3)
  const selectorCount = bits(15)
  if (tableCount < 2 || tableCount > 6 || selectorCount === 0) throw new RangeError('tables')
  const recent = Array.from({ length: tableCount }, (_, index) => index)
  const selectors: number[] = []
  for (let index = 0; index < selectorCount; index++) {
    let at = 0
    while (bits(1) === 1) at++
    const [picked] = recent.splice(at, 1)
    if (picked === undefined) throw new RangeError('selector')
    recent.unshift(picked)
    selectors.push(picked)
  }
  const tables = Array.from({ length: tableCount }, () => readTable(bits, used.length + 2))
  const symbols = readSymbols(bits, { tables, selectors, used })
  return expandRuns(invert(symbols, origin))
}

function readSymbols(
  bits: (count: number) => number,
  given: { tables: Table[]; selectors: number[]; used: number[] },
): Uint8Array {
  const last = new Uint8Array(900_000)
  let length = 0
  const recent = [...given.used]
  const end = given.used.length + 1
  let run = 0
  let weight = 1
  for (let read = 0; ; read++) {
    const table = given.tables[given.selectors[Math.floor(read / 50)] ?? -1]
    if (table === undefined) throw new RangeError('symbols')
    let code = 0
    let size = 0
    let symbol: number | undefined
    do {
      code = (code << 1) | bits(1)
      size++
      if (size > 20) throw new RangeError('code')
      if (code <= (table.limits[size] ?? -1)) symbol = table.symbols[code + (table.bases[size] ?? 0)]
    } while (symbol === undefined)
    if (symbol <= 1) {
      run += weight << symbol
      weight <<= 1
      if (run > 900_000) throw new RangeError('run')
      continue
    }
    if (run > 0) {
      if (length + run > last.length) throw new RangeError('block')
      last.fill(recent[0] ?? 0, length, length + run)
      length += run
      run = 0
      weight = 1
    }
    if (symbol === end) break
    const [byte] = recent.splice(symbol - 1, 1)
    if (byte === undefined || length >= last.length) throw new RangeError('symbol')
    recent.unshift(byte)
    last[length++] = byte
  }
  return last.subarray(0, length)
}

/** Undoes the Burrows–Wheeler transform. */
function invert(last: Uint8Array, origin: number): Uint8Array {
  if (origin >= last.length) throw new RangeError('origin')
  const starts = new Uint32Array(257)
  for (const byte of last) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
  const follow = new Uint32Array(last.length)
  for (let index = 0; index < last.length; index++) {
    const byte = last[index] ?? 0
    const at = starts[byte] ?? 0
    follow[at] = index
    starts[byte] = at + 1
  }
  const out = new Uint8Array(last.length)
  let at = follow[origin] ?? 0
  for (let index = 0; index < last.length; index++) {
    out[index] = last[at] ?? 0
    at = follow[at] ?? 0
  }
  return out
}

/** Undoes the first run-length coding: four equal bytes and a count. */
function expandRuns(data: Uint8Array): Buffer {
  const out: Buffer[] = []
  let total = 0
  let from = 0
  let equal = 1
  for (let index = 1; index <= data.length; index++) {
    if (equal === 4) {
      const count = data[index] ?? 0
      out.push(Buffer.from(data.subarray(from, index)), Buffer.alloc(count, data[index - 1] ?? 0))
      total += index - from + count
      if (total > FOLD_LIMITS.textLength) throw new RangeError('too large')
      from = index + 1
      equal = 0
      continue
    }
    equal = equal > 0 && data[index] === data[index - 1] ? equal + 1 : 1
  }
  out.push(Buffer.from(data.subarray(Math.min(from, data.length))))
  return Buffer.concat(out)
}
