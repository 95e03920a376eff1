import { MOST_LIBRARIES, MOST_SYMBOLS, textAt, type NativeHeader } from './native-header.ts'

const LOADS: ReadonlySet<number> = new Set([0x0c, 0x8000_0018, 0x8000_001f, 0x20])
const SYMBOL_TABLE = 0x02
const EXECUTE = 2

/** A Mach-O file or the first one of a universal binary (mach-o/loader.h, fat.h). Null when it is none. RangeErrors are the caller's. */
export function readMachO(data: Buffer): NativeHeader | null {
  if (data.length < 32) return null
  const magic = data.readUInt32BE(0)
  // A Java class has the same magic number, and more than forty "architectures".
  if (magic === 0xca_fe_ba_be) return data.readUInt32BE(4) > 40 ? null : readMachO(data.subarray(data.readUInt32BE(16)))
  const isLittle = magic === 0xcf_fa_ed_fe || magic === 0xce_fa_ed_fe
  if (!isLittle && magic !== 0xfe_ed_fa_cf && magic !== 0xfe_ed_fa_ce) return null
  const isWide = magic === 0xcf_fa_ed_fe || magic === 0xfe_ed_fa_cf
  const word = (at: number): number => (isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at))
  const libraries: string[] = []
  const symbols: string[] = []
  let at = isWide ? 32 : 28
  for (let left = Math.min(word(16), 1000); left > 0; left--) {
    const command = word(at)
    if (LOADS.has(command) && libraries.length < MOST_LIBRARIES) libraries.push(textAt(data, at + word(at + 8)))
    else if (command === SYMBOL_TABLE) {
      const size = isWide ? 16 : 12
      for (let index = 0; index < word(at + 12) && symbols.length < MOST_SYMBOLS; index++) {
        const entry = word(at + 8) + index * size
        const type = data[entry + 4] ?? 0
        // External, undefined, no debugging entry.
        if ((type & 0xe0) === 0 && (type & 0x0e) === 0 && (type & 1) === 1)
          symbols.push(textAt(data, word(at + 16) + word(entry)))
      }
    }
    const length = word(at + 4)
    if (length < 8) break
    at += length
  }
  return { format: 'Mach-O', kind: word(12) === EXECUTE ? 'program' : 'library', libraries, symbols }
}
