/**
 * What vetting costs: `pnpm bench install [--rounds N] [--warm] [PACKAGE …]` installs from the real PyPI with plain pip and
 * with safe-pip in alternating rounds, each time into a fresh environment on a memory disk, and prints medians of the
 * ratios of wall clock and of CPU time. Cold (default): neither has a cache or a store. `--warm`: both keep theirs.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findPips, makePythonEnvironment, testPython } from '@safe-pip/testkit/python-environment'
import { measureRun, medianOf, type Measured } from './measured-run.ts'

const root = join(import.meta.dirname, '..', '..')
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'install'),
  options: {
    rounds: { type: 'string', default: '5' },
    warm: { type: 'boolean', default: false },
    pip: { type: 'string' },
    entry: { type: 'string' },
  },
  allowPositionals: true,
})
const packages = positionals.length === 0 ? ['requests', 'jupyterlab'] : positionals
const rounds = Number(values.rounds)
const pip = values.pip ?? findPips().at(-1) ?? ''
const bundle = join(root, 'bundle', 'safe-pip.mjs')
const entry =
  (values.entry === undefined ? undefined : resolve(values.entry)) ??
  (existsSync(bundle) ? bundle : join(root, 'packages', 'safe-pip', 'src', 'main.ts'))
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'safe-pip-bench-'))

type Contender = 'pip' | 'safe-pip'

function runOnce(contender: Contender, name: string, at: string): Measured {
  const venv = join(folder, 'venv')
  rmSync(venv, { recursive: true, force: true })
  const environment = makePythonEnvironment(venv, pip)
  const state = join(folder, values.warm ? `state-${contender}` : at)
  for (const path of [state, join(state, 'tmp')]) mkdirSync(path, { recursive: true })
  const command = contender === 'pip' ? [environment.pip, 'install', name] : [process.execPath, entry, 'install', name]
  const measured = measureRun(command, {
    python: testPython(),
    cwd: state,
    resultFile: join(folder, 'result.json'),
    read: (file) => readFileSync(file, 'utf8'),
    env: {
      ...process.env,
      PATH: `${environment.bin}:${process.env['PATH'] ?? ''}`,
      VIRTUAL_ENV: venv,
      HOME: state,
      TMPDIR: join(state, 'tmp'),
      SAFE_PIP_HOME: join(state, 'safe-pip'),
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      ...(values.warm ? {} : { PIP_NO_CACHE_DIR: '1' }),
    },
  })
  if (measured.code !== 0) throw new Error(`${contender} install ${name} ended with ${measured.code}:\n${measured.output}`)
  if (!values.warm) rmSync(state, { recursive: true, force: true })
  return measured
}

const cell = (text: string | number, width: number): string => (typeof text === 'number' ? text.toFixed(2) : text).padStart(width)

try {
  console.log(
    `pip ${pip}, ${values.warm ? 'warm' : 'cold'}, ${rounds} alternating rounds, ${entry === bundle ? 'bundle' : 'source'}, Node ${process.versions.node}`,
  )
  console.log(
    `${'package'.padEnd(16)}${['pip s', 'safe-pip s', 'ratio', 'pip CPU s', 'safe-pip CPU s', 'CPU ratio', 'MiB'].map((title) => cell(title, 15)).join('')}`,
  )
  for (const name of packages) {
    const plain: Measured[] = []
    const vetted: Measured[] = []
    if (values.warm) for (const contender of ['pip', 'safe-pip'] as const) runOnce(contender, name, 'warming')
    for (let round = 0; round < rounds; round += 1) {
      // Who goes first changes, so that neither always finds what the other warmed.
      const order: readonly Contender[] = round % 2 === 0 ? ['pip', 'safe-pip'] : ['safe-pip', 'pip']
      for (const contender of order)
        (contender === 'pip' ? plain : vetted).push(runOnce(contender, name, `${contender}-${round}`))
    }
    const ratio = (key: 'seconds' | 'cpuSeconds'): number =>
      medianOf(vetted.map((one, round) => one[key] / (plain[round]?.[key] ?? Number.NaN)))
    const median = (of: readonly Measured[], key: 'seconds' | 'cpuSeconds' | 'memory'): number =>
      medianOf(of.map((one) => one[key]))
    console.log(
      name.padEnd(16) +
        [
          median(plain, 'seconds'),
          median(vetted, 'seconds'),
          ratio('seconds'),
          median(plain, 'cpuSeconds'),
          median(vetted, 'cpuSeconds'),
          ratio('cpuSeconds'),
          median(vetted, 'memory').toFixed(0),
        ]
          .map((value) => cell(value, 15))
          .join(''),
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
