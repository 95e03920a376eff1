import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findClosedPort, startLoopbackServer } from '@safe-pip/testkit/loopback-server'
import { writeZip, type ZipShape } from '@safe-pip/testkit/zip-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callProgram, type ProgramEnd } from '../call-program.test-support.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sync-'))
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

const record = (id: string, more: object = {}): string =>
  JSON.stringify({
    id,
    modified: '2026-11-01T00:00:00Z',
    affected: [{ package: { ecosystem: 'PyPI', name: 'demo' }, versions: ['1.0'] }],
    ...more,
  })
const RECORDS = {
  'a/MAL-2026-1.json': record('MAL-2026-1'),
  'a/b/PYSEC-2026-1.yaml': 'id: PYSEC-2026-1\naffected:\n- package: {ecosystem: PyPI, name: demo}\n  versions: ["1.0"]\n',
  'PYSEC-2026-2.json': record('PYSEC-2026-2', { withdrawn: '2026-01-01T00:00:00Z' }),
  'broken.json': '{',
  'README.md': 'no record',
}
function write(files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), content)
  }
}
const zipOf = (files: Record<string, string>, shape: ZipShape = {}): Buffer =>
  writeZip(
    Object.entries(files).map(([name, data]) => ({ name, data })),
    shape,
  )

function sync(...argv: string[]): Promise<ProgramEnd> {
  return callProgram(['--home', join(top, 'home'), '--now', '2026-11-24T12:00:00.5Z', 'sync', ...argv], { cwd: top })
}
const snapshotFiles = (): string[] => readdirSync(join(top, 'home', 'intelligence'))

describe('sync', () => {
  test('reads a folder at any depth and accounts for every file', async () => {
    write(Object.fromEntries(Object.entries(RECORDS).map(([path, text]) => [`osv/${path}`, text])))
    const { code, stdout } = await sync('--from', 'osv')
    expect(stdout.split('\n')).toEqual([
      '2 advisories (1 malware, 1 vulnerabilities) of 3 records',
      'skipped: 1 withdrawn, 1 broken',
      '  broken.json: not readable',
      expect.stringMatching(/^snapshot sha256:[0-9a-f]{64} of 2026-11-24T12:00:00Z$/),
      '',
    ])
    expect(code).toBe(0)
  })

  test('gives the same snapshot from folder, zip, file: and http', async () => {
    write(Object.fromEntries(Object.entries(RECORDS).map(([path, text]) => [`osv/${path}`, text])))
    write({ 'all.zip': zipOf(Object.fromEntries(Object.entries(RECORDS).toReversed())) })
    const server = await startLoopbackServer((_, response) => {
      response.end(readFileSync(join(top, 'all.zip')))
    })
    const snapshots: string[] = []
    let sources: readonly string[] = []
    for (const from of ['osv', 'all.zip', pathToFileURL(join(top, 'osv')).href, `${server.origin}/all.zip?token=secret`]) {
      const { code, stdout } = await sync('--from', from, '--format', 'json')
      const report = JSON.parse(stdout) as { snapshot: string; sources: string[]; skipped: object }
      expect([code, report.skipped]).toEqual([0, { withdrawn: 1, other_ecosystem: 0, not_a_record: 0, broken: 1 }])
      snapshots.push(report.snapshot)
      sources = report.sources
    }
    server.close()
    expect(sources).toEqual([`${server.origin}/all.zip`])
    expect(new Set(snapshots).size).toBe(1)
    expect(snapshotFiles()).toEqual(['advisories.snapshot'])
  })

  test('an export without a record, or none at all, is no snapshot', async () => {
    write({ 'empty/README.md': 'x', 'other/x.json': '{"name":"x"}' })
    for (const from of ['empty', 'other', 'missing', 'ftp://x.example/all.zip'])
      expect((await sync('--from', from)).code).toBe(82)
    expect((await sync('--from', 'other')).stderr).toContain('other holds no OSV record')
  })

  test('a zip that is cut, or that two readers see differently, leaves the old snapshot', async () => {
    write({ 'all.zip': zipOf(RECORDS) })
    await sync('--from', 'all.zip')
    const before = readFileSync(join(top, 'home', 'intelligence', 'advisories.snapshot'))
    write({ 'cut.zip': zipOf(RECORDS).subarray(0, 300), 'two.zip': zipOf(RECORDS, { prefix: 'PK-prefix' }) })
    for (const from of ['cut.zip', 'two.zip']) {
      const { code, stderr } = await sync('--from', from)
      expect([code, stderr.split('\n')[0]]).toEqual([81, expect.stringContaining(`${from} is not a zip that can be trusted`)])
    }
    expect(readFileSync(join(top, 'home', 'intelligence', 'advisories.snapshot')).equals(before)).toBe(true)
  })

  test('says when an export is older than what it replaces', async () => {
    write({
      'new/MAL-1.json': record('MAL-2026-1'),
      'old/MAL-1.json': record('MAL-2026-1', { modified: '2025-01-01T00:00:00Z' }),
    })
    expect((await sync('--from', 'new')).stdout).not.toContain('older')
    expect((await sync('--from', 'old')).stdout).toContain('note: this export is older than the one that it replaces')
  })

  test('a source that cannot be reached, or offline, is 81 and quick', async () => {
    const from = `http://127.0.0.1:${await findClosedPort()}/all.zip`
    const refused = await sync('--from', from)
    expect([refused.code, refused.stderr.split('\n')[0]]).toEqual([81, `safe-pip: ${from} cannot be fetched: connection refused`])
    const offline = await sync('--from', from, '--offline')
    expect([offline.code, offline.stderr.split('\n')[0]]).toEqual([81, `safe-pip: offline: ${from} is not fetched`])
  })

  test('without --from only a source that the policy has switched on is contacted', async () => {
    write({ 'safe-pip.toml': '[sources.osv]\nenabled = false\n' })
    expect((await sync()).stderr).toContain('the policy switches sources.osv off')
    write({ 'safe-pip.toml': '[sources.osv]\nurl = "http://127.0.0.1:9"\n' })
    expect((await sync()).stderr).toContain('whose export is not known')
    write({ 'safe-pip.toml': '' })
    expect((await sync('--offline')).stderr).toContain(
      'offline: https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip is not fetched',
    )
  })
})
