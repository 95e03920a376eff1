import { withoutCredentials } from '@safe-pip/core/base/without-credentials'
import type { Incident } from './contract.ts'

/** Trouble that ends the run; carried inside the gate from where it is seen to where pip is answered. */
export class GateError extends Error {
  override readonly name = 'GateError'
  readonly kind: Incident['kind']
  readonly subject: string

  /** `message` is clean and holds no credentials. */
  constructor(kind: Incident['kind'], message: string, about: string | { readonly subject: string; readonly cause: 'broken' }) {
    super(message, typeof about === 'string' ? undefined : { cause: about.cause })
    this.kind = kind
    this.subject = typeof about === 'string' ? about : about.subject
  }
}

/** What an error means for the run, without credentials. */
export function incidentOf(error: unknown): Incident {
  if (error instanceof GateError) {
    return { kind: error.kind, message: withoutCredentials(error.message), subject: withoutCredentials(error.subject) }
  }
  const cause = withoutCredentials(error instanceof Error ? error.message : 'unknown')
  return { kind: 'internal', message: `the gate failed: ${cause}`, subject: 'gate' }
}
