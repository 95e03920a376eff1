import { writeFile } from 'node:fs/promises'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { display } from '@safe-pip/core/base/display'
import type { Settings, World } from './command.ts'

/** Writes a result to `--output`, else to standard output. Throws `configuration`. */
export async function writeOutput(
  text: string,
  { settings, world }: { settings: Pick<Settings, 'outputFile'>; world: Pick<World, 'stdout'> },
): Promise<void> {
  const file = settings.outputFile
  if (file === null) {
    world.stdout(text)
    return
  }
  await writeFile(file, text).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('configuration', `the report cannot be written to ${display(file)}: ${code}`)
  })
}
