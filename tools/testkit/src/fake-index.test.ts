import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { buildSdist } from './build-sdist.ts'
import { buildWheel } from './build-wheel.ts'
import { sha256Of } from './built-file.ts'
import { buildCanarySdist, buildCanaryWheel, CANARY_VARIABLE, readMarker } from './canary.ts'
import { startFakeIndex, type FakeIndex, type FakeIndexOptions } from './fake-index.ts'

const opened: (() => void)[] = []
afterEach(() => {
  for (const close of opened.splice(0)) close()
})

async function index(options: FakeIndexOptions): Promise<FakeIndex> {
  const started = await startFakeIndex(options)
  opened.push(started.close)
  return started
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'safe-pip-kit-'))
  opened.push(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return path
}

/** Plain pip with nothing of the machine's settings; answers its exit code and output. */
function pip(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    const child = execFile(
      'python3',
      ['-m', 'pip', ...args, '--disable-pip-version-check', '--no-cache-dir'],
      {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PIP_CONFIG_FILE: '/dev/null', ...env },
      },
      (_error, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, out: stdout + stderr })
      },
    )
  })
}

const p1 = buildWheel({ name: 'p', version: '1.0', requires: ['q'] })
const q1 = buildWheel({ name: 'q', version: '1.0', files: { 'q.py': 'q = 1\n' } })

test.each([
  ['JSON', ['json']],
  ['HTML', ['html']],
] as const)('pip installs from %s pages, sidecars first', async (_name, formats) => {
  const { url, asked } = await index({ files: [p1, q1], formats })
  const target = folder()
  expect(await pip(['install', '--no-compile', '-i', url, '--target', target, 'p'])).toMatchObject({ code: 0 })
  expect(readdirSync(target).toSorted()).toEqual(['p', 'p-1.0.dist-info', 'q-1.0.dist-info', 'q.py'])
  expect(asked.slice(0, 2).map(({ path }) => path)).toEqual(['/simple/p/', `/files/${p1.filename}.metadata`])
})

test('find-links pages list every file', async () => {
  const { linksUrl } = await index({ files: [p1, q1] })
  expect(await pip(['download', '--no-index', '-f', linksUrl, '-d', folder(), 'p'])).toMatchObject({ code: 0 })
})

test('credentials are wanted on every request', async () => {
  const { url, urlWithCredentials } = await index({ files: [q1], credentials: { user: 'u', password: 'p@ss' } })
  expect((await pip(['download', '--no-input', '-i', url, '-d', folder(), 'q'])).code).toBe(1)
  expect(await pip(['download', '--no-input', '-i', urlWithCredentials, '-d', folder(), 'q'])).toMatchObject({ code: 0 })
})

test('the index changes between two requests, and swaps bytes under a page that stays', async () => {
  const q2 = buildWheel({ name: 'q', version: '2.0' })
  const changing = await index({
    files: [q1],
    before: ({ path, time }, self) => {
      if (path === '/simple/q/' && time === 2) self.publish(q2)
      return null
    },
  })
  const page = async (): Promise<unknown> =>
    (await fetch(`${changing.url}q/`, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } })).json()
  expect(await page()).toMatchObject({ versions: ['1.0'] })
  expect(await page()).toMatchObject({ versions: ['1.0', '2.0'], files: [{ hashes: { sha256: q1.sha256 } }, {}] })
  changing.swapBytes(q1.filename, Buffer.from('other'))
  expect(sha256Of(new Uint8Array(await (await fetch(changing.fileUrl(q1.filename))).arrayBuffer()))).toBe(sha256Of('other'))
  expect(await page()).toMatchObject({ files: [{ hashes: { sha256: q1.sha256 } }, {}] })
})

test('faults happen', async () => {
  const { url } = await index({
    files: [q1],
    before: ({ path }) => {
      if (path === '/simple/cut/') return { kind: 'reset' }
      if (path === '/simple/gone/') return { kind: 'status', status: 503, headers: { 'retry-after': '1' } }
      if (path === '/simple/q/') return { kind: 'cut', after: 10 }
      return null
    },
  })
  await expect(fetch(`${url}cut/`)).rejects.toThrow()
  expect((await fetch(`${url}gone/`)).status).toBe(503)
  await expect(fetch(`${url}q/`).then((answer) => answer.text())).rejects.toThrow()
})

test.each(['write', 'process', 'network'] as const)(
  'plain pip runs the canary (%s) of a back end, and start-up and import run those of a wheel',
  async (behaviour) => {
    const { url } = await index({
      files: [buildCanarySdist({ name: 'egg' }, { behaviour }), buildCanaryWheel({ name: 'bird' }, { behaviour })],
    })
    const target = folder()
    const marker = join(folder(), 'marker')
    expect(await pip(['install', '-i', url, '--target', target, 'egg'], { [CANARY_VARIABLE]: marker })).toMatchObject({ code: 0 })
    expect(new Set(readMarker(marker))).toEqual(new Set(['back-end']))
    rmSync(marker)
    expect(await pip(['install', '-i', url, '--target', target, 'bird'])).toMatchObject({ code: 0 })
    await new Promise((done) => {
      execFile(
        'python3',
        ['-c', `import site; site.addsitedir(${JSON.stringify(target)}); import bird`],
        { env: { PATH: process.env['PATH'], [CANARY_VARIABLE]: marker } },
        done,
      )
    })
    expect(readMarker(marker)).toEqual(behaviour === 'network' ? ['import'] : ['pth', 'import'])
  },
)

test("the kit's own sdist runs nothing of the kind", async () => {
  const { url } = await index({ files: [buildSdist({ name: 'calm', version: '1.0' })] })
  const marker = join(folder(), 'marker')
  expect(await pip(['install', '-i', url, '--target', folder(), 'calm'], { [CANARY_VARIABLE]: marker })).toMatchObject({
    code: 0,
  })
  expect(readMarker(marker)).toEqual([])
})
