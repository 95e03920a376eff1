import type { Finding } from '../model/finding.ts'
import { normalizeName } from '../python/package-name.ts'
import { isSameVersion } from '../python/version.ts'
import type { PolicyException } from './policy.ts'

/** What a finding is about, and when. */
export interface ExceptionContext {
  readonly exceptions: readonly PolicyException[]
  readonly subject: { readonly name: string | null; readonly version: string | null; readonly sha256?: string | null }
  /** Milliseconds since 1970; without a clock none holds. */
  readonly now: number | undefined
}

/** The finding, without its effect where an exception permits it; which one stands with it. */
export function applyException(finding: Finding, context: ExceptionContext): Finding {
  const exception = context.exceptions.find((candidate) => isPermitted(finding, candidate, context))
  if (exception === undefined) return finding
  const { reason, expiresAt, place } = exception
  return { ...finding, effect: 'none', exception: { reason, expiresAt, place } }
}

function isPermitted(finding: Finding, exception: PolicyException, { subject, now }: ExceptionContext): boolean {
  const name = subject.name ?? finding.project ?? null
  return (
    exception.rule === finding.rule &&
    now !== undefined &&
    now < exception.expiresAt &&
    name !== null &&
    normalizeName(name) === exception.name &&
    (exception.version === null || (subject.version !== null && isSameVersion(exception.version, subject.version))) &&
    (exception.sha256 === null || exception.sha256 === subject.sha256) &&
    (exception.advisory === null || finding.aliases?.includes(exception.advisory) === true)
  )
}

/**
 * What is to be said of the exceptions themselves (DESIGN 5): one that has expired warns until somebody renews or removes
 * it; one that permitted nothing in this run is named without an effect. `findings` are all of the run, `rules` the policy's.
 */
export function findStaleExceptions(
  findings: readonly Finding[],
  { exceptions, now }: { exceptions: readonly PolicyException[]; now: number },
): Finding[] {
  const used = new Set(findings.flatMap(({ exception }) => (exception === undefined ? [] : [JSON.stringify(exception.place)])))
  return exceptions.flatMap((exception): Finding[] => {
    const { rule, name, version, place, expiresAt } = exception
    const about = `from ${rule} for ${version === null ? name : `${name} ${version}`}`
    const common = { severity: 'low', domain: 'engineering', place } as const
    if (now >= expiresAt) {
      const day = new Date(expiresAt).toISOString().slice(0, 10)
      return [
        {
          ...common,
          rule: 'expired-exception',
          effect: 'warn',
          message: `the exception ${about} expired on ${day} and permits nothing`,
        },
      ]
    }
    if (used.has(JSON.stringify(place))) return []
    return [
      { ...common, rule: 'unmatched-exception', effect: 'none', message: `the exception ${about} permitted nothing in this run` },
    ]
  })
}
