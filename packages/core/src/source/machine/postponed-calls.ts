import type { Machine, PostponedCall } from './machine.ts'

/** Calls of one artifact that are followed later; honest ones have a handful. */
const MOST_POSTPONED = 2000

/** Keeps a call of code that runs unasked and that nothing else has followed, to be followed by itself; too many are said. */
export function postponeCall(machine: Machine, call: PostponedCall): void {
  const { fn } = call.callee
  const { context } = call.site.frame
  if (context === 'call' || context === 'test' || context === 'dead') return
  if (fn.evaluations > 0 || fn.active > 0 || fn.isPostponed === true || !machine.isWorthReading(fn)) return
  if (machine.postponed.length >= MOST_POSTPONED) {
    machine.budget.noteDeep()
    return
  }
  fn.isPostponed = true
  machine.postponed.push(call)
}

/** Follows what was postponed, and what that postpones. */
export function runPostponedCalls(machine: Machine): void {
  // The list grows meanwhile.
  for (const { callee, given, site } of machine.postponed) {
    if (callee.fn.evaluations === 0) machine.invoke(callee, given, { ...site, frame: { ...site.frame, depth: 0 } })
  }
}
