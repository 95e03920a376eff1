import { findCodeStretches, type CodeStretch } from './scan-code.ts'
import { findStyledNames } from './plain-names.ts'

/** How a text is written, beside what it does. */
export interface TextShape {
  readonly class:
    | 'off-screen-code'
    | 'bidirectional'
    | 'invisible'
    | 'styled-names'
    | 'mixed-alphabets'
    | 'meaningless-names'
    | 'escaped-names'
    | 'obfuscator'
  /** From 1. */
  readonly line: number
  /** The telling part, cut. */
  readonly text: string
}

const MOST_TEXT = 2_000_000
const OFF_SCREEN = 100
const GAP = ' '.repeat(OFF_SCREEN)
const WIDE: RegExp = /[^\x00-\x7f]/

/** Ways of writing that hide code from its readers. Every scan is linear in the text. */
export function findTextShapes(text: string): TextShape[] {
  const cut = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text
  const found = [...findOffScreen(cut), ...findNames(cut), ...findObfuscators(cut)]
  if (WIDE.test(cut)) found.push(...findBidirectional(cut), ...findInvisible(cut), ...findStyled(cut), ...findMixed(cut))
  return found.map(({ at, ...shape }) => ({ ...shape, line: lineOf(cut, at), text: shape.text.slice(0, 120) }))
}

interface Found {
  readonly class: TextShape['class']
  readonly at: number
  readonly text: string
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let newline = text.indexOf('\n'); newline !== -1 && newline < at; newline = text.indexOf('\n', newline + 1)) line++
  return line
}

