import type { Intelligence } from '@safe-pip/core/node/intelligence/intelligence'
import { openIntelligence } from '@safe-pip/core/node/intelligence/open-intelligence'
import type { Policy } from '@safe-pip/core/policy/policy'
import type { Settings, World } from './command.ts'

/** What is known of advisories in this run: the snapshot of `--home`, else the live source of the policy. */
export function openRunIntelligence(policy: Policy, options: { settings: Settings; world: World }): Intelligence {
  const { home, isOffline, now } = options.settings
  return openIntelligence({ home, isOffline, now, sources: policy.sources, env: options.world.env })
}
