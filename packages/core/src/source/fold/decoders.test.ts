import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { factsOf, usesOf } from '../../node/source-facts.test-support.ts'
import { decodeBase58, decodeBase91, decodeQuotedPrintable, decodeUu, decodeZ85 } from './data-decoders.ts'
import { decryptBlocks, decryptRc4, withoutPadding } from './ciphers.ts'

const PLAIN = 'import os;os.system("id")'
/** Made by Python's bz2 and lzma from PLAIN. */
const BZ2 =
  '425a68393141592653596e5bf5db0000051980506100080622dc2020002220d0c9ea79214c001345c7ee930de6039f0936a545be2ee48a70a120dcb7ebb6'
const XZ =
  'fd377a585a000004e6d6b4460200210116000000742fe5a3010018696d706f7274206f733b6f732e73797374656d28226964222900000000e07ffc57875435f600013119591ab0821fb6f37d010000000004595a'
const literal = (bytes: Uint8Array): string => `bytes.fromhex("${Buffer.from(bytes).toString('hex')}")`
const KEY = Buffer.from('0123456789abcdef0123456789abcdef')
const IV = Buffer.from('fedcba9876543210')
const seal = (name: string, iv: Buffer | null, text = PLAIN): Buffer => {
  const cipher = createCipheriv(name, KEY, iv)
  return Buffer.concat([cipher.update(text), cipher.final()])
}
const pad = (text: string): string => {
  const size = 16 - (text.length % 16)
  return text + String.fromCharCode(size).repeat(size)
}
const [key, iv] = [literal(KEY), literal(IV)]
const opens = async (code: string): Promise<boolean> =>
  (await usesOf({ 'demo/__init__.py': code })).some((use) => use.startsWith('import process os.system'))

describe('decoders of data', () => {
  it.each([
    ['quoted-printable', `import quopri\nexec(quopri.decodestring("import os=3Bos.system(=22id=22)"))`],
    ['uu', `import binascii\nexec(binascii.a2b_uu(${JSON.stringify(`9${uu(PLAIN)}`)}))`],
    ['codecs bz2', `import codecs\nexec(codecs.decode(bytes.fromhex("${BZ2}"), "bz2"))`],
    [
      "a codec's function",
      'exec(__import__("base64").b64decode(__import__("codecs").getencoder("utf-8")("aW1wb3J0IG9zO29zLnN5c3RlbSgiaWQiKQ==")[0]))',
    ],
    [
      'a decoding function of codecs',
      `import codecs\nexec(codecs.getdecoder("hex")(b"${Buffer.from(PLAIN).toString('hex')}")[0])`,
    ],
    ['raw deflate', `import zlib\nexec(zlib.decompress(${literal(deflateRawSync(PLAIN))}, -15))`],
    ['a deflate object', `import zlib\nexec(zlib.decompressobj(-zlib.MAX_WBITS).decompress(${literal(deflateRawSync(PLAIN))}))`],
    ['a gzip file in memory', `import gzip, io\nexec(gzip.GzipFile(fileobj=io.BytesIO(${literal(gzipSync(PLAIN))})).read())`],
    ['a file in memory', `import io\nexec(io.BytesIO(${literal(Buffer.from(PLAIN))}).read())`],
    ['lzma', `import lzma\nexec(lzma.decompress(bytes.fromhex("${XZ}")))`],
  ])('open code behind %s', async (_, code) => {
    expect(await opens(code)).toBe(true)
  })

  it('know the texts of the standards', () => {
    expect(decodeBase58('2NEpo7TZRRrLZSi2U')).toBe('Hello World!')
    expect(decodeBase58('0OIl')).toBeNull()
    expect(decodeBase91('>OwJh>Io0Tv!8PE')).toBe('Hello World!')
    expect(decodeZ85('HelloWorld')).toBe('\x86\x4F\xD2\x6F\xB5\x59\xF7\x5B')
    expect(decodeQuotedPrintable('a=3D=\nb')).toBe('a=b')
    expect(decodeUu('#0V%T\n`\nend')).toBe('Cat')
  })
})

