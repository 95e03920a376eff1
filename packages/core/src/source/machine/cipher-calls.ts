import { createHash, pbkdf2Sync } from 'node:crypto'
import { decryptBlocks, decryptChacha, decryptRc4, withoutPadding, type CipherMode } from '../fold/ciphers.ts'
import { constantText, integerOf } from '../fold/read-constants.ts'
import { joinLayers, joinTaints, withLayer } from '../join-values.ts'
import { bytes, str, type CallArguments, type NameValue, type Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'
import { noteText } from './note-text.ts'

/** A call of a cipher or of a function that makes keys; null when its key or data are no constants. */
type CipherCall = (machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }) => Value | null

const MODES = new Map<string, CipherMode>([
  ...(['ECB', 'CBC', 'CFB', 'OFB', 'CTR', 'GCM', 'EAX'] as const).map((mode) => [mode, mode] as const),
  ['1', 'ECB'],
  ['2', 'CBC'],
  ['3', 'CFB'],
  ['5', 'OFB'],
  ['6', 'CTR'],
  ['9', 'EAX'],
  ['11', 'GCM'],
])

function data(value: Value | undefined): Buffer | null {
  const text = constantText(value)
  return text === null ? null : Buffer.from(text, value?.t === 'str' ? 'utf8' : 'latin1')
}

function argument(given: CallArguments | undefined, index: number, ...names: readonly string[]): Value | undefined {
  const named = names.map((name) => given?.keywords.get(name)).find((value) => value !== undefined)
  return named ?? given?.positional[index]
}

/** The call that made the object whose method is called: `AES.new(key, mode)` of `AES.new(key, mode).decrypt(…)`. */
function maker(callee: NameValue): NameValue | null {
  return callee.receiver?.t === 'name' ? callee.receiver : null
}

/** Plain bytes of that data, one layer deeper. */
function opened(
  machine: Machine,
  plain: Buffer | null,
  { from, site, layer }: { from: Value; site: Site; layer: string },
): Value | null {
  if (plain === null) return null
  const value = { ...withLayer(bytes(plain.toString('latin1')), layer, from.layers), taint: from.taint }
  noteText(machine, value, site)
  return value
}

function counterBlock(given: CallArguments | undefined): Buffer | null {
  const counter = argument(given, -1, 'counter')
  if (counter?.t === 'name') {
    const initial = counter.given?.keywords.get('initial_value') ?? counter.given?.positional[2]
    const prefix = data(counter.given?.keywords.get('prefix')) ?? Buffer.alloc(0)
    const start = initial?.t === 'num' ? BigInt(Math.trunc(Number(initial.n))) : 1n
    const big = initial?.t === 'num' && typeof initial.n === 'bigint' ? initial.n : start
    return blockOf(prefix, big)
  }
  const nonce = data(argument(given, -1, 'nonce'))
  const initial = argument(given, -1, 'initial_value')
  if (nonce === null) return null
  const block = data(initial)
  return block === null ? blockOf(nonce, BigInt(integerOf(initial) ?? 0)) : Buffer.concat([nonce, block])
}

function blockOf(prefix: Buffer, counter: bigint): Buffer | null {
  const size = 16 - prefix.length
  if (size < 0 || counter < 0n || counter >= 1n << BigInt(size * 8)) return null
  return Buffer.concat([
    prefix,
    Buffer.from(
      counter
        .toString(16)
        .padStart(size * 2, '0')
        .slice(0, size * 2),
      'hex',
    ),
  ])
}

/** PyCryptodome's `AES.new(key, mode, …).decrypt(data)`, also `decrypt_and_verify`. */
const pycryptodome =
  (cipher: 'aes' | 'des'): CipherCall =>
  (machine, callee, { given, site }) => {
    const made = maker(callee)?.given
    const key = data(argument(made, 0, 'key'))
    const named = argument(made, 1, 'mode')
    const mode =
      named === undefined
        ? 'ECB'
        : MODES.get(named.t === 'name' ? (named.name.split('MODE_').at(-1) ?? '') : String(integerOf(named)))
    const from = argument(given, 0, 'ciphertext')
    const packed = data(from)
    if (key === null || mode === undefined || packed === null || from === undefined) return null
    const iv =
      mode === 'CTR'
        ? counterBlock(made)
        : (data(argument(made, 2, 'iv', 'IV', 'nonce')) ?? Buffer.alloc(mode === 'ECB' ? 0 : 16))
    const isWide = mode === 'CFB' && integerOf(argument(made, -1, 'segment_size')) === 128
    if (iv === null) return null
    return opened(machine, decryptBlocks({ cipher, mode: isWide ? 'CFB128' : mode, key, iv }, packed), {
      from,
      site,
      layer: cipher,
    })
  }

