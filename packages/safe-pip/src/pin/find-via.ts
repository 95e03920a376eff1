import { isAbsolute, relative, sep } from 'node:path'
import { evaluateMarker } from '@safe-pip/core/python/evaluate-marker'
import { parseMarker } from '@safe-pip/core/python/marker'
import { compareCodePoints } from '@safe-pip/core/python/code-point-order'
import type { AskedRequirement, PipItem, PipPlan } from '../pip/contract.ts'

/** Who asked for what, of one resolution. */
export interface Origins {
  readonly plan: PipPlan
  readonly asked: readonly AskedRequirement[]
  /** Of requirements of the command line, in their order. */
  readonly ofWords: readonly string[]
  readonly cwd: string
}

/** The requirements that asked for an item, whose markers hold, each with its origin as pip-compile notes it. */
export function findRoots(item: PipItem, { plan, asked, ofWords, cwd }: Origins): { asked: AskedRequirement; origin: string }[] {
  const words = asked.filter(({ cameFrom, isConstraint }) => cameFrom === null && !isConstraint)
  return asked.flatMap((requirement) => {
    const isIt = requirement.name === null ? requirement.url === item.url : requirement.name === item.name
    if (!isIt || !isHolding(requirement.marker, plan.environment)) return []
    const origin = requirement.cameFrom === null ? ofWords[words.indexOf(requirement)] : fileOrigin(requirement.cameFrom, cwd)
    return origin === undefined ? [] : [{ asked: requirement, origin }]
  })
}

/** pip's `-r requirements.in (line 3)` without the line; newer pips name included files by their absolute path. */
function fileOrigin(cameFrom: string, cwd: string): string {
  const [, option = '', file = ''] = /^(-[rc] )?(.*?)(?: \(line \d+\))?$/s.exec(cameFrom) ?? []
  return option + (isAbsolute(file) ? relative(cwd, file).split(sep).join('/') : file)
}

/** Sorted as Python sorts text: who asked for it, and the packages that need it. */
export function findVia(item: PipItem, origins: Origins): string[] {
  const parents = origins.plan.edges.flatMap(([parent, child]) => (child === item.name && parent !== null ? [parent] : []))
  return [...new Set([...findRoots(item, origins).map(({ origin }) => origin), ...parents])].toSorted(compareCodePoints)
}

/** A marker that cannot be read or evaluated is pip's business, and pip went on. */
function isHolding(marker: string | null, environment: PipPlan['environment']): boolean {
  if (marker === null) return true
  const parsed = parseMarker(marker)
  const holds = parsed.ok ? evaluateMarker(parsed.value, { extra: '', ...environment }) : null
  return holds?.ok === true ? holds.value : true
}
