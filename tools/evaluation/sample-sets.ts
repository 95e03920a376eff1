import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, readSync, fstatSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, type ByteSource } from '@safe-pip/core/base/byte-source'

/** One archive of an evaluation set. Archives are data: read in memory, never unpacked to disk, run or imported. */
export interface Sample {
  /** Family for malware, kind for benign. */
  readonly family: string
  /** Year for malware; empty for benign. */
  readonly year: string
  readonly path: string
  readonly filename: string
  readonly open: () => Promise<ByteSource | null>
}

interface Row {
  readonly family: string
  readonly year: string
  readonly path: string
}

/** Rows of a malware list: family, date, path. */
export function readMalwareList(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [family = '', date = '', path = ''] = line.split('\t')
      return { family, year: date.slice(0, 4), path }
    })
}

/** Malware out of a bare git directory (objects are read as they are) or a folder with the same paths. */
export function openMalware(place: string, rows: readonly Row[]): { samples: Sample[]; close: () => void } {
  const isGit = existsSync(join(place, 'objects'))
  const git = isGit ? startGit(place) : null
  const samples = rows.map((row) => ({
    ...row,
    filename: row.path.split('/').at(-1) ?? '',
    open: async () => {
      const bytes = git === null ? readIfThere(join(place, row.path)) : await git.read(row.path)
      return bytes === null ? null : bytesOf(bytes)
    },
  }))
  return { samples, close: () => git?.close() }
}

function readIfThere(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null
}

/** `git cat-file --batch` on one repository; answers come in the order of the questions. */
function startGit(directory: string): { read: (path: string) => Promise<Uint8Array | null>; close: () => void } {
  const child = spawn('git', ['-C', directory, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  let held: Buffer = Buffer.alloc(0)
  let waiting: ((bytes: Uint8Array | null) => void) | null = null
  const answer = (): void => {
    const line = held.indexOf(10)
    if (line === -1 || waiting === null) return
    const header = held.subarray(0, line).toString('utf8')
    if (header.endsWith(' missing')) return finish(null, line + 1)
    const size = Number(header.split(' ').at(-1))
    if (held.length < line + 1 + size + 1) return
    finish(new Uint8Array(held.subarray(line + 1, line + 1 + size)), line + size + 2)
  }
  const finish = (bytes: Uint8Array | null, used: number): void => {
    held = held.subarray(used)
    const give = waiting
    waiting = null
    give?.(bytes)
  }
  child.stdout.on('data', (piece: Buffer) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    answer()
  })
  return {
    read: (path) =>
      new Promise((resolve) => {
        waiting = resolve
        child.stdin.write(`HEAD:${path}\n`)
      }),
    close: () => void child.stdin.end(),
  }
}

/** Archives of a folder, by name. */
export function openBenign(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:whl|tar\.gz|zip)$/.test(name))
    .toSorted()
    .map((filename) => ({
      family: filename.endsWith('.whl') ? 'wheel' : 'sdist',
      year: '',
      path: join(folder, filename),
      filename,
      open: async () => openFile(join(folder, filename)),
    }))
}

function openFile(path: string): ByteSource {
  const handle = openSync(path, 'r')
  const { size } = fstatSync(handle)
  closeSync(handle)
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(length)
      const file = openSync(path, 'r')
      try {
        readSync(file, bytes, 0, length, offset)
      } finally {
        closeSync(file)
      }
      return bytes
    },
  }
}