/** pyaes: `AESModeOfOperationCBC(key, iv).decrypt(block)`. */
const pyaes =
  (mode: CipherMode): CipherCall =>
  (machine, callee, { given, site }) => {
    const made = maker(callee)?.given
    const key = data(argument(made, 0, 'key'))
    const from = given.positional[0]
    const packed = data(from)
    if (key === null || packed === null || from === undefined) return null
    const counter = argument(made, 1, 'counter')
    const start = counter?.t === 'name' ? integerOf(argument(counter.given, 0, 'initial_value')) : null
    const iv =
      mode === 'CTR'
        ? blockOf(Buffer.alloc(0), BigInt(start ?? 1))
        : (data(argument(made, 1, 'iv')) ?? Buffer.alloc(mode === 'ECB' ? 0 : 16))
    return iv === null
      ? null
      : opened(machine, decryptBlocks({ cipher: 'aes', mode, key, iv }, packed), { from, site, layer: 'aes' })
  }

/** cryptography: `Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(data)`. */
const cryptography: CipherCall = (machine, callee, { given, site }) => {
  const decryptor = maker(callee)
  const made = decryptor === null ? null : maker(decryptor)
  const algorithm = argument(made?.given, 0, 'algorithm')
  const chaining = argument(made?.given, 1, 'mode')
  const from = given.positional[0]
  const packed = data(from)
  if (algorithm?.t !== 'name' || packed === null || from === undefined) return null
  const key = data(argument(algorithm.given, 0, 'key'))
  const kind = algorithm.name.replace(/\(\)$/, '').split('.').at(-1) ?? ''
  if (key === null) return null
  if (kind === 'ARC4') return opened(machine, decryptRc4(key, packed), { from, site, layer: 'rc4' })
  if (kind === 'ChaCha20') {
    const nonce = data(argument(algorithm.given, 1, 'nonce'))
    const plain =
      nonce?.length === 16 ? decryptChacha(key, { nonce: nonce.subarray(4), counter: nonce.readUInt32LE(0), data: packed }) : null
    return opened(machine, plain, { from, site, layer: 'chacha20' })
  }
  const name = chaining?.t === 'name' ? (chaining.name.replace(/\(\)$/, '').split('.').at(-1) ?? '') : ''
  const mode = name === 'CFB' ? 'CFB128' : name === 'CFB8' ? 'CFB' : MODES.get(name)
  const iv =
    chaining?.t === 'name'
      ? (data(argument(chaining.given, 0, 'initialization_vector', 'nonce')) ?? Buffer.alloc(0))
      : Buffer.alloc(0)
  const cipher = kind.startsWith('AES') ? 'aes' : kind === 'TripleDES' ? 'des' : null
  if (mode === undefined || cipher === null) return null
  return opened(machine, decryptBlocks({ cipher, mode, key, iv }, packed), { from, site, layer: cipher })
}

/** cryptography's `AESGCM(key).decrypt(nonce, data, …)` and its like; the last 16 bytes are the tag. */
const sealed =
  (cipher: 'aes' | 'chacha20'): CipherCall =>
  (machine, callee, { given, site }) => {
    const key = data(argument(maker(callee)?.given, 0, 'key'))
    const nonce = data(argument(given, 0, 'nonce'))
    const from = argument(given, 1, 'data')
    const packed = data(from)
    if (key === null || nonce === null || packed === null || from === undefined || packed.length < 16) return null
    const body = packed.subarray(0, -16)
    const plain =
      cipher === 'aes'
        ? decryptBlocks({ cipher, mode: 'GCM', key, iv: nonce }, body)
        : decryptChacha(key, { nonce, counter: 1, data: body })
    return opened(machine, plain, { from, site, layer: cipher })
  }

/** PyCryptodome's ciphers of streams. */
const stream =
  (cipher: 'rc4' | 'chacha20'): CipherCall =>
  (machine, callee, { given, site }) => {
    const made = maker(callee)?.given
    const key = data(argument(made, 0, 'key'))
    const from = given.positional[0]
    const packed = data(from)
    const nonce = data(argument(made, -1, 'nonce')) ?? Buffer.alloc(8)
    if (key === null || packed === null || from === undefined) return null
    const plain = cipher === 'rc4' ? decryptRc4(key, packed) : decryptChacha(key, { nonce, counter: 0, data: packed })
    return opened(machine, plain, { from, site, layer: cipher })
  }

const unpad: CipherCall = (_, __, { given }) => {
  const from = given.positional[0]
  return from?.t === 'bytes' && from.isWhole ? { ...from, s: withoutPadding(from.s) } : null
}

const HASHES: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])

