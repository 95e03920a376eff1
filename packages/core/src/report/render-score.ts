import { display } from '../base/display.ts'
import type { ArtifactReport } from '../model/artifact.ts'
import type { Finding } from '../model/finding.ts'
import { RULES } from '../rules/registry.generated.ts'

const COMBINED = 'combined-findings'
const NEEDED_FINDINGS = 3
const NEEDED_DOMAINS = 2
const WORST = ['block', 'confirm', 'warn', 'none'] as const

/** How the findings of an artifact make its verdict (DESIGN 5): each by rule and effect, then the sum and why it blocks or does not. */
export function renderScore(artifact: ArtifactReport): string {
  const title = artifact.path ?? artifact.filename ?? `${artifact.name ?? 'unnamed'} ${artifact.version ?? ''}`
  const own = artifact.findings.filter((finding) => finding.rule !== COMBINED)
  const groups = [...Map.groupBy(own, (finding) => `${finding.effect}\n${finding.rule}`).values()].toSorted(
    (a, b) => rank(a) - rank(b) || (ruleOf(a) < ruleOf(b) ? -1 : 1),
  )
  return [
    `score of ${display(title)}: ${artifact.verdict}`,
    ...groups.map(lineOf),
    ...artifact.notChecked.map(({ check, effect }) => `  ${effect.padEnd(8)} not checked: ${display(check)}`),
    `  ${sumOf(artifact, own)}`,
    '',
  ].join('\n')
}

const rank = ([first]: readonly Finding[]): number => (first === undefined ? 0 : WORST.indexOf(first.effect))
const ruleOf = ([first]: readonly Finding[]): string => first?.rule ?? ''

function lineOf(group: readonly Finding[]): string {
  const [first] = group
  if (first === undefined) return ''
  const when = group.some((finding) => finding.automatic === true) ? ', unasked' : ''
  const outside = isOutside(first) ? ', not in the sum' : ''
  return `  ${first.effect.padEnd(8)} ${group.length} × ${first.rule} (${first.domain}${when}${outside})`
}

function isOutside({ rule, exception }: Finding): boolean {
  return exception !== undefined || RULES.find(({ id }) => id === rule)?.isOutsideTheSum === true
}

function sumOf(artifact: ArtifactReport, own: readonly Finding[]): string {
  const combined = artifact.findings.find((finding) => finding.rule === COMBINED)
  if (combined !== undefined) return `sum: ${combined.message}`
  const counted = own.filter((finding) => !isOutside(finding))
  const domains = new Set(counted.map((finding) => finding.domain))
  const lacks = [
    ...(counted.length < NEEDED_FINDINGS ? [`fewer than ${NEEDED_FINDINGS} findings`] : []),
    ...(domains.size < NEEDED_DOMAINS ? [`fewer than ${NEEDED_DOMAINS} domains`] : []),
    ...(counted.some((finding) => finding.automatic === true) ? [] : ['none of network, process or dynamic code runs unasked']),
  ]
  const why = lacks.length === 0 ? '' : ` (${lacks.join(', ')})`
  return `sum: ${counted.length} findings of ${domains.size} domains do not block together${why}; the worst finding decides`
}
