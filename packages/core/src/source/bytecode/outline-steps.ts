import { emit, GENERATED, pop, popMany, push, pushNull, top, UNKNOWN_ITEM } from './outline-block.ts'
import {
  buildOldClass,
  callSpread,
  importFrom,
  importName,
  importStar,
  makeFunction,
  setFunctionAttribute,
  textOf,
} from './outline-calls.ts'
import {
  isSince,
  nameAt,
  localAt,
  cellAt,
  constantItem,
  store,
  assign,
  load,
  binary,
  unary,
  OPERATORS,
  NAMED,
  subscript,
  collection,
  buildMap,
  spread,
  into,
  mapAdd,
  formatValue,
  copy,
  rotate,
  drop,
  condition,
  returnValue,
  loadAttribute,
  receiver,
  loadGlobal,
  pair,
  forIter,
  unpack,
  storeAttribute,
  storeSubscript,
  compare,
  slice,
  binarySlice,
  buildSlice,
  callFunction,
  callNamed,
  namesOf,
  callMethod,
  call,
  enter,
  type Step,
} from './outline-values.ts'

const table: Record<string, Step> = {
  LOAD_CONST: (block, { argument }) => push(block, constantItem(block, argument)),
  LOAD_SMALL_INT: (block, { argument }) => push(block, { text: String(argument), constant: { t: 'int', n: argument } }),
  LOAD_COMMON_CONSTANT: (block, { argument }) =>
    push(block, ['AssertionError', 'NotImplementedError', 'tuple', 'all', 'any'][argument] ?? '_'),
  LOAD_NAME: load(nameAt),
  LOAD_GLOBAL: loadGlobal,
  LOAD_FAST: load(localAt),
  LOAD_FAST_LOAD_FAST: pair(load(localAt), load(localAt)),
  STORE_FAST_LOAD_FAST: pair(store(localAt), load(localAt)),
  STORE_FAST_STORE_FAST: pair(store(localAt), store(localAt)),
  LOAD_DEREF: load(cellAt),
  LOAD_CLOSURE: load(cellAt),
  LOAD_CLASSDEREF: load(cellAt),
  LOAD_FROM_DICT_OR_GLOBALS: (block, instruction) => {
    pop(block)
    push(block, nameAt(block, instruction.argument))
  },
  LOAD_FROM_DICT_OR_DEREF: (block, instruction) => {
    pop(block)
    push(block, cellAt(block, instruction.argument))
  },
  LOAD_ATTR: loadAttribute,
  LOAD_METHOD: (block, { argument }, writeBody) => {
    push(block, `${receiver(textOf(block, pop(block), writeBody))}.${nameAt(block, argument)}`)
    pushNull(block)
  },
  LOAD_SUPER_ATTR: (block, { argument }) => {
    popMany(block, 3)
    push(block, `super().${nameAt(block, argument >> 2)}`)
    if ((argument & 1) === 1) pushNull(block)
  },
  LOAD_SPECIAL: (block, { argument }) => {
    const object = pop(block)
    push(block, argument === 0 ? { text: '_', is: 'enter' } : UNKNOWN_ITEM)
    push(block, object)
  },
  LOAD_BUILD_CLASS: (block) => push(block, { text: '__build_class__', is: 'builder' }),
  LOAD_ASSERTION_ERROR: (block) => push(block, 'AssertionError'),
  LOAD_LOCALS: (block) => push(block, UNKNOWN_ITEM),
  PUSH_NULL: pushNull,
  STORE_NAME: store(nameAt),
  STORE_FAST: store(localAt),
  STORE_DEREF: store(cellAt),
  STORE_GLOBAL: (block, { argument }, writeBody) => {
    if (block.isFunction) emit(block, `global ${nameAt(block, argument)}`)
    assign(block, nameAt(block, argument), writeBody)
  },
  STORE_ATTR: storeAttribute,
  STORE_SUBSCR: storeSubscript,
  STORE_MAP: (block, _, writeBody) => {
    const key = textOf(block, pop(block), writeBody)
    const value = textOf(block, pop(block), writeBody)
    emit(block, `${top(block).text}[${key}] = ${value}`)
  },
  BINARY_SUBSCR: subscript,
  BINARY_SLICE: binarySlice,
  BUILD_SLICE: buildSlice,
  BINARY_OP: (block, instruction, writeBody) => {
    if (instruction.argument === 26) subscript(block, instruction, writeBody)
    else binary(OPERATORS[instruction.argument % 13] ?? '+')(block, instruction, writeBody)
  },
  COMPARE_OP: compare,
  IS_OP: binary('is'),
  CONTAINS_OP: binary('in'),
  UNARY_NEGATIVE: unary('-'),
  UNARY_POSITIVE: unary('+'),
  UNARY_INVERT: unary('~'),
  UNARY_NOT: unary('not '),
  BUILD_TUPLE: collection('(', ')'),
  BUILD_LIST: collection('[', ']'),
  BUILD_SET: collection('{', '}'),
  BUILD_MAP: buildMap,
  BUILD_CONST_KEY_MAP: (block, { argument }, writeBody) => {
    const keys = pop(block).items ?? []
    const values = popMany(block, argument).map((item) => textOf(block, item, writeBody))
    push(block, `{${values.map((value, index) => `${keys[index] ?? '_'}: ${value}`).join(', ')}}`)
  },
  BUILD_STRING: (block, { argument }, writeBody) =>
    push(
      block,
      `"".join([${popMany(block, argument)
        .map((item) => textOf(block, item, writeBody))
        .join(', ')}])`,
    ),
  BUILD_LIST_UNPACK: spread('[', ']', '*'),
  BUILD_TUPLE_UNPACK: spread('(', ',)', '*'),
  BUILD_TUPLE_UNPACK_WITH_CALL: spread('(', ',)', '*'),
  BUILD_SET_UNPACK: spread('{', '}', '*'),
  BUILD_MAP_UNPACK: spread('{', '}', '**'),
  BUILD_MAP_UNPACK_WITH_CALL: spread('{', '}', '**'),
  LIST_APPEND: into('append'),
  SET_ADD: into('add'),
  LIST_EXTEND: into('extend'),
  SET_UPDATE: into('update'),
  DICT_UPDATE: into('update'),
  DICT_MERGE: into('update'),
  MAP_ADD: mapAdd,
  FORMAT_VALUE: formatValue,
  FORMAT_SIMPLE: (block, instruction, writeBody) => formatValue(block, { ...instruction, argument: 0 }, writeBody),
  FORMAT_WITH_SPEC: (block, instruction, writeBody) => formatValue(block, { ...instruction, argument: 4 }, writeBody),
  CALL_FUNCTION: callFunction,
  CALL_FUNCTION_KW: callNamed,
  CALL_KW: callNamed,
  CALL_FUNCTION_VAR: callNamed,
  CALL_FUNCTION_VAR_KW: (block, instruction, writeBody) => {
    pop(block)
    callNamed(block, instruction, writeBody)
  },
  CALL_METHOD: callMethod,
  CALL: call,
  KW_NAMES: (block, { argument }) => void (block.keywordNames = namesOf(block.code.constants[argument])),
  CALL_FUNCTION_EX: (block, { argument }, writeBody) =>
    callSpread(block, (argument & 1) === 1 || isSince(block, '3.14'), writeBody),
  CALL_INTRINSIC_1: (block, { argument }) => {
    if (argument !== 2) return
    importStar(block)
    push(block, 'None')
  },
  CALL_INTRINSIC_2: drop(1),
  IMPORT_NAME: (block, { argument }) => importName(block, block.code.names[argument] ?? ''),
  IMPORT_FROM: (block, { argument }) => importFrom(block, block.code.names[argument] ?? ''),
  IMPORT_STAR: importStar,
  MAKE_FUNCTION: (block, { argument }) => makeFunction(block, argument, false),
  MAKE_CLOSURE: (block, { argument }) => makeFunction(block, argument, true),
  SET_FUNCTION_ATTRIBUTE: (block, { argument }) => setFunctionAttribute(block, argument),
  BUILD_CLASS: (block, _, writeBody) => buildOldClass(block, writeBody),
  POP_TOP: condition,
  RETURN_VALUE: returnValue,
  RETURN_CONST: (block, { argument }) => {
    const text = constantItem(block, argument).text
    if (block.isFunction && text !== 'None') emit(block, `if _: return ${text}`)
  },
  YIELD_VALUE: (block, _, writeBody) => {
    const value = textOf(block, pop(block), writeBody)
    emit(block, block.code.name === '<genexpr>' ? `${GENERATED}.append(${value})` : `yield ${value}`)
    push(block, UNKNOWN_ITEM)
  },
  FOR_ITER: forIter,
  UNPACK_SEQUENCE: unpack,
  UNPACK_EX: unpack,
  COPY: (block, { argument }) => push(block, top(block, Math.max(1, argument))),
  SWAP: (block, { argument }) => {
    const at = block.stack.length - argument
    const last = block.stack.length - 1
    const [low, high] = [block.stack[at], block.stack[last]]
    if (low !== undefined && high !== undefined) [block.stack[at], block.stack[last]] = [high, low]
  },
  DUP_TOP: copy(1),
  DUP_TOP_TWO: copy(2),
  DUP_TOPX: (block, instruction, writeBody) => copy(Math.min(instruction.argument, 8))(block, instruction, writeBody),
  ROT_TWO: (block) => rotate(block, 2),
  ROT_THREE: (block) => rotate(block, 3),
  ROT_FOUR: (block) => rotate(block, 4),
  ROT_N: (block, { argument }) => rotate(block, argument),
  RAISE_VARARGS: (block, { argument }) => void popMany(block, argument),
  EXEC_STMT: (block, _, writeBody) =>
    emit(block, `exec(${popMany(block, 3).map((item) => textOf(block, item, writeBody))[0] ?? '_'})`),
  PRINT_ITEM_TO: drop(2),
  PRINT_NEWLINE_TO: drop(1),
  BEFORE_WITH: enter,
  BEFORE_ASYNC_WITH: enter,
  SETUP_WITH: enter,
  SETUP_ASYNC_WITH: enter,
  // 3.12's takes two items, one of which an outline has already used; later ones leave the iterator to the next instruction.
  END_FOR: (block) => void (isSince(block, '3.12') && pop(block)),
}
for (const name of ['SLICE+0', 'SLICE+1', 'SLICE+2', 'SLICE+3']) table[name] = slice
for (const [name, sign] of Object.entries(NAMED)) table[`BINARY_${name}`] = table[`INPLACE_${name}`] = binary(sign)
for (const name of ['LOAD_FAST_BORROW', 'LOAD_FAST_CHECK', 'LOAD_FAST_AND_CLEAR']) table[name] = load(localAt)
table['LOAD_FAST_BORROW_LOAD_FAST_BORROW'] = pair(load(localAt), load(localAt))
for (const name of ['DELETE_ATTR', 'END_SEND', 'POP_EXCEPT', 'RERAISE', 'POP_ITER', 'YIELD_FROM', 'STORE_ANNOTATION'])
  table[name] = drop(1)
for (const name of ['DELETE_SUBSCR', 'MATCH_CLASS', 'CLEANUP_THROW']) table[name] = drop(2)
for (const name of ['GET_LEN', 'MATCH_MAPPING', 'MATCH_SEQUENCE', 'MATCH_KEYS', 'PUSH_EXC_INFO', 'RETURN_GENERATOR'])
  table[name] = (block) => push(block, UNKNOWN_ITEM)
for (const name of ['PRINT_ITEM', 'PRINT_EXPR']) table[name] = condition

for (const jump of ['POP_JUMP_IF', 'POP_JUMP_FORWARD_IF', 'POP_JUMP_BACKWARD_IF'])
  for (const when of ['FALSE', 'TRUE', 'NONE', 'NOT_NONE']) table[`${jump}_${when}`] = condition
for (const name of ['JUMP_IF_FALSE_OR_POP', 'JUMP_IF_TRUE_OR_POP']) table[name] = condition

/** What to do for an instruction; those that are not here leave the stack as it is. */
export const STEPS: ReadonlyMap<string, Step> = new Map(Object.entries(table))
