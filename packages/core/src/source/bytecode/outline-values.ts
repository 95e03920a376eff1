import type { Instruction } from './instructions.ts'
import {
  emit,
  freshName,
  identifier,
  literal,
  pop,
  popMany,
  push,
  pushNull,
  top,
  UNKNOWN_ITEM,
  type Block,
  type Item,
} from './outline-block.ts'
import { callWith, textOf, type WriteBody } from './outline-calls.ts'

/** What one instruction does to the stack and to the text. */
export type Step = (block: Block, instruction: Instruction, writeBody: WriteBody) => void

export const isSince = (block: Block, ...versions: readonly string[]): boolean => versions.includes(block.outline.version)
const isFrom311 = (block: Block): boolean => isSince(block, '3.11', '3.12', '3.13', '3.14')
const isFrom312 = (block: Block): boolean => isSince(block, '3.12', '3.13', '3.14')
export const nameAt = (block: Block, index: number): string => identifier(block.code.names[index])
export const localAt = (block: Block, index: number): string => identifier(block.code.locals[index])
export const cellAt = (block: Block, index: number): string =>
  isFrom311(block) ? localAt(block, index) : identifier(block.code.cells[index])

export function constantItem(block: Block, index: number): Item {
  const constant = block.code.constants[index]
  if (constant === undefined) return UNKNOWN_ITEM
  const how = { isOld: isSince(block, '2.7') }
  const text = literal(constant, how)
  return constant.t === 'tuple' ? { text, constant, items: constant.items.map((item) => literal(item, how)) } : { text, constant }
}

export const store =
  (nameOf: (block: Block, index: number) => string): Step =>
  (block, { argument }, writeBody) => {
    assign(block, nameOf(block, argument), writeBody)
  }

export function assign(block: Block, name: string, writeBody: WriteBody): void {
  const item = pop(block)
  if (item.is === 'import' || item.is === 'null') return
  const text = textOf(block, item, writeBody)
  if (text !== name) emit(block, `${name} = ${text}`)
}

export const load =
  (nameOf: (block: Block, index: number) => string): Step =>
  (block, { argument }) =>
    push(block, nameOf(block, argument))

/** An expression statement, where it may do something. */
function statement(block: Block, item: Item, writeBody: WriteBody): void {
  const text = textOf(block, item, writeBody)
  if (item.is === undefined && text.includes('(')) emit(block, text)
}

export const binary =
  (sign: string): Step =>
  (block, _, writeBody) => {
    const right = textOf(block, pop(block), writeBody)
    const left = textOf(block, pop(block), writeBody)
    push(block, `(${left} ${sign} ${right})`)
  }

export const unary =
  (sign: string): Step =>
  (block, _, writeBody) =>
    push(block, `(${sign}${textOf(block, pop(block), writeBody)})`)

/** Operators of `BINARY_OP` by its argument; from 13 on in place. */
export const OPERATORS: readonly string[] = ['+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^']
const COMPARISONS = ['<', '<=', '==', '!=', '>', '>=', 'in', 'not in', 'is', 'is not']
export const NAMED: Readonly<Record<string, string>> = {
  POWER: '**',
  MULTIPLY: '*',
  MATRIX_MULTIPLY: '@',
  DIVIDE: '/',
  MODULO: '%',
  ADD: '+',
  SUBTRACT: '-',
  FLOOR_DIVIDE: '//',
  TRUE_DIVIDE: '/',
  LSHIFT: '<<',
  RSHIFT: '>>',
  AND: '&',
  XOR: '^',
  OR: '|',
}

export const subscript: Step = (block, _, writeBody) => {
  const key = textOf(block, pop(block), writeBody)
  push(block, `${textOf(block, pop(block), writeBody)}[${key}]`)
}

export const collection =
  (open: string, close: string): Step =>
  (block, { argument }, writeBody) => {
    if (argument === 0 && open !== '(') {
      const name = freshName(block, 'c')
      emit(block, `${name} = ${open === '[' ? '[]' : 'set()'}`)
      return push(block, name)
    }
    const items = popMany(block, argument).map((item) => textOf(block, item, writeBody))
    const text = `${open}${items.join(', ')}${open === '(' && items.length === 1 ? ',' : ''}${close}`
    push(block, open === '(' ? { text, items } : text)
  }

