import { display, rawText, untrustedText } from '../base/display.ts'
import type { ArchiveMember, EntryPoint, FileFacts, ReadProblem, StartupFile, WheelFacts } from '../model/facts.ts'
import { normalizeName } from '../python/package-name.ts'
import { findVersion } from '../python/version.ts'
import { parseWheelFilename } from '../python/wheel-filename.ts'
import { parseEntryPoints } from './entry-points.ts'
import { parseHeaderFields } from './header-fields.ts'
import { isStartupPath, readStartupFile } from './startup-files.ts'
import { compareRecord, parseRecord, type HashedMember } from './wheel-record.ts'

/** Of a wheel: every member, and the texts of its `.dist-info` and start-up files by path. */
export interface WheelContent {
  readonly members: readonly ArchiveMember[]
  readonly texts: ReadonlyMap<string, Uint8Array>
  readonly hashes: readonly HashedMember[]
}

/** Members of which `WheelContent.texts` must hold the content. */
export function isWheelText(path: string): boolean {
  return /^[^/]+\.dist-info\/(?:METADATA|WHEEL|RECORD|entry_points\.txt)$/i.test(path) || isStartupPath(path)
}

/** The one `.dist-info` folder; where there are several, the one of the file name. Null: none. */
export function findDistInfo(members: readonly ArchiveMember[], file: FileFacts | null): string | null {
  const found = distInfoFolders(members)
  return found.find((folder) => file !== null && isOfFile(folder, file)) ?? found[0] ?? null
}

/** What a wheel says of itself (binary distribution format 1.0), held against its members and its file name. Null: no `.dist-info`. */
export function readWheelFacts(content: WheelContent, file: FileFacts | null): WheelFacts | null {
  const { members, texts } = content
  const distInfo = findDistInfo(members, file)
  if (distInfo === null) return null
  const wheel = parseHeaderFields(texts.get(`${distInfo}/WHEEL`) ?? new Uint8Array(0)).fields
  const values = (name: string): string[] =>
    wheel.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value.trim())
  const isPurelib = values('root-is-purelib')[0]?.toLowerCase()
  return {
    distInfo,
    tags: values('tag').flatMap(unfoldTag).toSorted(),
    rootIsPurelib: isPurelib === undefined ? null : isPurelib === 'true',
    problems: [
      ...findFolderProblems(members, { distInfo, file }),
      ...findRecordProblems(content, distInfo),
      ...findTagProblems(values('tag').flatMap(unfoldTag), { distInfo, file }),
    ],
    entryPoints: entryPointsOf(texts.get(`${distInfo}/entry_points.txt`)),
    dataMembers: members.flatMap(({ path, kind }) => {
      const [, scheme, rest] = /^[^/]+\.data\/([^/]+)\/(.+)$/.exec(rawText(path)) ?? []
      return kind === 'directory' || scheme === undefined || rest === undefined
        ? []
        : [{ scheme, path: untrustedText(rest), member: path }]
    }),
    startupFiles: members.flatMap(({ path, kind }): StartupFile[] => {
      const raw = rawText(path)
      return kind === 'file' && isStartupPath(raw) ? [readStartupFile(raw, texts.get(raw) ?? new Uint8Array(0))] : []
    }),
    topLevel: topLevelNames(members).map(untrustedText),
  }
}

function entryPointsOf(bytes: Uint8Array | undefined): EntryPoint[] {
  return bytes === undefined ? [] : parseEntryPoints(new TextDecoder('utf-8').decode(bytes))
}

function distInfoFolders(members: readonly ArchiveMember[]): string[] {
  const tops = members.map(({ path, kind }) => {
    const raw = rawText(path)
    const slash = raw.indexOf('/')
    return slash === -1 ? (kind === 'directory' ? raw : '') : raw.slice(0, slash)
  })
  return [...new Set(tops)].filter((top) => top.toLowerCase().endsWith('.dist-info')).toSorted()
}

/** `NAME-VERSION.dist-info` or `.data`, in any spelling of both. */
function isOfFile(folder: string, file: FileFacts): boolean {
  const stem = folder.replace(/\.(?:dist-info|data)$/i, '')
  const dash = stem.lastIndexOf('-')
  if (dash < 1 || normalizeName(stem.slice(0, dash)) !== file.name) return false
  const [own, named] = [findVersion(stem.slice(dash + 1).replaceAll('_', '-')), findVersion(file.version)]
  return own === null || named === null ? stem.slice(dash + 1) === file.version : own.key === named.key
}

function findFolderProblems(
  members: readonly ArchiveMember[],
  { distInfo, file }: { distInfo: string; file: FileFacts | null },
): ReadProblem[] {
  const folders = distInfoFolders(members)
  const problems: ReadProblem[] = []
  if (folders.length > 1) {
    const message = `several .dist-info folders: ${folders.map((folder) => display(folder, 80)).join(', ')}`
    problems.push({ id: 'several-dist-info', message, file: display(folders[1] ?? distInfo) })
  }
  if (file === null) return problems
  if (!isOfFile(distInfo, file)) {
    problems.push({
      id: 'dist-info-name',
      message: `${display(distInfo)} is not that of ${display(file.filename)}`,
      file: display(distInfo),
    })
  }
  const dataFolders = new Set(
    members.map(({ path }) => rawText(path).split('/', 1)[0] ?? '').filter((top) => top.endsWith('.data')),
  )
  for (const folder of dataFolders) {
    if (!isOfFile(folder, file)) {
      problems.push({
        id: 'data-folder-name',
        message: `${display(folder)} is not that of ${display(file.filename)}`,
        file: display(folder),
      })
    }
  }
  return problems
}

function findRecordProblems({ texts, hashes }: WheelContent, distInfo: string): ReadProblem[] {
  const recordPath = `${distInfo}/RECORD`
  const bytes = texts.get(recordPath)
  if (bytes === undefined) return []
  return compareRecord(parseRecord(new TextDecoder('utf-8').decode(bytes)), { recordPath, members: hashes })
}

/** `cp39.cp310-abi3-any` as single tags. */
function unfoldTag(tag: string): string[] {
  const [pythons = '', abis = '', platforms = '', ...rest] = tag.toLowerCase().split('-')
  if (rest.length > 0 || tag.length > 1000) return [tag]
  return pythons
    .split('.')
    .flatMap((python) => abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)))
}

function findTagProblems(
  tags: readonly string[],
  { distInfo, file }: { distInfo: string; file: FileFacts | null },
): ReadProblem[] {
  const named = file === null ? null : parseWheelFilename(file.filename)
  if (named === null || !named.ok) return []
  const inside = new Set(tags)
  const isSame = inside.size === named.value.tags.length && named.value.tags.every((tag) => inside.has(tag))
  return isSame
    ? []
    : [{ id: 'wheel-tags', message: 'the tags in WHEEL are not those of the file name', file: `${display(distInfo)}/WHEEL` }]
}

/** Import names at the top of site-packages. */
function topLevelNames(members: readonly ArchiveMember[]): string[] {
  const names = members.flatMap(({ path, kind }) => {
    const raw = rawText(path).replace(/^[^/]+\.data\/(?:purelib|platlib)\//, '')
    const [top = '', ...below] = raw.split('/')
    if (/\.(?:dist-info|data)$/i.test(top)) return []
    if (below.length > 0 || kind === 'directory') return [top]
    const module = /^([^.]+)(?:\..*)?\.(?:py|pyw|so|pyd|pyc)$/i.exec(top)?.[1]
    return module === undefined ? [] : [module]
  })
  return [...new Set(names)].toSorted()
}
