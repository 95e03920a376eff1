import type { CodeReader } from '../model/code-input.ts'

/** The analyzer with its grammar, or null where this build has none; source facts are then absent. */
export function loadCodeReader(): Promise<CodeReader | null> {
  return Promise.resolve(null)
}
