import { runHook } from './run-hook.ts'
import type { World } from './world.ts'

const world: World = {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => {
    process.stdout.write(text)
  },
  stderr: (text) => {
    process.stderr.write(text)
  },
  isStdoutTerminal: Boolean(process.stdout.isTTY),
  columns: process.stdout.columns ?? 0,
  program: { node: process.execPath, script: process.argv[1] ?? '' },
}

// A reader that closes the pipe early is no fault of this run.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await runHook(process.argv.slice(2), world)
