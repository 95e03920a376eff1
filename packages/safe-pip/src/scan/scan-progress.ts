import { display } from '@safe-pip/core/base/display'
import type { World } from '../command.ts'
import { startProgress } from '../vetted/progress.ts'

/** How far a scan is, on standard error. */
export interface ScanProgress {
  /** One more is read. */
  readonly step: (name: string) => void
  readonly end: () => Promise<void>
}

/** Fewer take no time that is worth a word. */
const FEWEST = 20

/** For many artifacts: a spinner with the count on a terminal, elsewhere a line at each tenth of the way. */
export async function startScanProgress(
  total: number,
  { world, isQuiet }: { world: World; isQuiet: boolean },
): Promise<ScanProgress> {
  if (total < FEWEST || isQuiet) return { step: () => undefined, end: () => Promise.resolve() }
  const progress = startProgress(world, { isQuiet: false })
  await progress.stage(`reading ${total} artifacts`)
  let read = 0
  return {
    step(name) {
      read++
      progress.detail(`${read} of ${total}, ${display(name, 60)}`)
      const tenth = Math.floor((read * 10) / total)
      if (read < total && tenth > Math.floor(((read - 1) * 10) / total)) progress.note(`${read} of ${total} read`)
    },
    end: () => progress.pause(),
  }
}
