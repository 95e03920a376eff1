import { parentPort, workerData } from 'node:worker_threads'
import { isSafePipError } from '../base/safe-pip-error.ts'
import type { ErrorCode } from '../base/error-codes.ts'
import type { Examination } from '../vet/examination.ts'
import { examineHere, type ExamineTask } from './examine-file.ts'
import { openKeptFacts } from './kept-facts.ts'
import { loadCodeReader } from './load-code-reader.ts'

/** What the pool hears of a task. */
export type WorkerAnswer =
  | { readonly ok: true; readonly examination: Examination }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string }

/** What the pool tells a worker when it starts. */
export interface WorkerSetting {
  /** Where facts are kept; null = nowhere. */
  readonly home: string | null
}

const { home } = workerData as WorkerSetting
const kept = home === null ? null : openKeptFacts(home)
const codeReader = loadCodeReader()

parentPort?.on('message', (task: ExamineTask) => {
  void answer(task).then((reply) => parentPort?.postMessage(reply))
})

async function answer(task: ExamineTask): Promise<WorkerAnswer> {
  try {
    const examination = await examineHere(task, { codeReader: await codeReader })
    if (task.kind === 'archive') kept?.keep(examination, task.filename)
    return { ok: true, examination }
  } catch (error) {
    return isSafePipError(error)
      ? { ok: false, code: error.code, message: error.message }
      : { ok: false, code: 'internal', message: error instanceof Error ? error.message : String(error) }
  }
}
