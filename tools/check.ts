/**
 * `pnpm check`: everything that must hold, each step with proof that it saw something. `--quick` leaves out
 * what takes long or looks at more than the change: unused code, unit tests.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from './project-files.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Captures how many things the step looked at. */
  readonly saw: RegExp
  readonly atLeast: number
  readonly isSlow?: boolean
  readonly hint?: string
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'], saw: /on (\d+) files/, atLeast: 100, hint: 'pnpm fix' },
  { name: 'lint', command: ['oxlint'], saw: /on (\d+) files/, atLeast: 100 },
  { name: 'types', command: ['tsc', '-b', '--verbose', '--pretty', 'false'], saw: /Project '\S+' is/g, atLeast: 5 },
  { name: 'boundaries', command: ['turbo', 'boundaries'], saw: /Checked (\d+) files/, atLeast: 80 },
  {
    name: 'generated',
    command: ['node', 'tools/generate/all.ts', '--check'],
    saw: /(\d+) generated files/,
    atLeast: 2,
    hint: 'pnpm fix',
  },
  {
    name: 'house',
    command: ['vitest', 'run', '--project', 'house'],
    saw: /Tests\s+(?:\d+ failed \| )?(\d+) passed/,
    atLeast: 10,
  },
  { name: 'unused code', command: ['knip', '--no-progress'], saw: /^()/, atLeast: 0, isSlow: true },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', 'unit'],
    saw: /Tests\s+(?:\d+ failed \| )?(\d+) passed/,
    atLeast: 50,
    isSlow: true,
  },
]

/** What `tsc --verbose` says beside errors; only its count is of interest. */
const CHATTER = /^\d\d:\d\d:\d\d [AP]M - .*\n(?: {4}\* .*\n)*\n?/gm

const isQuick = process.argv.includes('--quick')
let failed = 0
for (const step of STEPS.filter(({ isSlow }) => !(isQuick && isSlow === true))) {
  const started = performance.now()
  const [command, ...args] =
    step.command[0] === 'node' ? [process.execPath, ...step.command.slice(1)] : ['pnpm', 'exec', ...step.command]
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const output = `${stdout}${stderr}`
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const seen = step.saw.global ? [...output.matchAll(step.saw)].length : Number(step.saw.exec(output)?.[1] ?? Number.NaN)
  const isBlind = !(seen >= step.atLeast)
  if (status === 0 && !isBlind) {
    console.log(`ok      ${step.name.padEnd(12)} ${seconds.padStart(5)} s${seen > 0 ? `  ${seen}` : ''}`)
    continue
  }
  failed += 1
  console.log(
    `FAILED  ${step.name.padEnd(12)} ${seconds.padStart(5)} s${step.hint === undefined ? '' : `  (mend: ${step.hint})`}`,
  )
  console.log(
    status === 0
      ? `it saw ${seen} things where at least ${step.atLeast} were expected\n${output}`
      : output.replaceAll(CHATTER, ''),
  )
}
process.exitCode = failed === 0 ? 0 : 1
