import { describe, expect, test } from 'vitest'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel, type WheelSpec } from '@safe-pip/testkit/build-wheel'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { writeGzip } from '@safe-pip/testkit/gzip-writer'
import { sha256Of } from '@safe-pip/testkit/built-file'
import { writeZip } from '@safe-pip/testkit/zip-writer'
import { parseReport, refused } from './expect.test-support.ts'
import { app, HONEST, lib2, solo } from './packages.test-support.ts'
import { NEWEST_PIP, PIPS, startStand } from './stand.test-support.ts'

const evil = buildWheel({ name: 'solo', version: '1.0', files: { 'solo.py': 'solo = "evil"\n' } })
const newer = buildWheel({ name: 'solo', version: '2.0', files: { 'solo.py': 'solo = 2\n' } })
const IMPORT = ['-c', 'import solo; print(solo.solo)']

describe.each(PIPS)('with pip %s', (pip) => {
  test('other bytes than the page says are refused', async () => {
    const stand = await startStand({ pip, files: [solo] })
    stand.index.swapBytes(solo.filename, evil.bytes)
    const end = await refused(stand, ['install', 'solo'])
    expect(end.output).toContain(solo.filename)
  })

  test.each([true, false])('other bytes on the second request never arrive (hashes on the page: %s)', async (hasHash) => {
    const stand = await startStand({
      pip,
      files: [hasHash ? solo : { ...solo, hashes: {} }],
      index: {
        before: ({ path, time }, index) => {
          if (path === `/files/${solo.filename}` && time === 2) index.swapBytes(solo.filename, evil.bytes)
          return null
        },
      },
    })
    for (const words of [
      ['install', 'solo'],
      ['install', '--force-reinstall', 'solo'],
    ]) {
      const end = await stand.safePip(words)
      const imported = await stand.python(IMPORT)
      expect([end.code, imported.stdout], end.output).toEqual(
        expect.toSatisfy(
          ([code, printed]) => (code === 0 && printed === '1\n') || ((code === 80 || code === 81) && printed !== 'evil\n'),
        ),
      )
    }
  })

  test('a version that appears after the plan is not installed', async () => {
    const stand = await startStand({
      pip,
      files: [solo],
      index: {
        before: ({ path, time }, index) => {
          if (path === '/simple/solo/' && time === 2) index.publish(newer)
          if (path === `/files/${solo.filename}`) index.publish(newer)
          return null
        },
      },
    })
    const end = await stand.safePip(['install', 'solo'])
    expect(end.code, end.output).toBe(0)
    expect((await stand.python(IMPORT)).stdout).toBe('1\n')
  })

  test('the report lists exactly what was installed, by its digests', async () => {
    const stand = await startStand({ pip, files: HONEST })
    const end = await stand.safePip(['--format', 'json', 'install', 'app'])
    expect(end.code, end.output).toBe(0)
    const report = parseReport(end)
    expect([report.schema, report.version, report.command]).toEqual(['safe-pip/report', 1, 'install'])
    expect(report.artifacts.map(({ filename, sha256, required_by }) => ({ filename, sha256, required_by }))).toEqual([
      { filename: app.filename, sha256: app.sha256, required_by: [['app']] },
      { filename: lib2.filename, sha256: lib2.sha256, required_by: [['app', 'lib']] },
    ])
    expect(report.artifacts[0]?.source).toEqual({ kind: 'index', url: stand.index.fileUrl(app.filename) })
  })
})

const bad = (spec: Partial<WheelSpec>): BuiltFile =>
  buildWheel({ name: 'bad', version: '1.0', files: { 'bad.py': 'bad = 1\n' }, ...spec })

test.each<[string, BuiltFile]>([
  [
    'a member that is not what RECORD says',
    bad({ entries: (all) => all.map((one) => (one.name === 'bad.py' ? { ...one, data: 'bad = 2\n' } : one)) }),
  ],
  ['a name twice', bad({ entries: (all) => [...all, { name: 'bad.py', data: 'bad = 2\n' }] })],
  [
    'a local header unlike the directory',
    bad({ entries: (all) => all.map((one) => (one.name === 'bad.py' ? { ...one, local: { name: 'mad.py' } } : one)) }),
  ],
  ['bytes before it', bad({ shape: { prefix: '#!/bin/sh\n' } })],
  ['bytes behind it', bad({ shape: { trailing: 'more' } })],
  ['a path out of the environment', bad({ entries: (all) => [...all, { name: '../../escaped.py', data: '' }] })],
  ['a script named python3', bad({ entryPoints: { console_scripts: { python3: 'bad:main' } } })],
  ['METADATA of another project', bad({ metadata: 'Metadata-Version: 2.1\nName: good\nVersion: 1.0\n' })],
])('a wheel with %s is refused, and nothing of it is installed', async (_name, wheel) => {
  const stand = await startStand({ pip: NEWEST_PIP, files: [wheel] })
  await refused(stand, ['install', 'bad'])
})

test('a sidecar that hides a dependency is refused', async () => {
  const stand = await startStand({
    files: [
      {
        ...buildWheel({ name: 'sly', version: '1.0', requires: ['solo'] }),
        sidecar: 'Metadata-Version: 2.1\nName: sly\nVersion: 1.0\n',
      },
      solo,
    ],
  })
  const end = await refused(stand, ['install', 'sly'])
  expect(end.output).toContain('sly')
})

test.each<[string, (honest: BuiltFile) => Buffer]>([
  ['a second gzip member', ({ bytes }) => Buffer.concat([bytes, writeGzip([{ data: Buffer.alloc(1024) }])])],
  ['a zip behind the tar', ({ bytes }) => Buffer.concat([bytes, writeZip([{ name: 'made-1.0/setup.py', data: '' }])])],
])('an sdist with %s is refused, permission or not', async (_name, spoil) => {
  const honest = buildSdist({ name: 'made', version: '1.0' })
  const bytes = spoil(honest)
  const stand = await startStand({ files: [{ ...honest, bytes, sha256: sha256Of(bytes) }] })
  await refused(stand, ['--allow-build', 'made', '--accept', 'made', 'install', 'made'])
})
