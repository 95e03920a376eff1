import type { Report } from '@safe-pip/core/model/report'
import { renderJson } from '@safe-pip/core/report/render-json'
import { renderText } from '@safe-pip/core/report/render-text'
import type { Settings, World } from '../command.ts'
import { writeOutput } from '../write-output.ts'

/** Writes the report where `--format` and `--output` want it; text without a file is shown while the run goes on. */
export async function writeReport(report: Report, options: { settings: Settings; world: World }): Promise<void> {
  const { settings } = options
  if (settings.format === 'text' && settings.outputFile === null) return
  const text = settings.format === 'json' ? renderJson(report) : renderText(report, { isVerbose: settings.verbosity > 0 })
  await writeOutput(text, options)
}
