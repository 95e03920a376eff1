import { MOST_LIBRARIES, MOST_SYMBOLS, textAt, type NativeHeader } from './native-header.ts'

const DYNAMIC = 6
const SYMBOLS = 11
const NEEDED = 1
const INTERPRETER = 3

interface Section {
  readonly type: number
  readonly offset: number
  readonly size: number
  readonly link: number
}

/** An ELF file (System V ABI, "Object Files"), 32 or 64 bits, either byte order. Null when its header is cut. RangeErrors are the caller's. */
export function readElf(data: Buffer): NativeHeader | null {
  if (data.length < 64 || data.toString('latin1', 0, 4) !== '\x7fELF') return null
  const isWide = data[4] === 2
  const isLittle = data[5] !== 2
  const half = (at: number): number => (isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at))
  const word = (at: number): number => (isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at))
  const wide = (at: number): number =>
    isWide ? Number(isLittle ? data.readBigUInt64LE(at) : data.readBigUInt64BE(at)) : word(at)
  const sectionAt = (index: number): Section => {
    const at = wide(isWide ? 0x28 : 0x20) + index * half(isWide ? 0x3a : 0x2e)
    return isWide
      ? { type: word(at + 4), offset: wide(at + 24), size: wide(at + 32), link: word(at + 40) }
      : { type: word(at + 4), offset: word(at + 16), size: word(at + 20), link: word(at + 24) }
  }
  const sections = Array.from({ length: Math.min(half(isWide ? 0x3c : 0x30), 200) }, (_, index) => sectionAt(index))
  const libraries: string[] = []
  const symbols: string[] = []
  for (const section of sections) {
    const texts = sections[section.link]?.offset ?? 0
    if (section.type === DYNAMIC) {
      const size = isWide ? 16 : 8
      for (let at = section.offset; at + size <= section.offset + section.size && libraries.length < MOST_LIBRARIES; at += size)
        if (wide(at) === NEEDED) libraries.push(textAt(data, texts + wide(at + size / 2)))
    } else if (section.type === SYMBOLS) {
      const size = isWide ? 24 : 16
      for (let at = section.offset; at + size <= section.offset + section.size && symbols.length < MOST_SYMBOLS; at += size)
        // Undefined here, so it comes from a library.
        if (half(at + (isWide ? 6 : 14)) === 0) symbols.push(textAt(data, texts + word(at)))
    }
  }
  const programs = Array.from({ length: Math.min(half(isWide ? 0x38 : 0x2c), 100) }, (_, index) =>
    word(wide(isWide ? 0x20 : 0x1c) + index * half(isWide ? 0x36 : 0x2a)),
  )
  const isProgram = half(16) === 2 || programs.includes(INTERPRETER)
  return { format: 'ELF', kind: isProgram ? 'program' : 'library', libraries, symbols: symbols.filter((name) => name !== '') }
}
