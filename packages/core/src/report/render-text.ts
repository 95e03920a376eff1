import { display } from '../base/display.ts'
import { withoutCredentials } from '../base/without-credentials.ts'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding, NotChecked } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'

/** How to print for people; effect `none` is shown only with `isVerbose`. No colour codes. */
export interface TextOptions {
  readonly isVerbose: boolean
}

/** Findings as a compiler prints them, then what was not checked, then one line that sums up. */
export function renderText(report: Report, options: TextOptions): string {
  const lines = [...findTextLines(report, options), ...gapLines(report, options), summaryLine(report)]
  return `${lines.map((line) => withoutCredentials(line)).join('\n')}\n`
}

/** The findings alone, with what keeps an artifact from a verdict; empty when nothing was found. */
export function renderFindings(report: Pick<Report, 'artifacts' | 'findings'>, options: TextOptions): string {
  return findTextLines(report, options)
    .map((line) => `${withoutCredentials(line)}\n`)
    .join('')
}

function findTextLines(report: Pick<Report, 'artifacts' | 'findings'>, options: TextOptions): string[] {
  return [...report.artifacts.flatMap((artifact) => artifactLines(artifact, options)), ...findingLines(report.findings, options)]
}

function artifactLines(artifact: ArtifactReport, options: TextOptions): string[] {
  const refusing = artifact.notChecked
    .filter((entry) => entry.effect === 'refuse')
    .map((entry) => gapLine(entry, [entry.subject]))
  const body = [...findingLines(artifact.findings, options), ...refusing]
  if (body.length === 0 && !options.isVerbose) return []
  const chains = artifact.requiredBy
    .filter((chain) => chain.length > 1)
    .map((chain) => `  required by ${chain.map((name) => display(name)).join(' > ')}`)
  const release = [artifact.name, artifact.version].filter((part) => part !== null).join(' ')
  const title = display(artifact.path ?? artifact.filename ?? (release === '' ? 'unnamed artifact' : release))
  return [`${title}: ${artifact.verdict}`, ...chains, ...body.map((line) => `  ${line}`)]
}

function findingLines(findings: readonly Finding[], options: TextOptions): string[] {
  return findings
    .filter((finding) => options.isVerbose || finding.effect !== 'none')
    .flatMap((finding) => [
      `${placeText(finding.place)}: ${finding.effect}: ${display(finding.message, 2000)} [${finding.rule}]`,
      ...(finding.evidence ?? []).map((step) => {
        const note = step.note === undefined ? '' : `  (${display(step.note)})`
        return `    ${placeText(step.place)} | ${display(step.text)}${note}`
      }),
    ])
}

/** One line for each check and reason, however many artifacts it concerns. */
function gapLines(report: Report, options: TextOptions): string[] {
  const ofArtifacts = report.artifacts.flatMap((artifact) => artifact.notChecked).filter((entry) => entry.effect !== 'refuse')
  const groups = new Map<string, NotChecked[]>()
  for (const entry of [...report.notChecked, ...ofArtifacts]) {
    if (entry.effect === 'none' && !options.isVerbose) continue
    const key = JSON.stringify([entry.check, entry.reason, entry.effect])
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined
      ? []
      : [
          gapLine(
            group[0],
            group.map((entry) => entry.subject),
          ),
        ],
  )
}

function gapLine(entry: NotChecked, subjects: readonly string[]): string {
  const whom = subjects.length === 1 ? display(subjects[0] ?? '') : `${subjects.length} subjects`
  return `not checked: ${entry.check}: ${display(entry.reason)} (${whom}): ${entry.effect}`
}

function summaryLine(report: Report): string {
  const all = [...report.findings, ...report.artifacts.flatMap((artifact) => artifact.findings)]
  const gaps = report.notChecked.length + report.artifacts.reduce((sum, artifact) => sum + artifact.notChecked.length, 0)
  const count = (effect: Finding['effect']): number => all.filter((finding) => finding.effect === effect).length
  const parts = [
    `artifacts: ${report.artifacts.length}`,
    `block: ${count('block')}`,
    `confirm: ${count('confirm')}`,
    `warn: ${count('warn')}`,
    `not checked: ${gaps}`,
  ]
  return `${report.verdict} (${parts.join(', ')})`
}

function placeText(place: Place): string {
  return [display(place.file), place.line, place.column].filter((part) => part !== undefined).join(':')
}
