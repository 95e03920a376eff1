import { MACRO_SCORES } from './cvss-4-scores.ts'
import { parseCvssMetrics } from './cvss-vector.ts'

/** Values of each metric, worst first; the distance of two is that of their places (CVSS 4.0, section 8.2). */
const LEVELS: Readonly<Record<string, string>> = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: '_HLN',
  SI: 'SHLN',
  SA: 'SHLN',
  CR: 'HML',
  IR: 'HML',
  AR: 'HML',
  E: 'APU',
}
const BASE = ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA']
const EQ1 = ['AV', 'PR', 'UI']
const EQ2 = ['AC', 'AT']
const EQ3 = ['VC', 'VI', 'VA', 'CR', 'IR', 'AR']
const EQ4 = ['SC', 'SI', 'SA']

/** The worst vectors of each class, in the order of its metrics (table 24 of the standard). */
const WORST: Readonly<Record<string, readonly (readonly string[])[]>> = {
  eq1: [['NNN'], ['ANN', 'NLN', 'NNP'], ['PNN', 'ALP']],
  eq2: [['LN'], ['HN', 'LP']],
  eq4: [['HSS'], ['HHH'], ['LLL']],
}
const WORST_EQ3: Readonly<Record<string, readonly string[]>> = {
  '00': ['HHHHHH'],
  '01': ['HHLMMH', 'HHHMMM'],
  '10': ['LHHHHH', 'HLHHHH'],
  '11': ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM'],
  '21': ['LLLHHH'],
}
/** How many steps lie within each class. */
const DEPTH_EQ3: Readonly<Record<string, number>> = { '00': 7, '01': 6, '10': 8, '11': 8, '21': 10 }
const DEPTHS: Readonly<Record<string, readonly number[]>> = { eq1: [1, 4, 5], eq2: [1, 2], eq4: [6, 5, 4] }

interface MacroVector {
  readonly eq1: number
  readonly eq2: number
  readonly eq3: number
  readonly eq4: number
  readonly eq5: number
  readonly eq6: number
}

/** The score, 0 to 10, of a CVSS 4.0 vector with its threat and environmental metrics; null when it is not one. */
export function findCvss4Score(vector: string): number | null {
  if (!vector.startsWith('CVSS:4.0/')) return null
  const metrics = parseCvssMetrics(vector.slice('CVSS:4.0/'.length))
  if (metrics === null) return null
  const value = (metric: string): string => effectiveValue(metrics, metric)
  if (Object.keys(LEVELS).some((metric) => levelOf(metric, value(metric)) === -1) || BASE.some((metric) => !metrics.has(metric)))
    return null
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((metric) => value(metric) === 'N')) return 0
  const macro = classify(value)
  const score = scoreOf(macro)
  if (score === null) return null
  const drops = [
    dropWithin(score, findLower(macro, ['eq1']), proportion(value, EQ1, WORST['eq1']?.[macro.eq1], DEPTHS['eq1']?.[macro.eq1])),
    dropWithin(score, findLower(macro, ['eq2']), proportion(value, EQ2, WORST['eq2']?.[macro.eq2], DEPTHS['eq2']?.[macro.eq2])),
    dropWithin(
      score,
      findLowerOfEq3(macro),
      proportion(value, EQ3, WORST_EQ3[`${macro.eq3}${macro.eq6}`], DEPTH_EQ3[`${macro.eq3}${macro.eq6}`]),
    ),
    dropWithin(score, findLower(macro, ['eq4']), proportion(value, EQ4, WORST['eq4']?.[macro.eq4], DEPTHS['eq4']?.[macro.eq4])),
    dropWithin(score, findLower(macro, ['eq5']), 0),
  ].filter((drop) => drop !== null)
  const mean = drops.length === 0 ? 0 : drops.reduce((sum, drop) => sum + drop, 0) / drops.length
  return Math.round((Math.min(10, Math.max(0, score - mean)) + 1e-9) * 10) / 10
}

/** A modified metric beats its base metric; what is not given or `X` counts as the worst. */
function effectiveValue(metrics: ReadonlyMap<string, string>, metric: string): string {
  const modified = metrics.get(`M${metric}`)
  if (modified !== undefined && modified !== 'X') return modified
  const given = metrics.get(metric)
  if (given !== undefined && given !== 'X') return given
  return metric === 'E' ? 'A' : ['CR', 'IR', 'AR'].includes(metric) ? 'H' : ''
}

function levelOf(metric: string, value: string): number {
  return value.length === 1 && value !== '_' ? (LEVELS[metric] ?? '').indexOf(value) : -1
}

/** The equivalence classes of tables 24 to 29. */
function classify(value: (metric: string) => string): MacroVector {
  const is = (metric: string, wanted: string): boolean => value(metric) === wanted
  const easy = [is('AV', 'N'), is('PR', 'N'), is('UI', 'N')]
  const high = [is('VC', 'H'), is('VI', 'H'), is('VA', 'H')]
  const required = [is('CR', 'H'), is('IR', 'H'), is('AR', 'H')]
  return {
    eq1: easy.every(Boolean) ? 0 : easy.some(Boolean) && !is('AV', 'P') ? 1 : 2,
    eq2: is('AC', 'L') && is('AT', 'N') ? 0 : 1,
    eq3: high[0] === true && high[1] === true ? 0 : high.some(Boolean) ? 1 : 2,
    eq4: is('SI', 'S') || is('SA', 'S') ? 0 : is('SC', 'H') || is('SI', 'H') || is('SA', 'H') ? 1 : 2,
    eq5: levelOf('E', value('E')),
    eq6: high.some((isHigh, index) => isHigh && required[index] === true) ? 0 : 1,
  }
}

function scoreOf({ eq1, eq2, eq3, eq4, eq5, eq6 }: MacroVector): number | null {
  if (eq4 > 2 || eq5 > 2) return null
  return MACRO_SCORES[`${eq1}${eq2}${eq3}${eq6}`]?.[eq4 * 3 + eq5] ?? null
}

/** The score one class lower; null when there is none. */
function findLower(macro: MacroVector, classes: readonly (keyof MacroVector)[]): number | null {
  const lower = { ...macro }
  for (const name of classes) lower[name] += 1
  return scoreOf(lower)
}

/** EQ3 and EQ6 go down together: where two ways lead down, the higher one counts. */
function findLowerOfEq3(macro: MacroVector): number | null {
  if (macro.eq6 === 1) return findLower(macro, ['eq3'])
  if (macro.eq3 === 1) return findLower(macro, ['eq6'])
  return Math.max(findLower(macro, ['eq6']) ?? 0, findLower(macro, ['eq3']) ?? 0)
}

function dropWithin(score: number, lower: number | null, share: number): number | null {
  return lower === null ? null : (score - lower) * share
}

/** How far the vector lies from the first worst vector of its class that is nowhere below it, as a share of the class. */
function proportion(
  value: (metric: string) => string,
  metrics: readonly string[],
  worst: readonly string[] = [],
  depth = 1,
): number {
  for (const candidate of worst) {
    const steps = metrics.map((metric, index) => levelOf(metric, value(metric)) - levelOf(metric, candidate[index] ?? ''))
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0) / depth
  }
  return 0
}
