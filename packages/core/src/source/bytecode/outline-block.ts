import type { CodeObject, MarshalValue } from './code-object.ts'
import type { OpcodeVersion } from './opcode-tables.ts'

/** What stands on the stack while a code object is outlined: an expression as text, or something that is not one yet. */
export interface Item {
  readonly text: string
  readonly is?: 'null' | 'import' | 'function' | 'builder' | 'body' | 'iterator' | 'enter'
  /** For imports the dotted name with its leading dots. */
  readonly module?: string
  /** For functions and class bodies. */
  readonly code?: CodeObject
  /** Texts of the items of a tuple, for defaults and names of keywords. */
  readonly items?: readonly string[]
  readonly constant?: MarshalValue
  /** What a function's definition is called, once it was written. */
  readonly named?: { name: string | null; defaults: readonly string[] }
}

/** The text that an outline becomes, over all its code objects. */
export interface Outline {
  readonly version: OpcodeVersion
  readonly lines: string[]
  /** Characters that may still be written. */
  left: number
  /** Numbers for names of our own. */
  next: number
}

/** One code object being outlined. */
export interface Block {
  readonly outline: Outline
  readonly code: CodeObject
  readonly depth: number
  readonly stack: Item[]
  /** Ends of the loops that are open, as instruction offsets. */
  readonly loops: number[]
  keywordNames: readonly string[]
  readonly isFunction: boolean
}

/** The list that a generator expression becomes. */
export const GENERATED = '_generated'

export const UNKNOWN_ITEM: Item = { text: '_' }
const NULL_ITEM: Item = { text: '_', is: 'null' }
const MOST_STACK = 2000
const MOST_EXPRESSION = 262_144

export function push(block: Block, item: Item | string): void {
  if (block.stack.length >= MOST_STACK) block.stack.length = 0
  const one = typeof item === 'string' ? { text: item } : item
  block.stack.push(one.text.length > MOST_EXPRESSION ? UNKNOWN_ITEM : one)
}

export function pushNull(block: Block): void {
  block.stack.push(NULL_ITEM)
}

export function pop(block: Block): Item {
  return block.stack.pop() ?? UNKNOWN_ITEM
}

export function popMany(block: Block, count: number): Item[] {
  const taken = count > MOST_STACK ? [] : block.stack.splice(Math.max(0, block.stack.length - count))
  return taken
}

export function top(block: Block, below = 1): Item {
  return block.stack[block.stack.length - below] ?? UNKNOWN_ITEM
}

/** One line, as deep as the block and its loops are. */
export function emit(block: Block, line: string): void {
  const { outline } = block
  const indent = Math.min(block.depth + block.loops.length, 60)
  if (outline.left <= 0) return
  outline.left -= line.length + indent + 1
  outline.lines.push(' '.repeat(indent) + line)
}

/** A name that no code object can have chosen for something telling. */
export function freshName(block: Block, kind: string): string {
  return `_${kind}${block.outline.next++}`
}

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** A name as Python would take it in source; names in bytecode may be anything. */
export function identifier(name: string | undefined): string {
  if (name === undefined) return '_'
  const clean = name.slice(0, 200).replaceAll(/[^\w\u0080-\uffff]/g, '_')
  return clean === '' || /^[0-9]/.test(clean) || KEYWORDS.has(clean) ? `_${clean}` : clean
}

const MOST_LITERAL = 4_194_304

/** A constant as Python writes it, Python 2's bytes as text; code objects and the strange are `_`. */
export function literal(
  value: MarshalValue | undefined,
  { isOld, room = MOST_LITERAL }: { isOld?: boolean; room?: number } = {},
): string {
  if (value === undefined || room <= 0) return '_'
  switch (value.t) {
    case 'none':
      return 'None'
    case 'true':
      return 'True'
    case 'false':
      return 'False'
    case 'ellipsis':
      return '...'
    case 'int':
      return String(value.n)
    case 'float':
      return /^-?[0-9][0-9.e+-]*$/.test(value.text) ? value.text : '0.0'
    case 'str':
      return quoted(value.s, false)
    case 'bytes':
      return quoted(value.s, isOld !== true)
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset': {
      let left = room
      const parts: string[] = []
      for (const item of value.items) {
        const part = literal(item, { room: left, isOld: isOld === true })
        left -= part.length + 2
        if (left <= 0) return '_'
        parts.push(part)
      }
      if (value.t === 'tuple') return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(', ')})`
      return value.t === 'list' ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
    }
    default:
      return '_'
  }
}

function quoted(text: string, isBytes: boolean): string {
  const escaped = text.replaceAll(/[\\"\x00-\x1f\x7f-\xff\u0100-\u{10ffff}]/gu, (letter) => {
    const point = letter.codePointAt(0) ?? 0
    if (letter === '\\' || letter === '"') return `\\${letter}`
    if (letter === '\n') return '\\n'
    if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`
    return point > 0xff_ff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`
  })
  return `${isBytes ? 'b' : ''}"${escaped}"`
}
