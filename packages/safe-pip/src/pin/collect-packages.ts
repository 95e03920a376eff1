import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { withoutCredentials } from '@safe-pip/core/base/without-credentials'
import type { ArtifactReport } from '@safe-pip/core/model/artifact'
import type { Finding } from '@safe-pip/core/model/finding'
import { decideEffects } from '@safe-pip/core/policy/decide-effects'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { compareCodePoints } from '@safe-pip/core/python/code-point-order'
import { isValidName } from '@safe-pip/core/python/package-name'
import { isSameVersion } from '@safe-pip/core/python/version'
import type { PageFile } from '@safe-pip/gate/contract'
import type { PipItem } from '../pip/contract.ts'
import type { RunParts, VettedRun } from '../vetted/vetted-run.ts'
import { findRoots, findVia, type Origins } from './find-via.ts'
import type { LockedFile, LockedPackage } from './locked-package.ts'
import type { PreviousPin } from './previous-pins.ts'
import { withoutLateFiles } from './without-late-files.ts'

export interface CollectOptions {
  readonly run: VettedRun
  readonly parts: RunParts
  readonly origins: Origins
  /** The vetted plan, in the plan's order. */
  readonly planned: readonly ArtifactReport[]
  readonly previous: ReadonlyMap<string, PreviousPin>
  readonly hasVettedHashesOnly: boolean
  /** The output file, for findings about it. */
  readonly file: string | null
}

export interface CollectedPackages {
  readonly packages: readonly LockedPackage[]
  /** Hashes of last time that the index no longer stands by. */
  readonly findings: readonly Finding[]
  /** Names of files that were not written down, because they came late or are withheld. */
  readonly leftOut: readonly string[]
}

/**
 * The plan as packages to be written, by name. Of a release on an index every file that the same index has, so that the
 * result holds on other platforms too; a file without a published digest is fetched and hashed. Rejects with a GateError.
 */
export async function collectPackages(options: CollectOptions): Promise<CollectedPackages> {
  const packages: LockedPackage[] = []
  const findings: Finding[] = []
  const leftOut: string[] = []
  for (const [position, item] of options.origins.plan.items.entries()) {
    const vetted = options.planned[position]
    const published = await findFiles(item, vetted, options)
    leftOut.push(...findLeftOut(item, { published, options }))
    const { files, finding } = holdToPrevious(published, { item, vetted, options })
    if (finding !== null) findings.push(finding)
    assertWritableText(item)
    packages.push(lockedPackage(item, { files, vetted, options }))
  }
  return {
    packages: packages.toSorted((a, b) => compareCodePoints(a.name, b.name)),
    findings: decide(findings, options),
    leftOut,
  }
}

function lockedPackage(
  item: PipItem,
  {
    files,
    vetted,
    options: { origins, run },
  }: { files: readonly LockedFile[]; vetted: ArtifactReport | undefined; options: CollectOptions },
): LockedPackage {
  const { name, version, kind, url, subdirectory, isEditable } = item
  const roots = findRoots(item, origins)
  return {
    name,
    version,
    extras: [...new Set(item.requestedExtras)].toSorted(compareCodePoints),
    marker: roots.findLast(({ asked }) => asked.marker !== null && !asked.isConstraint)?.asked.marker ?? null,
    via: findVia(item, origins),
    kind,
    url: withoutCredentials(url),
    subdirectory,
    isEditable,
    index: kind === 'index' ? indexOf(findChosen(item, { run, sha256: vetted?.sha256 ?? null })) : null,
    files,
    needs: origins.plan.edges.flatMap(([parent, child]) => (parent === name ? [child] : [])).toSorted(compareCodePoints),
  }
}

function indexOf(file: PageFile | null): string | null {
  return file?.upstream.kind === 'index' ? file.upstream.shown : null
}

/** Name and version come out of metadata; they must not write lines of their own (promise 6). Throws `child-process`. */
function assertWritableText({ name, version }: PipItem): void {
  if (isValidName(name) && /^[A-Za-z0-9.!+_-]+$/.test(version)) return
  throw new SafePipError('child-process', `${display(name)} ${display(version)} cannot be written: no valid name or version`)
}

