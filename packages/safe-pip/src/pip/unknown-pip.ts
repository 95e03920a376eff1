import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { PipInstallation } from './contract.ts'

/** A pip that lacks a place where safe-pip has to stand: refused, never guessed (promise 8). */
export function unknownPip(installation: PipInstallation | null, problem: string): SafePipError {
  return new SafePipError('pip-unknown', `${installation?.shown ?? 'this pip'} cannot be put behind the gate: ${problem}`)
}
