import { display } from '@safe-pip/core/base/display'
import { isSafePipError } from '@safe-pip/core/base/safe-pip-error'
import { absent } from '@safe-pip/core/model/facts'
import type { Report } from '@safe-pip/core/model/report'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { PYPI_INDEX } from '@safe-pip/core/policy/policy'
import { renderJson } from '@safe-pip/core/report/render-json'
import { assembleReport } from '@safe-pip/core/vet/assemble-report'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import { HELP, parseCommandLine, type HookSettings } from './command-line.ts'
import { BlobReader } from './git/blob-reader.ts'
import { openCommit } from './git/open-commit.ts'
import { renderHookText, wantsColor } from './render-hook.ts'
import { selectFiles } from './select-files.ts'
import { vetCommit } from './vet-commit.ts'
import type { World } from './world.ts'

export const TOOL_VERSION: string = '0.1.0'

/** Runs one command line and answers the exit code (CONTRACT): 0, 1 refused, 2 could not vet or broken. Never throws. */
export async function runHook(argv: readonly string[], world: World): Promise<number> {
  try {
    const settings = parseCommandLine(argv, world)
    if (settings.wants !== null) {
      world.stdout(settings.wants === 'help' ? HELP : `safe-pip-pre-commit ${TOOL_VERSION}\n`)
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
  const { policy, ...spoken } = loadPolicy({
    cwd,
    env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex },
  })
  const commit = await openCommit({ cwd, env, isOnline: settings.isOnline })
  const blobs = new BlobReader(commit.place)
  try {
    const isUnderPreCommit = (env['PRE_COMMIT'] ?? '') !== ''
    const selection = selectFiles(settings.files, commit, { cwd, isAll: settings.isAll, isUnderPreCommit })
    const vetted = await vetCommit({
      commit,
      blobs,
      selection,
      stance: {
        declaredIndexes: [PYPI_INDEX, ...policy.indexes.allowed],
        internalNames: policy.indexes.internalNames,
        internalIndex: policy.indexes.internalIndex,
      },
      judgement: { policy, ruleContext: makeRuleContext(policy, { now: settings.now, popularNames: [] }) },
      lookUp: (releases) =>
        Promise.resolve(
          new Map(
            releases.map(({ name, version }) => [`${name} ${version}`, absent('the hook asks no network', 'known-malware')]),
          ),
        ),
    })
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      command: 'hook',
      now: settings.now,
      intelligence: null,
      policy: spoken,
      ...vetted.parts,
    })
    const notes = selection.untouched.length === 0 ? [] : [untouchedNote(selection.untouched)]
    const text = {
      isVerbose: settings.isVerbose,
      isColored: wantsColor(settings.color, world),
      width: world.columns > 0 ? world.columns : 80,
      fileCount: vetted.files.length,
      notes,
    }
    world.stdout(settings.format === 'json' ? renderJson(report) : renderHookText(report, text))
    return decideExit(report, settings)
  } finally {
    blobs.close()
  }
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
