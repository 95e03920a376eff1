import type { CodeObject } from './code-object.ts'
import { emit, freshName, identifier, pop, popMany, push, top, UNKNOWN_ITEM, type Block, type Item } from './outline-block.ts'

const VARIABLE_ARGUMENTS = 4
const VARIABLE_KEYWORDS = 8
const OPTIMIZED = 1
const MOST_BLOCKS = 40

/** Versions of Python 3 that have one place for a callee and a name above the code of a new function. */
const QUALIFIED: ReadonlySet<string> = new Set(['3.8', '3.9', '3.10'])

/** Writes the body of a code object; handed in, since bodies hold code objects that hold bodies. */
export type WriteBody = (code: CodeObject, parent: Block, depth: number) => void

/** The text of an item; a function's definition is written when its name is first needed. */
export function textOf(block: Block, item: Item, writeBody: WriteBody): string {
  if (item.is !== 'function' || item.code === undefined || item.named === undefined) return item.text
  if (item.named.name === null) {
    const { code } = item
    item.named.name = /^<|^_$/.test(code.name) ? freshName(block, identifier(code.name)) : identifier(code.name)
    emit(block, `def ${item.named.name}(${parametersOf(code, item.named.defaults)}):`)
    writeBody(code, block, block.depth + block.loops.length + 1)
  }
  return item.named.name
}

function parametersOf(code: CodeObject, defaults: readonly string[]): string {
  const names = code.locals.map(identifier)
  const count = Math.min(code.positional, 255, names.length)
  const first = count - defaults.length
  const parts = names.slice(0, count).map((name, index) => (index >= first ? `${name}=${defaults[index - first] ?? '_'}` : name))
  const keywords = names.slice(count, count + Math.min(code.keywordOnly, 255))
  let next = count + keywords.length
  const rest = (code.flags & VARIABLE_ARGUMENTS) !== 0 ? `*${names[next++] ?? '_'}` : keywords.length > 0 ? '*' : null
  if (rest !== null) parts.push(rest)
  parts.push(...keywords.map((name) => `${name}=None`))
  if ((code.flags & VARIABLE_KEYWORDS) !== 0) parts.push(`**${names[next] ?? '_'}`)
  return parts.join(', ')
}

/** `MAKE_FUNCTION` of any version: the code object, below it what the flags or the count name. */
export function makeFunction(block: Block, argument: number, isClosure: boolean): void {
  const { version } = block.outline
  if (QUALIFIED.has(version)) pop(block)
  const made = pop(block)
  let defaults: readonly string[] = []
  if (version === '2.7') {
    if (isClosure) pop(block)
    defaults = popMany(block, argument).map((item) => item.text)
  } else if (version !== '3.13' && version !== '3.14') {
    for (const flag of [8, 4, 2, 1]) {
      if ((argument & flag) === 0) continue
      const given = pop(block)
      if (flag === 1) defaults = given.items ?? []
    }
  }
  pushFunction(block, made, defaults)
}

function pushFunction(block: Block, made: Item, defaults: readonly string[]): void {
  const code = made.constant?.t === 'code' ? made.constant.code : undefined
  if (code === undefined || block.depth > MOST_BLOCKS) push(block, UNKNOWN_ITEM)
  else push(block, { text: identifier(code.name), is: 'function', code, named: { name: null, defaults } })
}

/** 3.13 hands defaults over after the function was made. */
export function setFunctionAttribute(block: Block, flag: number): void {
  const made = pop(block)
  const value = pop(block)
  if (flag === 1 && made.named !== undefined && value.items !== undefined) {
    push(block, { ...made, named: { name: made.named.name, defaults: value.items } })
  } else push(block, made)
}

/** Callee and first argument out of the two places before the arguments (3.11 on); one place before. */
function takeCallee(block: Block): { callee: Item; self: Item | null } {
  const { version } = block.outline
  const last = pop(block)
  if (version === '2.7' || QUALIFIED.has(version)) {
    return last.is === 'null' ? { callee: pop(block), self: null } : { callee: last, self: null }
  }
  const first = pop(block)
  if (first.is === 'null') return { callee: last, self: null }
  return last.is === 'null' ? { callee: first, self: null } : { callee: first, self: last }
}

