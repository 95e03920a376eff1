import { createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto'

/** How the blocks of a cipher are chained; `CFB` with segments of one byte. */
export type CipherMode = 'ECB' | 'CBC' | 'CFB' | 'CFB128' | 'OFB' | 'CTR' | 'GCM' | 'EAX'

export interface BlockCipher {
  readonly cipher: 'aes' | 'des'
  readonly mode: CipherMode
  readonly key: Buffer
  /** The vector or nonce; for CTR the whole first counter block. Empty for ECB. */
  readonly iv: Buffer
}

/** Plain bytes with their padding; null when key, vector or data do not fit. Tags are not checked: the code is what counts. */
export function decryptBlocks({ cipher, mode, key, iv }: BlockCipher, data: Buffer): Buffer | null {
  try {
    const name = cipherName(cipher, key)
    if (name === null) return null
    switch (mode) {
      case 'ECB':
        return finish(createDecipheriv(`${name}-ecb`, key, null), data)
      case 'CBC':
        return finish(createDecipheriv(`${name}-cbc`, key, iv), data)
      case 'CFB':
        return finish(createDecipheriv(`${name}-cfb8`, key, iv), data)
      case 'CFB128':
        return finish(createDecipheriv(cipher === 'aes' ? `${name}-cfb` : `${name}-cfb`, key, iv), data)
      case 'OFB':
        return finish(createDecipheriv(`${name}-ofb`, key, iv), data)
      case 'CTR':
        return finish(createDecipheriv(`${name}-ctr`, key, iv), data)
      case 'GCM':
        return createDecipheriv(`${name}-gcm` as 'aes-256-gcm', key, iv).update(data)
      case 'EAX':
        return finish(createDecipheriv(`${name}-ctr`, key, omac(name, { key, tag: 0, data: iv })), data)
    }
  } catch {
    return null
  }
}

function cipherName(cipher: BlockCipher['cipher'], key: Buffer): string | null {
  if (cipher === 'aes') return [16, 24, 32].includes(key.length) ? `aes-${key.length * 8}` : null
  return key.length === 24 ? 'des-ede3' : key.length === 16 ? 'des-ede' : null
}

function finish(cipher: Decipheriv, data: Buffer): Buffer {
  cipher.setAutoPadding(false)
  return Buffer.concat([cipher.update(data), cipher.final()])
}

/** OMAC of EAX (Bellare, Rogaway, Wagner 2004): CMAC with a block that holds the tag before the data. */
function omac(name: string, { key, tag, data }: { key: Buffer; tag: number; data: Buffer }): Buffer {
  const encrypt = (block: Buffer): Buffer => createCipheriv(`${name}-ecb`, key, null).setAutoPadding(false).update(block)
  const double = (block: Buffer): Buffer => {
    const out = Buffer.alloc(16)
    for (let index = 0; index < 16; index++) out[index] = ((block[index] ?? 0) << 1) | ((block[index + 1] ?? 0) >> 7)
    if (((block[0] ?? 0) & 0x80) !== 0) out[15] = (out[15] ?? 0) ^ 0x87
    return out
  }
  const once = double(encrypt(Buffer.alloc(16)))
  const first = Buffer.alloc(16)
  first[15] = tag
  const message = Buffer.concat([first, data])
  const isWhole = message.length % 16 === 0
  const padded = isWhole ? message : Buffer.concat([message, Buffer.from([0x80]), Buffer.alloc(15 - (message.length % 16))])
  const last = isWhole ? once : double(once)
  let mac = Buffer.alloc(16)
  for (let at = 0; at < padded.length; at += 16) {
    const block = Buffer.from(padded.subarray(at, at + 16))
    const isLast = at + 16 >= padded.length
    for (let index = 0; index < 16; index++)
      block[index] = (block[index] ?? 0) ^ (mac[index] ?? 0) ^ (isLast ? (last[index] ?? 0) : 0)
    mac = Buffer.from(encrypt(block))
  }
  return mac
}

/** RC4, which OpenSSL no longer has. */
export function decryptRc4(key: Buffer, data: Buffer): Buffer | null {
  if (key.length === 0 || key.length > 256) return null
  const table = Uint8Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number): void => {
    const held = table[a] ?? 0
    table[a] = table[b] ?? 0
    table[b] = held
  }
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + (table[index] ?? 0) + (key[index % key.length] ?? 0)) & 255
    swap(index, other)
  }
  const out = Buffer.alloc(data.length)
  for (let at = 0, first = 0, second = 0; at < data.length; at++) {
    first = (first + 1) & 255
    second = (second + (table[first] ?? 0)) & 255
    swap(first, second)
    out[at] = (data[at] ?? 0) ^ (table[((table[first] ?? 0) + (table[second] ?? 0)) & 255] ?? 0)
  }
  return out
}

/** ChaCha20 (RFC 8439) with a nonce of 12 bytes, or 8 as in the first version. */
export function decryptChacha(
  key: Buffer,
  { nonce, counter, data }: { nonce: Buffer; counter: number; data: Buffer },
): Buffer | null {
  if (key.length !== 32 || (nonce.length !== 12 && nonce.length !== 8)) return null
  const iv = Buffer.alloc(16)
  iv.writeUInt32LE(counter)
  nonce.copy(iv, 16 - nonce.length)
  try {
    return createDecipheriv('chacha20', key, iv).update(data)
  } catch {
    return null
  }
}

/** Takes PKCS#7 padding away (RFC 5652 6.3); the data itself when it has none. */
export function withoutPadding(data: string): string {
  const size = data.charCodeAt(data.length - 1)
  if (!(size >= 1 && size <= 32) || size > data.length) return data
  return data.slice(-size) === String.fromCharCode(size).repeat(size) ? data.slice(0, -size) : data
}
