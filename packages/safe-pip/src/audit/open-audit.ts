import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { AdvisoryFacts, FactState } from '@safe-pip/core/model/facts'
import type { FileStance, LockPair } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { RuleContext } from '@safe-pip/core/model/rule'
import type { Report } from '@safe-pip/core/model/report'
import { findDiskRepository } from '@safe-pip/core/node/disk-repository'
import { openIndexDesk } from '@safe-pip/core/node/index-pages/open-index-desk'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { findFileStance } from '@safe-pip/core/node/own-indexes'
import type { Policy } from '@safe-pip/core/policy/policy'
import type { PublishedAnswer, PublishedQuery } from '@safe-pip/core/vet/ask-indexes'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { auditFiles } from '@safe-pip/core/vet/audit-files'
import type { PinnedRelease } from '@safe-pip/core/vet/find-pinned'
import { isPublicRelease } from '@safe-pip/core/vet/is-public-release'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import { TOOL_VERSION } from '../tool-version.ts'

/** Policy, intelligence and indexes of one audit. */
export interface OpenAudit {
  readonly policy: Policy
  readonly stance: FileStance
  readonly ruleContext: RuleContext
  judge(manifests: readonly ManifestFacts[], lockPairs: ReadonlyMap<string, LockPair>): Promise<Report>
  /** Advisories by `NAME VERSION`. */
  lookUp(releases: readonly PinnedRelease[]): Promise<ReadonlyMap<string, FactState<AdvisoryFacts>>>
  /** What the user's own indexes publish; null = nobody may be asked. */
  readonly findPublished: ((queries: readonly PublishedQuery[]) => Promise<readonly PublishedAnswer[]>) | null
  close(): void
}

/** A large lock against a slow index; what did not answer by then is *not checked*. */
const INDEX_BUDGET_MS = 120_000

/** Throws `usage` for a format that audit does not know, `configuration` for a policy that cannot be read. */
export function openAudit({ settings, world }: { settings: Settings; world: World }): OpenAudit {
  if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; audit knows text and json')
  const { cwd, env } = world
  const loaded = loadPolicy({
    cwd,
    env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const { policy } = loaded
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) }
  const stance = findFileStance({ policy, env, allowIndex: settings.allowIndex })
  const intelligence = openRunIntelligence(policy, { settings, world })
  const desk = settings.isOffline ? null : openIndexDesk({ stance, env, cwd, budgetMs: INDEX_BUDGET_MS })
  const lookUp: OpenAudit['lookUp'] = (releases) =>
    intelligence.lookUp(releases.map((release) => ({ ...release, isPublic: isPublicRelease(release, { policy, stance }) })))
  return {
    policy,
    stance,
    ruleContext: judgement.ruleContext,
    async judge(manifests, lockPairs) {
      const asking = desk === null ? {} : { findPublished: desk.findPublished }
      const repository = findDiskRepository(manifests, cwd)
      const parts = await auditFiles({ manifests, stance, lockPairs, repository, lookUp, ...asking }, judgement)
      return assembleReport({
        toolVersion: TOOL_VERSION,
        now: settings.now,
        command: 'audit',
        intelligence: intelligence.snapshot,
        policy: { files: loaded.files, hash: loaded.hash },
        effective: policy,
        ...parts,
      })
    },
    lookUp,
    findPublished: desk === null ? null : desk.findPublished,
    close() {
      intelligence.close()
      desk?.close()
    },
  }
}
