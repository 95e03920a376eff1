import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { reasonPhrase } from './reason-phrase.ts'

const HEARTBEAT_MS = 3000
const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/

/** Status, headers and body in one write; the reason phrase is what pip prints. */
export function sendText(
  response: ServerResponse,
  answer: { status: number; reason?: string; type?: string; body?: string | Uint8Array },
): void {
  if (response.headersSent || response.destroyed) return
  const reason = answer.reason === undefined ? undefined : reasonPhrase(answer.reason)
  const body =
    answer.body ??
    (reason === undefined ? '' : JSON.stringify({ status: answer.status, title: 'refused by safe-pip', detail: reason }))
  const headers = {
    'content-type': answer.type ?? (answer.body === undefined ? 'application/problem+json' : 'application/octet-stream'),
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  }
  if (reason === undefined) response.writeHead(answer.status, headers)
  else response.writeHead(answer.status, reason === '' ? 'refused' : reason, headers)
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** A released file, whole or one range of it. */
export async function sendBlob(response: ServerResponse, blob: { path: string; size: number }): Promise<void> {
  const range = RANGE.exec(response.req.headers.range ?? '')
  const start = Number(range?.[1] ?? 0)
  const end = Math.min(range?.[2] === undefined || range[2] === '' ? blob.size - 1 : Number(range[2]), blob.size - 1)
  if (range !== null && start > end) {
    response.writeHead(416, { 'content-range': `bytes */${blob.size}`, 'content-length': 0 }).end()
    return
  }
  response.writeHead(range === null ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${blob.size}` }),
  })
  if (response.req.method === 'HEAD' || blob.size === 0) response.end()
  else await pipeline(createReadStream(blob.path, { start, end }), response).catch(() => undefined)
}

/** Waits for `work`, telling pip every three seconds that an answer will come (`100 Continue`). */
export async function withHeartbeat<Value>(response: ServerResponse, work: Promise<Value>): Promise<Value> {
  if (response.req.httpVersion !== '1.1') return work
  const timer = setInterval(() => {
    if (!response.headersSent && !response.destroyed) response.writeContinue()
  }, HEARTBEAT_MS)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}

/** The JSON body of a door. Throws when it is longer than 16 MiB or no JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > 16_777_216) throw new Error('the request is too long')
    chunks.push(bytes)
  }
  return size === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
