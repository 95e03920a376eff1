import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rawText } from '../base/display.ts'
import { isTrusted, readWhole, type ReadArchive } from './read-archive.test-support.ts'

type Members = readonly (readonly [path: string, kind: string, sha256: string])[]

const SCRIPT = fileURLToPath(new URL('./cpython-archives.test-support.py', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-cpython-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function python(command: 'make' | 'read'): string {
  return execFileSync('python3', ['-I', SCRIPT, command, folder], { encoding: 'utf8', maxBuffer: 100_000_000 })
}

function membersOf({ facts, digests }: ReadArchive): Members {
  return facts.members.map(({ path, kind }) => [rawText(path), kind, kind === 'file' ? (digests.get(rawText(path)) ?? '') : ''])
}

function formatOf(name: string): 'zip' | 'tar.gz' {
  return name.endsWith('.zip') ? 'zip' : 'tar.gz'
}

test('every archive that CPython writes is read cleanly, and as CPython reads it', async () => {
  python('make')
  const theirs = JSON.parse(python('read')) as Record<string, Members | null>
  const names = readdirSync(folder)
  expect(names).toHaveLength(300)
  for (const name of names) {
    const ours = await readWhole(readFileSync(join(folder, name)), formatOf(name))
    expect([name, ours.found]).toEqual([name, []])
    expect([name, membersOf(ours)]).toEqual([name, theirs[name]])
  }
})

test('a changed archive that is still trusted holds what CPython reads in it', async () => {
  python('make')
  const originals = readdirSync(folder).filter((_, index) => index % 10 === 0)
  const random = seededRandom(20_261_124)
  const ours = new Map<string, Members>()
  let tried = 0
  for (const name of originals) {
    const bytes = readFileSync(join(folder, name))
    rmSync(join(folder, name))
    for (let index = 0; index < 60; index += 1) {
      tried += 1
      const changed =
        name.endsWith('.zip') || random() < 0.3 ? mutate(bytes, random) : gzipSync(mutate(gunzipSync(bytes), random))
      const read = await readWhole(changed, formatOf(name))
      if (!isTrusted(read.facts)) continue
      writeFileSync(join(folder, `${index}-${name}`), changed)
      ours.set(`${index}-${name}`, membersOf(read))
    }
  }
  for (const name of readdirSync(folder)) if (!ours.has(name)) rmSync(join(folder, name))
  const theirs = JSON.parse(python('read')) as Record<string, Members | null>
  expect(tried).toBeGreaterThan(1500)
  expect(ours.size).toBeGreaterThan(20)
  for (const [name, members] of ours) expect([name, members]).toEqual([name, theirs[name]])
})

/** One to three changes of the kind that fuzzers make: bytes flipped, cut out, repeated, put elsewhere. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = Uint8Array.from(bytes)
  const below = (limit: number): number => Math.floor(random() * limit)
  for (let count = below(3); count >= 0; count -= 1) {
    const at = below(changed.length)
    const piece = changed.subarray(at, at + 1 + below(600))
    switch (below(5)) {
      case 0:
      case 1:
        changed[at] = below(256)
        break
      case 2:
        changed = Uint8Array.from([...changed.subarray(0, at), ...changed.subarray(at + piece.length)])
        break
      case 3:
        changed = Uint8Array.from([...changed.subarray(0, at), ...piece, ...changed.subarray(at)])
        break
      default:
        changed.set(
          piece.subarray(0, Math.min(piece.length, 32)),
          Math.min(below(changed.length), Math.max(0, changed.length - 32)),
        )
    }
  }
  return changed
}

/** Mulberry32: the same numbers in every run. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