const digest =
  (algorithm: string, form: 'hex' | 'latin1'): CipherCall =>
  (_, callee) => {
    const made = maker(callee)?.given
    const from = argument(made, 0, 'data', 'string')
    const text = data(from)
    if (text === null || from === undefined) return null
    const value = createHash(algorithm).update(text).digest().toString(form)
    const carried = { taint: from.taint, layers: from.layers }
    return form === 'hex' ? str(value, carried) : bytes(value, carried)
  }

/** Rounds that one key may take; each hundred of them is a step of the artifact's budget. */
const MOST_ROUNDS = 1_000_000

function derive(
  machine: Machine,
  key: { algorithm: string; password: Value | undefined; salt: Value | undefined; rounds: number; size: number },
): Value | null {
  const password = data(key.password)
  const salt = data(key.salt)
  const hash = key.algorithm.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (password === null || salt === null || !HASHES.has(hash)) return null
  if (!(key.rounds >= 1 && key.rounds <= MOST_ROUNDS && key.size >= 1 && key.size <= 256)) return null
  for (let left = (key.rounds * Math.ceil(key.size / 20)) / 100; left > 0; left--) if (!machine.budget.step()) return null
  return bytes(pbkdf2Sync(password, salt, key.rounds, key.size, hash).toString('latin1'), {
    taint: joinTaints(key.password?.taint, key.salt?.taint),
    layers: joinLayers(key.password?.layers, key.salt?.layers),
  })
}

function hashName(value: Value | undefined, fallback: string): string {
  return value?.t === 'name' ? (value.name.replace(/\(\)$/, '').split('.').at(-1) ?? '') : (constantText(value) ?? fallback)
}

/** Ciphers and key functions with constant keys, by canonical name. */
export const CIPHER_CALLS: readonly (readonly [string, CipherCall])[] = [
  ...['AES', 'DES3'].flatMap((name) =>
    ['decrypt', 'decrypt_and_verify'].map(
      (method) => [`Crypto.Cipher.${name}.new().${method}`, pycryptodome(name === 'AES' ? 'aes' : 'des')] as const,
    ),
  ),
  ...(['ECB', 'CBC', 'CFB', 'OFB', 'CTR', 'GCM'] as const).flatMap((mode) => [
    [`pyaes.AESModeOfOperation${mode}().decrypt`, pyaes(mode)] as const,
    [`pyaes.aes.AESModeOfOperation${mode}().decrypt`, pyaes(mode)] as const,
  ]),
  ['cryptography.hazmat.primitives.ciphers.Cipher().decryptor().update', cryptography],
  ['cryptography.hazmat.primitives.ciphers.Cipher().decryptor().finalize', () => bytes('')],
  ['cryptography.hazmat.primitives.ciphers.aead.AESGCM().decrypt', sealed('aes')],
  ['cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305().decrypt', sealed('chacha20')],
  ['cryptography.hazmat.primitives.padding.PKCS7().unpadder().update', unpad],
  ['cryptography.hazmat.primitives.padding.PKCS7().unpadder().finalize', () => bytes('')],
  ['Crypto.Util.Padding.unpad', unpad],
  ['Crypto.Cipher.ARC4.new().decrypt', stream('rc4')],
  ['Crypto.Cipher.ARC4.new().encrypt', stream('rc4')],
  ['Crypto.Cipher.ChaCha20.new().decrypt', stream('chacha20')],
  ...[...HASHES].flatMap((hash) => [
    [`hashlib.${hash}().digest`, digest(hash, 'latin1')] as const,
    [`hashlib.${hash}().hexdigest`, digest(hash, 'hex')] as const,
  ]),
  [
    'hashlib.pbkdf2_hmac',
    (machine, _, { given }) =>
      derive(machine, {
        algorithm: hashName(argument(given, 0, 'hash_name'), ''),
        password: argument(given, 1, 'password'),
        salt: argument(given, 2, 'salt'),
        rounds: integerOf(argument(given, 3, 'iterations')) ?? 0,
        size: integerOf(argument(given, 4, 'dklen')) ?? 32,
      }),
  ],
  [
    'Crypto.Protocol.KDF.PBKDF2',
    (machine, _, { given }) =>
      derive(machine, {
        algorithm: hashName(argument(given, 4, 'hmac_hash_module'), 'sha1'),
        password: argument(given, 0, 'password'),
        salt: argument(given, 1, 'salt'),
        size: integerOf(argument(given, 2, 'dkLen')) ?? 16,
        rounds: integerOf(argument(given, 3, 'count')) ?? 1000,
      }),
  ],
  [
    'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC().derive',
    (machine, callee, { given }) => {
      const made = maker(callee)?.given
      return derive(machine, {
        algorithm: hashName(argument(made, 0, 'algorithm'), ''),
        size: integerOf(argument(made, 1, 'length')) ?? 32,
        salt: argument(made, 2, 'salt'),
        rounds: integerOf(argument(made, 3, 'iterations')) ?? 0,
        password: given.positional[0],
      })
    },
  ],
]
