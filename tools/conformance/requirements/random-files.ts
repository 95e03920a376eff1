import type { RandomSource } from '../random-source.ts'
import { mutate } from '../random-texts.ts'
import { orderlyLine } from './orderly-lines.ts'
import { randomLine } from './random-lines.ts'

/** A folder of requirements files, as the door takes it. */
export interface FileCase {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly main: string
  readonly isConstraints: boolean
  readonly environment: Readonly<Record<string, string>>
}

const ENVIRONMENT = { SET: 'set-value', EMPTY: '', OPTION: '--pre', LINE: 'x==1 # y\nz==1' }
/** What paths in generated lines name. */
const SURROUNDINGS: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  [
    'pyproject.toml',
    'pkg/pyproject.toml',
    'lib/inner/setup.py',
    'empty/readme.txt',
    'dist/demo-1.0.tar.gz',
    'dist/demo-1.0-py3-none-any.whl',
  ].map((path) => [path, new Uint8Array()]),
)
const SEPARATORS = [
  '\r\n',
  '\r',
  '\f',
  '\v',
  '\x1c',
  '\x1d',
  '\x1e',
  '\x85',
  '\u2028',
  '\u2029',
  '\n\n',
  '\\\n',
  ' \\\n',
  '\\ \n',
  '\\\r\n',
  '\\\f',
  '',
]

function randomText(random: RandomSource, others: readonly string[]): string {
  if (random.oneIn(2)) return orderlyText(random, others)
  const usual = random.oneIn(5) ? '\r\n' : '\n'
  let text = ''
  for (let count = random.below(9); count >= 0; count -= 1) {
    const line = randomLine(random)
    const broken = random.oneIn(8) ? line.replace(' ', random.pick([' \\\n', '\\\n ', '\\\n', ' \\\n\n', ' \\\n# note\n'])) : line
    text += broken + (random.oneIn(6) ? random.pick(SEPARATORS) : usual)
  }
  return random.oneIn(10) ? mutate(random, text) : text
}

const COOKIES = [
  '# -*- coding: utf-8 -*-',
  '# coding=latin-1',
  '# coding: ascii',
  '# coding: UTF_8',
  '# vim: set fileencoding=iso-8859-1 :',
  '# coding: cp1252',
  '# coding: utf-16',
  '# coding: nonsense',
  '# coding: rot13',
  '\n# coding: latin-1',
  '\n\n# coding: latin-1',
  ' # coding: latin-1',
  'a==1 # coding: latin-1',
]

function encode(random: RandomSource, text: string): Uint8Array {
  const utf8 = Buffer.from(text.toWellFormed(), 'utf8')
  switch (random.below(24)) {
    case 0:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toWellFormed(), 'utf16le')])
    case 2:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text.toWellFormed(), 'utf16le').swap16()])
    case 3: {
      const points = [0xfeff, ...Array.from(text.toWellFormed(), (character) => character.codePointAt(0) ?? 0)]
      const bytes = Buffer.alloc(points.length * 4)
      const isLittle = random.oneIn(2)
      for (const [index, point] of points.entries()) {
        if (isLittle) bytes.writeUInt32LE(point, index * 4)
        else bytes.writeUInt32BE(point, index * 4)
      }
      return bytes
    }
    case 4:
    case 5:
    case 6: {
      const whole = `${random.pick(COOKIES)}\n${text}`
      return Buffer.from(whole, random.oneIn(2) ? 'latin1' : 'utf8')
    }
    case 7:
      return Buffer.from(text, 'latin1')
    case 8:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), utf8])
    default:
      return utf8
  }
}

/** Nothing that pip refuses, in every form that it takes. */
function orderlyText(random: RandomSource, others: readonly string[]): string {
  const usual = random.pick(['\n', '\n', '\r\n', '\r', '\f', '\u2028'])
  return Array.from({ length: 1 + random.below(12) }, () => orderlyLine(random, others) + usual).join('')
}

/** A main file of up to nine lines, and others that it may include, each in any encoding and shape. */
export function randomFileCase(random: RandomSource): FileCase {
  const file = (...others: string[]): Uint8Array => encode(random, randomText(random, others))
  const isConstraints = random.oneIn(8)
  const main = isConstraints ? 'main-constraints.txt' : 'requirements.txt'
  const files: Record<string, Uint8Array> = { ...SURROUNDINGS, [main]: file('a.txt', './b.txt', 'sub/../sub/c.txt') }
  for (const other of ['a.txt', 'b.txt', 'sub/c.txt', 'constraints.txt']) if (!random.oneIn(4)) files[other] = file()
  return { files, main, isConstraints, environment: ENVIRONMENT }
}
