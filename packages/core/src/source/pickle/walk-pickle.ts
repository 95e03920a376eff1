import { identifier, literal } from '../bytecode/outline-block.ts'
import { directName } from './acting-globals.ts'
import { FIXED, STRINGS, type Length, type PickleItem as Item } from './pickle-instructions.ts'

/** What loading a pickle would do: as Python text for the analyzer, and the names that it looks up. */
export interface PickleWalk {
  /** Imports and calls in order. */
  readonly text: string
  /** Dotted names, each once, in order. */
  readonly globals: readonly string[]
  /** False where it says more than was read. */
  readonly isWhole: boolean
}

const TOO_LONG = 'too long'
/** Pickles behind one another in one file. */
const MOST_PICKLES = 64
const MOST_STEPS = 4_000_000
const MOST_TEXT = 262_144
const MOST_LINES = 4000
const MOST_ITEMS = 64
const MOST_STRING = 65_536
const MARK = null
const UNKNOWN: Item = { text: '_' }
const textsOf = (items: readonly Item[]): string => items.map((item) => item.text).join(', ')

/**
 * Follows the instructions of pickled data (Lib/pickletools.py, protocols 0 to 5) without making any object.
 * Null when the first one is broken before its end; what follows it is read as far as it goes. Never throws.
 */
export function walkPickle(data: Buffer): PickleWalk | null {
  const walker = createWalker(data)
  try {
    let at = 0
    for (let count = 0; at < data.length && count < MOST_PICKLES; count++) at = walker.walk(at)
    if (at < data.length) return { ...walker.result(), isWhole: false }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    if (error.message === TOO_LONG) return { ...walker.result(), isWhole: false }
    if (!walker.hasEnded()) return walker.globals.size > 0 ? walker.result() : null
  }
  return walker.result()
}

