import { untrustedText } from '../../base/display.ts'
import type { BytecodeFile } from '../../model/inventory.ts'
import type { CodeObject } from '../bytecode/code-object.ts'
import type { PycFile } from '../bytecode/pyc.ts'
import { decodeEscapes } from '../literals.ts'
import { findCodeStretches } from '../scan-code.ts'
import { findHosts } from '../objects/hosts.ts'
import { isActingWord } from '../worth-reading.ts'

const MOST_CODES = 20_000
const MOST_EXTRA = 40

/** What a `.pyc` is to the source beside it: its path, when Python takes it. */
export interface BytecodePlace {
  /** The source's path. */
  readonly source: string
  readonly isCache: boolean
  /** Whether some Python looks for a file of this name. */
  readonly isSought: boolean
}

/** `pkg/__pycache__/m.cpython-311.pyc` and `pkg/m.pyc` both stand for `pkg/m.py` (PEP 3147). */
export function placeOfBytecode(path: string): BytecodePlace {
  const found = /^(.*?)__pycache__\/([^/]+?)\.([^/.]+)(\.opt-[0-9a-z]+)?\.py[co]$/.exec(path)
  if (found === null) return { source: path.replace(/\.py[co]$/, '.py'), isCache: false, isSought: true }
  const [, folder = '', name = '', tag = ''] = found
  return { source: `${folder}${name}.py`, isCache: true, isSought: /^(?:cpython-[0-9]{2,3}|pypy[0-9]+)t?$/.test(tag) }
}

/** When Python runs a `.pyc` (importlib._bootstrap_external): a source next to it comes first, a cache has to fit to it. */
export function decideLoading(place: BytecodePlace, pyc: PycFile, hasSource: boolean): BytecodeFile['loads'] {
  if (!hasSource) return place.isCache ? 'never' : 'alone'
  if (!place.isSought) return 'never'
  if (!place.isCache) return pyc.python === '2.7' || pyc.python === null ? 'unchanged' : 'never'
  return pyc.check === 'time' ? 'unchanged' : 'always'
}

/** Names and hosts of bytecode that its source does not hold; the compiler's own are `AssertionError` and names with two underscores or a dot. */
export function findExtra(code: CodeObject, source: string): { extra: BytecodeFile['extra']; hasActing: boolean } {
  const words = new Set(
    codeOf(source)
      .normalize('NFKC')
      .match(/[\w\u0080-\uffff]+/g) ?? [],
  )
  // Texts may be put together of pieces and escapes, which the compiler joins.
  const flat = decodeEscapes(source).replaceAll(/["'\\\s]+/g, '')
  const extra = new Set<string>()
  let hasActing = false
  const codes = [code]
  for (let at = 0; at < codes.length; at++) {
    const one = codes[at]
    if (one === undefined) continue
    for (const name of [...one.names, ...one.locals]) {
      if (name.startsWith('.') || name.startsWith('@')) continue
      for (const part of name.split('.')) {
        if (isKnown(part, words)) continue
        if (extra.size < MOST_EXTRA) extra.add(part.slice(0, 80))
        if (isActingWord(part)) hasActing = true
      }
    }
    for (const constant of one.constants) {
      if (constant.t === 'code') {
        if (codes.length < MOST_CODES) codes.push(constant.code)
      } else if (constant.t === 'str' && constant.s.includes('://')) {
        for (const { host } of findHosts(constant.s.slice(0, 4000))) {
          if (!/^[\w.-]+\.[a-z]{2,}$/i.test(host) || flat.includes(host) || extra.size >= MOST_EXTRA) continue
          extra.add(host.slice(0, 80))
          hasActing = true
        }
      }
    }
  }
  return { extra: [...extra].map((text) => untrustedText(text)), hasActing }
}

/** What of a source names things: all but its comments and strings, except strings with expressions in them. */
function codeOf(source: string): string {
  const parts: string[] = []
  let end = 0
  for (const { from, to } of findCodeStretches(source)) {
    const before = parts.at(-1) ?? ''
    if (/(?:^|[^\w])(?:[ft]r?|r[ft])$/i.test(before)) parts.push(source.slice(end, from))
    parts.push(source.slice(from, to))
    end = to
  }
  return parts.join(' ')
}

function isKnown(name: string, words: ReadonlySet<string>): boolean {
  const plain = name.normalize('NFKC')
  if (plain === '' || plain === 'AssertionError' || words.has(plain)) return true
  if (/^__\w*__$/.test(plain) || /^_\[[0-9]+\]$/.test(plain)) return true
  // Names of classes are put before names with two underscores (language reference, "Private name mangling").
  return /^_\w+?__\w+$/.test(plain) && words.has(plain.slice(plain.indexOf('__', 1)))
}
