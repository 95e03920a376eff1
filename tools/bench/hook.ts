/**
 * What the hook costs a commit: `pnpm bench hook [--rounds N]` runs the bundle over 1 and over 300 staged files of 30
 * hashed requirements each, in a repository of 2,000 files, and prints medians of the hook's own wall clock.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBundle, writeBundle } from '../bundle/build.ts'
import { medianOf } from './measured-run.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'hook'),
  options: { rounds: { type: 'string', default: '9' } },
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'safe-pip-bench-'))
const repository = join(folder, 'repository')
const bundle = join(folder, 'bundle')
const env = { ...process.env, HOME: folder, PRE_COMMIT: '1' }

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: repository, env, stdio: 'ignore' })
}

function write(name: string, content: string): void {
  mkdirSync(dirname(join(repository, name)), { recursive: true })
  writeFileSync(join(repository, name), content)
}

const requirements = (extra: string): string =>
  Array.from(
    { length: 30 },
    (_, number) => `project-${number}==1.${number} --hash=sha256:${String(number).padStart(64, 'a')}\n`,
  ).join('') + extra

/** Milliseconds. */
function runOnce(files: readonly string[]): number {
  const command = [join(bundle, 'pre-commit.mjs'), ...files]
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: repository, env, encoding: 'utf8' })
  const wall = performance.now() - started
  if (status !== 0) throw new Error(`the hook ended with ${status}:\n${stdout}${stderr}`)
  return wall
}

try {
  writeBundle(await buildBundle(), bundle)
  mkdirSync(repository)
  git('init', '-q')
  for (let number = 0; number < 1700; number += 1) write(`src/module_${number}.py`, `VALUE = ${number}\n`)
  const names = Array.from({ length: 300 }, (_, number) => `services/s${number}/requirements.txt`)
  for (const name of names) write(name, requirements(''))
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
  for (const name of names) write(name, requirements(`one-more==1.0 --hash=sha256:${'b'.repeat(64)}\n`))
  git('add', '-A')
  console.log(`Node ${process.versions.node}, ${rounds} rounds, 30 requirements a file`)
  for (const count of [1, 300]) {
    const runs = Array.from({ length: rounds }, () => runOnce(names.slice(0, count)))
    const wall = medianOf(runs)
    console.log(`${String(count).padStart(4)} staged ${count === 1 ? 'file ' : 'files'}  ${(wall / 1000).toFixed(2)} s`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
