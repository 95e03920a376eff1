import { mkdirSync, openSync, readSync, closeSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Collection } from '../../advisories/collect-advisories.ts'
import type { SnapshotHeader } from '../../advisories/snapshot-format.ts'
import { display } from '../../base/display.ts'
import { SafePipError } from '../../base/safe-pip-error.ts'
import { openHttpClient } from '../http-client.ts'
import { openSnapshot } from './open-snapshot.ts'
import { readExportFolder } from './read-export.ts'
import { readExportZip } from './read-export-zip.ts'
import { snapshotPath, writeSnapshot } from './write-snapshot.ts'

export interface SyncOptions {
  /** A folder, a zip, or a URL of http, https or file; relative paths from `cwd`. */
  readonly from: string
  readonly cwd: string
  /** Absolute folder of `--home`. */
  readonly home: string
  /** Milliseconds since 1970; the snapshot is dated by it. */
  readonly now: number
  readonly isOffline: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Synced {
  readonly header: SnapshotHeader
  readonly collection: Collection
  /** What it replaced; null = there was no snapshot that could be used. */
  readonly previous: SnapshotHeader | null
}

/** PyPI's export has about 100 MB; nobody's has this much. */
const MAX_EXPORT_BYTES = 4_294_967_296
const CONNECT_MS = 10_000
const DEADLINE_MS = 900_000

/**
 * Replaces the snapshot by what an export holds. An export without any record is refused (`usage`): an empty
 * snapshot would call everything clean. Throws `network`, `index-answer`, `disk`; the old snapshot then stays.
 */
export async function syncSnapshot(options: SyncOptions): Promise<Synced> {
  const { home, now } = options
  const collection = await readExport(options)
  if (collection.records === 0) {
    throw new SafePipError('usage', `${shownSource(options.from)} holds no OSV record`, {
      hint: 'name an OSV export: all.zip of the PyPI ecosystem, or a folder of OSV JSON or YAML files',
    })
  }
  const old = openSnapshot(home)
  const previous = old.ok ? old.value.header : null
  if (old.ok) old.value.close()
  const header = writeSnapshot(home, collection.advisories, { time: now, sources: [shownSource(options.from)] })
  return { header, collection, previous }
}

async function readExport(options: SyncOptions): Promise<Collection> {
  const url = findUrl(options.from)
  if (url !== null && url.protocol !== 'file:') return fetchExport(url, options)
  const path = url === null ? resolve(options.cwd, options.from) : fileURLToPath(url)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true && isZip(path)) {
    return readExportZip(path, { shown: shownSource(options.from) })
  }
  return readExportFolder(path)
}

async function fetchExport(url: URL, { home, isOffline, env }: SyncOptions): Promise<Collection> {
  const shown = shownSource(url.href)
  if (isOffline)
    throw new SafePipError('network', `offline: ${shown} is not fetched`, { hint: 'name a folder or a zip with --from' })
  const file = `${snapshotPath(home)}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`
  const http = openHttpClient(env, { connectMs: CONNECT_MS })
  try {
    mkdirSync(dirname(file), { recursive: true })
    const answer = await http.ask({ url, maxBytes: MAX_EXPORT_BYTES, deadlineMs: DEADLINE_MS, file })
    if (!answer.ok)
      throw new SafePipError('network', `${shown} cannot be fetched: ${answer.problem}`, {
        hint: 'name a folder or a zip with --from',
      })
    if (answer.value.status !== 200)
      throw new SafePipError('network', `${shown} cannot be fetched: it answered ${answer.value.status}`)
    return await readExportZip(file, { shown })
  } finally {
    rmSync(file, { force: true })
    await http.close()
  }
}

/** Null for a path; `C:\x` is one. */
function findUrl(from: string): URL | null {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) return null
  const url = URL.parse(from)
  if (url !== null && ['http:', 'https:', 'file:'].includes(url.protocol)) return url
  throw new SafePipError('usage', `${display(from, 100)} is no URL of http, https or file`)
}

/** Without credentials and query, which may hold a token. */
function shownSource(from: string): string {
  const url = /^https?:\/\//i.test(from) ? URL.parse(from) : null
  return display(url === null ? from : `${url.origin}${url.pathname}`)
}

function isZip(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(2)
    readSync(file, head, 0, 2, 0)
    return head.toString('latin1') === 'PK'
  } finally {
    closeSync(file)
  }
}
