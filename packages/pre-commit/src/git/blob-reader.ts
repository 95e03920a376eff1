import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { startGit, type GitPlace } from './run-git.ts'

export type Blob =
  | { readonly state: 'bytes'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'too-large'; readonly size: number }

interface Request {
  readonly id: string
  readonly resolve: (blob: Blob) => void
}

/** Larger blobs are not held. */
const MAX_BLOB_BYTES = 67_108_864

/**
 * Blobs by object id out of one `git cat-file --batch`. An object that makes git give up (a partial clone without its
 * remote) counts as missing, and a new process answers what was asked behind it.
 */
export class BlobReader {
  readonly place: GitPlace
  readonly #known = new Map<string, Promise<Blob>>()
  readonly #waiting: Request[] = []
  #child: ChildProcessWithoutNullStreams | null = null
  #chunks: Buffer[] = []
  #held = 0
  /** What is awaited: a header line, or this many bytes of content and the newline behind them. */
  #expected: { size: number; left: number } | null = null

  constructor(place: GitPlace) {
    this.place = place
  }

  read(id: string): Promise<Blob> {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const blob = new Promise<Blob>((resolve) => {
      this.#waiting.push({ id, resolve })
      if (this.#child === null) this.#start()
      else this.#child.stdin.write(`${id}\n`)
    })
    this.#known.set(id, blob)
    return blob
  }

  close(): void {
    this.#child?.stdin.end()
    this.#child = null
  }

  #start(): void {
    const child = startGit(['cat-file', '--batch'], this.place)
    this.#child = child
    this.#chunks = []
    this.#held = 0
    this.#expected = null
    child.stdin.on('error', () => undefined)
    child.stderr.resume()
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
    let isOver = false
    const end = (): void => {
      if (isOver || this.#child !== child) return
      isOver = true
      this.#child = null
      this.#waiting.shift()?.resolve({ state: 'missing' })
      if (this.#waiting.length > 0) this.#start()
    }
    child.on('error', end)
    child.on('close', end)
    for (const { id } of this.#waiting) child.stdin.write(`${id}\n`)
  }

  #take(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) {
      if (this.#expected === null) {
        const newline = rest.indexOf(10)
        if (newline === -1) {
          this.#chunks.push(rest)
          return
        }
        const line = Buffer.concat([...this.#chunks, rest.subarray(0, newline)]).toString('latin1')
        this.#chunks = []
        rest = rest.subarray(newline + 1)
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1]
        if (size === undefined) this.#answer({ state: 'missing' })
        else this.#expected = { size: Number(size), left: Number(size) + 1 }
        continue
      }
      const taken = rest.subarray(0, this.#expected.left)
      rest = rest.subarray(taken.length)
      this.#expected.left -= taken.length
      if (this.#expected.size <= MAX_BLOB_BYTES) {
        this.#chunks.push(taken)
        this.#held += taken.length
      }
      if (this.#expected.left === 0) this.#finish(this.#expected.size)
    }
  }

  #finish(size: number): void {
    const bytes = size <= MAX_BLOB_BYTES ? Buffer.concat(this.#chunks, this.#held).subarray(0, size) : null
    this.#chunks = []
    this.#held = 0
    this.#expected = null
    this.#answer(bytes === null ? { state: 'too-large', size } : { state: 'bytes', bytes })
  }

  #answer(blob: Blob): void {
    this.#waiting.shift()?.resolve(blob)
  }
}
