import { outlineCode } from '../bytecode/outline.ts'
import { readMarshal } from '../bytecode/marshal.ts'
import type { MarshalValue } from '../bytecode/code-object.ts'
import { readPickle } from '../pickle/read-pickle.ts'
import { constantText } from '../fold/read-constants.ts'
import { withLayer } from '../join-values.ts'
import { bytes, NONE, num, sequence, str, UNKNOWN, type CallArguments, type NameValue, type Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'
import { noteText } from './note-text.ts'
import { sinkOf } from '../catalog/sinks.ts'
import { recordSink } from './record-sink.ts'

type BytecodeCall = (machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }) => Value | null

/** Values that one call may make: data that holds the same parts many times over ends here. */
const MOST_VALUES = 20_000

function valueOf(value: MarshalValue, room: { size: number; left: number }): Value {
  if (--room.left < 0) return UNKNOWN
  switch (value.t) {
    case 'code': {
      const { text, isWhole } = outlineCode(value.code, room)
      return isWhole ? str(text) : UNKNOWN
    }
    case 'str':
      return str(value.s)
    case 'bytes':
      return bytes(value.s)
    case 'int':
      return num(value.n)
    case 'tuple':
    case 'list':
      return sequence(
        value.t,
        value.items.map((item) => valueOf(item, room)),
      )
    case 'true':
    case 'false':
      return { t: 'bool', b: value.t === 'true' }
    case 'none':
      return NONE
    default:
      return UNKNOWN
  }
}

/** `marshal.loads(…)` of constant bytes: code comes back as the text of its outline. */
const loads: BytecodeCall = (machine, _, { given, site }) => {
  const from = given.positional[0] ?? given.keywords.get('bytes')
  const text = from?.t === 'bytes' || from?.t === 'str' ? constantText(from) : null
  if (text === null || from === undefined) return null
  machine.budget.spend(text.length / 4)
  const value = readMarshal(Buffer.from(text, 'latin1'))
  if (value === null) return null
  const made = {
    ...withLayer(valueOf(value, { size: text.length, left: MOST_VALUES }), 'marshal', from.layers),
    taint: from.taint,
  }
  noteText(machine, made, site)
  return made
}

/** `types.FunctionType(code, globals())`: what it makes is made to be called. */
const functionOf: BytecodeCall = (machine, callee, { given, site }) => {
  const code = given.positional[0] ?? given.keywords.get('code')
  const text = code?.t === 'name' && code.name === 'builtins.compile()' ? code.given?.positional[0] : code
  const sink = sinkOf(callee.name)
  if (text?.t !== 'str' && text?.t !== 'bytes') return null
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given: { ...given, positional: [text] }, site })
  machine.runText(text, site, 'exec')
  return UNKNOWN
}

/** `pickle.loads(…)` of constant bytes: the names that it looks up are called, in the place of the call. */
const unpickle: BytecodeCall = (machine, callee, { given, site }) => {
  const given0 = given.positional[0] ?? given.keywords.get('data')
  const from = given0?.t === 'name' && given0.name === 'io.BytesIO()' ? given0.given?.positional[0] : given0
  const text = from?.t === 'bytes' || from?.t === 'str' ? constantText(from) : null
  machine.budget.spend((text?.length ?? 0) / 4)
  const walk = text === null ? null : readPickle(Buffer.from(text, 'latin1'))
  if (walk === null || from === undefined) return null
  const sink = sinkOf(callee.name)
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given, site })
  if (walk.text !== '') machine.runText(withLayer(str(walk.text), 'pickle', from.layers), site, 'exec')
  return { t: 'unknown', taint: from.taint, layers: from.layers }
}

/** Calls that take code objects or pickled objects, by canonical name. */
export const BYTECODE_CALLS: readonly (readonly [string, BytecodeCall])[] = [
  ['marshal.loads', loads],
  ...['pickle', 'dill', 'cloudpickle'].flatMap((module) => [
    [`${module}.loads`, unpickle] as const,
    [`${module}.load`, unpickle] as const,
  ]),
  ['types.FunctionType', functionOf],
  ['types.LambdaType', functionOf],
]
