import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { Report } from '@safe-pip/core/model/report'
import type { OpenAudit } from '../audit/open-audit.ts'
import type { Settings, World } from '../command.ts'

/** What `audit --fix` works from. */
export interface FixSurroundings {
  readonly manifests: readonly ManifestFacts[]
  readonly report: Report
  readonly audit: OpenAudit
  readonly settings: Settings
  readonly world: World
}
