import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { display } from '../../base/display.ts'
import { SafePipError } from '../../base/safe-pip-error.ts'
import type { Advisory } from '../../advisories/advisory.ts'
import { encodeSnapshot, type SnapshotHeader } from '../../advisories/snapshot-format.ts'

/** Where the snapshot lies in `--home`; one file, so that the folder can be copied. */
export function snapshotPath(home: string): string {
  return join(home, 'intelligence', 'advisories.snapshot')
}

/** Leftovers of a sync that was killed are older than this. */
const LEFTOVER_MS = 86_400_000

/**
 * Replaces the snapshot in `home` as a whole: written beside it, flushed, renamed, so that a reader sees the old one
 * or the new one. `time` is milliseconds since 1970. Throws `disk`.
 */
export function writeSnapshot(
  home: string,
  advisories: Iterable<Advisory>,
  options: { time: number; sources: readonly string[] },
): SnapshotHeader {
  const path = snapshotPath(home)
  const time = `${new Date(options.time).toISOString().slice(0, 19)}Z`
  const { header, pieces } = encodeSnapshot(advisories, { time, sources: options.sources })
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    removeLeftovers(dirname(path))
    writeWhole(temporary, pieces)
    renameSync(temporary, path)
    return header
  } catch (error) {
    rmSync(temporary, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new SafePipError('disk', `the snapshot cannot be written to ${display(path)}: ${display(reason)}`, { cause: error })
  }
}

function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', 0o644)
  try {
    // A write may take less than it was given.
    for (let at = 0; at < pieces.length; at += 500) {
      const batch = Buffer.concat(pieces.slice(at, at + 500))
      for (let written = 0; written < batch.length;) written += writeSync(file, batch, written)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.tmp'))) {
    const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > LEFTOVER_MS) rmSync(join(folder, name), { force: true })
  }
}
