import { createHash } from 'node:crypto'
import { display } from '../base/display.ts'
import type { ArtifactReport, DependencyReport, Source } from '../model/artifact.ts'
import { compareFindings, compareText } from '../model/compare-findings.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** CONTRACT "The report, version 1": one document, snake_case, fixed order, cleaned text, no credentials. */
export function renderJson(report: Report): string {
  const document: Json = {
    schema: 'safe-pip/report',
    version: 1,
    tool: { name: 'safe-pip', version: report.toolVersion },
    command: report.command,
    time: report.time,
    intelligence:
      report.intelligence === null
        ? null
        : {
            snapshot: report.intelligence.snapshot,
            time: report.intelligence.time,
            sources: report.intelligence.sources,
          },
    policy: { files: report.policy.files.map(clean), hash: report.policy.hash },
    verdict: report.verdict,
    artifacts: report.artifacts.toSorted(compareArtifacts).map(artifactJson),
    dependencies: report.dependencies.map(dependencyJson),
    findings: findingsJson(report.findings, ''),
    not_checked: notCheckedJson(report.notChecked),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** One artifact report on one line, as `--format jsonl` streams it. */
export function renderJsonLine(artifact: ArtifactReport): string {
  return `${JSON.stringify(artifactJson(artifact))}\n`
}

function artifactJson(artifact: ArtifactReport): Json {
  const { name, version, filename, sha256, size } = artifact
  return {
    name: cleanOrNull(name),
    version: cleanOrNull(version),
    filename: cleanOrNull(filename),
    ...(artifact.path === undefined ? {} : { path: clean(artifact.path) }),
    sha256,
    size,
    source: sourceJson(artifact.source),
    required_by: artifact.requiredBy.map((chain) => chain.map(clean)),
    verdict: artifact.verdict,
    findings: findingsJson(artifact.findings, [name, version, filename].join('\0')),
    not_checked: notCheckedJson(artifact.notChecked),
  }
}

function dependencyJson(dependency: DependencyReport): Json {
  const { line, column, file } = dependency.place
  return {
    name: cleanOrNull(dependency.name),
    specifier: clean(dependency.specifier),
    extras: dependency.extras.map(clean),
    marker: cleanOrNull(dependency.marker),
    group: cleanOrNull(dependency.group),
    source: sourceJson(dependency.source),
    editable: dependency.editable,
    constraint: dependency.constraint,
    hashes: dependency.hashes.map(clean),
    place: { file: clean(file), line, column },
    ...(dependency.resolved === null ? {} : { resolved: clean(dependency.resolved) }),
  }
}

function sourceJson(source: Source): Json {
  return { kind: source.kind, ...(source.url === undefined ? {} : { url: clean(source.url) }) }
}

function findingsJson(findings: readonly Finding[], subject: string): Json[] {
  return findings.toSorted(compareFindings).map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    domain: finding.domain,
    effect: finding.effect,
    message: clean(finding.message),
    place: placeJson(finding.place),
    evidence: (finding.evidence ?? []).map((step) => ({
      place: placeJson(step.place),
      text: display(step.text),
      ...(step.note === undefined ? {} : { note: clean(step.note) }),
    })),
    aliases: (finding.aliases ?? []).map(clean),
    fixed_in: (finding.fixedIn ?? []).map(clean),
    ...(finding.exception === undefined ? {} : { exception: exceptionJson(finding.exception) }),
    fingerprint: fingerprint(finding, subject),
  }))
}

function exceptionJson({ reason, expiresAt, place }: NonNullable<Finding['exception']>): Json {
  return { reason: clean(reason), expires: new Date(expiresAt).toISOString().replace('.000Z', 'Z'), place: placeJson(place) }
}

function notCheckedJson(entries: readonly NotChecked[]): Json[] {
  return entries
    .toSorted((a, b) => compareText(a.subject, b.subject) || compareText(a.check, b.check))
    .map(({ check, reason, subject, effect }) => ({ check, reason: clean(reason), subject: clean(subject), effect }))
}

function placeJson(place: Place): Json {
  return {
    file: clean(place.file),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.endLine === undefined ? {} : { end_line: place.endLine }),
  }
}

/** Names a finding across runs: rule, subject, place and message; not its effect, which policy may change. */
function fingerprint(finding: Finding, subject: string): string {
  const { file, line, column } = finding.place
  const text = JSON.stringify([finding.rule, subject, file, line ?? 0, column ?? 0, finding.message])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function clean(text: string): string {
  return display(text, 4000)
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : clean(text)
}

function compareArtifacts(a: ArtifactReport, b: ArtifactReport): number {
  return (
    compareText(a.name ?? '', b.name ?? '') ||
    compareText(a.version ?? '', b.version ?? '') ||
    compareText(a.filename ?? '', b.filename ?? '') ||
    compareText(a.path ?? '', b.path ?? '')
  )
}
