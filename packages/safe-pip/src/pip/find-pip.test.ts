import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findPip, type PipCandidate } from './find-pip.ts'

let folder = ''
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Files of a machine; everything may be executed. */
function machine(files: Readonly<Record<string, string>>): void {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-find-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text.replaceAll('ROOT', folder), { mode: 0o755 })
  }
}

function find(pip: string | null, env: Readonly<Record<string, string>> = {}): readonly Partial<PipCandidate>[] {
  const search = findPip(pip, { cwd: folder, env: { PATH: `relative::${folder}/bin`, ...env } })
  return search.candidates.map(({ python, root, start }) => ({
    python: python.replace(folder, ''),
    ...(root === null ? {} : { root: root.replace(folder, '') }),
    start: start.map((word) => word.replace(folder, '')).filter((word) => !word.includes('runpy')),
  }))
}

const ELF = '\u007fELF'

test.each([
  ['#!ROOT/py/python3.11\nimport pip', '/py/python3.11'],
  ['#!ROOT/py/python3.11 -E\nimport pip', '/py/python3.11'],
  ['#!/usr/bin/env python3\nimport pip', '/bin/python3'],
  [`#!/bin/sh\n'''exec' "ROOT/py/python3.11" "$0" "$@"\n' '''\nimport pip`, '/py/python3.11'],
  [`#!/bin/sh\n'''exec' ROOT/py/python3.11 "$0" "$@"\n' '''\nimport pip`, '/py/python3.11'],
  ['#!/usr/bin/env bash\nexec pyenv exec pip "$@"', '/bin/python3'],
])('pip on PATH: %j', (script, python) => {
  machine({ 'bin/pip': script, 'bin/python3': ELF, 'py/python3.11': ELF })
  expect(find(null)[0]).toEqual({ python, start: ['/bin/pip'] })
})

test('pip on PATH, then python3 on PATH', () => {
  machine({ 'bin/pip': '#!ROOT/py/python3.11\n', 'bin/python3': ELF, 'py/python3.11': ELF })
  expect(find(null)).toEqual([
    { python: '/py/python3.11', start: ['/bin/pip'] },
    { python: '/bin/python3', start: ['/bin/python3', '-c'] },
  ])
})

test('VIRTUAL_ENV comes first and alone', () => {
  machine({ 'bin/pip': '#!ROOT/bin/python3\n', 'bin/python3': ELF, 'venv/bin/python': ELF, 'venv/bin/pip': '#!x\n' })
  expect(find(null, { VIRTUAL_ENV: `${folder}/venv` })).toEqual([{ python: '/venv/bin/python', start: ['/venv/bin/pip'] }])
  expect(find(null, { VIRTUAL_ENV: `${folder}/gone` })).toEqual([])
})

test.each([
  ['py/python3.11', { python: '/py/python3.11', start: ['/py/python3.11', '-c'] }],
  ['tool', { python: '/py/python3.11', start: ['/tool'] }],
  ['venv', { python: '/venv/bin/python', start: ['/venv/bin/python', '-c'] }],
  ['pip.pyz', { python: '/bin/python3', root: '/pip.pyz', start: ['/bin/python3', '/pip.pyz'] }],
  ['python3', { python: '/bin/python3', start: ['/bin/python3', '-c'] }],
])('--pip %s', (pip, candidate) => {
  machine({
    'bin/python3': ELF,
    'py/python3.11': ELF,
    'tool': '#!ROOT/py/python3.11\n',
    'venv/bin/python': ELF,
    'pip.pyz': '#!/usr/bin/env python3\nPK\u0003\u0004',
  })
  expect(find(pip)).toEqual([candidate])
})

test('what is no pip is said', () => {
  machine({ tool: '#!/bin/sh\necho' })
  expect(findPip('gone', { cwd: folder, env: {} })).toEqual({ candidates: [], tried: ['--pip gone: no such program'] })
  expect(findPip(`${folder}/tool`, { cwd: folder, env: {} }).tried).toEqual([`--pip ${folder}/tool: its Python cannot be told`])
  expect(findPip(null, { cwd: folder, env: { PATH: folder } }).tried).toEqual([
    'pip on PATH: not there',
    'python3 on PATH: not there',
  ])
})

test('a script of safe-pip that is called pip is passed over', () => {
  machine({ 'bin/pip': '#!/bin/sh\n# safe-pip shim\nexec safe-pip "$@"\n', 'bin/python3': ELF })
  expect(find(null)).toEqual([{ python: '/bin/python3', start: ['/bin/python3', '-c'] }])
})