export const buildMap: Step = (block, { argument }, writeBody) => {
  const name = freshName(block, 'd')
  const pairs = isSince(block, '2.7') ? [] : popMany(block, argument * 2).map((item) => textOf(block, item, writeBody))
  const parts = Array.from({ length: pairs.length >> 1 }, (_, index) => `${pairs[index * 2]}: ${pairs[index * 2 + 1]}`)
  if (parts.length > 0) return push(block, `{${parts.join(', ')}}`)
  emit(block, `${name} = {}`)
  push(block, name)
}

export const spread =
  (open: string, close: string, star: string): Step =>
  (block, { argument }, writeBody) => {
    const items = popMany(block, argument).map((item) => star + textOf(block, item, writeBody))
    push(block, `${open}${items.join(', ')}${close}`)
  }

/** A method of what lies deeper on the stack: `LIST_APPEND`, `LIST_EXTEND`, `DICT_UPDATE` … */
export const into =
  (method: string): Step =>
  (block, { argument }, writeBody) => {
    const value = textOf(block, pop(block), writeBody)
    emit(block, `${top(block, Math.max(1, argument)).text}.${method}(${value})`)
  }

export const mapAdd: Step = (block, { argument }, writeBody) => {
  const [first = UNKNOWN_ITEM, second = UNKNOWN_ITEM] = popMany(block, 2).map((item) => ({
    text: textOf(block, item, writeBody),
  }))
  const [key, value] = isSince(block, '2.7') ? [second, first] : [first, second]
  emit(block, `${top(block, Math.max(1, argument)).text}[${key.text}] = ${value.text}`)
}

export const formatValue: Step = (block, { argument }, writeBody) => {
  if ((argument & 4) !== 0) pop(block)
  push(block, `str(${textOf(block, pop(block), writeBody)})`)
}

export const copy =
  (count: number): Step =>
  (block) => {
    const items = Array.from({ length: count }, (_, index) => top(block, count - index))
    for (const item of items) push(block, item)
  }

/** Puts the top item below so many others. */
export const rotate = (block: Block, count: number): void => {
  const [item] = popMany(block, 1)
  if (item !== undefined) block.stack.splice(Math.max(0, block.stack.length - count + 1), 0, item)
}

export const drop =
  (count: number): Step =>
  (block) =>
    void popMany(block, count)

export const condition: Step = (block, _, writeBody) => statement(block, pop(block), writeBody)

export const returnValue: Step = (block, _, writeBody) => {
  const item = pop(block)
  const text = textOf(block, item, writeBody)
  // A return may stand on one of several paths, which an outline does not tell apart.
  if (block.isFunction) emit(block, `if _: return ${text}`)
  else if (text.includes('(')) emit(block, text)
}

export const loadAttribute: Step = (block, { argument }, writeBody) => {
  const isNew = isFrom312(block)
  push(block, `${receiver(textOf(block, pop(block), writeBody))}.${nameAt(block, isNew ? argument >> 1 : argument)}`)
  if (isNew && (argument & 1) === 1) pushNull(block)
}

export function receiver(text: string): string {
  return /^[-0-9]/.test(text) ? `(${text})` : text
}

export const loadGlobal: Step = (block, { argument }) => {
  const isNew = isFrom311(block)
  const hasNull = isNew && (argument & 1) === 1
  // Before 3.13 the empty place stands below.
  if (hasNull && isSince(block, '3.11', '3.12')) pushNull(block)
  push(block, nameAt(block, isNew ? argument >> 1 : argument))
  if (hasNull && isSince(block, '3.13', '3.14')) pushNull(block)
}

export const pair =
  (first: Step, second: Step): Step =>
  (block, instruction, writeBody) => {
    first(block, { ...instruction, argument: instruction.argument >> 4 }, writeBody)
    second(block, { ...instruction, argument: instruction.argument & 15 }, writeBody)
  }

