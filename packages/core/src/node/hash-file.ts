import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const PIECE = 1_048_576
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/** The sha256 of a file, hexadecimal; few at a time, however many are asked for. Rejects when it cannot be read. */
export async function hashFile(path: string): Promise<string> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    const file = await open(path, 'r')
    try {
      const hash = createHash('sha256')
      const piece = Buffer.allocUnsafe(PIECE)
      for (;;) {
        const { bytesRead } = await file.read(piece, 0, PIECE, null)
        if (bytesRead === 0) return hash.digest('hex')
        hash.update(piece.subarray(0, bytesRead))
      }
    } finally {
      await file.close()
    }
  } finally {
    running--
    waiting.shift()?.()
  }
}
