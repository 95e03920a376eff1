import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { isSafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Report } from '@safe-pip/core/model/report'
import { openIndexDesk } from '@safe-pip/core/node/index-pages/open-index-desk'
import { openIntelligence } from '@safe-pip/core/node/intelligence/open-intelligence'
import { findFileStance } from '@safe-pip/core/node/own-indexes'
import { findPlatformFolders } from '@safe-pip/core/node/platform-folders'
import type { Policy } from '@safe-pip/core/policy/policy'
import { renderJson } from '@safe-pip/core/report/render-json'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import type { FileAuditParts } from '@safe-pip/core/vet/audit-files'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import { HELP, parseCommandLine, type HookSettings } from './command-line.ts'
import { loadCommitPolicies, type CommitPolicies } from './commit-policy.ts'
import { BlobReader } from './git/blob-reader.ts'
import { openCommit } from './git/open-commit.ts'
import { installHook } from './install-hook.ts'
import { findPolicyChange } from './policy-finding.ts'
import { withRelativePlaces } from './relative-places.ts'
import { ONLINE_BUDGET_MS, openReleaseDesk } from './release-desk.ts'
import { renderHookText, wantsColor } from './render-hook.ts'
import { selectFiles } from './select-files.ts'
import { judgeCommit, readCommit, type CommitRead } from './vet-commit.ts'
import type { World } from './world.ts'

const TOOL_VERSION = '0.1.0'

/** Runs one command line and answers the exit code (CONTRACT): 0, 1 refused, 2 could not vet or broken. Never throws. */
export async function runHook(argv: readonly string[], world: World): Promise<number> {
  try {
    const settings = parseCommandLine(argv, world)
    if (settings.wants !== null) {
      world.stdout(settings.wants === 'help' ? HELP : `safe-pip-pre-commit ${TOOL_VERSION}\n`)
      return 0
    }
    if (settings.isInstall) {
      const lines = await installHook({ cwd: world.cwd, env: world.env, isOnline: false }, world.program)
      world.stdout(lines.map((line) => `${line}\n`).join(''))
      return 0
    }
    return await vetStaged(settings, world)
  } catch (error) {
    const isKnown = isSafePipError(error)
    const message = isKnown ? error.message : `internal error: ${display(error instanceof Error ? error.message : String(error))}`
    world.stderr(`safe-pip-pre-commit: ${message}\n  ${isKnown ? error.hint : 'this is a bug in safe-pip; please report it'}\n`)
    if ((world.env['SAFE_PIP_DEBUG'] ?? '') !== '' && error instanceof Error) world.stderr(`${error.stack ?? ''}\n`)
    return 2
  }
}

async function vetStaged(settings: HookSettings, world: World): Promise<number> {
  const { cwd, env } = world
  const commit = await openCommit({ cwd, env, isOnline: settings.isOnline })
  const blobs = new BlobReader(commit.place)
  try {
    const policies = await loadCommitPolicies(
      { cwd, env, policyFile: settings.policyFile, options: { accept: settings.accept, allowIndex: settings.allowIndex } },
      { commit, blobs },
    )
    const isUnderPreCommit = (env['PRE_COMMIT'] ?? '') !== ''
    const selection = selectFiles(settings.files, commit, { cwd, isAll: settings.isAll, isUnderPreCommit })
    const read = await readCommit({ commit, blobs, selection })
    const { report, files } = await judgeAndReport(read, { policies, settings, world })
    const text = {
      isVerbose: settings.isVerbose,
      isColored: wantsColor(settings.color, world),
      width: world.columns > 0 ? world.columns : 80,
      failsOnWarn: settings.failsOnWarn,
      fileCount: files.length,
      notes: selection.untouched.length === 0 ? [] : [untouchedNote(selection.untouched)],
    }
    world.stdout(settings.format === 'json' ? renderJson(report) : renderHookText(report, text))
    return decideExit(report, settings)
  } finally {
    blobs.close()
  }
}

interface RunParts {
  readonly policies: CommitPolicies
  readonly settings: HookSettings
  readonly world: World
}

async function judgeAndReport(
  read: CommitRead,
  { policies, settings, world }: RunParts,
): Promise<{ report: Report; files: readonly string[] }> {
  const { now, allowIndex, isOnline } = settings
  const { policy, files, hash } = policies.after
  const stance = findFileStance({ policy, env: world.env, allowIndex })
  const home = settings.home ?? findPlatformFolders(world.env).data
  const intelligence = openIntelligence({ home, now, isOffline: !isOnline, sources: policy.sources, env: world.env })
  const desk = openReleaseDesk({ intelligence, policy, stance, isOnline })
  const indexDesk = isOnline ? openIndexDesk({ stance, env: world.env, cwd: world.cwd, budgetMs: ONLINE_BUDGET_MS }) : null
  try {
    const judgeBy = (by: Policy): Promise<FileAuditParts> =>
      judgeCommit(read, {
        stance: findFileStance({ policy: by, env: world.env, allowIndex }),
        judgement: { policy: by, ruleContext: makeRuleContext(by, { now }) },
        lookUp: desk.lookUp,
        ...(indexDesk === null ? {} : { findPublished: indexDesk.findPublished }),
      })
    const parts = await judgeBy(policy)
    const { before } = policies
    const change =
      before === null || before.hash === hash
        ? []
        : findPolicyChange(
            { parts, strictest: await judgeBy(before.policy) },
            { before, file: files.at(-1) ?? before.files.at(-1) ?? 'safe-pip.toml', now },
          )
    const prefix = findPrefix(world.cwd, read.commit.place.cwd)
    const placed = withRelativePlaces(parts, prefix)
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      command: 'hook',
      now,
      intelligence: intelligence.snapshot,
      policy: { files, hash },
      effective: policy,
      ...placed,
      findings: [...change, ...placed.findings],
    })
    return { report, files: read.after.manifests.map(({ file }) => file) }
  } finally {
    desk.close()
    indexDesk?.close()
    intelligence.close()
  }
}

/** The working directory from the top of the repository: '' or `a/b/`. */
function findPrefix(cwd: string, top: string): string {
  const inside = relative(top, realpathSync(cwd)).split(sep).join('/')
  return inside === '' || inside.startsWith('..') ? '' : `${inside}/`
}

function untouchedNote(files: readonly string[]): string {
  const [first = ''] = files
  const what = files.length === 1 ? `${display(first)} is` : `${files.length} files are`
  return `${what} not touched by this commit; --all reports all that stands in such files`
}

/** A warning refuses only with `--fail-on-warn`; what was not checked refuses where its effect says so. */
function decideExit({ verdict, findings, artifacts }: Report, { failsOnWarn }: HookSettings): number {
  if (verdict === 'block' || verdict === 'confirm') return 1
  const hasWarning = [...findings, ...artifacts.flatMap((artifact) => artifact.findings)].some(({ effect }) => effect === 'warn')
  if (failsOnWarn && hasWarning) return 1
  return verdict === 'cannot-vet' ? 2 : 0
}
