import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { expect, test } from 'vitest'
import { parseReport } from './expect.test-support.ts'
import { NEWEST_PIP, startStand } from './stand.test-support.ts'

const QUIET = 'VERSION = "1.0"\n'
const LOUD = 'import urllib.request\nurllib.request.urlopen("https://updates.demo.dev/x")\n'

test('what is new in a release stands in the report of its files, with its lines, and nothing is installed', async () => {
  const stand = await startStand({
    pip: NEWEST_PIP,
    files: [
      {
        ...buildWheel({ name: 'demo', version: '1.0', files: { 'demo/__init__.py': QUIET } }),
        uploadTime: '2020-01-01T00:00:00Z',
      },
      {
        ...buildWheel({
          name: 'demo',
          version: '1.1',
          files: { 'demo/__init__.py': LOUD, 'demo.pth': 'import demo\n' },
          requires: ['other'],
        }),
        uploadTime: '2023-01-01T00:00:00Z',
      },
      {
        ...buildSdist({ name: 'demo', version: '1.1', files: { 'demo/__init__.py': QUIET } }),
        uploadTime: '2023-01-01T00:00:00Z',
      },
    ],
  })
  const end = await stand.safePip(['--format', 'json', 'diff', 'Demo', '1.0', '1.1'])
  const { command, artifacts } = parseReport(end)
  expect(command, end.output).toBe('diff')
  const saying = (filename: string): string[] =>
    (artifacts.find((artifact) => artifact.filename === filename)?.findings ?? []).map(
      ({ rule, place }) => `${place.file}:${place.line ?? 0} ${rule}`,
    )
  expect(saying('demo-1.1-py3-none-any.whl')).toEqual(
    expect.arrayContaining([
      'demo/__init__.py:2 new-automatic-capability',
      'demo/__init__.py:2 new-host',
      'demo.pth:1 new-startup-file',
      'demo/__init__.py:0 wheel-not-of-sdist',
      'demo.pth:0 wheel-not-of-sdist',
      'index page of demo:0 long-silence',
    ]),
  )
  expect(saying('demo-1.1-py3-none-any.whl').some((line) => line.endsWith('new-dependency'))).toBe(true)
  expect(saying('demo-1.1.tar.gz')).not.toContain('demo/__init__.py:2 new-automatic-capability')
  expect(stand.ran).toEqual([])
})

test('two releases that are the same have no difference; one that is not there is a usage error', async () => {
  const stand = await startStand({
    pip: NEWEST_PIP,
    files: ['1.0', '1.1'].map((version) => buildWheel({ name: 'demo', version, files: { 'demo/__init__.py': QUIET } })),
  })
  const same = await stand.safePip(['--format', 'json', 'diff', 'demo', '1.0', '1.1'])
  expect([same.code, parseReport(same).artifacts.flatMap(({ findings }) => findings)], same.output).toEqual([0, []])
  expect((await stand.safePip(['diff', 'demo', '1.0', '9.9'])).code).toBe(82)
  expect((await stand.safePip(['diff', 'demo', '1.0'])).code).toBe(82)
})

test('an upgrade is held against the release in use: what is new is said, and counts in the sum', async () => {
  const uploadTime = '2020-01-01T00:00:00Z'
  const demo = (version: string, code: string): ReturnType<typeof buildWheel> =>
    buildWheel({ name: 'demo', version, files: { 'demo/__init__.py': code } })
  const stand = await startStand({
    pip: NEWEST_PIP,
    files: [
      { ...demo('1.0', QUIET), uploadTime },
      { ...demo('1.1', LOUD), uploadTime },
      { ...demo('1.2', LOUD), uploadTime: '2026-11-23T23:00:00Z' },
    ],
  })
  const run = (...args: string[]): ReturnType<typeof stand.safePip> =>
    stand.safePip(['--now', '2026-11-24T00:00:00Z', '--format', 'json', 'install', ...args])
  const rulesOf = (end: Awaited<ReturnType<typeof run>>): string[] =>
    parseReport(end).artifacts.flatMap(({ findings }) => findings.map(({ rule }) => rule))
  const fresh = await run('demo==1.1')
  expect([fresh.code, rulesOf(fresh).includes('new-automatic-capability')], fresh.output).toEqual([0, false])
  stand.renew()
  expect((await run('demo==1.0')).code).toBe(0)
  const upgrade = await run('demo==1.1')
  expect([upgrade.code, rulesOf(upgrade).includes('new-automatic-capability')], upgrade.output).toEqual([0, true])
  stand.renew()
  expect((await run('demo==1.0')).code).toBe(0)
  const hasty = await run('demo==1.2')
  expect([hasty.code, rulesOf(hasty).includes('combined-findings')], hasty.output).toEqual([80, true])
})
