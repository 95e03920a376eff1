import { startExaminePool } from '@safe-pip/core/node/examine-pool'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import type { Settings, World } from '../command.ts'
import { openRunIntelligence } from '../run-intelligence.ts'
import { startProgress } from './progress.ts'
import { Questions } from './question.ts'
import type { RunParts } from './vetted-run.ts'

/** Opens what a vetted run needs, and closes it whatever happens. Throws `configuration` for a policy that cannot be read. */
export async function withRunParts<Result>(
  { settings, world, isQuiet }: { settings: Settings; world: World; isQuiet: boolean },
  use: (parts: RunParts) => Promise<Result>,
): Promise<Result> {
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowBuild: settings.allowBuild, allowIndex: settings.allowIndex },
  })
  const intelligence = openRunIntelligence(loaded.policy, { settings, world })
  const examiner = startExaminePool({ home: settings.cacheHome })
  try {
    const progress = startProgress(world, { isQuiet })
    return await use({ settings, world, loaded, intelligence, examiner, progress, questions: new Questions(world) })
  } finally {
    intelligence.close()
    await examiner.close()
  }
}
