import { display } from '../base/display.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
import { findVersion } from '../python/version.ts'
import type { Advisory, AdvisoryKind, AffectedInterval, AffectedProject } from './advisory.ts'
import { parseRange } from './affected-intervals.ts'
import { findSeverity } from './find-severity.ts'
import { isWithin } from './match-versions.ts'
import { fieldOf, listOf, textOf, textsOf } from './record-field.ts'

/** Why a record brings nothing; `broken` is the source's fault, the others are as it should be. */
export interface RecordProblem {
  readonly kind: 'withdrawn' | 'other-ecosystem' | 'not-a-record' | 'broken'
  /** Our words, clean. */
  readonly message: string
}

export interface ReadAdvisory {
  readonly advisory: Advisory
  /** Parts that could not be read; the rest counts. */
  readonly problems: readonly string[]
}

const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const MALWARE_ID = /^MAL-\d/
/** CWE-506, "Embedded Malicious Code". */
const MALWARE_WEAKNESS = 'CWE-506'
const MAX_SUMMARY = 300

/** One record of the OSV schema (1.x) that was parsed from JSON or YAML. Total on any value. */
export function parseOsvRecord(record: unknown): Outcome<ReadAdvisory, RecordProblem> {
  const id = textOf(record, 'id')
  if (id === null || !Array.isArray(fieldOf(record, 'affected') ?? []))
    return problem('not-a-record', 'not a record of the OSV schema')
  if (!ID.test(id)) return problem('broken', `"${display(id, 60)}" is no id`)
  const withdrawn = textOf(record, 'withdrawn')
  if (withdrawn !== null && TIME.test(withdrawn)) return problem('withdrawn', 'withdrawn by its source')
  const entries = listOf(record, 'affected').filter((entry) => isPyPi(fieldOf(entry, 'package')))
  if (entries.length === 0) return problem('other-ecosystem', 'about nothing on PyPI')
  const aliases = [...new Set(textsOf(record, 'aliases'))].filter((alias) => ID.test(alias) && alias !== id).slice(0, 200)
  const kind = findKind(record, [id, ...aliases])
  const problems: string[] = []
  const affected = entries.flatMap((entry) => readAffected(entry, { kind, problems }))
  if (affected.length === 0) return problem('broken', problems[0] ?? 'no release that can be compared')
  const modified = textOf(record, 'modified')
  const advisory: Advisory = {
    id,
    aliases,
    kind,
    severity: findSeverity(record),
    summary: summarize(record),
    modified: modified !== null && TIME.test(modified) ? modified : null,
    affected: mergeProjects(affected),
  }
  return success({ advisory, problems })
}

function problem(kind: RecordProblem['kind'], message: string): Outcome<never, RecordProblem> {
  return failure({ kind, message })
}

function isPyPi(described: unknown): boolean {
  return textOf(described, 'ecosystem')?.split(':')[0]?.toLowerCase() === 'pypi'
}

/** Malware: an id of OpenSSF's malicious packages, also as an alias; its origins; or the weakness that means it. */
function findKind(record: unknown, ids: readonly string[]): AdvisoryKind {
  const specific = fieldOf(record, 'database_specific')
  const isMalware =
    ids.some((id) => MALWARE_ID.test(id)) ||
    fieldOf(specific, 'malicious-packages-origins') !== undefined ||
    textsOf(specific, 'cwe_ids').includes(MALWARE_WEAKNESS)
  return isMalware ? 'malware' : 'vulnerability'
}

function readAffected(entry: unknown, { kind, problems }: { kind: AdvisoryKind; problems: string[] }): AffectedProject[] {
  const name = textOf(fieldOf(entry, 'package'), 'name') ?? ''
  if (!isValidName(name)) {
    problems.push(`"${display(name, 60)}" is no name of a project`)
    return []
  }
  const intervals: AffectedInterval[] = []
  for (const range of listOf(entry, 'ranges')) {
    if (textOf(range, 'type') === 'GIT') continue
    const read = parseRange(range)
    if (read.ok) intervals.push(...read.value)
    else problems.push(read.problem)
  }
  const versions = readVersions(textsOf(entry, 'versions'), intervals)
  if (versions.length === 0 && intervals.length === 0) {
    // Malware that names no release is about all of them; a vulnerability that names none can only be shown.
    if (kind === 'vulnerability') {
      problems.push('no release that can be compared')
      return []
    }
    intervals.push({ from: null, before: null, through: null })
  }
  return [{ name: normalizeName(name), versions, intervals }]
}

/** In normal form, without those that an interval covers anyway: records list thousands. */
function readVersions(texts: readonly string[], intervals: readonly AffectedInterval[]): string[] {
  const kept = new Set<string>()
  for (const text of texts) {
    const version = findVersion(text)
    if (version === null) kept.add(text.slice(0, 200))
    else if (!intervals.some((interval) => isWithin(interval, version))) kept.add(version.normalized)
  }
  return [...kept]
}

/** One entry for each project, however often the record names it. */
function mergeProjects(projects: readonly AffectedProject[]): AffectedProject[] {
  const merged = new Map<string, AffectedProject>()
  for (const { name, versions, intervals } of projects) {
    const known = merged.get(name)
    merged.set(name, {
      name,
      versions: [...new Set([...(known?.versions ?? []), ...versions])],
      intervals: [...(known?.intervals ?? []), ...intervals],
    })
  }
  return [...merged.values()]
}

/** `summary`, else the first line of `details` that says something. */
function summarize(record: unknown): string {
  const given = textOf(record, 'summary')?.trim() ?? ''
  const text = given !== '' ? given : (firstLine(textOf(record, 'details') ?? '') ?? '')
  return text.length > MAX_SUMMARY ? `${text.slice(0, MAX_SUMMARY - 1)}…` : text
}

function firstLine(details: string): string | null {
  const lines = details
    .slice(0, 4000)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
  return lines.find((line) => line !== '' && !/^(?:#|---|_-)/.test(line)) ?? null
}
