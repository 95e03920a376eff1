import type { MemberSink } from './archive.ts'

/** Takes exact lengths from a stream of pieces. */
export interface ByteQueue {
  /** Exactly `length` bytes; fewer only at the end of the stream. Valid until the next call. */
  readonly take: (length: number) => Promise<Uint8Array>
  /** Hands `length` bytes to the sink piece by piece and answers how many there were. */
  readonly pass: (length: number, sink: MemberSink | null) => Promise<number>
  /** Bytes handed out so far. */
  readonly position: () => number
  /** Frees the stream behind. */
  readonly close: () => Promise<void>
}

export function createByteQueue(pieces: AsyncIterable<Uint8Array>): ByteQueue {
  const iterator = pieces[Symbol.asyncIterator]()
  let piece: Uint8Array = new Uint8Array(0)
  let at = 0
  let position = 0

  async function pass(length: number, sink: MemberSink | null): Promise<number> {
    let passed = 0
    while (passed < length) {
      if (at === piece.length) {
        const next = await iterator.next()
        if (next.done === true) break
        piece = next.value
        at = 0
        continue
      }
      const part = piece.subarray(at, at + Math.min(length - passed, piece.length - at))
      at += part.length
      passed += part.length
      sink?.(part)
    }
    position += passed
    return passed
  }

  return {
    async take(length) {
      if (at + length <= piece.length) {
        at += length
        position += length
        return piece.subarray(at - length, at)
      }
      const parts: Uint8Array[] = []
      await pass(length, (part) => {
        parts.push(Buffer.from(part))
      })
      return Buffer.concat(parts)
    },
    pass,
    position: () => position,
    async close() {
      await iterator.return?.()
    },
  }
}
