import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashFile } from '@safe-pip/core/node/hash-file'
import { FACTS_FOLDER, isWholeEntry } from '@safe-pip/core/node/kept-facts'

/** What lies below `--home` and can be had again. */
export const STORE_PARTS = ['archives', 'copies', 'pages', 'facts', 'pins'] as const
export type StorePart = (typeof STORE_PARTS)[number]

const FOLDERS: Readonly<Record<StorePart, string>> = {
  archives: 'store',
  copies: 'local',
  pages: 'pages',
  facts: FACTS_FOLDER,
  pins: 'pins',
}

export interface PartSize {
  readonly files: number
  /** Bytes of content. */
  readonly bytes: number
}

/** How much lies in each part. */
export async function measureStore(home: string): Promise<Record<StorePart, PartSize>> {
  const sizes = await Promise.all(
    STORE_PARTS.map(async (part): Promise<readonly [StorePart, PartSize]> => {
      let bytes = 0
      const files = await listFiles(join(home, FOLDERS[part]))
      for (const file of files)
        bytes += await stat(file).then(
          ({ size }) => size,
          () => 0,
        )
      return [part, { files: files.length, bytes }]
    }),
  )
  return Object.fromEntries(sizes) as Record<StorePart, PartSize>
}

export interface Verified {
  readonly checked: number
  /** Files that were not what their name says, and are removed. */
  readonly damaged: readonly string[]
}

/** Holds every archive against the digest in its name and every kept fact against its checksum; removes what differs. */
export async function verifyStore(home: string): Promise<Verified> {
  const damaged: string[] = []
  let checked = 0
  const check = async (path: string, isWhole: Promise<boolean>): Promise<void> => {
    checked++
    if (await isWhole.catch(() => false)) return
    damaged.push(path)
    await rm(path, { force: true })
  }
  for (const path of await listFiles(join(home, FOLDERS.archives)))
    if (isDigest(basename(path)))
      await check(
        path,
        hashFile(path).then((digest) => digest === basename(path)),
      )
  for (const path of await listFiles(join(home, FOLDERS.copies)))
    if (isDigest(basename(dirname(path))))
      await check(
        path,
        hashFile(path).then((digest) => digest === basename(dirname(path))),
      )
  for (const path of await listFiles(join(home, FOLDERS.facts))) await check(path, readFile(path).then(isWholeEntry))
  return { checked, damaged }
}

/**
 * Removes everything that can be fetched or read again. Pins stay: they say which content a file name had when it was
 * first seen, and forgetting that is what somebody who changed the file would want.
 */
export async function purgeStore(home: string): Promise<void> {
  for (const part of STORE_PARTS) if (part !== 'pins') await rm(join(home, FOLDERS[part]), { recursive: true, force: true })
}

function isDigest(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

/** Regular files below a folder that need not be there; links are not followed. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
}