/** A call with so many arguments on the stack, the last of which are named. */
export function callWith(
  block: Block,
  count: number,
  { names, writeBody }: { names: readonly string[]; writeBody: WriteBody },
): void {
  const given = popMany(block, count)
  const { callee, self } = takeCallee(block)
  const values = self === null ? given : [self, ...given]
  if (callee.is === 'enter') push(block, values[0] ?? UNKNOWN_ITEM)
  else if (callee.is === 'builder') buildClass(block, values, writeBody)
  else if (callee.is === 'function' && block.outline.version === '2.7' && ((callee.code?.flags ?? 1) & OPTIMIZED) === 0) {
    push(block, { text: '_', is: 'body', ...(callee.code === undefined ? {} : { code: callee.code }) })
  } else {
    const plain = values.length - names.length
    const texts = values.map((value, index) => {
      const text = textOf(block, value, writeBody)
      return index < plain ? text : `${identifier(names[index - plain])}=${text}`
    })
    push(block, `${calleeText(block, callee, writeBody)}(${texts.join(', ')})`)
  }
}

function calleeText(block: Block, callee: Item, writeBody: WriteBody): string {
  const text = textOf(block, callee, writeBody)
  return /^[\w.]+(?:\(|$)/.test(text) || /^["b(]/.test(text) ? text : `(${text})`
}

/** `f(*args, **kwargs)`. */
export function callSpread(block: Block, hasKeywords: boolean, writeBody: WriteBody): void {
  const keywords = hasKeywords ? pop(block) : null
  const values = pop(block)
  const { callee } = QUALIFIED.has(block.outline.version) ? { callee: pop(block) } : takeCallee(block)
  const parts = values.items ?? [`*${values.text}`]
  const named = keywords === null || keywords.is === 'null' ? [] : [`**${keywords.text}`]
  push(block, `${calleeText(block, callee, writeBody)}(${[...parts, ...named].join(', ')})`)
}

function buildClass(block: Block, values: readonly Item[], writeBody: WriteBody): void {
  const [body, , ...bases] = values
  const code = body?.code
  if (code === undefined) push(block, UNKNOWN_ITEM)
  else push(block, writeClass(block, code, { bases: bases.map((base) => textOf(block, base, writeBody)), writeBody }))
}

function writeClass(
  block: Block,
  code: CodeObject,
  { bases, writeBody }: { bases: readonly string[]; writeBody: WriteBody },
): string {
  const name = identifier(code.name)
  emit(block, `class ${name}(${bases.join(', ')}):`)
  writeBody(code, block, block.depth + block.loops.length + 1)
  return name
}

/** Python 2's `BUILD_CLASS`: name, bases and what the body's function returned. */
export function buildOldClass(block: Block, writeBody: WriteBody): void {
  const body = pop(block)
  const bases = pop(block).items ?? []
  pop(block)
  push(block, body.code === undefined ? UNKNOWN_ITEM : { text: writeClass(block, body.code, { bases, writeBody }) })
}

export function importName(block: Block, name: string): void {
  const from = pop(block)
  const level = pop(block).constant
  const dots = level?.t === 'int' && Number(level.n) > 0 ? '.'.repeat(Math.min(Number(level.n), 20)) : ''
  const module = name.slice(0, 200).split('.').map(identifier).join('.')
  if (from.text === 'None' && dots === '') {
    emit(block, `import ${module}`)
    push(block, module.split('.')[0] ?? '_')
  } else push(block, { text: '_', is: 'import', module: dots + (name === '' ? '' : module) })
}

export function importFrom(block: Block, name: string): void {
  const module = top(block)
  if (module.is === 'import') {
    emit(block, `from ${module.module ?? '.'} import ${identifier(name)}`)
    push(block, identifier(name))
  } else push(block, `${module.text}.${identifier(name)}`)
}

export function importStar(block: Block): void {
  const module = pop(block)
  if (module.is === 'import') emit(block, `from ${module.module ?? '.'} import *`)
}
