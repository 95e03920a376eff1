import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Examination } from '../vet/examination.ts'
import { findEngineVersion } from './engine-version.ts'

/**
 * What was read out of artifacts before, in files below `<home>/facts/<engine>`. Only facts are kept, which follow from bytes
 * and file name alone; verdicts are made anew from them, so that no policy, clock or advisory can be out of date.
 */
export interface KeptFacts {
  /** Null when there is nothing, or nothing that is whole: it is read again then. */
  readonly find: (sha256: string, filename: string) => Examination | null
  /** Never throws: what cannot be kept is read again. */
  readonly keep: (examination: Examination, filename: string) => void
  /** Whether nothing was kept by this engine when it was opened. */
  readonly isEmpty: boolean
}

/** Below `--home`. */
export const FACTS_FOLDER = 'facts'
const MAGIC = Buffer.from('safe-pip facts 1\n')
/** The magic words and a sha256 of what follows. */
const HEADER_BYTES = MAGIC.length + 32
/** Facts of engines that were not used for so long are removed when another one begins. */
const ABANDONED_AFTER_MS = 30 * 24 * 60 * 60 * 1000
/** Bounds that other machines may not share: a JavaScript stack. */
const OF_THIS_MACHINE = new Set(['nested-too-deeply'])

/** Null where facts cannot be kept: no engine version, or a folder that is not this user's alone. */
export function openKeptFacts(home: string): KeptFacts | null {
  const engine = findEngineVersion()
  if (engine === null) return null
  const all = join(home, FACTS_FOLDER)
  const root = join(all, engine)
  try {
    mkdirSync(all, { recursive: true, mode: 0o700 })
    if (!isOwnFolder(all)) return null
    const isNew = mkdirSync(root, { recursive: true, mode: 0o700 }) !== undefined
    if (!isOwnFolder(root)) return null
    if (isNew) removeAbandoned(all, engine)
    const isEmpty = isNew || readdirSync(root).length === 0
    return {
      isEmpty,
      find: (sha256, filename) => readEntry(pathOf(root, { sha256, filename }), { sha256, filename }),
      keep(examination, filename) {
        if (mayKeep(examination)) writeEntry(pathOf(root, { sha256: examination.sha256, filename }), { examination, filename })
      },
    }
  } catch {
    return null
  }
}

/** Somebody else who could write here could have a hostile file taken for a read one. */
function isOwnFolder(folder: string): boolean {
  const stat = lstatSync(folder)
  if (!stat.isDirectory()) return false
  return process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0)
}

function mayKeep({ sha256, source }: Examination): boolean {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return false
  return source.state !== 'known' || source.value.problems.every(({ id }) => !OF_THIS_MACHINE.has(id))
}

interface Key {
  readonly sha256: string
  readonly filename: string
}

/** The file name is text of a stranger and takes part as a digest only. */
function pathOf(root: string, { sha256, filename }: Key): string {
  const name = createHash('sha256').update(`${sha256}\0${filename}`).digest('hex')
  return join(root, name.slice(0, 2), name)
}

/** Whether a file is an entry whose checksum holds. */
export function isWholeEntry(bytes: Buffer): boolean {
  const digest = createHash('sha256').update(bytes.subarray(HEADER_BYTES)).digest()
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) && digest.equals(bytes.subarray(MAGIC.length, HEADER_BYTES))
}

function readEntry(path: string, { sha256, filename }: Key): Examination | null {
  try {
    const bytes = readFileSync(path)
    if (!isWholeEntry(bytes)) return null
    const entry = deserialize(bytes.subarray(HEADER_BYTES)) as { readonly filename: string; readonly examination: Examination }
    return entry.filename === filename && entry.examination.sha256 === sha256 ? entry.examination : null
  } catch {
    return null
  }
}

/** Whole or not at all: written beside its place, then renamed. */
function writeEntry(path: string, entry: { readonly examination: Examination; readonly filename: string }): void {
  const temporary = `${path}.tmp-${randomBytes(6).toString('hex')}`
  try {
    const payload = serialize(entry)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const digest = createHash('sha256').update(payload).digest()
    writeFileSync(temporary, Buffer.concat([MAGIC, digest, payload]), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}

function removeAbandoned(all: string, engine: string): void {
  for (const name of readdirSync(all)) {
    if (name === engine || !/^[0-9a-f]{32}$/.test(name)) continue
    const folder = join(all, name)
    if (Date.now() - lstatSync(folder).mtimeMs > ABANDONED_AFTER_MS) rmSync(folder, { recursive: true, force: true })
  }
}
