import { decodeBzip2 } from '../fold/bzip2.ts'
import { decodeGzip, decodeZlib } from '../fold/codecs.ts'
import { decodeAnyLzma } from '../fold/data-decoders.ts'
import { walkPickle, type PickleWalk } from './walk-pickle.ts'

/** Pickled objects, also as joblib packs them and as NumPy keeps arrays of objects. Null when it is no pickle; never throws. */
export function readPickle(bytes: Uint8Array): PickleWalk | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.subarray(1, 6).toString('latin1') === 'NUMPY') {
    if (data.length < 12) return null
    const header = data[6] === 1 ? 10 + data.readUInt16LE(8) : 12 + data.readUInt32LE(8)
    // `|O` by itself or as a field of a structure, in either quotes.
    const isObjects = /['"][|=<>]?O\d*['"]/.test(data.subarray(0, Math.min(header, 65_536)).toString('latin1'))
    return isObjects ? walkPickle(data.subarray(header)) : { text: '', globals: [], isWhole: true }
  }
  const plain = unpacked(data)
  return plain === null ? null : walkPickle(plain)
}

function unpacked(data: Buffer): Buffer | null {
  const unpack =
    data[0] === 0x78
      ? decodeZlib
      : data[0] === 0x1f && data[1] === 0x8b
        ? decodeGzip
        : data.subarray(0, 3).toString('latin1') === 'BZh'
          ? decodeBzip2
          : data[0] === 0xfd || (data[0] === 0x5d && data[1] === 0)
            ? decodeAnyLzma
            : null
  if (unpack === null) return data
  const text = unpack(data.toString('latin1'))
  return text === null ? null : Buffer.from(text, 'latin1')
}
