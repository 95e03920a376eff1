import { describe, expect, test } from 'vitest'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { sha256Of } from '@safe-pip/testkit/built-file'
import type { Fault } from '@safe-pip/testkit/fake-index'
import { findClosedPort } from '@safe-pip/testkit/loopback-server'
import { parseReport, refused } from './expect.test-support.ts'
import { HONEST, lib1, solo } from './packages.test-support.ts'
import { PIPS, startStand } from './stand.test-support.ts'

/** The promise is 2 s and 15 s on a machine of its own; tests run side by side on busy ones. */
const AT_ONCE = 20
const AT_LAST = 45

describe.each(PIPS)('with pip %s', (pip) => {
  test('a network that refuses: one sentence, at once, nothing installed', async () => {
    const stand = await startStand({ pip })
    const url = `http://127.0.0.1:${await findClosedPort()}/simple/`
    const end = await refused(stand, ['install', 'solo'], { codes: [81], env: { PIP_INDEX_URL: url } })
    expect(end.seconds).toBeLessThan(AT_ONCE)
    expect(end.output).not.toMatch(/retry/i)
    expect(end.output).toContain(`127.0.0.1:${new URL(url).port}`)
    expect(end.output.split('\n').filter((line) => /reach|refused|connect/i.test(line)).length).toBeLessThanOrEqual(2)
  })

  test('a network that never answers', async () => {
    const stand = await startStand({ pip, index: { before: () => ({ kind: 'silence' }) } })
    const end = await refused(stand, ['install', 'solo'], { codes: [81] })
    expect(end.seconds).toBeLessThan(AT_LAST)
    expect(end.output).not.toMatch(/retry/i)
  })

  test.each<[string, string, Fault]>([
    ['a page with 503', '/simple/lib/', { kind: 'status', status: 503 }],
    ['a page that is cut', '/simple/lib/', { kind: 'cut', after: 20 }],
    ['a page that is no JSON', '/simple/lib/', { kind: 'body', type: 'application/vnd.pypi.simple.v1+json', body: '{"files":' }],
    ['a page of another type', '/simple/lib/', { kind: 'body', type: 'text/plain', body: 'no' }],
    ['a file with 500', `/files/${lib1.filename}`, { kind: 'status', status: 500 }],
    ['a file that is cut', `/files/${lib1.filename}`, { kind: 'cut', after: 20 }],
  ])('%s is no reason to take something else: 81', async (_name, at, fault) => {
    const older = buildWheel({ name: 'app', version: '0.9', files: { 'app.py': '' } })
    const app = buildWheel({ name: 'app', version: '1.0', requires: ['lib==1.0'] })
    const stand = await startStand({
      pip,
      files: [older, app, lib1],
      index: { before: ({ path }) => (path === at ? fault : null) },
    })
    await refused(stand, ['install', 'app'], { codes: [80, 81] })
  })
})

test('what pip could not resolve was not vetted: its exit code, and no report that allows anything', async () => {
  const stand = await startStand({ files: [solo] })
  const end = await stand.safePip(['--format', 'json', 'install', 'solo==9'])
  const { verdict, artifacts, not_checked: gaps } = parseReport(end)
  expect([end.code, verdict, artifacts], end.output).toEqual([1, 'cannot-vet', []])
  expect(gaps).toMatchObject([{ check: 'plan', effect: 'refuse' }])
})

test('a file that nobody can read is not clean', async () => {
  const bytes = Buffer.from('this is no zip')
  const stand = await startStand({ files: [{ ...solo, bytes, sha256: sha256Of(bytes) }] })
  await refused(stand, ['install', 'solo'], { codes: [80, 81] })
})

test('an advisory service that is not there is said, in the summary and in the report; it is an error only where the policy says so', async () => {
  const policy = '[indexes]\npublic = ["$INDEX"]\n'
  const stand = await startStand({ files: [solo], policy })
  stand.osv.close()
  const end = await stand.safePip(['install', 'solo'])
  expect(end.code, end.output).toBe(0)
  expect(end.output).toMatch(/not checked/i)
  expect(end.output).toContain('known-malware')
  stand.renew()
  const report = parseReport(await stand.safePip(['--format', 'json', 'install', 'solo']))
  expect(report.verdict).toBe('warn')
  expect([...report.not_checked, ...report.artifacts.flatMap((one) => one.not_checked)].map(({ check }) => check)).toContain(
    'known-malware',
  )
  const strict = await startStand({ files: [solo], policy: `${policy}[unchecked]\nknown-malware = "refuse"\n` })
  strict.osv.close()
  await refused(strict, ['install', 'solo'], { codes: [81] })
})

test('--offline takes the store and local archives only', async () => {
  const stand = await startStand({ files: HONEST })
  await refused(stand, ['--offline', 'install', 'app'], { codes: [81] })
  expect(stand.index.asked).toEqual([])
  stand.write({ [`dist/${solo.filename}`]: solo.bytes })
  const local = await stand.safePip(['--offline', 'install', '--no-index', '-f', 'dist', 'solo'])
  expect(local.code, local.output).toBe(0)
  stand.renew()
  const online = await stand.safePip(['install', 'app'])
  expect(online.code, online.output).toBe(0)
  stand.renew()
  const asked = stand.index.asked.length
  const again = await stand.safePip(['--offline', 'install', 'app'])
  expect({ code: again.code, asked: stand.index.asked.length }, again.output).toEqual({ code: 0, asked })
})
