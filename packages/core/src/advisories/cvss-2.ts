import { parseCvssMetrics } from './cvss-vector.ts'

const WEIGHTS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  AV: new Map([
    ['L', 0.395],
    ['A', 0.646],
    ['N', 1],
  ]),
  AC: new Map([
    ['H', 0.35],
    ['M', 0.61],
    ['L', 0.71],
  ]),
  Au: new Map([
    ['M', 0.45],
    ['S', 0.56],
    ['N', 0.704],
  ]),
  C: new Map([
    ['N', 0],
    ['P', 0.275],
    ['C', 0.66],
  ]),
  I: new Map([
    ['N', 0],
    ['P', 0.275],
    ['C', 0.66],
  ]),
  A: new Map([
    ['N', 0],
    ['P', 0.275],
    ['C', 0.66],
  ]),
}

/** The base score, 0 to 10, of a CVSS 2 vector (FIRST, CVSS 2.0 section 3.2.1); null when it is not one. */
export function findCvss2Score(vector: string): number | null {
  const metrics = parseCvssMetrics(vector.replace(/^\((.*)\)$/, '$1').replace(/^CVSS:2\.0\//, ''))
  if (metrics === null) return null
  const weight = (metric: string): number => WEIGHTS[metric]?.get(metrics.get(metric) ?? '') ?? Number.NaN
  const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')))
  const exploitability = 20 * weight('AV') * weight('AC') * weight('Au')
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return null
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176)
  return Math.round((score + 1e-9) * 10) / 10
}
