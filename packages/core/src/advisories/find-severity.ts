import { SEVERITIES, type Severity } from '../model/severity.ts'
import { findCvss2Score } from './cvss-2.ts'
import { findCvss3Score } from './cvss-3.ts'
import { findCvss4Score } from './cvss-4.ts'
import { fieldOf, listOf, textOf } from './record-field.ts'

/** Labels of GitHub, Red Hat, Ubuntu and others. */
const LABELS = new Map<string, Severity>([
  ['none', 'info'],
  ['info', 'info'],
  ['informational', 'info'],
  ['negligible', 'low'],
  ['low', 'low'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['important', 'high'],
  ['high', 'high'],
  ['critical', 'critical'],
])

/** The highest of all scores and labels that a record gives, for the whole or for a package; null = none (DESIGN 5). */
export function findSeverity(record: unknown): Severity | null {
  const parts = [record, ...listOf(record, 'affected')]
  const scores = parts.flatMap((part) => listOf(part, 'severity')).map(severityOfScore)
  const labels = parts
    .flatMap((part) => [fieldOf(part, 'database_specific'), fieldOf(part, 'ecosystem_specific')])
    .map(severityOfLabel)
  return highestSeverity([...scores, ...labels])
}

export function highestSeverity(severities: Iterable<Severity | null>): Severity | null {
  let highest: Severity | null = null
  for (const severity of severities) {
    if (severity !== null && (highest === null || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(highest))) highest = severity
  }
  return highest
}

function severityOfScore(entry: unknown): Severity | null {
  const vector = textOf(entry, 'score') ?? ''
  const score = findCvss4Score(vector) ?? findCvss3Score(vector)
  if (score !== null) return score === 0 ? 'info' : score < 4 ? 'low' : score < 7 ? 'medium' : score < 9 ? 'high' : 'critical'
  // CVSS 2 knows no "critical" (NVD).
  const old = textOf(entry, 'type') === 'CVSS_V2' ? findCvss2Score(vector) : null
  return old === null ? null : old < 4 ? 'low' : old < 7 ? 'medium' : 'high'
}

function severityOfLabel(specific: unknown): Severity | null {
  return LABELS.get(textOf(specific, 'severity')?.trim().toLowerCase() ?? '') ?? null
}
