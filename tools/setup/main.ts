/**
 * The test set-up: downloads with pip, by hash, what the tests need from PyPI, and lays it out below `.cache/`, so that the
 * tests themselves use loopback only. Does nothing where everything is there. `node tools/setup/main.ts`
 */
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPython, unfitReason, type Interpreter } from './find-python.ts'
import { setUpHookTools } from '../hook-trial/tool-environment.ts'
import { batchesOf, parseWantedWheels, type WantedWheel } from './wanted-wheels.ts'

const root = join(import.meta.dirname, '..', '..')
const cache = join(root, '.cache')
const wheelsFolder = join(cache, 'wheels')
/** Counted up when the layout below `.cache/` changes. */
const LAYOUT = 2

function main(): void {
  setUpHookTools()
  const list = readFileSync(join(import.meta.dirname, 'wheels.txt'), 'utf8')
  const python = findPython()
  const stamp = createHash('sha256')
    .update(JSON.stringify([LAYOUT, list, python.path, python.version]))
    .digest('hex')
  const stateFile = join(cache, 'setup.json')
  if (isCurrent(stateFile, stamp)) return
  rmSync(stateFile, { force: true })
  mkdirSync(wheelsFolder, { recursive: true })

  const wanted = parseWantedWheels(list)
  const fit = wanted.filter(({ project, version }) => project !== 'pip' || unfitReason(version, python) === null)
  const missing = fit.filter((wheel) => !hasWheel(wheel))
  if (missing.length > 0) download(missing, python)
  for (const wheel of fit) if (!hasWheel(wheel)) throw new Error(`${wheel.project} ${wheel.version} was not downloaded`)

  const pips = fit.filter(({ project }) => project === 'pip').map(({ version }) => version)
  for (const version of pips) layOutPip(version, python)
  layOutLibraries(newest(pips))
  const skipped = wanted.flatMap(({ project, version }) => (project === 'pip' ? (unfitReason(version, python) ?? []) : []))
  for (const reason of skipped) console.log(`test set-up: left out: ${reason} (this is ${python.version}, ${python.path})`)
  writeFileSync(
    stateFile,
    `${JSON.stringify({ stamp, python: python.path, pythonVersion: python.version, pips, skipped }, null, 2)}\n`,
  )
  console.log(`test set-up: Python ${python.version}, pip ${pips.join(', ')}`)
}

function isCurrent(stateFile: string, stamp: string): boolean {
  return existsSync(stateFile) && (JSON.parse(readFileSync(stateFile, 'utf8')) as { stamp: string }).stamp === stamp
}

function wheelsOf({ project, version }: WantedWheel): string[] {
  const start = `${project.replaceAll('-', '_')}-${version}-`
  return readdirSync(wheelsFolder).filter((name) => name.startsWith(start) && name.endsWith('.whl'))
}

function hasWheel(wheel: WantedWheel): boolean {
  return wheelsOf(wheel).some(
    (name) =>
      createHash('sha256')
        .update(readFileSync(join(wheelsFolder, name)))
        .digest('hex') === wheel.sha256,
  )
}

function download(wheels: readonly WantedWheel[], python: Interpreter): void {
  const folder = mkdtempSync(join(cache, 'download-'))
  const pip = python.hasPip ? [python.path, '-m', 'pip'] : [ensuredPip(python, folder), '-m', 'pip']
  for (const [number, batch] of batchesOf(wheels).entries()) {
    console.log(`test set-up: downloading ${batch.map(({ project, version }) => `${project} ${version}`).join(', ')}`)
    const file = join(folder, `${number}.txt`)
    writeFileSync(file, batch.map(({ project, version, sha256 }) => `${project}==${version} --hash=sha256:${sha256}\n`).join(''))
    run([
      ...pip,
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--require-hashes',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--dest',
      folder,
      '-r',
      file,
    ])
  }
  for (const name of readdirSync(folder)) if (name.endsWith('.whl')) renameSync(join(folder, name), join(wheelsFolder, name))
  rmSync(folder, { recursive: true, force: true })
}

/** Where the machine's Python has no pip (Debian), the one that its ensurepip brings. */
function ensuredPip(python: Interpreter, folder: string): string {
  run([python.path, '-m', 'venv', join(folder, 'venv')])
  return join(folder, 'venv', 'bin', 'python')
}

/** `.cache/pips/<version>`: a virtual environment that holds this pip and nothing else; tests copy it. */
function layOutPip(version: string, python: Interpreter): void {
  const folder = join(cache, 'pips', version)
  rmSync(folder, { recursive: true, force: true })
  run([python.path, '-m', 'venv', '--without-pip', folder])
  const wheel = join(wheelsFolder, `pip-${version}-py3-none-any.whl`)
  run([join(folder, 'bin', 'python'), join(wheel, 'pip'), 'install', '--quiet', '--no-index', '--no-deps', wheel])
}

/** Folders for PYTHONPATH: what tests import (`.cache/libraries`), and pip-compile with what it needs (`.cache/pip-tools`). */
function layOutLibraries(pip: string): void {
  layOutFolder('libraries', { pip, projects: ['packaging'] })
  layOutFolder('pip-tools', { pip, projects: ['packaging', 'pip_tools', 'click', 'build', 'pyproject_hooks'] })
}

function layOutFolder(name: string, { pip, projects }: { pip: string; projects: readonly string[] }): void {
  const folder = join(cache, name)
  rmSync(folder, { recursive: true, force: true })
  const wheels = readdirSync(wheelsFolder)
    .filter((wheel) => projects.some((project) => wheel.startsWith(`${project}-`)))
    .map((wheel) => join(wheelsFolder, wheel))
  const python = join(cache, 'pips', pip, 'bin', 'python')
  run([python, '-m', 'pip', 'install', '--quiet', '--no-index', '--no-deps', '--target', folder, ...wheels])
}

function newest(pips: readonly string[]): string {
  const last = pips.at(-1)
  if (last === undefined) throw new Error('this Python runs none of the pips that are tested')
  return last
}

function run([command = '', ...args]: readonly string[]): void {
  // The machine's own certificate settings count for the download; a virtual environment or a folder on PYTHONPATH does not.
  const { VIRTUAL_ENV: _venv, PYTHONPATH: _path, PYTHONHOME: _home, ...env } = process.env
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, PIP_DISABLE_PIP_VERSION_CHECK: '1' } })
}

main()
