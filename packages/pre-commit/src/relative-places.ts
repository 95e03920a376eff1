import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import type { FileAuditParts } from '@safe-pip/core/vet/audit-files'

/** The same parts with files named from the folder in which the hook was called (CONTRACT: relative to the working directory). */
export function withRelativePlaces(parts: FileAuditParts, prefix: string): FileAuditParts {
  if (prefix === '') return parts
  const files = new Set([
    ...parts.dependencies.map(({ place }) => place.file),
    ...[...parts.findings, ...parts.artifacts.flatMap((artifact) => artifact.findings)].map(({ place }) => place.file),
  ])
  const finding = (found: Finding): Finding => ({
    ...found,
    place: { ...found.place, file: relativePath(found.place.file, prefix) },
    ...(found.evidence === undefined
      ? {}
      : {
          evidence: found.evidence.map((step) => ({
            ...step,
            place: { ...step.place, file: relativePath(step.place.file, prefix) },
          })),
        }),
  })
  const gap = (entry: NotChecked): NotChecked =>
    files.has(entry.subject) ? { ...entry, subject: relativePath(entry.subject, prefix) } : entry
  return {
    dependencies: parts.dependencies.map((dependency) => ({
      ...dependency,
      place: { ...dependency.place, file: relativePath(dependency.place.file, prefix) },
    })),
    artifacts: parts.artifacts.map((artifact) => ({ ...artifact, findings: artifact.findings.map(finding) })),
    findings: parts.findings.map(finding),
    notChecked: parts.notChecked.map(gap),
  }
}

/** `prefix` ends in `/`. */
function relativePath(file: string, prefix: string): string {
  const [from, to] = [prefix.split('/').slice(0, -1), file.split('/')]
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}
