import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { locateAsset } from './assets.ts'

const SOURCES = new URL('../', import.meta.url)

let known: string | null | undefined

/**
 * A digest of everything that facts depend on beside the artifact's bytes: the engine's own code and this Node, whose zlib
 * and Unicode tables it uses. A change of a reader is another version by itself. Null when it cannot be told.
 */
export function findEngineVersion(): string | null {
  if (known === undefined) {
    try {
      // tools/bundle writes the digest of what the worker is made of; in a checkout the sources are that.
      const engine = readFileSync(locateAsset(ENGINE_FILE, SOURCES), { encoding: 'utf8' })
      known = digestOf([engine])
    } catch (error) {
      const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
      known = isFolder ? digestOf(readSources()) : null
    }
  }
  return known
}

/** Beside the bundle. */
export const ENGINE_FILE = 'engine-version.txt'

function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(`facts 1\0${process.versions.node}\0${process.versions['unicode'] ?? ''}\0`)
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}

function readSources(): string[] {
  const root = fileURLToPath(SOURCES)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .toSorted()
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
}
