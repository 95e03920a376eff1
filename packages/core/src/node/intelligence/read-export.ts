import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  collectFault,
  collectFile,
  isRecordFile,
  MAX_RECORD_BYTES,
  openCollection,
  type Collection,
} from '../../advisories/collect-advisories.ts'
import { display } from '../../base/display.ts'
import { SafePipError } from '../../base/safe-pip-error.ts'

/**
 * Reads an OSV export: a folder of JSON or YAML records at any depth (version control left out), or one such file.
 * Links to folders are not followed. Throws `usage` when there is no such path, `disk` when it cannot be read.
 */
export function readExportFolder(path: string): Collection {
  const collection = openCollection()
  const status = statSync(path, { throwIfNoEntry: false })
  if (status === undefined)
    throw new SafePipError('usage', `there is no ${display(path)}`, { hint: 'name a folder, a zip or a URL' })
  if (status.isDirectory()) readFolder(collection, { folder: path, shown: '' })
  else readRecord(collection, { file: path, shown: path })
  return collection
}

function readFolder(collection: Collection, { folder, shown }: { folder: string; shown: string }): void {
  for (const entry of listFolder(folder)) {
    const [file, name] = [join(folder, entry.name), shown === '' ? entry.name : `${shown}/${entry.name}`]
    if (entry.isDirectory() && entry.name !== '.git') readFolder(collection, { folder: file, shown: name })
    else if (!entry.isDirectory() && isRecordFile(entry.name)) readRecord(collection, { file, shown: name })
  }
}

function listFolder(folder: string): readonly { name: string; isDirectory: () => boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SafePipError('disk', `${display(folder)} cannot be read: ${display(reason)}`, { cause: error })
  }
}

function readRecord(collection: Collection, { file, shown }: { file: string; shown: string }): void {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status?.isFile() !== true) collectFault(collection, { path: shown, message: 'not a file' })
  else if (status.size > MAX_RECORD_BYTES)
    collectFault(collection, { path: shown, message: `larger than ${MAX_RECORD_BYTES} bytes` })
  else collectFile(collection, { path: shown, bytes: readFileSync(file) })
}
