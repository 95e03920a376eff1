import { createHash } from 'node:crypto'
import type { Archive } from '../archive/archive.ts'
import { piecesOf } from '../archive/inflate.ts'
import { parseMetadata } from '../archive/metadata.ts'
import { archiveKind, openArchive } from '../archive/open-archive.ts'
import { findSdistRoot, isSdistText, readSdistFacts } from '../archive/sdist-facts.ts'
import { findDistInfo, isWheelText, readWheelFacts } from '../archive/wheel-facts.ts'
import { parseRecord } from '../archive/wheel-record.ts'
import type { ByteSource } from '../base/byte-source.ts'
import { display, rawText } from '../base/display.ts'
import type { CodeReader } from '../model/code-input.ts'
import { absent, known, type ArchiveAnomaly, type ArchiveFacts, type FactState, type MetadataFacts } from '../model/facts.ts'
import type { Examination } from './examination.ts'
import { readFileFacts } from './file-facts.ts'
import { createMemberCollector, type MemberCollector } from './member-collector.ts'
import { readCodeFacts } from './read-code-facts.ts'

export interface ExamineOptions {
  /** The analyzer of source code; without it source facts are absent. */
  readonly codeReader: CodeReader | null
}

const NOT_APPLICABLE = { state: 'not-applicable' } as const

/**
 * Everything that follows from an artifact's bytes and file name: read once by the strict readers, members
 * unpacked in pieces, nothing written to disk. Never rejects for what the bytes are.
 */
export async function examineArtifact(source: ByteSource, filename: string, options: ExamineOptions): Promise<Examination> {
  const sha256 = hashSource(source)
  const opened = openArchive(source, filename)
  if (!opened.ok) return unreadExamination(opened.problem, { sha256, size: source.size })
  const read = archiveKind(filename) === 'wheel' ? examineWheel : examineSdist
  return { sha256, size: source.size, ...(await read(opened.value, { filename, sha256, size: source.size, ...options })) }
}

/**
 * The examination of what could not be read at all: every fact absent, which no policy takes for clean, but what the
 * file name says, so that the release can still be looked up.
 */
export function unreadExamination(
  reason: string,
  { sha256, size, filename }: { sha256: string; size: number; filename?: string },
): Examination {
  const nothing = absent(reason, 'archive')
  const named = filename === undefined ? nothing : readFileFacts(filename, { metadata: null, sha256, size })
  return {
    sha256,
    size,
    file: named.state === 'known' ? named : nothing,
    archive: nothing,
    metadata: nothing,
    wheel: nothing,
    sdist: nothing,
    source: nothing,
    metadataBytes: null,
  }
}

interface Reading extends ExamineOptions {
  readonly filename: string
  readonly sha256: string
  readonly size: number
}

type Found = Omit<Examination, 'sha256' | 'size'>

async function examineWheel(archive: Archive, reading: Reading): Promise<Found> {
  const collector = createMemberCollector({
    algorithms: await findAlgorithms(archive),
    isText: isWheelText,
    isCode: (member) => reading.codeReader?.wants(member, 'wheel') === true,
    isHead: (member) => reading.codeReader?.wantsHead?.(member) === true,
  })
  const raw = await archive.readAll(collector.open)
  const file = readFileFacts(reading.filename, { metadata: null, ...reading })
  const fileFacts = file.state === 'known' ? file.value : null
  const distInfo = findDistInfo(raw.members, fileFacts)
  const at = (name: string): Uint8Array | null =>
    distInfo === null ? null : (collector.texts.get(`${distInfo}/${name}`) ?? null)
  const metadataBytes = at('METADATA')
  const lacking = ['METADATA', 'WHEEL', 'RECORD'].filter((name) => at(name) === null)
  const archiveFacts = withAnomalies(raw, [
    ...findTooLarge(collector),
    ...(lacking.length === 0 || isBroken(raw)
      ? []
      : [damaged('not-a-wheel', `not a wheel: it has no readable ${lacking.join(', ')}`)]),
  ])
  const facts = readWheelFacts({ members: raw.members, texts: collector.texts, hashes: collector.hashes() }, fileFacts)
  const source = await readCodeFacts(reading.codeReader, {
    kind: 'wheel',
    root: '',
    archive,
    facts: archiveFacts,
    collector,
    wheel: facts,
    sdist: null,
  })
  return {
    file,
    archive: known(archiveFacts),
    metadata:
      metadataBytes === null
        ? absent('the wheel has no METADATA')
        : known(parseMetadata(metadataBytes, `${display(distInfo ?? '')}/METADATA`)),
    wheel: facts === null ? absent('the wheel has no .dist-info folder') : known(facts),
    sdist: NOT_APPLICABLE,
    source,
    metadataBytes,
  }
}

