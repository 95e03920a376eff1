import { findCodeStretches } from './scan-code.ts'

/** Letters that Python reads as ASCII ones (NFKC, PEP 3131): long s, ligatures, letterlike, circled, mathematical and full-width forms. */
const STYLED: RegExp =
  /[ªº\u0132\u0133\u017f\u01c7-\u01cc\u01f1-\u01f3\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u1d9c-\u1dbb\u2070-\u209c\u2100-\u217f\u2460-\u24ea\u2c7c\u2c7d\u3250-\u33ff\ua7f1-\ua7f4\ufb00-\ufb06\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff21-\uff3a\uff3f-\uff5a]|\ud801[\udfa5]|[\ud833\ud835\ud83c\ud83e][\udc00-\udfff]/
const WORD: RegExp = /[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{So}]+/gu

/** Whether names may be written in letters that only look different: `ｅxec`, `ℯ𝓍ℯ𝒸`. */
function hasStyledLetters(text: string): boolean {
  return STYLED.test(text)
}

/** Text as Python reads it: names in their compatibility form; strings and comments stay as they are. */
export function plainNames(text: string): string {
  if (!hasStyledLetters(text)) return text
  let out = ''
  let done = 0
  for (const { from, to } of findCodeStretches(text)) {
    out += text.slice(done, from) + text.slice(from, to).replaceAll(WORD, (word) => word.normalize('NFKC'))
    done = to
  }
  return out + text.slice(done)
}

/** Names of a text that are ASCII only after NFKC: nobody types them, and a reader's search does not find them. */
export function findStyledNames(text: string): { readonly name: string; readonly at: number }[] {
  if (!hasStyledLetters(text)) return []
  return findCodeStretches(text).flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(WORD)].flatMap((match) => {
      const plain = match[0].normalize('NFKC')
      const isTelling = plain.length > 2 && plain !== match[0] && /^\w+$/.test(plain) && countWide(match[0]) > 1
      return isTelling ? [{ name: match[0], at: from + match.index }] : []
    }),
  )
}

function countWide(word: string): number {
  let wide = 0
  for (const letter of word) if (letter > '\u007f') wide++
  return wide
}