const ACTS_AFTER_GAP: RegExp = /^;|^(?:exec|eval|import|from|__import__|compile|globals)\b|^[A-Za-z_]\w*(?:\.\w+)*\(/

/** Code behind so much white space that an editor does not show it. */
function findOffScreen(text: string): Found[] {
  let code: CodeStretch[] | null = null
  let next = 0
  for (let gap = text.indexOf(GAP); gap !== -1;) {
    let end = gap + OFF_SCREEN
    while (text.charCodeAt(end) === 32) end++
    const near = text.slice(Math.max(0, gap - 200), gap)
    const before = near.slice(near.lastIndexOf('\n') + 1).trim()
    const rest = text.slice(end, end + 200)
    if (ACTS_AFTER_GAP.test(rest) && !before.startsWith('#') && (before !== '' || end - gap >= OFF_SCREEN * 2)) {
      code ??= findCodeStretches(text)
      while ((code[next]?.to ?? Infinity) <= end) next++
      if ((code[next]?.from ?? Infinity) <= end) return [{ class: 'off-screen-code', at: end, text: rest.split('\n')[0] ?? '' }]
    }
    gap = text.indexOf(GAP, end)
  }
  return []
}

/** Letters that are hard to tell apart; a name made of one group only says nothing and reads as nothing. */
const MEANINGLESS: RegExp =
  /\b(?:[lIiJjL1]{10,}|[oO0DdQ]{10,}|[mn]{10,}|[MN]{10,}|[xX]{10,}|[wWvV]{10,}|[sS25]{10,}|[aA]{10,}|[zZ2]{10,}|_{6,}|_0x[0-9a-f]{4,8})\b/g
const FEWEST_NAMES = 4
const HEX_ONLY: RegExp = /(["'])(?:\\x[0-9a-fA-F]{2}){3,24}\1/g
const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    'exec eval compile __import__ builtins globals locals getattr setattr import_module base64 b64decode binascii zlib decompress marshal loads codecs ' +
    'decode requests urllib socket subprocess system popen Popen os sys ctypes fernet rot13'
  ).split(' '),
)

/** Names that tell nothing, and telling names that are written as escapes. */
function findNames(text: string): Found[] {
  const names = new Set<string>()
  let first: Found | null = null
  for (const match of text.matchAll(MEANINGLESS)) {
    const [name] = match
    if (new Set(name).size < 2 && !name.startsWith('__')) continue
    if (name.startsWith('__') && isWithinText(text, match.index)) continue
    first ??= { class: 'meaningless-names', at: match.index, text: name }
    if (names.add(name).size > 64) break
  }
  const found: Found[] = first !== null && names.size >= FEWEST_NAMES ? [first] : []
  if (text.includes('\\x')) {
    for (const match of text.matchAll(HEX_ONLY)) {
      const word = match[0]
        .slice(1, -1)
        .replaceAll(/\\x([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      if (!TELLING_WORDS.has(word)) continue
      found.push({ class: 'escaped-names', at: match.index, text: `${match[0]} = ${word}` })
      break
    }
  }
  return found
}

/** Whether an underline is drawn there: in a comment or table, not in code. */
function isWithinText(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  return /^\s*(?:#|[_\s|+-]*$)/.test(text.slice(start, Math.min(at + 80, text.length)).split('\n')[0] ?? '')
}

/** What obfuscators leave behind: their own loader or name. */
const OBFUSCATORS: readonly RegExp[] = [
  /^from pyarmor_runtime\w* import __pyarmor__/m,
  /^from pytransform import pyarmor_runtime/m,
  /^[ \t]*__pyarmor__\(__name__, __file__, b['"]/m,
  /^__obfuscator__\s*=/m,
  /^#+ ?(?:obfuscated|encoded|encrypted|protected|encode) (?:with|by|using)\b[^\n]{3,80}/im,
  /^_ = lambda __ ?: ?__import__\(/m,
]

function findObfuscators(text: string): Found[] {
  for (const pattern of OBFUSCATORS) {
    const match = pattern.exec(text)
    if (match !== null)
      return [{ class: 'obfuscator', at: match.index + match[0].length - match[0].trimStart().length, text: match[0].trim() }]
  }
  return []
}

const OPENERS: RegExp = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/

/** Lines whose direction marks are not closed before their end: shown in another order than they run (Trojan Source, CVE-2021-42574). */
function findBidirectional(text: string): Found[] {
  if (!OPENERS.test(text)) return []
  const code = findCodeStretches(text)
  let at = 0
  let next = 0
  for (const line of text.split('\n')) {
    let open = 0
    for (const letter of line) {
      if (OPENERS.test(letter)) open++
      else if (letter === '\u202c' || letter === '\u2069') open--
    }
    // A mark that is a whole string is data; a line inside a longer string is text.
    if (open > 0 && !/(["'])[\u202a-\u202e\u2066-\u2069]\1/.test(line)) {
      while ((code[next]?.to ?? Infinity) <= at) next++
      const isCode = (code[next]?.from ?? Infinity) <= at || /^\s*#/.test(line)
      if (isCode) return [{ class: 'bidirectional', at, text: line.trim() }]
    }
    at += line.length + 1
  }
  return []
}

/** Letters that are not drawn: a run of them is data, and a name of fillers is a name nobody sees. */
const INVISIBLE_RUN: RegExp = /(?:[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\uddef]){24,}/
const FILLER: RegExp = /[\u115f\u1160\u3164\uffa0]/

function findInvisible(text: string): Found[] {
  const run = INVISIBLE_RUN.exec(text)
  if (run !== null) return [{ class: 'invisible', at: run.index, text: `${run[0].length} letters that are not drawn` }]
  if (!FILLER.test(text)) return []
  for (const { from, to } of findCodeStretches(text)) {
    const filler = FILLER.exec(text.slice(from, to))
    if (filler !== null) return [{ class: 'invisible', at: from + filler.index, text: 'a name of letters that are not drawn' }]
  }
  return []
}

function findStyled(text: string): Found[] {
  const names = findStyledNames(text)
  const [first] = names
  return first === undefined
    ? []
    : [{ class: 'styled-names', at: first.at, text: `${first.name} = ${first.name.normalize('NFKC')}` }]
}

const LIKE_LATIN: RegExp =
  /[\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425]/

/** A name with letters of two alphabets that look alike: `рayload` with a Cyrillic р. Greek beside Latin is how formulas are written. */
function findMixed(text: string): Found[] {
  if (!/[\u0400-\u04ff]/.test(text)) return []
  for (const { from, to } of findCodeStretches(text)) {
    for (const match of text.slice(from, to).matchAll(/[\w\u0400-\u04ff]+/g)) {
      if (/[A-Za-z]/.test(match[0]) && LIKE_LATIN.test(match[0]))
        return [{ class: 'mixed-alphabets', at: from + match.index, text: match[0] }]
    }
  }
  return []
}