async function findFiles(item: PipItem, vetted: ArtifactReport | undefined, options: CollectOptions): Promise<LockedFile[]> {
  const sha256 = vetted?.sha256 ?? null
  if (item.filename === null || sha256 === null) return []
  const own: LockedFile = {
    filename: item.filename,
    url: withoutCredentials(item.url),
    kind: item.filename.endsWith('.whl') ? 'wheel' : 'sdist',
    sha256,
    size: vetted?.size ?? null,
    uploadTime: null,
  }
  const chosen = item.kind === 'index' ? findChosen(item, { run: options.run, sha256 }) : null
  if (chosen === null) return [own]
  const { noBinary, onlyBinary } = options.origins.plan.places
  const isKept = (file: PageFile): boolean =>
    file.filename === item.filename || !isRuledOut(file, { name: item.name, noBinary, onlyBinary })
  const release = options.run
    .filesOf(item.name)
    .filter((file) => file.upstream.id === chosen.upstream.id && isSameVersion(file.version, chosen.version) && isKept(file))
  const withheld = new Set(options.run.gate.withheld().map(({ file }) => file.origin))
  const offered = release.filter(({ origin }) => origin === chosen.origin || !withheld.has(origin))
  const times = offered.map((file) => ({ file, uploadTime: file.release.uploadTime }))
  const settled = new Set(withoutLateFiles(times, { name: item.name, context: options.run.ruleContext }).map(({ file }) => file))
  const files: LockedFile[] = []
  for (const file of options.hasVettedHashesOnly ? [chosen] : offered.filter((one) => one === chosen || settled.has(one))) {
    const isOwn = file.filename === chosen.filename
    const digest = isOwn ? sha256 : file.sha256
    const obtained = digest === null ? await options.run.gate.obtain(item.name, file.filename) : null
    files.push({
      filename: file.filename,
      url: withoutCredentials(file.origin),
      kind: file.kind,
      sha256: digest ?? obtained?.sha256 ?? '',
      size: file.size ?? (isOwn ? own.size : (obtained?.size ?? null)),
      uploadTime: file.release.uploadTime,
    })
  }
  return files.toSorted((a, b) => compareCodePoints(a.filename, b.filename))
}

/** Files of the same release on the same page that are not among those to be written. */
function findLeftOut(
  { name, version }: PipItem,
  { published, options }: { published: readonly LockedFile[]; options: CollectOptions },
): string[] {
  const written = new Set(published.map(({ url }) => url))
  const [first] = published
  const all = options.run.filesOf(name)
  const home = all.find(({ origin }) => withoutCredentials(origin) === first?.url)
  if (home === undefined || options.hasVettedHashesOnly) return []
  const { noBinary, onlyBinary } = options.origins.plan.places
  return all
    .filter((file) => file.upstream.id === home.upstream.id && isSameVersion(file.version, version))
    .filter((file) => !written.has(withoutCredentials(file.origin)) && !isRuledOut(file, { name, noBinary, onlyBinary }))
    .map(({ filename }) => filename)
}

/**
 * The file on its page. Where a folder of links holds a file that an index has too, the index counts: the folder is a
 * matter of this machine.
 */
function findChosen(item: PipItem, { run, sha256 }: { run: VettedRun; sha256: string | null }): PageFile | null {
  const files = run.filesOf(item.name)
  const named = files.filter(({ filename }) => filename === item.filename)
  const own = named.find(({ origin }) => origin === withoutCredentials(item.url)) ?? named[0] ?? null
  if (own === null || own.upstream.kind === 'index') return own
  return files.find((file) => file.upstream.kind === 'index' && file.sha256 !== null && file.sha256 === sha256) ?? own
}

/** pip's format control, the name before `:all:`. */
function isRuledOut(
  file: PageFile,
  { name, noBinary, onlyBinary }: { name: string; noBinary: readonly string[]; onlyBinary: readonly string[] },
): boolean {
  if (onlyBinary.includes(name)) return file.kind === 'sdist'
  if (noBinary.includes(name)) return file.kind === 'wheel'
  if (onlyBinary.includes(':all:')) return file.kind === 'sdist'
  return noBinary.includes(':all:') && file.kind === 'wheel'
}

/**
 * A version that stays keeps the hashes that it had, so that a file which was uploaded later does not slip in unseen;
 * unless that very file is taken here. A file that took the place of one which is gone is an alarm.
 */
function holdToPrevious(
  files: readonly LockedFile[],
  { item, vetted, options }: { item: PipItem; vetted: ArtifactReport | undefined; options: CollectOptions },
): { files: readonly LockedFile[]; finding: Finding | null } {
  const pin = options.previous.get(item.name)
  if (pin === undefined || !isSameVersion(pin.version, item.version) || item.kind !== 'index' || options.hasVettedHashesOnly) {
    return { files, finding: null }
  }
  const before = new Set(pin.hashes.filter((hash) => hash.startsWith('sha256:')))
  if (before.size === 0) return { files, finding: null }
  if (before.has(`sha256:${vetted?.sha256 ?? ''}`)) {
    return { files: files.filter(({ sha256 }) => before.has(`sha256:${sha256}`)), finding: null }
  }
  // Of all that the index has for this version, also what options rule out now.
  const onPage = options.run.filesOf(item.name).filter((file) => isSameVersion(file.version, item.version))
  const published = new Set([...files, ...onPage].map(({ sha256 }) => `sha256:${sha256 ?? ''}`))
  if ([...before].every((hash) => published.has(hash))) return { files, finding: null }
  const finding: Finding = {
    rule: 'hash-changed-same-version',
    severity: 'critical',
    domain: 'malicious-code',
    effect: 'block',
    message: `${item.filename ?? item.name} has none of the hashes that ${item.name} ${item.version} was pinned with, and files of then are gone from the index`,
    place: { file: options.file ?? 'output', line: pin.line },
    project: item.name,
  }
  return { files, finding }
}

function decide(findings: readonly Finding[], { parts, run }: CollectOptions): Finding[] {
  return findings.flatMap((finding) =>
    decideEffects([finding], {
      policy: parts.loaded.policy,
      rules: RULES,
      subject: { name: finding.project ?? null, version: null },
      now: run.ruleContext.now,
    }),
  )
}
