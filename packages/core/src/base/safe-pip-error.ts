import { ERROR_CODES, type ErrorCode } from './error-codes.ts'

/**
 * The one error class: broken surroundings (network, disk, child process, configuration) or a bug. Its
 * message is already clean for display and holds no credentials.
 */
export class SafePipError extends Error {
  override readonly name = 'SafePipError'
  readonly code: ErrorCode
  readonly hint: string

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint ?? ERROR_CODES[code].hint
  }

  get exitCode(): 81 | 82 | 83 {
    return ERROR_CODES[this.code].exit
  }
}

export function isSafePipError(value: unknown): value is SafePipError {
  return value instanceof SafePipError
}
