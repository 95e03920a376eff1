import { decodeGzip } from '../fold/codecs.ts'
import { decodeDeflate } from '../fold/data-decoders.ts'
import { MODULE_FOLDS } from '../fold/modules.ts'
import { constantText, integerOf } from '../fold/read-constants.ts'
import { foldTextMethod } from '../fold/text-methods.ts'
import { withLayer } from '../join-values.ts'
import { bytes, num, sequence, type CallArguments, type NameValue, type Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'
import { noteText } from './note-text.ts'

type StreamCall = (machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }) => Value | null

/** What the object was made of whose method is called: `BytesIO(data)` of `BytesIO(data).read()`. */
function madeOf(callee: NameValue, ...names: readonly string[]): Value | undefined {
  const given = callee.receiver?.t === 'name' ? callee.receiver.given : undefined
  return names.map((name) => given?.keywords.get(name)).find((value) => value !== undefined) ?? given?.positional[0]
}

/** A file that lies in memory, read whole. */
const wholeContent: StreamCall = (_, callee, { given }) => {
  const content = madeOf(callee, 'initial_bytes', 'initial_value')
  return given.positional.length === 0 && (content?.t === 'bytes' || content?.t === 'str') && content.isWhole ? content : null
}

const gunzipped: StreamCall = (machine, callee, { given, site }) => {
  const file = madeOf(callee, 'fileobj')
  const content = file?.t === 'name' && file.name === 'io.BytesIO()' ? (file.given?.positional[0] ?? file) : file
  const text = content?.t === 'bytes' ? constantText(content) : null
  machine.budget.spend(text?.length ?? 0)
  const plain = text === null || given.positional.length > 0 ? null : decodeGzip(text)
  if (plain === null || content === undefined) return null
  const value = { ...withLayer(bytes(plain), 'gzip', content.layers), taint: content.taint }
  noteText(machine, value, site)
  return value
}

const inflated: StreamCall = (machine, callee, { given, site }) => {
  const from = given.positional[0]
  const text = constantText(from)
  machine.budget.spend(text?.length ?? 0)
  const wbits = madeOf(callee, 'wbits')
  const plain = text === null ? null : decodeDeflate(text, wbits === undefined ? 15 : integerOf(wbits))
  if (plain === null || from === undefined) return null
  const value = { ...withLayer(bytes(plain), 'zlib', from.layers), taint: from.taint }
  noteText(machine, value, site)
  return value
}

/** `codecs.getdecoder(codec)(data)` and its counterpart give what they made and how much they took. */
const codecFunction =
  (isDecoder: boolean): StreamCall =>
  (_, callee, { given }) => {
    const [from] = given.positional
    const codec = callee.given?.positional[0]
    if (from === undefined || codec === undefined) return null
    const positional = [from, codec]
    const made = isDecoder
      ? (MODULE_FOLDS['codecs.decode']?.({ ...given, positional }) ?? null)
      : from.t === 'str'
        ? foldTextMethod('encode', from, { ...given, positional: [codec] })
        : null
    return made === null ? null : sequence('tuple', [made, num(constantText(from)?.length ?? 0)])
  }

/** Reading what lies in memory, by canonical name. */
export const STREAM_CALLS: readonly (readonly [string, StreamCall])[] = [
  ...['BytesIO', 'StringIO'].flatMap((name) =>
    ['read', 'getvalue', 'getbuffer'].map((method) => [`io.${name}().${method}`, wholeContent] as const),
  ),
  ['codecs.getdecoder()', codecFunction(true)],
  ['codecs.getencoder()', codecFunction(false)],
  ['gzip.GzipFile().read', gunzipped],
  ['gzip.open().read', gunzipped],
  ['zlib.decompressobj().decompress', inflated],
]
