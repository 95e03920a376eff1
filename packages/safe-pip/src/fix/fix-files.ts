import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { Report } from '@safe-pip/core/model/report'
import { renderText } from '@safe-pip/core/report/render-text'
import { editManifest } from '@safe-pip/core/vet/edit-manifest'
import { findLockPairs } from '@safe-pip/core/vet/find-lock-pairs'
import { readDiskManifests } from '../audit/audit-disk.ts'
import { openAudit } from '../audit/open-audit.ts'
import type { Settings, World } from '../command.ts'
import { writeTarget } from '../pin/write-target.ts'
import { renderDifference } from '../render-difference.ts'
import { countOf } from '../vetted/show-plan.ts'
import { decideRefusal } from '../vetted/outcome.ts'
import { writeReport } from '../vetted/write-report.ts'
import type { FixDraft } from './fix-draft.ts'
import { planFixes } from './plan-fixes.ts'

/** One file as it would be. */
interface FixedFile {
  readonly file: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly count: number
}

/**
 * `audit --fix`: the difference on standard output, or with `--write` the files changed and read again. Answers the
 * exit code of the audit of what then lies there.
 */
export async function fixFiles(
  paths: readonly string[],
  { settings, world, isWriting }: { settings: Settings; world: World; isWriting: boolean },
): Promise<number> {
  const { manifests, read } = await readDiskManifests(paths, { cwd: world.cwd, standardInput: null })
  const audit = openAudit({ settings, world })
  try {
    const before = await audit.judge(manifests, await findLockPairs(manifests, read))
    const draft = await planFixes({ manifests, report: before, audit, settings, world })
    const fixed = applyFixes(draft, { world })
    if (!isWriting) {
      const isOut = settings.format === 'text' || settings.outputFile !== null
      const show = isOut ? world.stdout : world.stderr
      const isTerminal = isOut ? world.isStdoutTerminal : world.isStderrTerminal
      for (const { file, before: old, after } of fixed) {
        const texts = { before: textOf(old), after: textOf(after) }
        show(renderDifference(texts, { from: `a/${file}`, to: `b/${file}`, isTerminal }))
      }
      return await conclude(before, { settings, world, draft, fixed, isWriting })
    }
    for (const { file, after } of fixed) writeTarget(resolve(world.cwd, file), after)
    const again = await readDiskManifests(paths, { cwd: world.cwd, standardInput: null })
    const after = await audit.judge(again.manifests, await findLockPairs(again.manifests, again.read))
    return await conclude(after, { settings, world, draft, fixed, isWriting })
  } finally {
    audit.close()
  }
}

function applyFixes(draft: FixDraft, { world }: { world: World }): FixedFile[] {
  const fixed: FixedFile[] = []
  for (const [manifest, edits] of draft.edits()) {
    if (edits.length === 0) continue
    const bytes = readOwn(manifest, world.cwd)
    const edited = editManifest(manifest, { bytes, edits })
    for (const { entry } of edited.failed)
      draft.note(manifest, entry, 'the line cannot be edited without changing more than meant')
    if (edited.done.length > 0) {
      fixed.push({ file: manifest.file, before: bytes, after: edited.bytes, count: edited.done.length })
    }
  }
  return fixed.toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

function readOwn({ file }: ManifestFacts, cwd: string): Uint8Array {
  const path = resolve(cwd, file)
  if (!existsSync(path)) throw new SafePipError('disk', `${display(file)} is gone`)
  return readFileSync(path)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

interface Conclusion {
  readonly settings: Settings
  readonly world: World
  readonly draft: FixDraft
  readonly fixed: readonly FixedFile[]
  readonly isWriting: boolean
}

async function conclude(report: Report, { settings, world, draft, fixed, isWriting }: Conclusion): Promise<number> {
  if (settings.format === 'text' && settings.outputFile === null) {
    const show = isWriting ? world.stdout : world.stderr
    show(renderText(report, { isVerbose: settings.verbosity > 0 }))
  } else await writeReport(report, { settings, world })
  for (const note of draft.notes()) world.stderr(`safe-pip: not fixed: ${display(note, 600)}\n`)
  for (const hint of draft.hints()) world.stderr(`safe-pip: ${display(hint, 600)}\n`)
  const count = fixed.reduce((sum, file) => sum + file.count, 0)
  const what =
    count === 0 ? 'nothing to fix' : `${countOf(count, 'entry').replace('entrys', 'entries')} in ${countOf(fixed.length, 'file')}`
  const how = count === 0 ? '' : isWriting ? ' fixed' : ' can be fixed: add --write'
  world.stderr(`safe-pip: ${what}${how}\n`)
  return decideRefusal(report) ?? 0
}
