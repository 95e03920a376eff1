import {
  collectFault,
  collectFile,
  isRecordFile,
  MAX_RECORD_BYTES,
  openCollection,
  type Collection,
} from '../../advisories/collect-advisories.ts'
import type { MemberSink } from '../../archive/archive.ts'
import { openZip } from '../../archive/zip.ts'
import { display, rawText } from '../../base/display.ts'
import { SafePipError } from '../../base/safe-pip-error.ts'
import type { ArchiveMember } from '../../model/facts.ts'
import { openFileSource } from '../file-source.ts'

/**
 * Reads an OSV export as a zip (`all.zip` of an ecosystem). It is read as strictly as a wheel: an export that two
 * readers could see differently, or that is cut, is refused as a whole (`index-answer`), because half of a list of
 * malware is no list. `shown` names it in that error.
 */
export async function readExportZip(path: string, { shown }: { shown: string }): Promise<Collection> {
  const collection = openCollection()
  const source = openFileSource(path)
  try {
    const pending = new PendingMember(collection)
    const facts = await openZip(source).readAll((member) => pending.begin(member))
    pending.finish()
    const problem = facts.anomalies.find(({ kind }) => kind !== 'oddity')
    if (problem === undefined) return collection
    const where = problem.member === undefined ? '' : ` (${display(problem.member, 100)})`
    throw new SafePipError('index-answer', `${shown} is not a zip that can be trusted: ${problem.message}${where}`, {
      hint: 'fetch the export again; what was synced before stays as it is',
    })
  } finally {
    source.close()
  }
}

/** A member's bytes end where the next member begins. */
class PendingMember {
  readonly #collection: Collection
  #path = ''
  #pieces: Uint8Array[] | null = null

  constructor(collection: Collection) {
    this.#collection = collection
  }

  begin(member: ArchiveMember): MemberSink | null {
    this.finish()
    this.#path = rawText(member.path)
    if (!isRecordFile(this.#path)) return null
    if (member.size > MAX_RECORD_BYTES) {
      collectFault(this.#collection, { path: this.#path, message: `larger than ${MAX_RECORD_BYTES} bytes` })
      return null
    }
    const pieces: Uint8Array[] = []
    this.#pieces = pieces
    return (piece) => {
      // A piece is valid only during the call.
      pieces.push(piece.slice())
    }
  }

  finish(): void {
    if (this.#pieces !== null) collectFile(this.#collection, { path: this.#path, bytes: Buffer.concat(this.#pieces) })
    this.#pieces = null
  }
}
