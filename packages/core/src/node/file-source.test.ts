import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rawText } from '../base/display.ts'
import { openFileSource } from './file-source.ts'
import { readFolderTree } from './folder-tree.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-source-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('any range of a file larger than what is held of it', () => {
  const bytes = Buffer.alloc(3_000_000, 'safe-pip is read in windows ')
  writeFileSync(join(folder, 'file'), bytes)
  const source = openFileSource(join(folder, 'file'))
  try {
    expect(source.size).toBe(3_000_000)
    for (const [offset, length] of [
      [0, 10],
      [2_999_990, 10],
      [1_048_570, 20],
      [5, 2_000_000],
      [0, 0],
      [3_000_000, 0],
    ] as const) {
      expect(Buffer.compare(source.read(offset, length), bytes.subarray(offset, offset + length))).toBe(0)
    }
    expect(() => source.read(2_999_999, 2)).toThrow(RangeError)
    expect(() => source.read(-1, 2)).toThrow(RangeError)
  } finally {
    source.close()
  }
})

test('what is no file is not opened', () => {
  expect(() => openFileSource(folder)).toThrow(expect.objectContaining({ code: 'disk' }))
  expect(() => openFileSource(join(folder, 'gone'))).toThrow(expect.objectContaining({ code: 'disk' }))
})

test.runIf(process.platform === 'linux')('a pipe is no file either, and nobody waits for it', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(() => openFileSource(join(folder, 'pipe'))).toThrow(expect.objectContaining({ code: 'disk' }))
})

test('a folder as a tree: sorted, links listed and not followed, version control left out', () => {
  execFileSync('mkdir', ['-p', join(folder, 'tree/pkg'), join(folder, 'tree/.git')])
  writeFileSync(join(folder, 'tree/setup.py'), 'x')
  writeFileSync(join(folder, 'tree/pkg/__init__.py'), '')
  writeFileSync(join(folder, 'tree/.git/config'), '')
  symlinkSync('/etc', join(folder, 'tree/link'))
  const tree = readFolderTree(join(folder, 'tree'))
  expect(tree.members.map(({ path, kind, size }) => [rawText(path), kind, size])).toEqual([
    ['link', 'symlink', 0],
    ['pkg', 'directory', 0],
    ['pkg/__init__.py', 'file', 0],
    ['setup.py', 'file', 1],
  ])
  expect(Buffer.from(tree.read('setup.py') ?? []).toString()).toBe('x')
  expect(tree.read('gone')).toBeNull()
})

test('a lone file, also behind a link', () => {
  writeFileSync(join(folder, 'lone.py'), 'x')
  symlinkSync('lone.py', join(folder, 'link.py'))
  for (const name of ['lone.py', 'link.py']) {
    const tree = readFolderTree(join(folder, name))
    expect(tree.members.map(({ path, size }) => [rawText(path), size])).toEqual([[name, 1]])
    expect(Buffer.from(tree.read(name) ?? []).toString()).toBe('x')
  }
})
