/**
 * What an audit costs: `pnpm bench audit [--rounds N] [--packages N] [--advisories N]` has the bundle read locks of 300
 * packages offline, against a snapshot of 20,000 generated advisories (1,000 of them malware, 30 about locked
 * releases), and prints user and system time of the whole process and its largest size in memory, medians, with the aim.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { testPython } from '@safe-pip/testkit/python-environment'
import { buildBundle, writeBundle } from '../bundle/build.ts'
import { measureRun, medianOf } from './measured-run.ts'

const AIM = { cpuSeconds: 0.5, memory: 150 }

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'audit'),
  options: {
    rounds: { type: 'string', default: '9' },
    packages: { type: 'string', default: '300' },
    advisories: { type: 'string', default: '20000' },
  },
})
const [rounds, packages, advisories] = [Number(values.rounds), Number(values.packages), Number(values.advisories)]
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'safe-pip-bench-'))
const bundle = join(folder, 'bundle')
const env = { ...process.env, HOME: folder, SAFE_PIP_HOME: join(folder, 'home') }

const nameOf = (number: number): string => `project-${number}`
const hashOf = (number: number): string => number.toString(16).padStart(64, 'a')
const urlOf = (number: number): string => {
  const hex = hashOf(number)
  return `https://files.pythonhosted.org/packages/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex.slice(4)}/project_${number}-1.${number}.0-py3-none-any.whl`
}
const numbers = Array.from({ length: packages }, (_, number) => number)

/** A chain with branches: what real locks look like to the walk along their edges. */
function renderUvLock(): string {
  const needs = (number: number): number[] => [number * 2 + 1, number * 2 + 2].filter((other) => other < packages)
  const one = (number: number): string => `[[package]]
name = "${nameOf(number)}"
version = "1.${number}.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [
${needs(number)
  .map((other) => `    { name = "${nameOf(other)}" },\n`)
  .join('')}]
sdist = { url = "${urlOf(number + 1000)
    .replace('py3-none-any.whl', '0.tar.gz')
    .replace(
      `project_${number + 1000}-1.${number + 1000}.0-0`,
      `project_${number}-1.${number}.0`,
    )}", hash = "sha256:${hashOf(number + 1000)}", size = 1000, upload-time = "2025-01-01T00:00:00Z" }
wheels = [
    { url = "${urlOf(number)}", hash = "sha256:${hashOf(number)}", size = 1000, upload-time = "2025-01-01T00:00:00Z" },
]
`
  return `version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "${nameOf(0)}" }]

[package.metadata]
requires-dist = [{ name = "${nameOf(0)}" }]

${numbers.map((number) => one(number)).join('\n')}`
}

function renderPylock(): string {
  const one = (number: number): string => `[[packages]]
name = "${nameOf(number)}"
version = "1.${number}.0"
index = "https://pypi.org/simple"
wheels = [{ url = "${urlOf(number)}", upload-time = 2025-01-01T00:00:00Z, size = 1000, hashes = { sha256 = "${hashOf(number)}" } }]
`
  return `lock-version = "1.0"\ncreated-by = "bench"\n${numbers.map((number) => one(number)).join('\n')}`
}

const LOCKS: readonly { readonly name: string; readonly files: Readonly<Record<string, string>>; readonly audited: string }[] = [
  {
    name: 'uv.lock',
    audited: 'uv.lock',
    files: {
      'uv.lock': renderUvLock(),
      'pyproject.toml': `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["${nameOf(0)}"]\n`,
    },
  },
  { name: 'pylock.toml', audited: 'pylock.toml', files: { 'pylock.toml': renderPylock() } },
  {
    name: 'requirements.txt',
    audited: 'requirements.txt',
    files: {
      'requirements.txt': numbers
        .map((number) => `${nameOf(number)}==1.${number}.0 \\\n    --hash=sha256:${hashOf(number)}\n    # via app\n`)
        .join(''),
    },
  },
]

/** Every tenth locked project has an advisory that its locked version is affected by; all others are about strangers. */
function writeAdvisories(path: string): void {
  mkdirSync(path, { recursive: true })
  for (let number = 0; number < advisories; number += 1) {
    const isMalware = number % 20 === 19
    const isLocked = number % 10 === 0 && number < packages
    const name = isLocked ? nameOf(number) : `stranger-${number % 7000}`
    const record = {
      id: isMalware ? `MAL-2025-${number}` : `PYSEC-2025-${number}`,
      modified: '2025-01-01T00:00:00Z',
      aliases: isMalware ? [] : [`CVE-2025-${number}`],
      summary: `A generated advisory about ${name}`,
      severity: isMalware ? [] : [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N' }],
      affected: [
        {
          package: { ecosystem: 'PyPI', name },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: `1.${number}.1` }] }],
        },
      ],
    }
    writeFileSync(join(path, `${number}.json`), JSON.stringify(record))
  }
}

function run(cwd: string, ...words: string[]): ReturnType<typeof measureRun> {
  const command = [process.execPath, join(bundle, 'safe-pip.mjs'), ...words]
  const read = (file: string): string => readFileSync(file, 'utf8')
  return measureRun(command, { python: testPython(), cwd, env, resultFile: join(folder, 'result.json'), read })
}

try {
  writeBundle(await buildBundle(), bundle)
  const records = join(folder, 'records')
  writeAdvisories(records)
  const synced = run(folder, 'sync', '--from', records)
  if (synced.code !== 0) throw new Error(`sync ended with ${synced.code}:\n${synced.output}`)
  rmSync(records, { recursive: true })
  console.log(`Node ${process.versions.node}, ${rounds} rounds, ${packages} packages, ${synced.output.split('\n', 1)[0] ?? ''}`)
  console.log(`aim: ${AIM.cpuSeconds.toFixed(2)} s user and system, ${AIM.memory} MiB`)
  for (const { name, files, audited } of LOCKS) {
    const cwd = join(folder, name)
    mkdirSync(cwd)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text)
    const runs = Array.from({ length: rounds }, () => run(cwd, '--offline', 'audit', audited))
    const [first] = runs
    const found = /\bvulnerab/.test(first?.output ?? '')
    if (first === undefined || (first.code !== 0 && first.code !== 80) || !found)
      throw new Error(`audit ended with ${first?.code}:\n${first?.output.slice(-2000)}`)
    const cpu = medianOf(runs.map(({ cpuSeconds }) => cpuSeconds))
    const memory = medianOf(runs.map(({ memory: size }) => size))
    const isMet = cpu <= AIM.cpuSeconds && memory <= AIM.memory
    console.log(
      `${name.padEnd(18)} ${cpu.toFixed(2)} s user and system, ${memory.toFixed(0)} MiB${isMet ? '' : '   (aim missed)'}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