function createWalker(data: Buffer): {
  walk: (from: number) => number
  hasEnded: () => boolean
  globals: Set<string>
  result: () => PickleWalk
} {
  const globals = new Set<string>()
  const lines: string[] = []
  const memo = new Map<number, Item>()
  let stack: (Item | typeof MARK)[] = []
  let at = 0
  let steps = 0
  let written = 0
  let ended = false
  const take = (size: number): Buffer => {
    if (size < 0 || at + size > data.length) throw new RangeError('cut')
    at += size
    return data.subarray(at - size, at)
  }
  const uint = (size: 1 | 2 | 4): number => take(size).readUIntLE(0, size)
  const long = (): number => {
    const size = take(8).readBigUInt64LE(0)
    if (size > BigInt(data.length)) throw new RangeError('cut')
    return Number(size)
  }
  const line = (): string => {
    const end = data.indexOf(0x0a, at)
    if (end === -1) throw new RangeError('cut')
    return take(end + 1 - at)
      .toString('utf8')
      .trimEnd()
  }
  const emit = (text: string): void => {
    if (lines.length >= MOST_LINES || written + text.length > MOST_TEXT) return
    written += text.length
    lines.push(text)
  }
  const push = (item: Item): void => void stack.push(item.text.length > MOST_STRING ? UNKNOWN : item)
  const pushText = (bytes: Buffer, encoding: 'utf8' | 'latin1', isBytes = false): void => {
    if (bytes.length > MOST_STRING) return push(UNKNOWN)
    const s = bytes.toString(encoding)
    push({ text: literal({ t: isBytes ? 'bytes' : 'str', s }), s })
  }
  const pop = (): Item => stack.pop() ?? UNKNOWN
  const top = (): Item => stack.at(-1) ?? UNKNOWN
  const toMark = (): Item[] => {
    const mark = stack.lastIndexOf(MARK)
    const items = stack.splice(mark === -1 ? 0 : mark).filter((item) => item !== MARK)
    return items
  }
  const tuple = (items: readonly Item[]): void => {
    const texts = items.slice(0, MOST_ITEMS).map((item) => item.text)
    push({ text: texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(', ')})`, items: texts })
  }
  const list = (items: readonly Item[]): void => {
    const texts = items.slice(0, MOST_ITEMS).map((item) => item.text)
    push({ text: `[${texts.join(', ')}]`, items: texts })
  }
  const append = (added: readonly Item[]): void => {
    const into = pop()
    const items = [...(into.items ?? []), ...added.map((item) => item.text)].slice(0, MOST_ITEMS)
    push(into.items === undefined ? into : { text: `[${items.join(', ')}]`, items })
  }
  const lookUp = (module: string, name: string): void => {
    const path = `${module}.${name}`.slice(0, 300).split('.').map(identifier)
    const dotted = path.join('.')
    if (!globals.has(dotted)) {
      globals.add(dotted)
      const parent = module.slice(0, 200).split('.').map(identifier).join('.')
      emit(`import ${parent}`)
    }
    const direct = directName(dotted)
    if (direct !== dotted) emit(`import ${direct.slice(0, direct.lastIndexOf('.'))}`)
    push({ text: direct })
  }
  const call = (callee: Item, values: string): void => {
    const name = `_p${lines.length}`
    emit(`${name} = ${callee.text}(${values})`)
    push({ text: name })
  }
  const callTop = (): void => {
    const values = pop()
    call(pop(), values.items === undefined ? `*${values.text}` : values.items.join(', '))
  }
  const number = (text: string): void => push({ text: /^-?[0-9]{1,60}$/.test(text) ? text : '_' })

  const sizes: Readonly<Record<Length, () => number>> = { one: () => uint(1), four: () => uint(4), eight: long }

  /** One instruction; true at the end of a pickle. */
  const step = (opcode: number): boolean => {
    const letter = String.fromCharCode(opcode)
    const fixed = FIXED[letter]
    if (fixed !== undefined) {
      if (fixed.skip !== undefined) take(fixed.skip)
      if (fixed.pops !== undefined) for (let left = fixed.pops; left > 0; left--) pop()
      if (fixed.text !== undefined) push({ text: fixed.text })
      return false
    }
    const string = STRINGS[letter]
    if (string !== undefined) {
      pushText(take(sizes[string[0]]()), string[1], string[2] === 'bytes')
      return false
    }
    switch (letter) {
      case '.':
        return true
      case '(':
        stack.push(MARK)
        break
      case '2':
        push(top())
        break
      case 'I':
      case 'L':
        number(line().replace(/L$/, ''))
        break
      case 'J':
        number(String(take(4).readInt32LE(0)))
        break
      case 'K':
        number(String(uint(1)))
        break
      case 'M':
        number(String(uint(2)))
        break
      case 'F':
      case 'P':
        line()
        push(UNKNOWN)
        break
      case '\x8a':
        take(uint(1))
        push(UNKNOWN)
        break
      case '\x8b':
        take(uint(4))
        push(UNKNOWN)
        break
      case 'S':
        pushText(Buffer.from(line().replace(/^(["'])(.*)\1$/, '$2')), 'utf8')
        break
      case 'V':
        pushText(Buffer.from(line()), 'utf8')
        break
      case 'a':
        append([pop()])
        break
      case 'e':
        append(toMark())
        break
      case 'c': {
        const module = line()
        lookUp(module, line())
        break
      }
      case '\x93': {
        const name = pop()
        lookUp(pop().s ?? '_', name.s ?? '_')
        break
      }
      case '1':
      case 'u':
      case '\x90':
        toMark()
        break
      case 'd':
      case '\x91':
        toMark()
        push(UNKNOWN)
        break
      case 'l':
        list(toMark())
        break
      case ']':
        list([])
        break
      case 't':
        tuple(toMark())
        break
      case ')':
        tuple([])
        break
      case '\x85':
      case '\x86':
      case '\x87':
        tuple(Array.from({ length: opcode - 0x84 }, pop).toReversed())
        break
      case '\x92':
        pop()
        callTop()
        break
      case 'R':
      case '\x81':
        callTop()
        break
      case 'i': {
        const module = line()
        lookUp(module, line())
        const callee = pop()
        call(callee, textsOf(toMark()))
        break
      }
      case 'o': {
        const [callee = UNKNOWN, ...values] = toMark()
        call(callee, textsOf(values))
        break
      }
      case 'g':
        push(memo.get(Number(line())) ?? UNKNOWN)
        break
      case 'h':
        push(memo.get(uint(1)) ?? UNKNOWN)
        break
      case 'j':
        push(memo.get(uint(4)) ?? UNKNOWN)
        break
      case 'p':
        memo.set(Number(line()), top())
        break
      case 'q':
        memo.set(uint(1), top())
        break
      case 'r':
        memo.set(uint(4), top())
        break
      case '\x94':
        memo.set(memo.size, top())
        break
      case '\x80':
        if (uint(1) > 5) throw new RangeError('a later protocol')
        break
      default:
        throw new RangeError('no instruction')
    }
    return false
  }
  return {
    globals,
    hasEnded: () => ended,
    result: () => ({ text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, globals: [...globals], isWhole: true }),
    walk(from) {
      at = from
      stack = []
      memo.clear()
      while (!step(take(1)[0] ?? 0)) if (++steps > MOST_STEPS || stack.length > 1_000_000) throw new RangeError(TOO_LONG)
      ended = true
      return at
    },
  }
}
