import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Transform } from 'node:stream'
import type { UpstreamAnswer } from './upstream-client.ts'

export interface BodyLimits {
  readonly maxBytes: number
  readonly deadlineMs: number
}

/** The whole decoded body. Throws when it is too long, too slow, cut, or in an unknown encoding. */
export async function readBoundedBody(answer: UpstreamAnswer, limits: BodyLimits): Promise<Uint8Array> {
  const decoder = decoderFor(answer.header('content-encoding'))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of withDeadline(answer, limits.deadlineMs)) {
    size += chunk.length
    if (size > limits.maxBytes) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  const expected = answer.header('content-length')
  if (expected !== null && Number(expected) !== size) throw new Error('the answer was cut')
  const raw = Buffer.concat(chunks)
  return decoder === null ? raw : decode(raw, decoder, limits.maxBytes)
}

/** The raw body, ended with an error when the total deadline is over; one drip a second does not extend it. */
export async function* withDeadline(answer: UpstreamAnswer, deadlineMs: number): AsyncGenerator<Uint8Array> {
  const timer = setTimeout(() => {
    answer.body.destroy(new Error('the answer took too long'))
  }, deadlineMs)
  try {
    for await (const chunk of answer.body) yield chunk as Uint8Array
  } finally {
    clearTimeout(timer)
  }
}

function decoderFor(encoding: string | null): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Error('an unknown Content-Encoding')
  }
}

async function decode(raw: Uint8Array, decoder: Transform, maxBytes: number): Promise<Uint8Array> {
  decoder.end(raw)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decoder) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > maxBytes) throw new Error('the decoded answer is too long')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
