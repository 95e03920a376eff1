/**
 * `pnpm bench scan [--wheels FOLDER] [--malware GITDIR --list TSV [--families N]] [--benign FOLDER]`: safe-pip beside
 * hexora and guarddog on the same 100 wheels (scan/wheels.txt, fetched from the user's index): CPU time, time a wheel, memory.
 * With `--malware` and `--benign` also what each flags. Everything is data: archives are unpacked for those tools
 * only, as plain files below a temporary folder that is removed, and nothing of them is run or imported.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBundle, writeBundle } from '../bundle/build.ts'
import { openMalware, readMalwareList } from '../evaluation/sample-sets.ts'
import { findPython } from '../setup/find-python.ts'
import { measureRun, medianOf, type Measured } from './measured-run.ts'
import { installScanner, OTHERS, unpackAll } from './scan/other-scanners.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'scan'),
  options: {
    wheels: { type: 'string' },
    malware: { type: 'string' },
    list: { type: 'string' },
    families: { type: 'string', default: '150' },
    benign: { type: 'string' },
  },
})
const python = findPython().path
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'safe-pip-bench-'))

interface Line {
  readonly name: string
  readonly ms: number
  readonly flagged: boolean
}

function measure(command: readonly string[]): Measured {
  const resultFile = join(folder, 'result.json')
  const env = { ...process.env, HOME: folder, SAFE_PIP_HOME: join(folder, 'home') }
  return measureRun(command, { python, cwd: folder, resultFile, read: (file) => readFileSync(file, 'utf8'), env })
}

function linesOf({ output, code }: Measured, name: string): Line[] {
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${output.slice(-2000)}`)
  return output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []))
}

/** The archives as they are, and unpacked. */
interface Sample {
  readonly archives: string
  readonly trees: string
}

function unpackSample(archives: string, name: string): Sample {
  const trees = join(folder, `${name}-trees`)
  mkdirSync(trees)
  unpackAll(python, archives, trees)
  return { archives, trees }
}

function downloadWheels(): string {
  const into = join(folder, 'wheels')
  const list = join(import.meta.dirname, 'scan', 'wheels.txt')
  const words = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', into, '-r', list]
  if (spawnSync(python, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    throw new Error('the wheels cannot be downloaded')
  return into
}

/** One archive of a family, of every k-th family. */
async function writeFamilies(into: string, { gitDirectory, list }: { gitDirectory: string; list: string }): Promise<number> {
  mkdirSync(into)
  const { samples, close } = openMalware(gitDirectory, readMalwareList(list))
  const families = [...Map.groupBy(samples, (sample) => sample.family).values()]
  const step = Math.max(1, families.length / Number(values.families))
  let count = 0
  for (let at = 0; at < families.length; at += step) {
    const group = families[Math.floor(at)] ?? []
    const sample = group[group.length >> 1]
    const bytes = await sample?.open()
    if (sample === undefined || bytes === null || bytes === undefined) continue
    writeFileSync(join(into, `${String(count++).padStart(4, '0')}-${sample.filename}`), bytes.read(0, bytes.size), {
      mode: 0o600,
    })
  }
  close()
  return count
}

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
const fixed = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

try {
  const wheels = values.wheels === undefined ? downloadWheels() : resolve(values.wheels)
  const tools = [
    {
      name: 'safe-pip',
      threshold: 'a warning',
      command: [process.execPath, join(import.meta.dirname, 'scan', 'read-archives.ts')],
      reads: 'archives' as const,
    },
    ...OTHERS.flatMap((other) => {
      const command = installScanner(other, { python, folder })
      return command === null
        ? []
        : [{ name: `${other.name} ${other.version}`, threshold: other.threshold, command, reads: 'trees' as const }]
    }),
  ]
  const sample = unpackSample(wheels, 'wheels')
  const bundle = join(folder, 'bundle')
  writeBundle(await buildBundle(), bundle)
  const count = readdirSync(wheels).length
  console.log(`${count} wheels, Node ${process.versions.node}\n`)
  row(['tool', 'CPU s', 'wall s', 'median ms', 'p95 ms', 'MiB'])
  row(['---', '---', '---', '---', '---', '---'])
  const cpu = new Map<string, number>()
  const shown = (name: string, run: Measured, times: readonly number[]): void => {
    cpu.set(name, run.cpuSeconds)
    const sorted = times.toSorted((a, b) => a - b)
    const p95 = sorted[Math.floor(sorted.length * 0.95)]
    row([
      name,
      fixed(run.cpuSeconds),
      fixed(run.seconds),
      times.length === 0 ? '' : fixed(medianOf(times)),
      p95 === undefined ? '' : fixed(p95),
      fixed(run.memory),
    ])
  }
  for (const { name, command, reads } of tools) {
    const run = measure([...command, sample[reads]])
    shown(
      name,
      run,
      linesOf(run, name).map(({ ms }) => ms),
    )
  }
  const scan = [
    process.execPath,
    join(bundle, 'safe-pip.mjs'),
    'scan',
    wheels,
    '--format',
    'json',
    '--output',
    join(folder, 'report.json'),
  ]
  for (const name of ['safe-pip scan, never seen', 'safe-pip scan, seen before']) shown(name, measure(scan), [])
  for (const { name } of tools.slice(1))
    for (const own of ['safe-pip', 'safe-pip scan, never seen'])
      console.log(`${own}: ${((cpu.get(own) ?? 0) / (cpu.get(name) ?? Number.NaN)).toFixed(2)} times the CPU time of ${name}`)

  const judged: [string, Sample][] = [['of the 100 wheels', sample]]
  if (values.benign !== undefined) judged.push(['benign archives', unpackSample(resolve(values.benign), 'benign')])
  if (values.malware !== undefined && values.list !== undefined) {
    const archives = join(folder, 'malware')
    const number = await writeFamilies(archives, { gitDirectory: values.malware, list: values.list })
    judged.unshift([`families of malware (${number}, one archive each)`, unpackSample(archives, 'malware')])
  }
  console.log('')
  row(['flagged', ...tools.map(({ name, threshold }) => `${name}, ${threshold}`)])
  row(['---', ...tools.map(() => '---')])
  for (const [title, { archives, trees }] of judged) {
    const cells = tools.map(({ name, command, reads }) => {
      const lines = linesOf(measure([...command, reads === 'archives' ? archives : trees]), name)
      const flagged = lines.filter((line) => line.flagged).length
      return `${flagged} of ${lines.length} (${((100 * flagged) / lines.length).toFixed(1)} %)`
    })
    row([title, ...cells])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
