import { parseCvssMetrics } from './cvss-vector.ts'

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}
const PRIVILEGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
}

/** The base score, 0 to 10, of a CVSS 3.0 or 3.1 vector (FIRST, section 7.1); null when it is not one. */
export function findCvss3Score(vector: string): number | null {
  if (!/^CVSS:3\.[01]\//.test(vector)) return null
  const metrics = parseCvssMetrics(vector.slice('CVSS:3.1/'.length))
  if (metrics === null) return null
  const weight = (metric: string): number => lookUp(WEIGHTS[metric], metrics.get(metric))
  const scope = metrics.get('S')
  if (scope !== 'U' && scope !== 'C') return null
  const subScore = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = scope === 'U' ? 6.42 * subScore : 7.52 * (subScore - 0.029) - 3.25 * (subScore - 0.02) ** 15
  const privileges = lookUp(PRIVILEGES[scope], metrics.get('PR'))
  const exploitability = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI')
  if (Number.isNaN(impact) || Number.isNaN(exploitability)) return null
  if (impact <= 0) return 0
  return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + exploitability), 10))
}

/** NaN for a metric that is missing or has no such value. */
function lookUp(weights: Readonly<Record<string, number>> | undefined, value: string | undefined): number {
  return weights !== undefined && value !== undefined && Object.hasOwn(weights, value)
    ? (weights[value] ?? Number.NaN)
    : Number.NaN
}

/** CVSS 3.1 appendix A: the smallest number with one decimal that is not lower, free of binary fractions. */
function roundUp(score: number): number {
  const scaled = Math.round(score * 100_000)
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10
}
