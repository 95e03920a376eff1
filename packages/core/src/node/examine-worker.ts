import { parentPort } from 'node:worker_threads'
import { isSafePipError } from '../base/safe-pip-error.ts'
import type { ErrorCode } from '../base/error-codes.ts'
import type { Examination } from '../vet/examination.ts'
import { examineHere, type ExamineTask } from './examine-file.ts'
import { loadCodeReader } from './load-code-reader.ts'

/** What the pool hears of a task. */
export type WorkerAnswer =
  | { readonly ok: true; readonly examination: Examination }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string }

const codeReader = loadCodeReader()

parentPort?.on('message', (task: ExamineTask) => {
  void answer(task).then((reply) => parentPort?.postMessage(reply))
})

async function answer(task: ExamineTask): Promise<WorkerAnswer> {
  try {
    return { ok: true, examination: await examineHere(task, { codeReader: await codeReader }) }
  } catch (error) {
    return isSafePipError(error)
      ? { ok: false, code: error.code, message: error.message }
      : { ok: false, code: 'internal', message: error instanceof Error ? error.message : String(error) }
  }
}
