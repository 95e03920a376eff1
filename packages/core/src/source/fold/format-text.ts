import { joinLayers, joinTaints } from '../join-values.ts'
import { UNKNOWN_PIECE, type CallArguments, type TextValue, type Value } from '../values.ts'
import { FOLD_LIMITS } from './fold-limits.ts'

/** About 1000 decimal ones. */
const MOST_HEX_DIGITS = 830

/** How a value prints: `str(value)`; U+FFFC for what is not known. */
export function printed(value: Value | undefined): { readonly s: string; readonly isWhole: boolean } {
  const gap = { s: UNKNOWN_PIECE, isWhole: false }
  switch (value?.t) {
    case 'str':
      return { s: value.s, isWhole: value.isWhole }
    case 'bytes':
      return { s: value.s, isWhole: value.isWhole }
    case 'num':
      // Printing takes quadratic time; Python itself refuses it from 4300 digits on (sys.int_info.default_max_str_digits).
      if (typeof value.n === 'bigint' && value.n.toString(16).length > MOST_HEX_DIGITS) return gap
      return { s: String(value.n), isWhole: true }
    case 'bool':
      return { s: value.b ? 'True' : 'False', isWhole: true }
    case 'none':
      return { s: 'None', isWhole: true }
    case 'choice': {
      const text = value.options.findLast((option) => option.t === 'str')
      return text?.t === 'str' ? { s: text.s, isWhole: false } : gap
    }
    default:
      return gap
  }
}

/** Puts pieces together into one text that carries what they carry. */
export function concatenate(kind: TextValue['t'], pieces: readonly (string | Value)[]): Value {
  let taint: Value['taint']
  let layers: Value['layers']
  let isWhole = true
  let length = 0
  const texts: string[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') texts.push(piece)
    else {
      const shown = printed(piece)
      texts.push(shown.s)
      if (!shown.isWhole) isWhole = false
      taint = joinTaints(taint, piece.taint)
      layers = joinLayers(layers, piece.layers)
    }
    length += texts.at(-1)?.length ?? 0
    if (length > FOLD_LIMITS.textLength) return { t: 'unknown', taint, layers }
  }
  return { t: kind, s: texts.join(''), isWhole, taint, layers }
}

/** `'{} {name}'.format(…)`. */
export function formatMethod(self: TextValue, given: CallArguments): Value {
  const pieces: (string | Value)[] = []
  let automatic = 0
  let plain = 0
  for (let at = nextBrace(self.s, 0); at !== -1; at = nextBrace(self.s, plain)) {
    if (self.s[at + 1] === self.s[at]) {
      pieces.push(self.s.slice(plain, at + 1))
      plain = at + 2
      continue
    }
    pieces.push(self.s.slice(plain, at))
    const close = self.s[at] === '{' ? self.s.indexOf('}', at) : -1
    if (close === -1) {
      pieces.push(self.s.slice(at, at + 1))
      plain = at + 1
      continue
    }
    const [name = ''] = self.s.slice(at + 1, close).split(/[!:.[]/, 1)
    const value =
      name === '' ? given.positional[automatic++] : /^\d+$/.test(name) ? given.positional[Number(name)] : given.keywords.get(name)
    pieces.push(value ?? { t: 'unknown', taint: given.rest?.taint })
    plain = close + 1
  }
  pieces.push(self.s.slice(plain))
  const made = concatenate(self.t, pieces)
  return self.isWhole || made.t !== 'str' ? made : { ...made, isWhole: false }
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 123 || code === 125) return at
  }
  return -1
}

/** `'%s %d' % values`. */
export function formatPercent(self: TextValue, right: Value): Value {
  const values = right.t === 'seq' && right.kind === 'tuple' ? right.items : [right]
  const pieces: (string | Value)[] = []
  let used = 0
  let plain = 0
  for (let at = self.s.indexOf('%'); at !== -1; at = self.s.indexOf('%', plain)) {
    pieces.push(self.s.slice(plain, at))
    if (self.s[at + 1] === '%') {
      pieces.push('%')
      plain = at + 2
      continue
    }
    let end = at + 1
    let key: string | null = null
    if (self.s[end] === '(') {
      const close = self.s.indexOf(')', end)
      if (close !== -1) {
        key = self.s.slice(end + 1, close)
        end = close + 1
      }
    }
    while (end < self.s.length && end < at + 40 && '-+ #0123456789.*lh'.includes(self.s[end] ?? '')) end++
    const kind = self.s[end] ?? ''
    const value = key === null ? values[used++] : right.t === 'dict' ? right.entries.get(`s${key}`)?.[1] : undefined
    const filled = value ?? ({ t: 'unknown', taint: right.taint } as const)
    pieces.push(
      kind === 'c' && filled.t === 'num' ? String.fromCodePoint(Math.min(Math.max(Number(filled.n), 0), 0x10_ff_ff)) : filled,
    )
    plain = end + 1
  }
  pieces.push(self.s.slice(plain))
  return concatenate(self.t, pieces)
}
