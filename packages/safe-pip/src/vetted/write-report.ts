import { writeFile } from 'node:fs/promises'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { display } from '@safe-pip/core/base/display'
import type { Report } from '@safe-pip/core/model/report'
import { renderJson } from '@safe-pip/core/report/render-json'
import { renderText } from '@safe-pip/core/report/render-text'
import type { Settings, World } from '../command.ts'

/** Writes the report where `--format` and `--output` want it; text without a file is shown while the run goes on. */
export async function writeReport(report: Report, options: { settings: Settings; world: World }): Promise<void> {
  const { settings, world } = options
  if (settings.format === 'text' && settings.outputFile === null) return
  const text = settings.format === 'json' ? renderJson(report) : renderText(report, { isVerbose: settings.verbosity > 0 })
  if (settings.outputFile === null) {
    world.stdout(text)
    return
  }
  await writeFile(settings.outputFile, text).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('configuration', `the report cannot be written to ${display(settings.outputFile ?? '')}: ${code}`)
  })
}
