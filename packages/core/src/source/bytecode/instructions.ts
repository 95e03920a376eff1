import type { CodeObject } from './code-object.ts'
import { opcodesOf, type OpcodeVersion } from './opcode-tables.ts'

/** One instruction; `end` is the offset of the next. */
export interface Instruction {
  readonly name: string
  readonly argument: number
  readonly offset: number
  readonly end: number
}

const MOST = 400_000
const HAVE_ARGUMENT = 90

/** A code object's instructions, inline caches left out. Numbers that the version does not know are named `?`. */
export function instructionsOf(code: CodeObject, version: OpcodeVersion): Instruction[] {
  const names = opcodesOf(version)
  const bytes = code.instructions
  const found: Instruction[] = []
  // Before 3.6 instructions have one byte or three (Lib/dis.py); layouts do not tell 3.0 to 3.5 apart from 3.6.
  const isOld = version === '2.7'
  let extended = 0
  for (let at = 0; at < bytes.length && found.length < MOST;) {
    const offset = at
    const opcode = bytes[at] ?? 0
    const name = names.get(opcode) ?? '?'
    let argument = 0
    if (!isOld) {
      argument = bytes[at + 1] ?? 0
      at += 2
    } else if (opcode >= HAVE_ARGUMENT) {
      argument = (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8)
      at += 3
    } else at++
    if (name === 'CACHE') continue
    argument = (extended * (isOld ? 65_536 : 256) + argument) % 0x8000_0000
    extended = name === 'EXTENDED_ARG' ? argument : 0
    if (name !== 'EXTENDED_ARG') found.push({ name, argument, offset, end: at })
  }
  return found
}

const BY_LAYOUT: Readonly<Record<CodeObject['layout'], readonly OpcodeVersion[]>> = {
  '2.7': ['2.7'],
  '3.0': ['3.8'],
  '3.8': ['3.10', '3.9', '3.8'],
  '3.11': ['3.14', '3.13', '3.12', '3.11'],
}

/** The version whose instructions these are: the one that reads them with the fewest strange ones. */
export function findVersion(code: CodeObject): OpcodeVersion {
  const candidates = BY_LAYOUT[code.layout]
  let best = candidates[0] ?? '3.14'
  let fewest = Number.POSITIVE_INFINITY
  const codes = candidates.length === 1 ? [] : nestedCodes(code)
  for (const candidate of candidates) {
    const strange = candidates.length === 1 ? 0 : codes.reduce((sum, one) => sum + countStrange(one, candidate), 0)
    if (strange < fewest) {
      fewest = strange
      best = candidate
    }
  }
  return best
}

const MOST_LOOKED_AT = 40

/** The code object and those in it. */
function nestedCodes(code: CodeObject): CodeObject[] {
  const found = [code]
  for (let at = 0; at < found.length && found.length < MOST_LOOKED_AT; at++)
    for (const constant of found[at]?.constants ?? []) if (constant.t === 'code') found.push(constant.code)
  return found.slice(0, MOST_LOOKED_AT)
}

/** Loops whose last instruction does not lead back to their first, by how a version counts jumps. */
function countBrokenLoops(list: readonly Instruction[], unit: number): number {
  const byEnd = new Map(list.map((instruction) => [instruction.end, instruction]))
  let broken = 0
  for (const { name, argument, offset, end } of list) {
    const last = name === 'FOR_ITER' ? byEnd.get(end + argument * unit) : undefined
    if (name === 'FOR_ITER' && (last?.name !== 'JUMP_ABSOLUTE' || last.argument * unit !== offset)) broken++
  }
  return broken
}

function countStrange(code: CodeObject, version: OpcodeVersion): number {
  const isShifted = version !== '3.8' && version !== '3.9' && version !== '3.10'
  const list = instructionsOf(code, version)
  let strange = 0
  for (const { name, argument } of list.slice(0, 4000)) {
    if (name === '?' || name === 'RESERVED') strange += 4
    else if (name === 'LOAD_CONST' && argument >= code.constants.length) strange++
    else if ((name === 'LOAD_NAME' || name === 'STORE_NAME' || name === 'IMPORT_NAME') && argument >= code.names.length) strange++
    else if (name === 'LOAD_GLOBAL' && (isShifted ? argument >> 1 : argument) >= code.names.length) strange++
    else if (name === 'LOAD_ATTR' && (isShifted && version !== '3.11' ? argument >> 1 : argument) >= code.names.length) strange++
  }
  if (!isShifted) strange += countBrokenLoops(list, version === '3.10' ? 2 : 1)
  const resumes = list.some(({ name }) => name === 'RESUME')
  const last = list.at(-1)?.name ?? ''
  if (isShifted && !resumes) strange += 8
  return strange + (/^(?:RETURN|RERAISE|JUMP|RAISE)/.test(last) ? 0 : 2)
}

/** By the version that a `.pyc` names: 3.6 and 3.7 read as 3.8 does. */
export function opcodeVersionOf(python: readonly [number, number]): OpcodeVersion | null {
  const [major, minor] = python
  if (major === 2) return minor >= 6 ? '2.7' : null
  if (minor < 6) return null
  if (minor <= 8) return '3.8'
  if (minor <= 10) return minor === 9 ? '3.9' : '3.10'
  return minor === 11 ? '3.11' : minor === 12 ? '3.12' : minor === 13 ? '3.13' : '3.14'
}
