import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Examiner } from '../vet/examiner.ts'
import { startExaminePool, type PoolOptions } from './examine-pool.ts'

const WHEEL = buildWheel({ name: 'demo', version: '1.0' })

let folder: string
const open: Examiner[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-pool-'))
})
afterEach(async () => {
  for (const pool of open.splice(0)) await pool.close()
  rmSync(folder, { recursive: true })
})

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function start(options: PoolOptions = {}): Examiner {
  const pool = startExaminePool(options)
  open.push(pool)
  return pool
}

/** A worker whose script is this, in place of the real one. */
function startWith(script: string, options: PoolOptions = {}): Examiner {
  return start({ workers: 1, script: pathToFileURL(put('worker.mjs', script)), ...options })
}

const ECHO = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ filename }) => {
  if (filename === 'crash' || filename.endsWith('.whl')) throw new Error('crashed')
  if (filename === 'exit') process.exit(0)
  if (filename === 'loop') for (;;);
  if (filename === 'swallow') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) }
  if (filename === 'bug') parentPort.postMessage({ ok: false, code: 'internal', message: 'a bug' })
  else parentPort.postMessage({ ok: true, examination: { filename } })
})`

describe('examining in workers', () => {
  test('gives what examining in this thread gives', async () => {
    const examination = await start().examine(put(WHEEL.filename, WHEEL.bytes), WHEEL.filename)
    expect(examination.sha256).toBe(WHEEL.sha256)
    expect(examination.file).toMatchObject({ state: 'known', value: { name: 'demo', version: '1.0' } })
    expect(Buffer.from(examination.metadataBytes ?? []).toString()).toBe(WHEEL.metadata)
  })
  test('many files at once, and a folder', async () => {
    const pool = start({ workers: 2 })
    const path = put(WHEEL.filename, WHEEL.bytes)
    mkdirSync(join(folder, 'tree'))
    put('tree/setup.py', 'x = 1\n')
    const [tree, ...all] = await Promise.all([
      pool.examineTree(join(folder, 'tree')),
      ...Array.from({ length: 20 }, () => pool.examine(path, WHEEL.filename)),
    ])
    expect(tree.sdist).toMatchObject({ state: 'known', value: { hasSetupPy: true } })
    expect(all.every(({ sha256 }) => sha256 === WHEEL.sha256)).toBe(true)
  })
  test('rejects for a path that cannot be opened, with the code for disk', async () => {
    await expect(start().examine(join(folder, 'gone.whl'), 'gone.whl')).rejects.toMatchObject({ code: 'disk' })
  })
})

describe('a worker that is lost costs its own file only', () => {
  test.each([
    ['crash', 'the analyzer broke off: crashed'],
    ['exit', 'the analyzer ended'],
    ['bug', 'internal error in the analyzer: a bug'],
  ])('%s', async (how, reason) => {
    const pool = startWith(ECHO)
    const path = put('x', 'content')
    const [lost, next] = await Promise.all([pool.examine(path, how), pool.examine(path, 'fine')])
    expect(lost.archive).toEqual({ state: 'absent', reason, check: 'archive' })
    expect([lost.size, lost.sha256]).toEqual([7, 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73'])
    expect(next).toEqual({ filename: 'fine' })
  })
  test('its name is still known', async () => {
    const { file } = await startWith(ECHO).examine(put('x', 'content'), 'Demo-1.0-py3-none-any.whl')
    expect(file).toMatchObject({ state: 'known', value: { name: 'demo', version: '1.0' } })
  })
  test('one that takes too long', async () => {
    const pool = startWith(ECHO, { patienceMs: () => 300 })
    const lost = await pool.examine(put('x', 'content'), 'loop')
    expect(lost.archive).toEqual({ state: 'absent', reason: 'it took too long to read', check: 'archive' })
  })
  test('one that swallows memory', async () => {
    const pool = startWith(ECHO, { heapMiB: 64 })
    const lost = await pool.examine(put('x', 'content'), 'swallow')
    expect(lost.archive).toMatchObject({ state: 'absent', check: 'archive' })
  })
})

test('closing ends what is under way and what comes later', async () => {
  const pool = startWith(ECHO)
  const waiting = pool.examine(put('x', 'content'), 'loop')
  await Promise.all([pool.close(), expect(waiting).rejects.toMatchObject({ code: 'internal' })])
  await expect(pool.examine(put('y', 'content'), 'fine')).rejects.toMatchObject({ code: 'internal' })
})