async function examineSdist(archive: Archive, reading: Reading): Promise<Found> {
  const collector = createMemberCollector({
    algorithms: null,
    isText: isSdistText,
    isCode: (member) => reading.codeReader?.wants(member, 'sdist') === true,
    isHead: (member) => reading.codeReader?.wantsHead?.(member) === true,
  })
  const raw = await archive.readAll(collector.open)
  const root = findSdistRoot(raw.members)
  const archiveFacts = withAnomalies(raw, [
    ...findTooLarge(collector),
    ...(root !== null || isBroken(raw) ? [] : [severalTops(raw)]),
  ])
  const metadata = readSdistMetadata(collector, root ?? '')
  const facts = readSdistFacts(raw.members, { root: root ?? '', texts: collector.texts })
  const source = await readCodeFacts(reading.codeReader, {
    kind: 'sdist',
    root: root ?? '',
    archive,
    facts: archiveFacts,
    collector,
    wheel: null,
    sdist: facts,
  })
  return {
    file: readFileFacts(reading.filename, { metadata: metadata.state === 'known' ? metadata.value : null, ...reading }),
    archive: known(archiveFacts),
    metadata,
    wheel: NOT_APPLICABLE,
    sdist: known(facts),
    source,
    metadataBytes: null,
  }
}

function readSdistMetadata({ texts }: MemberCollector, root: string): FactState<MetadataFacts> {
  const path = root === '' ? 'PKG-INFO' : `${root}/PKG-INFO`
  const bytes = texts.get(path)
  return bytes === undefined
    ? absent('the sdist has no PKG-INFO', 'dynamic-metadata')
    : known(parseMetadata(bytes, display(path)))
}

/** RECORD may name other algorithms than sha256; it usually lies last, so it is read before all else. */
async function findAlgorithms(archive: Archive): Promise<Map<string, string>> {
  const algorithms = new Map<string, string>()
  for await (const { bytes } of archive.contents((member) => /^[^/]+\.dist-info\/RECORD$/i.test(rawText(member.path)))) {
    for (const row of parseRecord(new TextDecoder().decode(bytes))) {
      if (row.algorithm !== '' && row.algorithm !== 'sha256') algorithms.set(row.path, row.algorithm)
    }
  }
  return algorithms
}

function hashSource(source: ByteSource): string {
  const hash = createHash('sha256')
  for (const piece of piecesOf(source, { offset: 0, length: source.size })) hash.update(piece)
  return hash.digest('hex')
}

function isBroken(facts: ArchiveFacts): boolean {
  return facts.anomalies.some(({ kind }) => kind === 'damaged' || kind === 'limit')
}

function severalTops(facts: ArchiveFacts): ArchiveAnomaly {
  return facts.members.length === 0
    ? damaged('not-an-sdist', 'not an sdist: the archive is empty')
    : {
        id: 'several-top-folders',
        kind: 'ambiguous',
        message: 'an sdist must hold one folder and nothing beside it; readers differ in what they take for its root',
      }
}

function findTooLarge({ tooLargeTexts }: MemberCollector): ArchiveAnomaly[] {
  return tooLargeTexts.map((path) => ({
    id: 'large-text',
    kind: 'limit',
    message: 'a metadata file that is too large to be read',
    member: display(path),
  }))
}

function damaged(id: string, message: string): ArchiveAnomaly {
  return { id, kind: 'damaged', message }
}

function withAnomalies(facts: ArchiveFacts, more: readonly ArchiveAnomaly[]): ArchiveFacts {
  return more.length === 0 ? facts : { ...facts, anomalies: [...facts.anomalies, ...more] }
}
