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
