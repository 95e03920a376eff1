import { createDecipheriv, createHmac } from 'node:crypto'
import { withLayer, withTaint } from '../join-values.ts'
import { bytes, num, sequence, str, UNKNOWN_PIECE, type CallArguments, type TextValue, type Value } from '../values.ts'
import type { Fold } from './builtins.ts'
import {
  DATA_CODECS,
  decodeAscii85,
  decodeBase32,
  decodeBase64,
  decodeBase85,
  decodeBrotli,
  decodeGzip,
  decodeHex,
  type Decoder,
} from './codecs.ts'
import { dedent, substitute } from './plain-text.ts'
import { decodeBzip2 } from './bzip2.ts'
import {
  decodeAnyLzma,
  decodeBase32Hex,
  decodeBase58,
  decodeBase91,
  decodeDeflate,
  decodeQuotedPrintable,
  decodeUu,
  decodeZ85,
  MORE_CODECS,
} from './data-decoders.ts'
import { printed } from './format-text.ts'
import { constantText, integerOf, itemsOf } from './read-constants.ts'
import { foldBinary } from './operators.ts'
import { foldTextMethod } from './text-methods.ts'

function decoder(layer: string, decode: Decoder): Fold {
  return (given) => {
    const from = given.positional[0] ?? given.keywords.values().next().value
    const text = constantText(from)
    const decoded = text === null ? null : decode(text)
    if (decoded === null || from === undefined) return null
    return withTaint(withLayer(bytes(decoded), layer, from.layers), from.taint)
  }
}

/** Inflating by the window's bits, which also choose the header. */
function deflate(given: CallArguments, wbits: Value | undefined): Value | null {
  return decoder('zlib', (text) => decodeDeflate(text, wbits === undefined ? 15 : integerOf(wbits)))(given)
}

function encoder(encode: (bytes: Buffer) => string): Fold {
  return (given) => {
    const from = given.positional[0]
    return from?.t === 'bytes' && from.isWhole ? { ...from, s: encode(Buffer.from(from.s, 'latin1')) } : null
  }
}

/** `codecs.decode(data, 'rot13')` and the like: as the method of the same name. */
function codecsDecode(given: CallArguments): Value | null {
  const [data, ...rest] = given.positional
  if (data?.t !== 'str' && data?.t !== 'bytes') return null
  const codec = constantText(rest[0] ?? given.keywords.get('encoding'))
    ?.toLowerCase()
    .replaceAll('_', '-')
  const known =
    codec === undefined
      ? undefined
      : Object.hasOwn(DATA_CODECS, codec)
        ? DATA_CODECS[codec]
        : Object.hasOwn(MORE_CODECS, codec)
          ? MORE_CODECS[codec]
          : undefined
  if (known !== undefined && data.isWhole) {
    const decoded = known[1](data.s)
    return decoded === null ? null : withLayer({ ...data, t: known[0] === 'rot13' ? 'str' : 'bytes', s: decoded }, known[0])
  }
  return foldTextMethod('decode', data, { ...given, positional: rest })
}

function joinPath(given: CallArguments): Value | null {
  if (given.rest !== null || given.positional.length === 0) return null
  let path = ''
  let isWhole = true
  let value: Value = str('')
  for (const part of given.positional) {
    const shown = printed(part)
    if (!shown.isWhole) isWhole = false
    path = shown.s.startsWith('/') ? shown.s : path === '' || path.endsWith('/') ? path + shown.s : `${path}/${shown.s}`
    value = withTaint(value, part.taint)
  }
  return { t: 'str', s: path, isWhole, taint: value.taint }
}

