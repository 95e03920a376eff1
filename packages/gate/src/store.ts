import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Transform } from 'node:stream'

/** A whole file whose digest is known. */
export interface Blob {
  readonly sha256: string
  readonly size: number
  readonly path: string
}

const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Content-addressed files below `<home>/store/sha256`. A file gets its name by rename after it was written
 * and hashed whole, so that a kill leaves only temporary files and two processes may write the same digest.
 * A file of an earlier run is hashed again before its first use; within a run it is trusted as long as
 * inode, size and modification time stay (the folder is 0700: only the user could change it).
 */
export class Store {
  readonly #root: string
  readonly #pages: string
  readonly #local: string
  readonly #pins: string
  readonly #verified = new Map<string, string>()
  readonly #folders = new Set<string>()

  constructor(home: string) {
    this.#root = join(home, 'store', 'sha256')
    this.#pages = join(home, 'pages')
    this.#pins = join(home, 'pins')
    this.#local = join(home, 'local')
  }

  /** Makes the folders, mode 0700, and removes temporary files that are older than a day. */
  async open(): Promise<void> {
    for (const folder of [this.#root, this.#pages, this.#pins]) await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const name of await readdir(this.#root)) {
      if (!name.startsWith('tmp-')) continue
      const path = join(this.#root, name)
      const age = await stat(path).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0,
      )
      if (age > ABANDONED_AFTER_MS) await rm(path, { force: true })
    }
  }

  /** Null when it is not there; a damaged one is removed and counts as not there. */
  async find(sha256: string): Promise<Blob | null> {
    const path = this.#pathOf(sha256)
    const found = await stat(path).catch(() => null)
    if (found === null) return null
    const identity = `${found.ino}:${found.size}:${found.mtimeMs}`
    if (this.#verified.get(sha256) !== identity) {
      const hash = createHash('sha256')
      await pipeline(createReadStream(path), hash)
      if (hash.digest('hex') !== sha256) {
        await rm(path, { force: true })
        return null
      }
      this.#verified.set(sha256, identity)
    }
    return { sha256, size: found.size, path }
  }

  /** Whether a file lies there under this digest; its bytes are not looked at. */
  has(sha256: string): Promise<boolean> {
    return stat(this.#pathOf(sha256)).then(
      () => true,
      () => false,
    )
  }

  /** Writes and hashes the bytes; nothing stays behind when `source` fails or is longer than `maxBytes`. */
  async add(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Blob> {
    const temporary = join(this.#root, `tmp-${process.pid}-${randomBytes(8).toString('hex')}`)
    const hash = createHash('sha256')
    let size = 0
    const meter = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        size += chunk.length
        hash.update(chunk)
        done(size > maxBytes ? new Error('longer than expected') : null, chunk)
      },
    })
    try {
      await pipeline(source, meter, createWriteStream(temporary, { flags: 'wx', mode: 0o600 }))
      const sha256 = hash.digest('hex')
      const path = this.#pathOf(sha256)
      const folder = join(this.#root, sha256.slice(0, 2))
      if (!this.#folders.has(folder)) await mkdir(folder, { recursive: true, mode: 0o700 })
      this.#folders.add(folder)
      await rename(temporary, path)
      const found = await stat(path)
      this.#verified.set(sha256, `${found.ino}:${found.size}:${found.mtimeMs}`)
      return { sha256, size, path }
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** A copy under its own file name, for pip to open as a local file. */
  async copyNamed(blob: { readonly sha256: string; readonly blobPath: string }, filename: string): Promise<string> {
    const folder = join(this.#local, blob.sha256)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, filename)
    const temporary = join(folder, `tmp-${randomBytes(6).toString('hex')}`)
    await copyFile(blob.blobPath, temporary)
    await rename(temporary, path)
    return path
  }

  async readPage(key: string): Promise<string | null> {
    return readFile(join(this.#pages, digestOf(key)), 'utf8').catch(() => null)
  }

  async writePage(key: string, text: string): Promise<void> {
    await writeWhole(join(this.#pages, digestOf(key)), text)
  }

  /** The digest first seen under this name; records it when there is none. */
  async pin(key: string, sha256: string): Promise<string> {
    const path = join(this.#pins, digestOf(key))
    const known = await readFile(path, 'utf8').catch(() => null)
    if (known !== null && /^[0-9a-f]{64}$/.test(known)) return known
    await writeWhole(path, sha256)
    return sha256
  }

  async findPin(key: string): Promise<string | null> {
    const known = await readFile(join(this.#pins, digestOf(key)), 'utf8').catch(() => null)
    return known !== null && /^[0-9a-f]{64}$/.test(known) ? known : null
  }

  #pathOf(sha256: string): string {
    return join(this.#root, sha256.slice(0, 2), sha256)
  }
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp-${randomBytes(6).toString('hex')}`
  await writeFile(temporary, text, { mode: 0o600, flag: 'wx' })
  await rename(temporary, path)
}
