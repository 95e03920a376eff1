import { isFolder } from '@safe-pip/core/node/disk-files'
import { accessSync, constants, openSync, readSync, closeSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import type { World } from '../command.ts'

/** A Python that may have pip; whether it has one shows when it is started. */
export interface PipCandidate {
  readonly python: string
  /** Where `pip` is to be imported from: a zip application; null = as the interpreter finds it. */
  readonly root: string | null
  /** What to start for plain pip. */
  readonly start: readonly string[]
  readonly origin: string
}

export interface PipSearch {
  /** In order; the first that has a pip is it. */
  readonly candidates: readonly PipCandidate[]
  /** What was looked at and is no candidate, in words. */
  readonly tried: readonly string[]
}

/** `python -m pip` without the working directory on the path, where a hostile `pip/` may lie. */
const PLAIN_PIP =
  'import sys, runpy; sys.path[:] = [p for p in sys.path if p]; runpy.run_module("pip", run_name="__main__", alter_sys=True)'

/**
 * Where pip may be: `--pip`, else `VIRTUAL_ENV`, else `pip` on PATH, else `python3` on PATH. Neither of the first
 * two falls back to the next: a virtual environment without pip must not lead to the system's.
 */
export function findPip(pip: string | null, world: Pick<World, 'cwd' | 'env'>): PipSearch {
  if (pip !== null) return findNamed(pip, world)
  const environment = world.env['VIRTUAL_ENV']
  if (environment !== undefined && environment !== '')
    return findInEnvironment(environment, `VIRTUAL_ENV (${display(environment)})`)
  const tried: string[] = []
  const candidates: PipCandidate[] = []
  for (const [name, origin] of [
    ['pip', 'pip on PATH'],
    ['python3', 'python3 on PATH'],
  ] as const) {
    const path = findOnPath(name, world)
    if (path === null) tried.push(`${origin}: not there`)
    else {
      const found = name === 'pip' ? candidateOfFile(path, { origin, env: world.env }) : candidateOfPython(path, origin)
      if (found === null) tried.push(`${origin} (${path}): its Python cannot be told`)
      else candidates.push(found)
    }
  }
  return { candidates, tried }
}

function findNamed(pip: string, world: Pick<World, 'cwd' | 'env'>): PipSearch {
  const origin = `--pip ${display(pip)}`
  const path = pip.includes('/') ? resolve(world.cwd, pip) : (findOnPath(pip, world) ?? resolve(world.cwd, pip))
  if (isFolder(path)) return findInEnvironment(path, origin)
  if (!isExecutable(path)) return { candidates: [], tried: [`${origin}: no such program`] }
  const candidate = candidateOfFile(path, { origin, env: world.env })
  return candidate === null
    ? { candidates: [], tried: [`${origin}: its Python cannot be told`] }
    : { candidates: [candidate], tried: [] }
}

function findInEnvironment(folder: string, origin: string): PipSearch {
  const python = ['python', 'python3'].map((name) => resolve(folder, 'bin', name)).find(isExecutable)
  if (python === undefined) return { candidates: [], tried: [`${origin}: no bin/python`] }
  const script = resolve(folder, 'bin', 'pip')
  const start = isExecutable(script) ? { start: [script] } : {}
  return { candidates: [{ ...candidateOfPython(python, origin), ...start }], tried: [] }
}

function candidateOfPython(python: string, origin: string): PipCandidate {
  return { python, root: null, start: [python, '-c', PLAIN_PIP], origin }
}

/** An interpreter, a pip script with its interpreter in the first lines, a zip application, or a shim beside its Python. */
function candidateOfFile(path: string, surroundings: { origin: string; env: World['env'] }): PipCandidate | null {
  const { origin, env } = surroundings
  const head = readHead(path)
  const isScript = head.startsWith('#!')
  const isZip = /^(?:#![^\n]*\n)?PK\u0003\u0004/.test(head)
  if (!isScript && !isZip)
    return /^(?:python|pypy)/i.test(basename(path)) ? candidateOfPython(path, origin) : findBeside(path, origin)
  const python = isScript ? interpreterOf(head, env) : findOnPath('python3', { env })
  if (python === null)
    return /^(?:python|pypy)/i.test(basename(path)) ? candidateOfPython(path, origin) : findBeside(path, origin)
  return { python, root: isZip ? path : null, start: isZip ? [python, path] : [path], origin }
}

/** Shims of version managers (pyenv, asdf, mise) stand beside one for Python that leads to the same version. */
function findBeside(script: string, origin: string): PipCandidate | null {
  const suffix = /^pip([\d.]*)$/.exec(basename(script))?.[1]
  if (suffix === undefined) return null
  const names = suffix === '' ? ['python3', 'python'] : [`python${suffix}`]
  const python = names.map((name) => join(dirname(script), name)).find(isExecutable)
  return python === undefined ? null : { python, root: null, start: [script], origin }
}

/** The Python of `#!/path/python`, `#!/usr/bin/env python3`, and of the two-line form that pip writes for long paths. */
function interpreterOf(head: string, env: World['env']): string | null {
  const [first = '', second = ''] = head.split('\n')
  const words = first.slice(2).trim().split(/\s+/)
  const name = basename(words[0] ?? '')
  if (name === 'sh') {
    const inner = /^'''exec' (?:"([^"]+)"|'([^']+)'|(\S+)) "\$0" "\$@"/.exec(second)
    const path = inner?.[1] ?? inner?.[2] ?? inner?.[3]
    return path !== undefined && isPython(path) && isExecutable(path) ? path : null
  }
  if (name === 'env') {
    const program = words.slice(1).find((word) => !word.startsWith('-') && !word.includes('='))
    return program !== undefined && isPython(program) ? findOnPath(program, { env }) : null
  }
  // A path with spaces is written whole.
  const whole = first.slice(2).trim()
  const path = isExecutable(whole) ? whole : (words[0] ?? '')
  return isAbsolute(path) && isPython(path) && isExecutable(path) ? path : null
}

function isPython(path: string): boolean {
  return /^(?:python|pypy)[\d.t]*$/i.test(basename(path))
}

/** The line by which a script of ours in front of pip (`safe-pip setup`) is told from pip. */
const OWN_SHIM = /^# safe-pip shim$/m

/** Relative and empty entries of PATH mean the working directory, which is not asked. */
function findOnPath(name: string, world: Pick<World, 'env'>): string | null {
  for (const folder of (world.env['PATH'] ?? '').split(':')) {
    const path = join(folder, name)
    if (isAbsolute(folder) && isExecutable(path) && !OWN_SHIM.test(readHead(path))) return path
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function readHead(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(2048)
      return bytes.toString('latin1', 0, readSync(file, bytes))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}
