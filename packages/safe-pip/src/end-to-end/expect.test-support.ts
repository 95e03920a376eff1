import { expect } from 'vitest'
import type { RunEnd } from './run-command.test-support.ts'
import type { RunOptions, Stand } from './stand.test-support.ts'

export interface Refusal extends RunOptions {
  /** Exit codes that are right; default 80. */
  readonly codes?: readonly number[]
}

/** Runs safe-pip and wants: refused, no canary ran, and nothing at all changed for the user. */
export async function refused(stand: Stand, args: readonly string[], options: Refusal = {}): Promise<RunEnd> {
  const before = stand.tree()
  const end = await stand.safePip(args, options)
  const differences = differencesOf(before, stand.tree())
  expect({ code: end.code, ran: stand.ran, differences }, end.output).toEqual({
    code: expect.toSatisfy((code: number) => (options.codes ?? [80]).includes(code)),
    ran: [],
    differences: [],
  })
  return end
}

/** What is new, gone or different, one line each. */
export function differencesOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .map((path) => `${path}: ${before[path] ?? 'absent'} became ${after[path] ?? 'absent'}`)
}

/** The one JSON document of `--format json`. */
export function parseReport(end: RunEnd): Report {
  return JSON.parse(end.stdout) as Report
}

/** The keys of the report (CONTRACT, version 1) that tests look at. */
export interface Report {
  readonly schema: string
  readonly version: number
  readonly command: string
  readonly verdict: string
  readonly artifacts: readonly {
    readonly name: string
    readonly version: string
    readonly filename: string
    readonly sha256: string
    readonly verdict: string
    readonly source: { readonly kind: string; readonly url?: string }
    readonly required_by: readonly (readonly string[])[]
    readonly findings: readonly ReportFinding[]
    readonly not_checked: readonly { readonly check: string }[]
  }[]
  readonly findings: readonly ReportFinding[]
  readonly not_checked: readonly { readonly check: string; readonly reason: string; readonly effect: string }[]
}

export interface ReportFinding {
  readonly rule: string
  readonly effect: string
  readonly message: string
  readonly place: { readonly file: string; readonly line?: number }
}
