import type { MemberKind } from '../model/facts.ts'
import type { AnomalyList } from './anomaly-list.ts'
import type { ByteQueue } from './byte-queue.ts'
import { isZeroBlock, parseTarHeader, TAR_BLOCK, type TarHeader } from './tar-header.ts'
import { decodeUtf8, parsePaxRecords, type PaxValues } from './tar-pax.ts'

/** A member after its extended headers; its data comes next in the queue. */
export interface TarMember {
  /** Without the closing slash of a folder. */
  readonly path: string
  readonly kind: MemberKind
  readonly dataSize: number
  readonly mode: number
  readonly linkTarget: string | null
}

/** An extended header or long name is refused above this. */
const MAX_EXTENSION = 1_048_576

const KINDS: Readonly<Record<string, MemberKind>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
}

/** What stood before a member and is meant for it. */
interface Pending {
  pax: PaxValues | null
  longName: string | null
  longLink: string | null
}

/** The next member; `end` after a zero block; null at the end of the stream or where nobody can read on. */
export async function readTarMember(queue: ByteQueue, anomalies: AnomalyList): Promise<TarMember | 'end' | null> {
  const pending: Pending = { pax: null, longName: null, longLink: null }
  for (;;) {
    const isFirst = queue.position() === 0
    const block = await queue.take(TAR_BLOCK)
    const hasPending = pending.pax !== null || pending.longName !== null || pending.longLink !== null
    if (block.length < TAR_BLOCK) {
      if (hasPending || block.length > 0 || isFirst)
        anomalies.add('cut-archive', 'damaged', 'not a tar archive, or cut inside a header')
      else anomalies.add('end-blocks', 'oddity', 'the tar archive ends without zero blocks')
      return null
    }
    if (isZeroBlock(block)) {
      if (hasPending) anomalies.add('lone-extension', 'ambiguous', 'an extended header without a member')
      return 'end'
    }
    const header = parseTarHeader(block)
    if (header === null) {
      if (isFirst) anomalies.add('no-tar-header', 'damaged', 'not a tar archive')
      else anomalies.add('broken-header', 'ambiguous', 'a broken header, where some readers end and others skip on')
      return null
    }
    for (const doubt of header.doubts) anomalies.add('header-field', 'ambiguous', doubt, showName(header))
    if (!'xgLK'.includes(header.type)) return assemble(header, { pending, anomalies })
    const isRead = await readExtension(queue, { header, pending, anomalies })
    if (!isRead) return null
  }
}

/** Pax headers for one member and for all, GNU long name and long link. False: the archive ends here. */
async function readExtension(
  queue: ByteQueue,
  { header, pending, anomalies }: { header: TarHeader; pending: Pending; anomalies: AnomalyList },
): Promise<boolean> {
  if (header.size > MAX_EXTENSION) {
    anomalies.add('long-extension', 'limit', `an extended header of more than ${MAX_EXTENSION} bytes`)
    return false
  }
  const padded = Math.ceil(header.size / TAR_BLOCK) * TAR_BLOCK
  const bytes = await queue.take(padded)
  if (bytes.length < padded) {
    anomalies.add('cut-archive', 'damaged', 'the archive ends inside an extended header')
    return false
  }
  const body = bytes.subarray(0, header.size)
  const twice = (): void => anomalies.add('doubled-extension', 'ambiguous', 'two extended headers of one kind for one member')
  if (header.type === 'x' || header.type === 'g') {
    const { values, problems } = parsePaxRecords(body, header.type === 'g')
    for (const problem of problems) anomalies.add(problem.id, problem.kind, problem.message)
    if (header.type === 'g') return true
    if (pending.pax !== null) twice()
    pending.pax = values
    return true
  }
  const end = body.indexOf(0)
  const text = end === -1 ? body : body.subarray(0, end)
  const value = decodeUtf8(text)
  if (value === null || value === '' || (end !== -1 && body.subarray(end).some((byte) => byte !== 0))) {
    anomalies.add('long-name', 'ambiguous', 'a long path that is not UTF-8 or has bytes behind its end')
  }
  const key = header.type === 'L' ? 'longName' : 'longLink'
  if (pending[key] !== null) twice()
  pending[key] = value ?? Buffer.from(text).toString('latin1')
  return true
}

function assemble(header: TarHeader, { pending, anomalies }: { pending: Pending; anomalies: AnomalyList }): TarMember {
  const stored = choose(header.rawName, { pax: pending.pax?.path, gnu: pending.longName, anomalies, shown: showName(header) })
  const ambiguous = (id: string, message: string): void => anomalies.add(id, 'ambiguous', message, stored)
  const kind = KINDS[header.type] ?? 'other'
  const dataSize = pending.pax?.size ?? header.size
  if (dataSize !== header.size) ambiguous('size-differs', 'an extended header with another size than the header itself')
  if (kind === 'other') ambiguous('special-member', 'a device, pipe, sparse file or another member that is no plain file')
  if ((kind === 'directory' || kind === 'symlink' || kind === 'hardlink') && dataSize > 0) {
    ambiguous('data-on-link', 'a folder or link with data, which some readers skip and others read')
  }
  if (header.format === 'old') anomalies.add('old-header', 'oddity', 'a header in the format of before 1988', stored)
  const isLink = kind === 'symlink' || kind === 'hardlink'
  const target = isLink
    ? choose(header.rawLink, { pax: pending.pax?.linkpath, gnu: pending.longLink, anomalies, shown: stored })
    : null
  if (!isLink && header.rawLink.length > 0)
    anomalies.add('target-without-link', 'oddity', 'a member that is no link and names a target', stored)
  let path = stored
  if (path.endsWith('/')) {
    if (kind !== 'directory') ambiguous('kind-differs', 'a path that is a folder by name but not by type')
    path = path.replace(/\/$/, '')
  }
  if (path.startsWith('./') && path.length > 2) {
    anomalies.add('dot-path', 'oddity', 'a path that begins with "./"', stored)
    path = path.slice(2)
  }
  return { path, kind, dataSize: isLink || kind === 'directory' ? 0 : dataSize, mode: header.mode, linkTarget: target }
}

/** The pax value, else GNU's, else the header's. */
function choose(
  raw: Uint8Array,
  { pax, gnu, anomalies, shown }: { pax: string | undefined; gnu: string | null; anomalies: AnomalyList; shown: string },
): string {
  if (pax !== undefined && gnu !== null && pax !== gnu)
    anomalies.add('two-paths', 'ambiguous', 'a pax path and another GNU path', shown)
  const own = pax ?? gnu ?? decodeUtf8(raw)
  if (own === null) anomalies.add('name-encoding', 'ambiguous', 'a path that is not UTF-8', shown)
  return own ?? shown
}

function showName(header: TarHeader): string {
  return Buffer.from(header.rawName).toString('latin1')
}
