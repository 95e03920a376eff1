import type { World } from './command.ts'
import { runProgram } from './program.ts'

const world: World = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: (text) => {
    process.stdout.write(text)
  },
  stderr: (text) => {
    process.stderr.write(text)
  },
  isStdinTerminal: Boolean(process.stdin.isTTY),
  isStdoutTerminal: Boolean(process.stdout.isTTY),
  isStderrTerminal: Boolean(process.stderr.isTTY),
}

// A reader that closes the pipe early (`| head`) is no fault of this run.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await runProgram(process.argv.slice(2), world)
