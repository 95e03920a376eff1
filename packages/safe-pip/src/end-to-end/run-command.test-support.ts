import { spawn } from 'node:child_process'

export interface RunEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Both, for what may stand in either. */
  readonly output: string
  readonly seconds: number
}

/** Runs a command to its end, with nothing on its standard input. */
export function runCommand(
  [command = '', ...args]: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd: string },
): Promise<RunEnd> {
  return new Promise((done, fail) => {
    const started = performance.now()
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, stderr, output] = ['', '', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      output += text
    })
    child.on('error', fail)
    child.on('close', (code, signal) => {
      done({ code, signal, stdout, stderr, output, seconds: (performance.now() - started) / 1000 })
    })
  })
}
