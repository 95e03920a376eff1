import type { Effect, UncheckedEffect } from '../model/severity.ts'

/** What findings mean here, after every file and option was read. Plain data. */
export interface Policy {
  readonly profile: 'audit' | 'default' | 'strict'
  /** Effects by rule id or `domain:…`; the rule id wins. `off` drops the finding. */
  readonly rules: Readonly<Record<string, Effect | 'off'>>
  /** Effects of checks that could not run, by check. */
  readonly unchecked: Readonly<Record<string, UncheckedEffect>>
  /** `NAME` or `NAME==VERSION`, as given: a yes in advance to *confirm* findings, never to a block. */
  readonly accept: readonly string[]
}

/** The policy of somebody who wrote none (DESIGN 5). */
export const DEFAULT_POLICY: Policy = { profile: 'default', rules: {}, unchecked: {}, accept: [] }