export const forIter: Step = (block, { argument, end }, writeBody) => {
  const iterator = pop(block)
  const name = freshName(block, 'i')
  const size = isSince(block, '2.7', '3.8', '3.9') ? argument : argument * 2
  emit(block, `for ${name} in ${textOf(block, iterator, writeBody)}:`)
  push(block, { text: iterator.text, is: 'iterator' })
  block.loops.push(end + size)
  push(block, name)
}

export const unpack: Step = (block, { argument, name }, writeBody) => {
  const count = name === 'UNPACK_EX' ? (argument & 255) + 1 + (argument >> 8) : argument
  const item = pop(block)
  if (count > 255) return
  const names = Array.from({ length: count }, () => freshName(block, 'u'))
  if (name === 'UNPACK_EX') names[argument & 255] = `*${names[argument & 255]}`
  emit(block, `(${names.join(', ')},) = ${textOf(block, item, writeBody)}`)
  for (const one of names.toReversed()) push(block, one.replace('*', ''))
}

export const storeAttribute: Step = (block, { argument }, writeBody) => {
  const object = textOf(block, pop(block), writeBody)
  emit(block, `${object}.${nameAt(block, argument)} = ${textOf(block, pop(block), writeBody)}`)
}

export const storeSubscript: Step = (block, _, writeBody) => {
  const key = textOf(block, pop(block), writeBody)
  const object = textOf(block, pop(block), writeBody)
  emit(block, `${object}[${key}] = ${textOf(block, pop(block), writeBody)}`)
}

export const compare: Step = (block, instruction, writeBody) => {
  const { argument } = instruction
  const index = isSince(block, '3.13', '3.14') ? argument >> 5 : isSince(block, '3.12') ? argument >> 4 : argument
  binary(COMPARISONS[index] ?? '==')(block, instruction, writeBody)
}

export const slice: Step = (block, { name }, writeBody) => {
  const kind = Number(name.slice(-1))
  const to = (kind & 2) === 0 ? '' : textOf(block, pop(block), writeBody)
  const from = (kind & 1) === 0 ? '' : textOf(block, pop(block), writeBody)
  push(block, `${textOf(block, pop(block), writeBody)}[${from}:${to}]`)
}

export const binarySlice: Step = (block, _, writeBody) => {
  const [object, from, to] = popMany(block, 3).map((item) => textOf(block, item, writeBody))
  push(block, `${object ?? '_'}[${from ?? ''}:${to ?? ''}]`)
}

export const buildSlice: Step = (block, { argument }, writeBody) => {
  const parts = popMany(block, argument === 3 ? 3 : 2).map((item) => textOf(block, item, writeBody))
  push(block, parts.map((part) => (part === 'None' ? '' : part)).join(':'))
}

export const callFunction: Step = (block, { argument }, writeBody) => {
  if (!isSince(block, '2.7')) return callWith(block, argument, { names: [], writeBody })
  const named = (argument >> 8) & 255
  const pairs = popMany(block, named * 2)
  const names = pairs.filter((_, index) => index % 2 === 0).map((item) => (item.constant?.t === 'bytes' ? item.constant.s : '_'))
  for (const [index, item] of pairs.entries()) if (index % 2 === 1) push(block, item)
  callWith(block, (argument & 255) + named, { names, writeBody })
}

export const callNamed: Step = (block, { argument }, writeBody) => {
  if (isSince(block, '2.7')) {
    pop(block)
    return callFunction(block, { name: '', argument, offset: 0, end: 0 }, writeBody)
  }
  const names = pop(block).constant
  callWith(block, argument, { names: namesOf(names), writeBody })
}

export function namesOf(constant: Item['constant']): string[] {
  return constant?.t === 'tuple' ? constant.items.map((item) => (item.t === 'str' || item.t === 'bytes' ? item.s : '_')) : []
}

export const callMethod: Step = (block, { argument }, writeBody) => callWith(block, argument, { names: [], writeBody })

export const call: Step = (block, { argument }, writeBody) => {
  const names = block.keywordNames
  block.keywordNames = []
  callWith(block, argument, { names, writeBody })
}

export const enter: Step = (block) => {
  const context = pop(block)
  push(block, UNKNOWN_ITEM)
  push(block, context)
}
