/**
 * `pnpm check`: everything that must hold, each step with proof that it saw something. `--quick` leaves out
 * what takes long or looks at more than the change: unused code, unit tests, the bundle.
 */
import { spawn } from 'node:child_process'
import { ROOT } from './project-files.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Captures how many things the step looked at; with the flag g, the matches are counted. */
  readonly saw: RegExp
  readonly atLeast: number
  /** Left out by `--quick`. */
  readonly isSlow?: boolean
  /** Its output is shown while it runs, and its tests are counted in the last line. */
  readonly isTests?: boolean
  readonly hint?: string
}

const TESTS = /^ *Tests +(?:(\d+) failed \| )?(\d+) passed/m
const COUNTED = /^ *Tests +(?:\d+ failed \| )?(\d+) passed/m

const STEPS: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'], saw: /on (\d+) files/, atLeast: 100, hint: 'pnpm fix' },
  { name: 'lint', command: ['oxlint'], saw: /on (\d+) files/, atLeast: 100 },
  { name: 'types', command: ['tsc', '-b', '--verbose', '--pretty', 'false'], saw: /Project '\S+' is/g, atLeast: 5 },
  { name: 'boundaries', command: ['turbo', 'boundaries'], saw: /Checked (\d+) files/, atLeast: 80 },
  {
    name: 'generated',
    command: ['node', 'tools/generate/all.ts', '--check'],
    saw: /(\d+) generated files/,
    atLeast: 5,
    hint: 'pnpm fix',
  },
  { name: 'house', command: ['vitest', 'run', '--project', 'house'], saw: COUNTED, atLeast: 20 },
  {
    name: 'unused code',
    command: ['knip', '--no-progress', '--reporter', './tools/unused-reporter.ts', '--reporter', 'symbols'],
    saw: /looked at (\d+) files/,
    atLeast: 100,
    isSlow: true,
  },
  {
    name: 'bundle',
    command: ['node', 'tools/bundle/build.ts', '--check'],
    saw: /(\d+) files/,
    atLeast: 10,
    isSlow: true,
    hint: 'pnpm bundle',
  },
  {
    name: 'bundle runs',
    command: ['vitest', 'run', '--config', 'tools/bundle/vitest.config.ts'],
    saw: COUNTED,
    atLeast: 5,
    isSlow: true,
  },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], saw: COUNTED, atLeast: 500, isSlow: true, isTests: true },
  {
    name: 'end-to-end',
    command: ['vitest', 'run', '--config', 'vitest.end-to-end.config.ts'],
    saw: COUNTED,
    atLeast: 100,
    isSlow: true,
    isTests: true,
  },
]

/** What `tsc --verbose` says beside errors; only its count is of interest. */
const CHATTER = /^\d\d:\d\d:\d\d [AP]M - .*\n(?: {4}\* .*\n)*\n?/gm

interface Outcome {
  readonly status: number | null
  readonly output: string
}

/** Runs a step; the output of tests is passed on as it comes. */
async function run({ command: [first = '', ...rest], isTests = false }: Step): Promise<Outcome> {
  const [command, args] = first === 'node' ? [process.execPath, rest] : ['pnpm', ['exec', first, ...rest]]
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1', FORCE_COLOR: '0' }
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const pieces: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece)
      if (isTests) process.stdout.write(piece)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(pieces).toString('utf8') })
    })
  })
}

const isQuick = process.argv.includes('--quick')
let passed = 0
let failed = 0
for (const step of STEPS.filter(({ isSlow }) => !(isQuick && isSlow === true))) {
  const started = performance.now()
  const { status, output } = await run(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const seen = step.saw.global ? [...output.matchAll(step.saw)].length : Number(step.saw.exec(output)?.[1] ?? Number.NaN)
  const isBlind = !(seen >= step.atLeast)
  const tests = TESTS.exec(output)
  passed += tests === null ? 0 : Number(tests[2])
  failed += tests === null ? 0 : Number(tests[1] ?? 0)
  if (status === 0 && !isBlind) {
    passed += 1
    console.log(`ok      ${step.name.padEnd(12)} ${seconds.padStart(5)} s  ${seen}`)
    continue
  }
  failed += 1
  console.log(
    `FAILED  ${step.name.padEnd(12)} ${seconds.padStart(5)} s${step.hint === undefined ? '' : `  (mend: ${step.hint})`}`,
  )
  if (status === 0) console.log(`it saw ${seen} things where at least ${step.atLeast} were expected\n${output}`)
  else if (step.isTests !== true) console.log(output.replaceAll(CHATTER, ''))
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
