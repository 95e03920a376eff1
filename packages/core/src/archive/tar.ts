import { createHash } from 'node:crypto'
import type { ByteSource } from '../base/byte-source.ts'
import { rawText, untrustedText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { ArchiveMember } from '../model/facts.ts'
import { createAnomalyList, type AnomalyList } from './anomaly-list.ts'
import type { Archive, MemberSink } from './archive.ts'
import { createByteQueue, type ByteQueue } from './byte-queue.ts'
import { gunzipPieces } from './gzip.ts'
import { createPathLedger, findPathProblems } from './member-path.ts'
import { aliasPaths, findLinkProblems } from './tar-links.ts'
import { readTarMember, type TarMember } from './tar-member.ts'
import { isZeroBlock, TAR_BLOCK } from './tar-header.ts'
import { findEmbeddedZip } from './zip-sniff.ts'

/** Content of a member as `walk` finds it. */
type Visit = (member: ArchiveMember) => MemberSink | null

/**
 * A tar.gz archive: gzip with one member, ustar, pax or GNU headers, regular files, folders, and links that stay
 * inside; read as CPython's tarfile does and refused where another reader could see something else.
 */
export function openTarGz(source: ByteSource): Archive {
  let members: ArchiveMember[] = []
  return {
    async readAll(open) {
      const anomalies = createAnomalyList()
      const walked = await walk(source, { anomalies, visit: open })
      members = walked.members
      await judgeDuplicates(source, { paths: walked.duplicates, members, anomalies })
      for (const problem of findLinkProblems(members)) anomalies.add(problem.id, problem.kind, problem.message, problem.member)
      if (findEmbeddedZip(source))
        anomalies.add('polyglot', 'ambiguous', 'a tar archive that some readers take for the zip archive inside it')
      return { format: 'tar.gz', members, anomalies: anomalies.list(), unpackedBytes: walked.unpackedBytes }
    },
    async *contents(wanted) {
      const aliases = aliasPaths(members, wanted)
      const isNeeded = (member: ArchiveMember): boolean =>
        member.kind === 'file' && member.size <= LIMITS.memberTextBytes && (wanted(member) || aliases.has(rawText(member.path)))
      let needed = members.filter(isNeeded).length
      if (needed === 0) return
      const found: { member: ArchiveMember; bytes: Uint8Array }[] = []
      const queue = openQueue(source, createAnomalyList())
      const visit: Visit = (member) => {
        if (!isNeeded(member)) return null
        const bytes = new Uint8Array(member.size)
        let at = 0
        return (piece) => {
          bytes.set(piece, at)
          at += piece.length
          if (at === member.size) found.push({ member, bytes })
        }
      }
      try {
        for await (const member of readMembers(queue, { anomalies: createAnomalyList(), visit })) {
          if (isNeeded(member)) needed -= 1
          if (member.size === 0 && isNeeded(member)) found.push({ member, bytes: new Uint8Array(0) })
          for (const { member: file, bytes } of found.splice(0)) {
            if (wanted(file)) yield { member: file, bytes }
            for (const path of aliases.get(rawText(file.path)) ?? [])
              yield { member: { ...file, path: untrustedText(path) }, bytes }
          }
          if (needed === 0) return
        }
      } finally {
        await queue.close()
      }
    },
  }
}

function openQueue(source: ByteSource, anomalies: AnomalyList): ByteQueue {
  return createByteQueue(gunzipPieces(source, anomalies))
}

async function walk(
  source: ByteSource,
  { anomalies, visit }: { anomalies: AnomalyList; visit: Visit },
): Promise<{ members: ArchiveMember[]; duplicates: ReadonlySet<string>; unpackedBytes: number }> {
  const members: ArchiveMember[] = []
  const duplicates = new Set<string>()
  const ledger = createPathLedger()
  const queue = openQueue(source, anomalies)
  let unpackedBytes = 0
  try {
    for await (const member of readMembers(queue, { anomalies, visit, packedBytes: source.size })) {
      const path = rawText(member.path)
      for (const problem of [...findPathProblems(path), ...ledger.add(path, member.kind)]) {
        if (problem.id === 'duplicate-member') duplicates.add(path)
        else anomalies.add(problem.id, problem.kind, problem.message, path)
      }
      members.push(member)
      unpackedBytes += member.size
      if (members.length > LIMITS.archiveEntries) {
        anomalies.add('too-many-members', 'limit', `more than ${LIMITS.archiveEntries} members`)
        break
      }
      if (anomalies.has('limit', 'damaged')) break
    }
  } finally {
    await queue.close()
  }
  return { members, duplicates, unpackedBytes }
}

/**
 * Some build tools write a file twice into an sdist. The same bytes twice are the same for every reader; anything
 * else is not, and costs a second reading to find out.
 */
async function judgeDuplicates(
  source: ByteSource,
  { paths, members, anomalies }: { paths: ReadonlySet<string>; members: readonly ArchiveMember[]; anomalies: AnomalyList },
): Promise<void> {
  if (paths.size === 0) return
  const versions = new Map<string, Set<string>>([...paths].map((path) => [path, new Set()]))
  for (const { path, kind, mode, linkTarget } of members) {
    if (kind !== 'file') versions.get(rawText(path))?.add(JSON.stringify([kind, mode, linkTarget]))
  }
  const finish: (() => void)[] = []
  await walk(source, {
    anomalies: createAnomalyList(),
    visit(member) {
      const found = versions.get(rawText(member.path))
      if (found === undefined) return null
      const hash = createHash('sha256')
      finish.push(() => found.add(`file ${member.mode} ${hash.digest('hex')}`))
      return (piece) => {
        hash.update(piece)
      }
    },
  })
  for (const done of finish) done()
  for (const [path, found] of versions) {
    if (found.size === 1) anomalies.add('repeated-member', 'oddity', 'a file that stands twice with the same content', path)
    else anomalies.add('duplicate-member', 'ambiguous', 'a path that stands twice with different content', path)
  }
}

/** Headers and data until the end blocks. Stops at the first thing that is no member. */
async function* readMembers(
  queue: ByteQueue,
  { anomalies, visit, packedBytes }: { anomalies: AnomalyList; visit: Visit; packedBytes?: number },
): AsyncGenerator<ArchiveMember> {
  for (;;) {
    const next = await readTarMember(queue, anomalies)
    if (next === null) return
    if (next === 'end') {
      await checkEnd(queue, anomalies)
      return
    }
    if (packedBytes !== undefined && !fitsLimits(queue.position() + next.dataSize, packedBytes, anomalies)) return
    const member = describeMember(next)
    const isWhole = await readData(queue, { next, sink: member.kind === 'file' ? visit(member) : null, anomalies })
    if (!isWhole) return
    yield member
  }
}

function describeMember({ path, kind, dataSize, mode, linkTarget }: TarMember): ArchiveMember {
  const size = kind === 'file' ? dataSize : 0
  return {
    path: untrustedText(path),
    kind,
    size,
    mode,
    ...(linkTarget === null ? {} : { linkTarget: untrustedText(linkTarget) }),
  }
}

async function readData(
  queue: ByteQueue,
  { next, sink, anomalies }: { next: TarMember; sink: MemberSink | null; anomalies: AnomalyList },
): Promise<boolean> {
  const padding = (TAR_BLOCK - (next.dataSize % TAR_BLOCK)) % TAR_BLOCK
  const passed = await queue.pass(next.dataSize, sink)
  const filler = await queue.take(padding)
  if (passed === next.dataSize && filler.length === padding) {
    if (filler.some((byte) => byte !== 0)) anomalies.add('padding', 'oddity', 'bytes behind the end of a member', next.path)
    return true
  }
  anomalies.add('cut-archive', 'damaged', 'the archive ends inside a member', next.path)
  return false
}

function fitsLimits(unpackedBytes: number, packedBytes: number, anomalies: AnomalyList): boolean {
  if (unpackedBytes > LIMITS.archiveUnpackedBytes) {
    anomalies.add('too-large', 'limit', `more than ${LIMITS.archiveUnpackedBytes} bytes unpacked`)
    return false
  }
  if (unpackedBytes > LIMITS.archiveRatioFromBytes && unpackedBytes > packedBytes * LIMITS.archiveRatio) {
    anomalies.add('too-dense', 'limit', `unpacks to more than ${LIMITS.archiveRatio} times its size`)
    return false
  }
  return true
}

/** After the first zero block: CPython ends there, others want a second and some read on. Zeros without end stop at the gzip limits. */
async function checkEnd(queue: ByteQueue, anomalies: AnomalyList): Promise<void> {
  let blocks = 1
  for (;;) {
    const block = await queue.take(TAR_BLOCK)
    if (block.length === 0) break
    if (!isZeroBlock(block)) {
      anomalies.add('data-after-end', 'ambiguous', 'data behind the end of the tar archive')
      return
    }
    blocks += 1
  }
  if (blocks === 1) anomalies.add('end-blocks', 'oddity', 'the tar archive ends with one zero block, not two')
}
