import { Readable } from 'node:stream'
import zlib from 'node:zlib'
import type { ByteSource } from '../base/byte-source.ts'
import type { MemberSink } from './archive.ts'

/** Up to these sizes a member is unpacked in one call; above, in pieces through a stream. */
const WHOLE_PACKED = 4_194_304
const WHOLE_UNPACKED = 16_777_216
const PIECE = 262_144

export interface InflateResult {
  /**
   * `complete`: the stream ended by itself. `cut`: it needs more input. `damaged`: not deflate. `too-long`: it
   * gives more than the limit.
   */
  readonly state: 'complete' | 'cut' | 'damaged' | 'too-long'
  /** Bytes of input that the deflate stream really uses. */
  readonly consumed: number
  /** Bytes given to the sink. */
  readonly size: number
}

/** Raw deflate (RFC 1951) of a range, at most `limit` bytes out. Never rejects. */
export async function inflateRange(
  source: ByteSource,
  options: { offset: number; length: number; limit: number; sink: MemberSink },
): Promise<InflateResult> {
  const { offset, length, limit, sink } = options
  if (length <= WHOLE_PACKED && limit <= WHOLE_UNPACKED) return inflateWhole(source.read(offset, length), limit, sink)
  return inflatePieces(source, options)
}

function inflateWhole(packed: Uint8Array, limit: number, sink: MemberSink): InflateResult {
  try {
    const chunkSize = Math.max(64, limit + 1)
    // `info` is documented but missing from the types.
    const answer = zlib.inflateRawSync(packed, { info: true, chunkSize, maxOutputLength: Math.max(1, limit) }) as unknown as {
      buffer: Uint8Array
      engine: { bytesWritten: number }
    }
    if (answer.buffer.length > limit) return { state: 'too-long', consumed: 0, size: 0 }
    if (answer.buffer.length > 0) sink(answer.buffer)
    return { state: 'complete', consumed: answer.engine.bytesWritten, size: answer.buffer.length }
  } catch (error) {
    return { state: stateOf(error), consumed: 0, size: 0 }
  }
}

async function inflatePieces(
  source: ByteSource,
  { offset, length, limit, sink }: { offset: number; length: number; limit: number; sink: MemberSink },
): Promise<InflateResult> {
  const stream = startInflate(source, { offset, length })
  let size = 0
  for await (const piece of stream.pieces) {
    if (size + piece.length > limit) return { state: 'too-long', consumed: 0, size }
    size += piece.length
    sink(piece)
  }
  return { ...stream.outcome(), size }
}

/** Raw deflate as a stream of pieces; `outcome` speaks after the last piece. Leaving the loop early frees everything. */
export function startInflate(
  source: ByteSource,
  range: { offset: number; length: number },
): { pieces: AsyncIterable<Uint8Array>; outcome: () => Pick<InflateResult, 'state' | 'consumed'> } {
  const inflate = zlib.createInflateRaw({ chunkSize: PIECE })
  const input = Readable.from(piecesOf(source, range))
  let state: InflateResult['state'] = 'complete'
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      input.on('error', (error) => inflate.destroy(error))
      input.pipe(inflate)
      yield* inflate as AsyncIterable<Uint8Array>
    } catch (error) {
      state = stateOf(error)
    } finally {
      input.destroy()
      inflate.destroy()
    }
  }
  return { pieces: read(), outcome: () => ({ state, consumed: inflate.bytesWritten }) }
}

/** The bytes of a range in pieces. */
export function* piecesOf(source: ByteSource, range: { offset: number; length: number }): Generator<Uint8Array> {
  for (let at = 0; at < range.length; at += PIECE) yield source.read(range.offset + at, Math.min(PIECE, range.length - at))
}

function stateOf(error: unknown): 'cut' | 'damaged' | 'too-long' {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-long'
  return code === 'Z_BUF_ERROR' ? 'cut' : 'damaged'
}
