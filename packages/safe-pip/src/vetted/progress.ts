import type { World } from '../command.ts'

/** What is being done now, on standard error: a spinner with listr2 on a terminal, plain lines elsewhere. */
export interface Progress {
  /** Begins a stage; the one before counts as done. */
  readonly stage: (title: string) => Promise<void>
  /** Something that changes while a stage goes on; shown on a terminal only. */
  readonly detail: (text: string) => void
  /** A line for where a spinner cannot be; nothing on a terminal. */
  readonly note: (text: string) => void
  /** Takes the spinner away, for a question or for pip's own output. */
  readonly pause: () => Promise<void>
}

const SILENT: Progress = {
  stage: () => Promise.resolve(),
  detail: () => undefined,
  note: () => undefined,
  pause: () => Promise.resolve(),
}

/** `isQuiet`: pip's `-q`, or a report that is to be alone. */
export function startProgress(world: World, options: { isQuiet: boolean }): Progress {
  if (options.isQuiet) return SILENT
  const hasWidth = (process.stderr.columns ?? 0) >= 20
  if (!world.isStderrTerminal || !hasWidth || world.env['TERM'] === 'dumb' || (world.env['CI'] ?? '') !== '')
    return plainProgress(world)
  return spinnerProgress()
}

function plainProgress(world: World): Progress {
  return {
    ...SILENT,
    stage(title) {
      world.stderr(`safe-pip: ${title}\n`)
      return Promise.resolve()
    },
    note: (text) => {
      world.stderr(`safe-pip: ${text}\n`)
    },
  }
}

interface Running {
  readonly show: (text: string) => void
  readonly end: () => Promise<void>
}

function spinnerProgress(): Progress {
  let running: Running | null = null
  let title = ''
  const end = async (): Promise<void> => {
    const ending = running
    running = null
    await ending?.end()
  }
  return {
    async stage(next) {
      await end()
      title = next
      running = await startSpinner(next)
    },
    detail(text) {
      running?.show(`${title}: ${text}`)
    },
    note: () => undefined,
    pause: end,
  }
}

/** One listr2 list of one task that ends when told to. */
async function startSpinner(title: string): Promise<Running> {
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2')
  let finish: () => void = () => undefined
  let show: (text: string) => void = () => undefined
  let ended: Promise<void> = Promise.resolve()
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr, { leaveEmptyLine: false }) })
  const begun = new Promise<void>((ready) => {
    const list = new Listr(
      [
        {
          title,
          task: (_context, task) => {
            show = (text) => {
              task.title = text
            }
            ready()
            return new Promise<void>((done) => {
              finish = done
            })
          },
        },
      ],
      { renderer: 'default', rendererOptions: { logger }, registerSignalListeners: false },
    )
    ended = list.run().then(() => undefined)
  })
  await begun
  return {
    show: (text) => {
      show(text)
    },
    async end() {
      finish()
      await ended
    },
  }
}
