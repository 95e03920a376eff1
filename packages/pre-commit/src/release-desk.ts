import { absent, type AdvisoryFacts, type FactState } from '@safe-pip/core/model/facts'
import type { FileStance } from '@safe-pip/core/model/file-facts'
import { releaseKey, type Intelligence } from '@safe-pip/core/node/intelligence/intelligence'
import type { Policy } from '@safe-pip/core/policy/policy'
import type { FileAudit } from '@safe-pip/core/vet/audit-files'
import type { PinnedRelease } from '@safe-pip/core/vet/find-pinned'
import { isPublicRelease } from '@safe-pip/core/vet/is-public-release'

/** A commit waits no longer for live sources; what did not answer by then is *not checked*. */
export const ONLINE_BUDGET_MS: number = 10_000

export interface DeskOptions {
  readonly intelligence: Intelligence
  readonly policy: Policy
  readonly stance: FileStance
  readonly isOnline: boolean
  readonly budgetMs?: number
}

export interface ReleaseDesk {
  readonly lookUp: FileAudit['lookUp']
  /** Stops the clock of the budget. */
  readonly close: () => void
}

/** Asks for each release alone, so that slow answers do not hide those that came. */
export function openReleaseDesk({
  intelligence,
  policy,
  stance,
  isOnline,
  budgetMs = ONLINE_BUDGET_MS,
}: DeskOptions): ReleaseDesk {
  const asked = new Map<string, Promise<FactState<AdvisoryFacts>>>()
  let timer: NodeJS.Timeout | undefined
  // From now on: what is asked of indexes before counts too.
  const overdue = isOnline
    ? new Promise<'overdue'>((resolve) => {
        timer = setTimeout(() => resolve('overdue'), budgetMs)
      })
    : null
  const askOne = async (release: PinnedRelease): Promise<FactState<AdvisoryFacts>> => {
    const isPublic = isPublicRelease(release, { policy, stance })
    const facts = await intelligence.lookUp([{ name: release.name, version: release.version, isPublic }])
    return facts.get(releaseKey(release)) ?? absent('no answer', 'known-malware')
  }
  const lookUpOne = async (release: PinnedRelease): Promise<FactState<AdvisoryFacts>> => {
    const key = JSON.stringify([release.name, release.version, release.sources])
    const answer = asked.get(key) ?? askOne(release)
    asked.set(key, answer)
    const first = overdue === null ? await answer : await Promise.race([answer, overdue])
    return first === 'overdue' ? absent(`no answer within ${Math.round(budgetMs / 1000)} seconds`, 'known-malware') : first
  }
  return {
    async lookUp(releases) {
      const states = await Promise.all(releases.map(async (release) => [releaseKey(release), await lookUpOne(release)] as const))
      return new Map(states)
    },
    close: () => clearTimeout(timer),
  }
}
