import { MOST_LIBRARIES, MOST_SYMBOLS, textAt, type NativeHeader } from './native-header.ts'

const DLL = 0x2000
const IMPORTS = 1

/** A Windows program or library (PE/COFF specification). Null when it is none. RangeErrors are the caller's. */
export function readPe(data: Buffer): NativeHeader | null {
  if (data.length < 64 || data.toString('latin1', 0, 2) !== 'MZ') return null
  const at = data.readUInt32LE(0x3c)
  if (at + 24 > data.length || data.toString('latin1', at, at + 4) !== 'PE\0\0') return null
  const optional = at + 24
  const isWide = data.readUInt16LE(optional) === 0x20b
  const sections = optional + data.readUInt16LE(at + 20)
  const count = Math.min(data.readUInt16LE(at + 6), 96)
  const offsetOf = (address: number): number => {
    for (let index = 0; index < count; index++) {
      const section = sections + index * 40
      const start = data.readUInt32LE(section + 12)
      const size = Math.max(data.readUInt32LE(section + 8), data.readUInt32LE(section + 16))
      if (address >= start && address < start + size) return address - start + data.readUInt32LE(section + 20)
    }
    return -1
  }
  const libraries: string[] = []
  const symbols: string[] = []
  const table = offsetOf(data.readUInt32LE(optional + (isWide ? 112 : 96) + IMPORTS * 8))
  for (let entry = table; entry >= 0 && libraries.length < MOST_LIBRARIES; entry += 20) {
    const name = data.readUInt32LE(entry + 12)
    if (name === 0) break
    libraries.push(textAt(data, offsetOf(name)))
    const size = isWide ? 8 : 4
    for (let thunk = offsetOf(data.readUInt32LE(entry) || data.readUInt32LE(entry + 16)); thunk >= 0; thunk += size) {
      const low = data.readUInt32LE(thunk)
      const isOrdinal = (data.readUInt32LE(thunk + size - 4) & 0x8000_0000) !== 0
      if (low === 0 || symbols.length >= MOST_SYMBOLS) break
      if (!isOrdinal) symbols.push(textAt(data, offsetOf(low) + 2))
    }
  }
  const isLibrary = (data.readUInt16LE(at + 22) & DLL) !== 0
  return { format: 'PE', kind: isLibrary ? 'library' : 'program', libraries, symbols }
}
