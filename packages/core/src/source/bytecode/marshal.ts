import { CODE_LAYOUTS, type CodeLayout, type CodeObject, type MarshalValue } from './code-object.ts'

const MOST_DEPTH = 120
const NULL: MarshalValue = { t: 'other' }

/**
 * Reads `marshal` data (Python/marshal.c, format versions 0 to 5, CPython 2.7 to 3.14) that begins at `from`. Nothing is run:
 * code objects come back as their parts. Null when it is broken; never throws.
 */
export function readMarshal(
  bytes: Uint8Array,
  { from = 0, layout }: { from?: number; layout?: CodeLayout } = {},
): MarshalValue | null {
  for (const candidate of layout === undefined ? CODE_LAYOUTS : [layout]) {
    try {
      return createReader(bytes, from, candidate)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return null
}

function createReader(bytes: Uint8Array, from: number, layout: CodeLayout): MarshalValue {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const references: MarshalValue[] = []
  const interned: MarshalValue[] = []
  let at = from
  const take = (size: number): Buffer => {
    if (size < 0 || at + size > view.length) throw new RangeError('cut')
    at += size
    return view.subarray(at - size, at)
  }
  const byte = (): number => take(1)[0] ?? 0
  const long = (): number => take(4).readInt32LE(0)
  const latin1 = (size: number): string => take(size).toString('latin1')
  const items = (count: number, depth: number): MarshalValue[] => {
    if (count < 0 || count > view.length - at) throw new RangeError('too many items')
    return Array.from({ length: count }, () => value(depth + 1))
  }
  const integer = (): MarshalValue => {
    const count = long()
    const digits = Math.abs(count)
    if (digits * 2 > view.length - at || digits > 16_384) throw new RangeError('too long a number')
    let hex = 0n
    const parts = take(digits * 2)
    for (let index = digits - 1; index >= 0; index--) hex = (hex << 15n) | BigInt(parts.readUInt16LE(index * 2) & 0x7fff)
    const signed = count < 0 ? -hex : hex
    return { t: 'int', n: Number.isSafeInteger(Number(signed)) ? Number(signed) : signed }
  }
  const code = (depth: number): MarshalValue => {
    const isNew = layout === '3.11'
    const positional = long()
    if (layout === '3.8' || isNew) long()
    const keywordOnly = layout === '2.7' ? 0 : long()
    if (!isNew) long()
    long()
    const flags = long()
    const [instructions, constants, names, locals] = [value(depth), value(depth), value(depth), value(depth)]
    const others = isNew ? [value(depth)] : [value(depth), value(depth)]
    const [filename, name] = [value(depth), value(depth)]
    if (isNew) value(depth)
    const firstLine = long()
    value(depth)
    if (isNew) value(depth)
    if (instructions?.t !== 'bytes' || constants?.t !== 'tuple') throw new RangeError('no code object')
    const made: CodeObject = {
      layout,
      name: text(name),
      filename: text(filename),
      firstLine,
      positional,
      keywordOnly,
      flags,
      instructions: Buffer.from(instructions.s, 'latin1'),
      constants: constants.items,
      names: texts(names),
      locals: texts(locals),
      // CPython numbers cells before free variables, which stand in the other order in the file.
      cells: isNew ? [] : [...texts(others[1]), ...texts(others[0])],
    }
    return { t: 'code', code: made }
  }
  const content = (type: string, depth: number): MarshalValue => {
    switch (type) {
      case 'N':
        return { t: 'none' }
      case 'T':
        return { t: 'true' }
      case 'F':
        return { t: 'false' }
      case '.':
        return { t: 'ellipsis' }
      case 'S':
        return { t: 'other' }
      case 'i':
        return { t: 'int', n: long() }
      case 'I':
        return { t: 'int', n: take(8).readBigInt64LE(0) }
      case 'l':
        return integer()
      case 'f':
        return { t: 'float', text: latin1(byte()) }
      case 'g':
        return { t: 'float', text: String(take(8).readDoubleLE(0)) }
      case 'x':
        latin1(byte())
        latin1(byte())
        return NULL
      case 'y':
        take(16)
        return NULL
      case 's':
        return { t: 'bytes', s: latin1(long()) }
      case 't': {
        const size = long()
        if (layout !== '2.7') return { t: 'str', s: take(size).toString('utf8') }
        const made: MarshalValue = { t: 'bytes', s: latin1(size) }
        interned.push(made)
        return made
      }
      case 'R':
        return interned[long()] ?? broken()
      case 'u':
        return { t: 'str', s: take(long()).toString('utf8') }
      case 'a':
      case 'A':
        return { t: 'str', s: latin1(long()) }
      case 'z':
      case 'Z':
        return { t: 'str', s: latin1(byte()) }
      case '(':
        return { t: 'tuple', items: items(long(), depth) }
      case ')':
        return { t: 'tuple', items: items(byte(), depth) }
      case '[':
        return { t: 'list', items: items(long(), depth) }
      case '<':
        return { t: 'set', items: items(long(), depth) }
      case '>':
        return { t: 'frozenset', items: items(long(), depth) }
      case ':':
        items(3, depth)
        return NULL
      case '{': {
        const pairs: [MarshalValue, MarshalValue][] = []
        while (view[at] !== 0x30) pairs.push([value(depth + 1), value(depth + 1)])
        at++
        return { t: 'dict', pairs }
      }
      case 'c':
        return code(depth + 1)
      default:
        return broken()
    }
  }
  const value = (depth: number): MarshalValue => {
    if (depth > MOST_DEPTH) throw new RangeError('too deep')
    const first = byte()
    const type = String.fromCharCode(first & 0x7f)
    if (type === 'r') return references[long()] ?? broken()
    if ((first & 0x80) === 0) return content(type, depth)
    // The place is taken before the content is read, as CPython does for containers.
    const slot = references.push(NULL) - 1
    const made = content(type, depth)
    references[slot] = made
    return made
  }
  return value(0)
}

function broken(): never {
  throw new RangeError('no marshal data')
}

function text(value: MarshalValue | undefined): string {
  return value?.t === 'str' || value?.t === 'bytes' ? value.s : broken()
}

function texts(value: MarshalValue | undefined): string[] {
  return value?.t === 'tuple' ? value.items.map(text) : broken()
}