describe('ciphers with constant keys', () => {
  it.each([
    [
      'PyCryptodome CBC',
      `from Crypto.Cipher import AES\nfrom Crypto.Util.Padding import unpad\nexec(unpad(AES.new(${key}, AES.MODE_CBC, ${iv}).decrypt(${literal(seal('aes-256-cbc', IV))}), 16))`,
    ],
    [
      'PyCryptodome ECB, padding sliced off',
      `from Cryptodome.Cipher import AES\nc = AES.new(${key}, AES.MODE_ECB)\nd = c.decrypt(${literal(seal('aes-256-ecb', null))})\nexec(d[:-d[-1]])`,
    ],
    [
      'PyCryptodome GCM',
      `from Crypto.Cipher import AES\nexec(AES.new(${key}, AES.MODE_GCM, nonce=${iv}).decrypt(${literal(seal('aes-256-gcm', IV))}))`,
    ],
    [
      'PyCryptodome CTR',
      `from Crypto.Cipher import AES\nexec(AES.new(${key}, AES.MODE_CTR, nonce=${literal(IV.subarray(0, 8))}).decrypt(${literal(seal('aes-256-ctr', Buffer.concat([IV.subarray(0, 8), Buffer.alloc(8)])))}))`,
    ],
    [
      'PyCryptodome CFB',
      `from Crypto.Cipher import AES\nexec(AES.new(${key}, AES.MODE_CFB, iv=${iv}).decrypt(${literal(seal('aes-256-cfb8', IV))}).decode())`,
    ],
    [
      'cryptography CBC',
      `from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nd = Cipher(algorithms.AES(${key}), modes.CBC(${iv})).decryptor()\nexec(d.update(${literal(seal('aes-256-cbc', IV, pad(PLAIN).slice(0, -7)))}) + d.finalize())`,
    ],
    [
      'cryptography AESGCM',
      `from cryptography.hazmat.primitives.ciphers.aead import AESGCM\nexec(AESGCM(${key}).decrypt(${iv}, ${literal(Buffer.concat([seal('aes-256-gcm', IV), Buffer.alloc(16)]))}, None))`,
    ],
    [
      'pyaes CTR',
      `import pyaes\nexec(pyaes.AESModeOfOperationCTR(${key}).decrypt(${literal(seal('aes-256-ctr', Buffer.from('00000000000000000000000000000001', 'hex')))}))`,
    ],
    [
      'a hashed key',
      `import hashlib\nfrom Crypto.Cipher import AES\nexec(AES.new(hashlib.sha256(b"k").digest(), AES.MODE_CTR, nonce=b"12345678").decrypt(${literal(hashed())}))`,
    ],
    [
      'a derived key',
      `import hashlib\nfrom Crypto.Cipher import AES\nk = hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 1000)\nexec(AES.new(k, AES.MODE_CTR, nonce=b"12345678").decrypt(${literal(derived())}))`,
    ],
  ])('open code behind %s', async (_, code) => {
    expect(await opens(code)).toBe(true)
  })

  it('leave closed what has no constant key', async () => {
    const code = `import os\nfrom Crypto.Cipher import AES\nexec(AES.new(os.environ["K"].encode(), AES.MODE_CBC, ${iv}).decrypt(b"${'x'.repeat(32)}"))`
    expect(await opens(code)).toBe(false)
  })

  it('know published vectors and refuse what does not fit', () => {
    // EAX: Bellare, Rogaway, Wagner 2004, second vector of the paper's table without its tag.
    const eax = {
      cipher: 'aes',
      mode: 'EAX',
      key: Buffer.from('91945D3F4DCBEE0BF45EF52255F095A4', 'hex'),
      iv: Buffer.from('BECAF043B0A23D843194BA972C66DEBD', 'hex'),
    } as const
    expect(decryptBlocks(eax, Buffer.from('19DD', 'hex'))?.toString('hex')).toBe('f7fb')
    expect(decryptRc4(Buffer.from('Key'), Buffer.from('BBF316E8D940AF0AD3', 'hex'))?.toString()).toBe('Plaintext')
    expect(decryptBlocks({ cipher: 'aes', mode: 'CBC', key: Buffer.from('short'), iv: IV }, Buffer.alloc(16))).toBeNull()
    expect(decryptBlocks({ cipher: 'aes', mode: 'CBC', key: KEY, iv: IV }, Buffer.alloc(15))).toBeNull()
    expect(withoutPadding('ab\x02\x02')).toBe('ab')
    expect(withoutPadding('ab')).toBe('ab')
  })
})

function uu(text: string): string {
  const bytes = [...Buffer.from(text), 0, 0]
  let out = ''
  for (let at = 0; at + 2 < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3)
    for (const six of [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63])
      out += String.fromCharCode(32 + six)
  }
  return out
}

function hashed(): Buffer {
  const cipher = createCipheriv(
    'aes-256-ctr',
    createHash('sha256').update('k').digest(),
    Buffer.concat([Buffer.from('12345678'), Buffer.alloc(8)]),
  )
  return cipher.update(PLAIN)
}

function derived(): Buffer {
  const made = pbkdf2Sync('pw', 'salt', 1000, 32, 'sha256')
  return createCipheriv('aes-256-ctr', made, Buffer.concat([Buffer.from('12345678'), Buffer.alloc(8)])).update(PLAIN)
}

describe('unpacking costs steps', () => {
  it('so that many bombs end, and the report says that not all was read', async () => {
    const bomb = Buffer.from(deflateRawSync(Buffer.alloc(4_000_000))).toString('hex')
    const code = `import zlib\nb = bytes.fromhex("${bomb}")\n${'x = zlib.decompress(b, -15)\n'.repeat(400)}`
    const { problems } = await factsOf({ 'demo/__init__.py': code })
    expect(problems.map(({ id }) => id)).toEqual(['analysis-budget'])
  })
})
