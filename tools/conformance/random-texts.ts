import type { RandomSource } from './random-source.ts'

const HOSTILE = [
  ' ',
  '\t',
  '\n',
  '\r',
  '\v',
  '\f',
  '\0',
  '\x1c',
  '\x1f',
  '\x85',
  '\xa0',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u200b',
  '.',
  '-',
  '_',
  '+',
  '!',
  '*',
  ',',
  ';',
  '(',
  ')',
  '[',
  ']',
  '@',
  '"',
  "'",
  '\\',
  '=',
  '<',
  '>',
  '~',
  '#',
  '/',
  ':',
  '0',
  '1',
  '9',
  'a',
  'v',
  'V',
  'x',
  'A',
  '１',
  '٣',
  '²',
  'é',
  'ß',
  'Σ',
  'K',
  'İ',
  'ı',
  'ñ',
  '漢',
  '😀',
  '\\n',
  '\\x41',
  '\\u0041',
  '\\',
  '.*',
  '==',
  '===',
  '~=',
  'dev',
  'post',
  'rc',
  ' and ',
  ' or ',
  ' in ',
  'not',
  '--',
  '..',
  '__',
]

/** Changes a text at one to three places, mostly so that it stays close to what it was. */
export function mutate(random: RandomSource, text: string): string {
  let changed = text
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(changed.length + 1)
    const cut = random.below(3)
    const piece = random.oneIn(3) ? '' : random.pick(HOSTILE)
    changed = changed.slice(0, at) + piece + changed.slice(at + (piece === '' ? 1 : cut > 1 ? 1 : 0))
  }
  return changed
}

export function randomNumber(random: RandomSource): string {
  if (random.oneIn(40)) return String(random.below(2 ** 31)) + String(random.below(2 ** 31)) + String(random.below(2 ** 31))
  if (random.oneIn(60))
    return random.pick([
      '9007199254740991',
      '9007199254740992',
      '9007199254740993',
      '18446744073709551616',
      '0000000000000000000001',
    ])
  const number = String(random.oneIn(6) ? random.below(3000) : random.below(5))
  return random.oneIn(12) ? `0${number}` : number
}

const PRE = ['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'A', 'RC', 'Beta']
const POST = ['post', 'rev', 'r', 'POST', 'Rev']
const SEPARATORS = ['', '', '', '.', '-', '_']

export function randomRelease(random: RandomSource): string {
  return Array.from({ length: 1 + random.below(random.oneIn(10) ? 7 : 4) }, () => randomNumber(random)).join('.')
}

/** A version in any of its spellings, few distinct numbers, so that versions often meet. */
export function randomVersion(random: RandomSource): string {
  const separator = (): string => random.pick(SEPARATORS)
  const number = (): string => (random.oneIn(5) ? '' : randomNumber(random))
  let text = randomRelease(random)
  if (random.oneIn(10)) text = `${randomNumber(random)}!${text}`
  if (random.oneIn(12)) text = random.pick(['v', 'V', ' ', '\n', 'v ']) + text
  if (random.oneIn(3)) text += separator() + random.pick(PRE) + separator() + number()
  if (random.oneIn(4))
    text += random.oneIn(4) ? `-${randomNumber(random)}` : separator() + random.pick(POST) + separator() + number()
  if (random.oneIn(4)) text += separator() + random.pick(['dev', 'dev', 'DEV']) + separator() + number()
  if (random.oneIn(5)) text += `+${randomLocal(random)}`
  return random.oneIn(30) ? `${text}${random.pick([' ', '\t', '\n'])}` : text
}

function randomLocal(random: RandomSource): string {
  const segment = (): string => random.pick([randomNumber(random), 'abc', 'ABC', 'ubuntu', 'x', '1a', 'a1', '01', 'local'])
  return Array.from({ length: 1 + random.below(3) }, segment).join(random.pick(['.', '-', '_']))
}

export function randomClause(random: RandomSource): string {
  const operator = random.pick(['==', '==', '!=', '>=', '>=', '<=', '<', '>', '~=', '~=', '==='])
  const white = random.oneIn(8) ? random.pick([' ', '  ', '\t', '\n', '\x1f', '\xa0']) : ''
  const isPrefix = (operator === '==' || operator === '!=') && random.oneIn(3)
  if (isPrefix) return `${operator}${white}${random.oneIn(8) ? 'v' : ''}${random.oneIn(10) ? '1!' : ''}${randomRelease(random)}.*`
  if (operator === '===' && random.oneIn(3))
    return operator + white + random.pick(['foobar', 'FOO', '', '1.0.x', '=1', 'é', 'İ', '😀', 'a"b', '[x]', '1.*'])
  const version = randomVersion(random).trim()
  const mayHaveLocal = operator === '==' || operator === '!=' || operator === '===' || random.oneIn(20)
  return operator + white + (mayHaveLocal ? version : version.replace(/\+.*/, ''))
}

export function randomSpecifier(random: RandomSource): string {
  const clauses = Array.from({ length: random.oneIn(15) ? 0 : 1 + random.below(random.oneIn(5) ? 6 : 3) }, () =>
    randomClause(random),
  )
  const text = clauses.join(random.pick([',', ',', ', ', ' ,', ',,']))
  return random.oneIn(25) ? `${text},` : text
}

export function randomName(random: RandomSource): string {
  const word = (): string => random.pick(['a', 'foo', 'Bar', 'X', '1', 'py3', 'zope', 'Django', 'REST', 'K9'])
  const parts = Array.from({ length: 1 + random.below(4) }, word)
  return parts.join(random.pick(['-', '_', '.', '--', '-_.', '']))
}
