import { decodeEscapes } from '../literals.ts'
import { joinLayers, joinTaints, unknownWith, withLayer } from '../join-values.ts'
import { bytes, num, sequence, str, UNKNOWN_PIECE, type CallArguments, type TextValue, type Value } from '../values.ts'
import { DATA_CODECS, decodeHex, decodeText, encodeText } from './codecs.ts'
import { FOLD_LIMITS } from './fold-limits.ts'
import { formatMethod } from './format-text.ts'
import { constantText, integerOf, itemsOf } from './read-constants.ts'

type TextMethod = (self: TextValue, given: CallArguments) => Value | null

const bool = (b: boolean): Value => ({ t: 'bool', b })
const same = (self: TextValue, s: string): TextValue => ({ ...self, s })
const argument = (given: CallArguments, index: number): string | null => {
  const value = given.positional[index]
  return value === undefined ? null : constantText(value)
}

/** A method of text or bytes on constants; null when it is not folded. */
export function foldTextMethod(name: string, self: TextValue, given: CallArguments): Value | null {
  if (!self.isWhole && !PARTIAL.has(name)) return null
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined
  const result = method?.(self, given) ?? null
  if (result === null) return null
  let taint = joinTaints(self.taint, result.taint)
  let layers = joinLayers(self.layers, result.layers)
  for (const value of given.positional) {
    taint = joinTaints(taint, value.taint)
    layers = joinLayers(layers, value.layers)
  }
  return taint === result.taint && layers === result.layers ? result : { ...result, taint, layers }
}

const PARTIAL: ReadonlySet<string> = new Set([
  'strip',
  'lstrip',
  'rstrip',
  'lower',
  'encode',
  'decode',
  'format',
  'join',
  'replace',
  'startswith',
])