/** A Fernet token with a literal key (the Fernet specification: AES-128-CBC, HMAC-SHA256); null when the MAC is wrong. */
export function decryptFernet(key: string, token: string): string | null {
  const keys = Buffer.from(key.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  const body = Buffer.from(token.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  if (keys.length !== 32 || body.length < 73 || body[0] !== 0x80) return null
  const mac = createHmac('sha256', keys.subarray(0, 16)).update(body.subarray(0, -32)).digest()
  if (!mac.equals(body.subarray(-32))) return null
  const cipher = createDecipheriv('aes-128-cbc', keys.subarray(16), body.subarray(9, 25))
  return Buffer.concat([cipher.update(body.subarray(25, -32)), cipher.final()]).toString('latin1')
}

function unquote(given: CallArguments): Value | null {
  const from = given.positional[0]
  const text = constantText(from)
  if (text === null || from === undefined) return null
  const raw = text.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return {
    ...(from as TextValue),
    t: 'str',
    s: Buffer.from(raw, 'latin1').toString('utf8'),
    layers: raw === text ? from.layers : [...(from.layers ?? []), 'percent'],
  }
}

function makeTable(given: CallArguments): Value | null {
  const from = constantText(given.positional[0])
  const to = constantText(given.positional[1])
  if (from === null || to === null) return null
  const letters = Array.from(from)
  const others = Array.from(to)
  return {
    t: 'dict',
    isWhole: true,
    entries: new Map(
      letters.map((c, i) => [`n${c.codePointAt(0)}`, [num(c.codePointAt(0) ?? 0), str(others[i] ?? '')]] as const),
    ),
  }
}

const operator =
  (sign: string): Fold =>
  (given) => {
    const [a, b] = given.positional
    return a === undefined || b === undefined ? null : foldBinary(sign, a, b)
  }

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Attributes that are constants. */
export const CONSTANT_ATTRIBUTES: Readonly<Record<string, string>> = {
  'string.ascii_lowercase': LETTERS,
  'string.ascii_uppercase': LETTERS.toUpperCase(),
  'string.ascii_letters': LETTERS + LETTERS.toUpperCase(),
  'string.lowercase': LETTERS,
  'string.uppercase': LETTERS.toUpperCase(),
  'string.letters': LETTERS + LETTERS.toUpperCase(),
  'string.digits': '0123456789',
  'string.hexdigits': '0123456789abcdefABCDEF',
  'string.punctuation': '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  'string.printable': `0123456789${LETTERS}${LETTERS.toUpperCase()}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ \t\n\r\x0b\x0c`,
  'os.sep': '/',
  'os.path.sep': '/',
  'os.linesep': '\n',
  'os.pathsep': ':',
  'os.curdir': '.',
}

const base64 = decoder('base64', decodeBase64)
const urlSafe = decoder('base64', (text) => decodeBase64(text, true))

/** Pure functions of modules on constants. */
export const MODULE_FOLDS: Readonly<Record<string, Fold>> = {
  'base64.b64decode': base64,
  'base64.standard_b64decode': base64,
  'base64.decodebytes': base64,
  'base64.decodestring': base64,
  'binascii.a2b_base64': base64,
  'base64.urlsafe_b64decode': urlSafe,
  'base64.b32decode': decoder('base32', decodeBase32),
  'base64.b16decode': decoder('hex', decodeHex),
  'base64.b85decode': decoder('base85', decodeBase85),
  'base64.a85decode': decoder('base85', decodeAscii85),
  'binascii.unhexlify': decoder('hex', decodeHex),
  'binascii.a2b_hex': decoder('hex', decodeHex),
  'builtins.bytes.fromhex': decoder('hex', decodeHex),
  'builtins.bytearray.fromhex': decoder('hex', decodeHex),
  'zlib.decompress': (given) => deflate(given, given.positional[1] ?? given.keywords.get('wbits')),
  'gzip.decompress': decoder('gzip', decodeGzip),
  'bz2.decompress': decoder('bzip2', decodeBzip2),
  'bz2.BZ2Decompressor().decompress': decoder('bzip2', decodeBzip2),
  'lzma.decompress': decoder('lzma', decodeAnyLzma),
  'lzma.LZMADecompressor().decompress': decoder('lzma', decodeAnyLzma),
  'pylzma.decompress': decoder('lzma', decodeAnyLzma),
  'brotli.decompress': decoder('brotli', decodeBrotli),
  'quopri.decodestring': decoder('quoted-printable', decodeQuotedPrintable),
  'binascii.a2b_qp': decoder('quoted-printable', decodeQuotedPrintable),
  'binascii.a2b_uu': decoder('uu', decodeUu),
  'base64.b32hexdecode': decoder('base32', (text) => decodeBase32Hex(text, decodeBase32)),
  'base64.z85decode': decoder('base85', decodeZ85),
  'base58.b58decode': decoder('base58', decodeBase58),
  'base91.decode': decoder('base91', decodeBase91),
  'based91.decode': decoder('base91', decodeBase91),
  'base64.b64encode': encoder((data) => data.toString('base64')),
  'base64.urlsafe_b64encode': encoder((data) => data.toString('base64url')),
  'binascii.hexlify': encoder((data) => data.toString('hex')),
  'codecs.decode': codecsDecode,
  'urllib.parse.unquote': unquote,
  'urllib.parse.unquote_plus': unquote,
  'urllib.unquote': unquote,
  'html.unescape': (given) => {
    const text = constantText(given.positional[0])
    return text === null
      ? null
      : str(
          text.replaceAll(/&#(x?)([0-9a-fA-F]{1,6});/g, (all, hex: string, digits: string) => {
            const point = Number.parseInt(digits, hex === '' ? 10 : 16)
            return Number.isNaN(point) || point > 0x10_ff_ff ? all : String.fromCodePoint(point)
          }),
        )
  },
  'os.path.join': joinPath,
  'posixpath.join': joinPath,
  'ntpath.join': joinPath,
  'pathlib.Path': joinPath,
  'pathlib.PurePath': joinPath,
  'os.path.expanduser': (given) => given.positional[0] ?? null,
  'pathlib.Path.home': () => str('~'),
  're.sub': (given) => substitute(given.positional),
  'textwrap.dedent': (given) => dedent(given.positional[0]),
  'os.path.expandvars': (given) => given.positional[0] ?? null,
  'os.path.abspath': (given) => given.positional[0] ?? null,
  'os.path.normpath': (given) => given.positional[0] ?? null,
  'os.fspath': (given) => given.positional[0] ?? null,
  'builtins.str.maketrans': makeTable,
  'builtins.bytes.maketrans': (given) => {
    const from = constantText(given.positional[0])
    const to = constantText(given.positional[1])
    if (from === null || to === null || from.length !== to.length) return null
    const table = Array.from({ length: 256 }, (_, index) => String.fromCharCode(index))
    for (let index = 0; index < from.length; index++) table[from.charCodeAt(index) & 255] = to[index] ?? ''
    return bytes(table.join(''))
  },
  'string.maketrans': makeTable,
  'operator.add': operator('+'),
  'operator.concat': operator('+'),
  'operator.xor': operator('^'),
  'operator.sub': operator('-'),
  'operator.mul': operator('*'),
  'operator.mod': operator('%'),
  'itertools.chain': (given) => {
    const all = given.positional.map((value) => itemsOf(value))
    return all.includes(null) ? null : sequence('list', (all as Value[][]).flat())
  },
  'itertools.cycle': (given) => {
    const items = itemsOf(given.positional[0])
    if (items === null || items.length === 0) return null
    return sequence(
      'list',
      Array.from({ length: 65_536 }, (_, index) => items[index % items.length] ?? num(0)),
    )
  },
  'int.from_bytes': (given) => fromBytes(given),
  'builtins.int.from_bytes': (given) => fromBytes(given),
  'json.loads': (given) => {
    const text = constantText(given.positional[0])
    if (text === null || text.length > 65_536) return null
    try {
      return fromJson(JSON.parse(text) as unknown, 4)
    } catch {
      return null
    }
  },
}

function fromBytes(given: CallArguments): Value | null {
  const text = constantText(given.positional[0])
  if (text === null || text.length === 0 || text.length > 4096) return null
  const order = constantText(given.positional[1] ?? given.keywords.get('byteorder')) ?? 'big'
  const data = Buffer.from(text, 'latin1')
  if (order === 'little') data.reverse()
  const big = BigInt(`0x${data.toString('hex')}`)
  return num(Number.isSafeInteger(Number(big)) ? Number(big) : big)
}

function fromJson(value: unknown, depth: number): Value {
  if (typeof value === 'string') return str(value)
  if (typeof value === 'number') return num(value, !Number.isInteger(value))
  if (typeof value === 'boolean') return { t: 'bool', b: value }
  if (depth > 0 && Array.isArray(value))
    return sequence(
      'list',
      value.map((item) => fromJson(item, depth - 1)),
    )
  if (depth > 0 && typeof value === 'object' && value !== null) {
    return {
      t: 'dict',
      isWhole: true,
      entries: new Map(Object.entries(value).map(([key, item]) => [`s${key}`, [str(key), fromJson(item, depth - 1)]] as const)),
    }
  }
  return value === null ? { t: 'none' } : str(UNKNOWN_PIECE)
}
