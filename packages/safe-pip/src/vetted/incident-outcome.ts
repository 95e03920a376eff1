import { display } from '@safe-pip/core/base/display'
import type { Finding, NotChecked } from '@safe-pip/core/model/finding'
import type { Incident } from '@safe-pip/gate/contract'

/** What an incident of the gate means: a finding (80), a check that could not run (81), or a bug (83). */
export type IncidentOutcome =
  | { readonly exitCode: 80; readonly finding: Finding }
  | { readonly exitCode: 81; readonly notChecked: NotChecked }
  | { readonly exitCode: 83 }

const REFUSED: Partial<Record<Incident['kind'], { readonly rule: string; readonly severity: Finding['severity'] }>> = {
  'proxy-hit': { rule: 'traffic-around-gate', severity: 'high' },
  'undeclared-index': { rule: 'undeclared-index', severity: 'high' },
  'file-changed': { rule: 'hash-not-on-index', severity: 'critical' },
}

const UNREACHABLE: Partial<Record<Incident['kind'], string>> = {
  'index-unreachable': 'index',
  'index-answer': 'index',
  'file-unreachable': 'artifact',
  'offline-missing': 'artifact',
}

export function decideIncident(incident: Incident): IncidentOutcome {
  const refused = REFUSED[incident.kind]
  if (refused !== undefined) {
    const finding: Finding = {
      ...refused,
      domain: 'malicious-code',
      effect: 'block',
      message: display(incident.message),
      place: { file: display(incident.subject) },
    }
    return { exitCode: 80, finding }
  }
  const check = UNREACHABLE[incident.kind]
  if (check === undefined) return { exitCode: 83 }
  return {
    exitCode: 81,
    notChecked: { check, reason: display(incident.message), subject: display(incident.subject), effect: 'refuse' },
  }
}
