import type { Finding } from './finding.ts'

/** The order of findings in every report (CONTRACT): by place, rule, message, so that two runs give the same bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    order(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