const METHODS: Readonly<Record<string, TextMethod>> = {
  encode: (self, given) => {
    const codec = argument(given, 0) ?? 'utf-8'
    const encoded = encodeText(self.s, codec)
    if (encoded !== null) return { ...self, t: 'bytes', s: encoded }
    const rot = DATA_CODECS[codec.toLowerCase().replaceAll('_', '-')]
    return rot?.[0] === 'rot13' ? withLayer(same(self, rot[1](self.s) ?? ''), 'rot13') : null
  },
  decode: (self, given) => {
    const codec = argument(given, 0) ?? argumentOf(given, 'encoding') ?? 'utf-8'
    const name = codec.toLowerCase().replaceAll('_', '-')
    if (name === 'unicode-escape' || name === 'string-escape' || name === 'raw-unicode-escape')
      return str(decodeEscapes(self.s), self)
    const data = Object.hasOwn(DATA_CODECS, name) ? DATA_CODECS[name] : undefined
    if (data !== undefined) {
      const decoded = data[1](self.s)
      return decoded === null ? null : withLayer(same(self, decoded), data[0])
    }
    if (self.t === 'str') return self
    const text = decodeText(self.s, codec)
    return text === null ? null : { ...self, t: 'str', s: text }
  },
  join: (self, given) => {
    const parts = itemsOf(given.positional[0])
    if (parts === null) return null
    let taint = given.positional[0]?.taint
    let layers = given.positional[0]?.layers
    let isWhole = self.isWhole
    let length = 0
    const texts: string[] = []
    for (const part of parts) {
      const isText = part.t === 'str' || part.t === 'bytes'
      texts.push(isText ? part.s : UNKNOWN_PIECE)
      if (!isText || !part.isWhole) isWhole = false
      length += (texts.at(-1)?.length ?? 0) + self.s.length
      if (length > FOLD_LIMITS.textLength) return null
      taint = joinTaints(taint, part.taint)
      layers = joinLayers(layers, part.layers)
    }
    return { t: self.t, s: texts.join(self.s), isWhole, taint, layers }
  },
  replace: (self, given) => {
    const from = argument(given, 0)
    const to = argument(given, 1)
    if (from === null || to === null) return null
    if (from === '') return null
    const count = integerOf(given.positional[2])
    const parts = self.s.split(from)
    if (self.s.length + parts.length * to.length > FOLD_LIMITS.textLength) return null
    if (count === null || count < 0 || count >= parts.length - 1) return same(self, parts.join(to))
    return same(self, [...parts.slice(0, count), parts.slice(count).join(from)].join(to))
  },
  format: (self, given) => formatMethod(self, given),
  strip: (self, given) => stripText(self, argument(given, 0), 'both'),
  lstrip: (self, given) => stripText(self, argument(given, 0), 'left'),
  rstrip: (self, given) => stripText(self, argument(given, 0), 'right'),
  lower: (self) => same(self, self.s.toLowerCase()),
  casefold: (self) => same(self, self.s.toLowerCase()),
  upper: (self) => same(self, self.s.toUpperCase()),
  swapcase: (self) =>
    same(
      self,
      Array.from(self.s)
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join(''),
    ),
  title: (self) =>
    same(
      self,
      self.s.replaceAll(/[A-Za-z]+/g, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`),
    ),
  capitalize: (self) => same(self, `${self.s.slice(0, 1).toUpperCase()}${self.s.slice(1).toLowerCase()}`),
  zfill: (self, given) => same(self, self.s.padStart(Math.min(integerOf(given.positional[0]) ?? 0, 10_000), '0')),
  split: (self, given) => splitText(self, given),
  rsplit: (self, given) => (given.positional.length < 2 ? splitText(self, given) : null),
  splitlines: (self) =>
    sequence(
      'list',
      self.s.split(/\r\n|\n|\r/).map((line) => same(self, line)),
    ),
  partition: (self, given) => {
    const separator = argument(given, 0)
    const at = separator === null ? -1 : self.s.indexOf(separator)
    const cut =
      separator !== null && at >= 0 ? [self.s.slice(0, at), separator, self.s.slice(at + separator.length)] : [self.s, '', '']
    return sequence(
      'tuple',
      cut.map((part) => same(self, part)),
    )
  },
  startswith: (self, given) => decide(argument(given, 0), (text) => self.s.startsWith(text)),
  endswith: (self, given) => decide(argument(given, 0), (text) => self.s.endsWith(text)),
  find: (self, given) => decideNumber(argument(given, 0), (text) => self.s.indexOf(text)),
  index: (self, given) => decideNumber(argument(given, 0), (text) => self.s.indexOf(text)),
  count: (self, given) => decideNumber(argument(given, 0), (text) => (text === '' ? 0 : self.s.split(text).length - 1)),
  isdigit: (self) => bool(/^[0-9]+$/.test(self.s)),
  isalpha: (self) => bool(/^\p{L}+$/u.test(self.s)),
  isalnum: (self) => bool(/^[\p{L}\p{N}]+$/u.test(self.s)),
  isupper: (self) => bool(self.s !== self.s.toLowerCase() && self.s === self.s.toUpperCase()),
  islower: (self) => bool(self.s !== self.s.toUpperCase() && self.s === self.s.toLowerCase()),
  hex: (self) => (self.t === 'bytes' ? str(Buffer.from(self.s, 'latin1').toString('hex')) : null),
  fromhex: (_, given) => {
    const text = argument(given, 0)
    const decoded = text === null ? null : decodeHex(text)
    return decoded === null ? null : withLayer(bytes(decoded), 'hex')
  },
  translate: (self, given) => translateText(self, given.positional[0]),
  tolist: (self) =>
    sequence(
      'list',
      Array.from(self.s)
        .slice(0, FOLD_LIMITS.items)
        .map((c) => num(c.charCodeAt(0))),
    ),
  tobytes: (self) => ({ ...self, t: 'bytes' }),
  __len__: (self) => num(self.s.length),
  __str__: (self) => self,
  __add__: (self, given) => {
    const text = argument(given, 0)
    return text === null || text.length + self.s.length > FOLD_LIMITS.textLength ? null : same(self, self.s + text)
  },
}

function argumentOf(given: CallArguments, keyword: string): string | null {
  const value = given.keywords.get(keyword)
  return value === undefined ? null : constantText(value)
}

function decide(text: string | null, ask: (text: string) => boolean): Value | null {
  return text === null ? null : bool(ask(text))
}

function decideNumber(text: string | null, ask: (text: string) => number): Value | null {
  return text === null ? null : num(ask(text))
}

function stripText(self: TextValue, characters: string | null, side: 'both' | 'left' | 'right'): Value {
  const isDropped = (c: string): boolean => (characters === null ? /\s/.test(c) : characters.includes(c))
  let from = 0
  let to = self.s.length
  if (side !== 'right') while (from < to && isDropped(self.s[from] ?? '')) from++
  if (side !== 'left') while (to > from && isDropped(self.s[to - 1] ?? '')) to--
  return same(self, self.s.slice(from, to))
}

function splitText(self: TextValue, given: CallArguments): Value | null {
  const separator = argument(given, 0)
  if (given.positional.length > 1 && integerOf(given.positional[1]) === null) return null
  const most = integerOf(given.positional[1]) ?? -1
  const parts = separator === null || separator === '' ? self.s.trim().split(/\s+/) : self.s.split(separator)
  if (parts.length > FOLD_LIMITS.items) return unknownWith(self.taint, self.layers)
  if (most >= 0 && parts.length > most + 1 && separator !== null) {
    return sequence(
      'list',
      [...parts.slice(0, most), parts.slice(most).join(separator)].map((part) => same(self, part)),
    )
  }
  return sequence(
    'list',
    parts.map((part) => same(self, part)),
  )
}

function translateText(self: TextValue, table: Value | undefined): Value | null {
  if (table?.t === 'bytes' && table.s.length === 256)
    return same(
      self,
      Array.from(self.s)
        .map((c) => table.s[c.charCodeAt(0)] ?? c)
        .join(''),
    )
  if (table?.t !== 'dict' || !table.isWhole) return null
  const out: string[] = []
  for (const c of self.s) {
    const to = table.entries.get(`n${c.codePointAt(0)}`)?.[1]
    if (to === undefined) out.push(c)
    else if (to.t === 'str') out.push(to.s)
    else if (to.t === 'num') out.push(String.fromCodePoint(Math.min(Number(to.n), 0x10_ff_ff)))
    else if (to.t !== 'none') return null
  }
  return withLayer(same(self, out.join('')), 'table')
}
