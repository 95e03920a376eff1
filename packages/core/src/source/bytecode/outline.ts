import type { CodeObject } from './code-object.ts'
import { findVersion, instructionsOf } from './instructions.ts'
import type { OpcodeVersion } from './opcode-tables.ts'
import { emit, GENERATED, type Block, type Outline } from './outline-block.ts'
import { STEPS } from './outline-steps.ts'

/** Characters of an outline for each byte of bytecode, and the least that any may take. */
const PER_BYTE = 24
const FLOOR = 65_536
const MOST = 6_291_456
const NEW_LOCALS = 2
const MOST_DEPTH = 40

/** Python text of what bytecode does; not whole: it was cut at its budget. */
export interface CodeOutline {
  readonly text: string
  readonly isWhole: boolean
}

/**
 * What a module's code object does, as Python text for the analyzer: imports, definitions, assignments, calls and loops in order,
 * jumps left out (both ways of a branch follow one another). No decompiler: what it leaves out is `_`. Bounded; never throws.
 */
export function outlineCode(
  code: CodeObject,
  { version = findVersion(code), size }: { version?: OpcodeVersion; size: number },
): CodeOutline {
  const outline: Outline = { version, lines: [], left: Math.min(MOST, FLOOR + size * PER_BYTE), next: 0 }
  writeBody(code, { outline, code, depth: -1, stack: [], loops: [], keywordNames: [], isFunction: false }, 0)
  return { text: `${outline.lines.join('\n')}\n`, isWhole: outline.left > 0 }
}

function writeBody(code: CodeObject, parent: Block, depth: number): void {
  const { outline } = parent
  const block: Block = {
    outline,
    code,
    depth,
    stack: [],
    loops: [],
    keywordNames: [],
    isFunction: depth > 0 && (code.flags & NEW_LOCALS) !== 0 && (code.flags & 1) !== 0,
  }
  const isGenerated = code.name === '<genexpr>'
  if (depth > 0) emit(block, isGenerated ? `${GENERATED} = []` : 'pass')
  if (depth > MOST_DEPTH) return
  for (const instruction of instructionsOf(code, outline.version)) {
    if (outline.left <= 0) return
    closeLoops(block, instruction.offset)
    STEPS.get(instruction.name)?.(block, instruction, writeBody)
  }
  // A generator expression's items are a list to the analyzer.
  if (isGenerated) emit(block, `return ${GENERATED}`)
  else unguardLast(block)
}

/** The last return of a body is the one that always happens. */
function unguardLast(block: Block): void {
  const { lines } = block.outline
  const last = lines.at(-1)
  const start = `${' '.repeat(Math.min(block.depth, 60))}if _: return `
  if (block.isFunction && last?.startsWith(start) === true) lines[lines.length - 1] = last.replace('if _: return ', 'return ')
}

/** Ends the loops whose last instruction was read; older Pythons take the iterator away by themselves. */
function closeLoops(block: Block, offset: number): void {
  for (let end = block.loops.at(-1); end !== undefined && offset >= end; end = block.loops.at(-1)) {
    block.loops.pop()
    const { version } = block.outline
    const at = block.stack.findLastIndex((item) => item.is === 'iterator')
    if (at !== -1 && version !== '3.12' && version !== '3.13' && version !== '3.14') block.stack.splice(at)
  }
}
