import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { display } from '../base/display.ts'
import { SafePipError } from '../base/safe-pip-error.ts'
import type { Examination } from '../vet/examination.ts'
import { unreadExamination } from '../vet/examine.ts'
import type { Examiner } from '../vet/examiner.ts'
import { locateAsset } from './assets.ts'
import type { ExamineTask } from './examine-file.ts'
import type { WorkerAnswer, WorkerSetting } from './examine-worker.ts'
import { hashFile } from './hash-file.ts'
import { openKeptFacts } from './kept-facts.ts'

export interface PoolOptions {
  /** Default: one for each core, at most eight. */
  readonly workers?: number
  /** Heap of one worker, in MiB; beyond it the worker ends and the artifact could not be vetted. */
  readonly heapMiB?: number
  /** Milliseconds that a file of this many bytes may take. A kill is *cannot vet*, never a verdict (promise 7). */
  readonly patienceMs?: (size: number) => number
  /** The worker's script. */
  readonly script?: URL
  /** `--home`: facts of archives that were read before are taken from there, and new ones kept. */
  readonly home?: string
}

interface Job {
  readonly task: ExamineTask
  readonly size: number
  readonly settle: (examination: Examination) => void
  readonly fail: (error: SafePipError) => void
}

interface Seat {
  readonly worker: Worker
  job: Job | null
  timer: NodeJS.Timeout | null
}

const SCRIPT = locateAsset('examine-worker.mjs', new URL('./examine-worker.ts', import.meta.url))
/** A further worker costs its start; it is worth it only for this much waiting work. */
const WORTH_A_WORKER_BYTES = 1_048_576

/** Two minutes, and a second for every half mebibyte. */
function defaultPatience(size: number): number {
  return 120_000 + (size / 524_288) * 1000
}

/**
 * Examines in worker threads, the smallest file first, so that the caller goes on answering and a file that
 * crashes, swallows or holds a worker costs only its own examination. The first worker starts at once.
 */
export function startExaminePool(options: PoolOptions = {}): Examiner {
  const { workers = Math.min(availableParallelism(), 8), heapMiB = 2048, patienceMs = defaultPatience, script = SCRIPT } = options
  const { home } = options
  const kept = home === undefined ? null : openKeptFacts(home)
  // Without an entry there is nothing to look up, and so no reason to hash a file twice.
  const before = kept?.isEmpty === false ? kept : null
  const workerData: WorkerSetting = { home: kept === null ? null : (home ?? null) }
  const seats = new Set<Seat>()
  const queue: Job[] = []
  let isClosed = false

  function addSeat(): Seat {
    const worker = new Worker(script, {
      workerData,
      // A small nursery: what an archive leaves behind is collected before the next one grows the process.
      resourceLimits: { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: 24 },
      stdout: false,
      stderr: false,
    })
    const seat: Seat = { worker, job: null, timer: null }
    worker.unref()
    worker.on('message', (answer: WorkerAnswer) => {
      const job = leave(seat)
      if (answer.ok) job?.settle(answer.examination)
      else if (job !== null && answer.code === 'internal')
        void giveUp(job, `internal error in the analyzer: ${display(answer.message)}`)
      else job?.fail(new SafePipError(answer.code, answer.message))
      assign()
    })
    worker.on('error', (error) => dismiss(seat, `the analyzer broke off: ${display(error.message)}`))
    worker.on('exit', () => dismiss(seat, 'the analyzer ended'))
    seats.add(seat)
    return seat
  }

  /** The worker is free again; answers what it was at. */
  function leave(seat: Seat): Job | null {
    const { job } = seat
    if (seat.timer !== null) clearTimeout(seat.timer)
    seat.job = null
    seat.timer = null
    seat.worker.unref()
    return job
  }

  /** The worker is lost, and with it the examination it was at. */
  function dismiss(seat: Seat, reason: string): void {
    if (!seats.delete(seat)) return
    const job = leave(seat)
    void seat.worker.terminate()
    if (job !== null) void giveUp(job, reason)
    if (!isClosed) assign()
  }

  function assign(): void {
    while (queue.length > 0) {
      const free = [...seats].find((seat) => seat.job === null)
      const waiting = queue.reduce((sum, { size }) => sum + size, 0)
      const mayGrow = seats.size < workers && (seats.size === 0 || waiting > WORTH_A_WORKER_BYTES)
      const seat = free ?? (mayGrow ? addSeat() : null)
      if (seat === null) return
      const job = queue.shift()
      if (job === undefined) return
      seat.job = job
      seat.timer = setTimeout(() => dismiss(seat, 'it took too long to read'), patienceMs(job.size))
      seat.worker.ref()
      seat.worker.postMessage(job.task)
    }
  }

  function submit(task: ExamineTask): Promise<Examination> {
    if (isClosed) return Promise.reject(new SafePipError('internal', 'the examiner is closed'))
    return new Promise((settle, fail) => {
      const size = statSync(task.path, { throwIfNoEntry: false })?.size ?? 0
      const at = queue.findIndex((job) => job.size > size)
      queue.splice(at === -1 ? queue.length : at, 0, { task, size, settle, fail })
      assign()
    })
  }

  async function recall(
    path: string,
    { filename, sha256 }: { filename: string; sha256: string | undefined },
  ): Promise<Examination | null> {
    if (before === null) return null
    // A file that cannot be hashed cannot be read either (and a pipe would wait); the worker says why.
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
    const digest = sha256 ?? (isFile ? await hashFile(path).catch(() => null) : null)
    return digest === null ? null : before.find(digest, filename)
  }

  // Where much is known already, a worker may never be needed.
  if (before === null) addSeat()
  return {
    examine: async (path, filename, known) =>
      (await recall(path, { filename, sha256: known?.sha256 })) ?? submit({ kind: 'archive', path, filename }),
    examineTree: (path) => submit({ kind: 'tree', path }),
    async close() {
      isClosed = true
      for (const job of queue.splice(0)) job.fail(new SafePipError('internal', 'the examiner was closed'))
      const all = [...seats]
      for (const seat of all) {
        seats.delete(seat)
        leave(seat)?.fail(new SafePipError('internal', 'the examiner was closed'))
      }
      await Promise.all(all.map(({ worker }) => worker.terminate()))
    },
  }
}

/** What is known of a file that no worker could read: its digest and size. */
async function giveUp(job: Job, reason: string): Promise<void> {
  try {
    const { task, size } = job
    const name = task.kind === 'archive' ? { filename: task.filename } : {}
    const sha256 = task.kind === 'tree' ? '' : await hashFile(task.path)
    job.settle(unreadExamination(reason, { sha256, size, ...name }))
  } catch {
    job.fail(new SafePipError('disk', `${display(job.task.path)} cannot be read`))
  }
}
