import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { pipsUnderTest } from '@safe-pip/testkit/python-environment'
import { describe, expect, test } from 'vitest'
import { makeIndex, makeStand, runOn } from './pip-stand.test-support.ts'
import { reconcile } from './reconcile.ts'

const app = buildWheel({
  name: 'App',
  version: '1.0',
  requires: ['lib>=1', 'lib[more]; python_version >= "3"'],
  entryPoints: { console_scripts: { app: 'app:main' } },
})
const lib = buildWheel({ name: 'lib', version: '2.0', extras: { more: ['tiny_part'] } })
const part = buildWheel({ name: 'tiny-part', version: '3.0' })
const files = [app, lib, part]

describe.each(pipsUnderTest())('pip %s', (pip) => {
  test('installs what was resolved once, seen through true URLs only', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const { end, plan, asked, gate, judged, session } = await runOn(
      stand,
      ['install', '-i', index.url, 'app', '--report', 'report.json'],
      { files },
    )
    expect({ ...end, ...stand.shown }).toMatchObject({
      exitCode: 0,
      wasReleased: true,
      stoppedBecause: null,
      heldOutput: { stdout: '', stderr: '' },
    })
    expect(asked).toMatchObject([{ name: 'app', specifier: '', kind: 'index', isConstraint: false, cameFrom: null }])
    expect(plan?.items).toMatchObject([
      {
        name: 'app',
        version: '1.0',
        kind: 'index',
        url: `${index.origin}/files/${app.filename}`,
        sha256: app.sha256,
        isRequested: true,
      },
      { name: 'lib', version: '2.0', kind: 'index', isRequested: false, requestedExtras: ['more'] },
      { name: 'tiny-part', version: '3.0', sha256: part.sha256 },
    ])
    expect(plan?.edges).toEqual([
      [null, 'app'],
      ['app', 'lib'],
      ['lib', 'tiny-part'],
    ])
    expect(judged.map(({ filename }) => filename).toSorted()).toEqual(files.map(({ filename }) => filename).toSorted())
    expect(end.taken.map(({ sha256 }) => sha256).toSorted()).toEqual(files.map(({ sha256 }) => sha256).toSorted())
    expect(reconcile(end, { probe: session.probe, ledger: gate.ledger() })).toEqual([])
    expect(readdirSync(stand.environment.sitePackages)).toContain('app-1.0.dist-info')
    expect(stand.shown.out).toContain(`Looking in indexes: ${index.url}`)
    expect(stand.shown.out).toMatch(/Successfully installed \w+-1\.0 lib-2\.0 tiny.part-3\.0/)
    const everything = stand.shown.out + stand.shown.err + readFileSync(join(stand.cwd, 'report.json'), 'utf8')
    expect(everything).not.toContain(gate.origin)
    expect(everything).not.toContain(gate.userInfo)
    expect(JSON.parse(readFileSync(join(stand.cwd, 'report.json'), 'utf8'))).toMatchObject({
      install: expect.arrayContaining([
        expect.objectContaining({ download_info: expect.objectContaining({ url: `${index.origin}/files/${lib.filename}` }) }),
      ]),
    })
  })

  test('a plan that is refused installs nothing and shows nothing of pip', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const before = readdirSync(stand.environment.sitePackages)
    const { end } = await runOn(stand, ['install', '-i', index.url, 'app'], {
      files,
      run: { onPlan: () => Promise.resolve({ go: false, reason: 'not today' }) },
    })
    expect(end).toMatchObject({ exitCode: 1, wasReleased: false, stoppedBecause: 'not today', taken: expect.anything() })
    expect(stand.shown).toEqual({ out: '', err: '' })
    expect(end.heldOutput.stdout).toContain('Collecting app')
    expect(readdirSync(stand.environment.sitePackages)).toEqual(before)
  })

  test('a build gets its requirements through the gate and sees no true index', async () => {
    const helper = buildWheel({ name: 'helper', version: '1.0', files: { 'helper.py': 'value = 1\n' } })
    const source = buildSdist({ name: 'made', version: '1.0', buildRequires: ['helper'] })
    const index = await makeIndex({ files: [helper, source] })
    const stand = makeStand(pip, { PIP_INDEX_URL: index.url.replace('://', '://me:secret@') })
    const { end, judged, plan } = await runOn(stand, ['install', 'made'], { files: [helper, source] })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(judged.map(({ filename, isForBuild }) => [filename, isForBuild])).toEqual([
      [source.filename, false],
      [helper.filename, true],
    ])
    expect(plan?.items).toMatchObject([{ name: 'made', filename: source.filename, sha256: source.sha256 }])
    expect(end.taken).toMatchObject([{ filename: source.filename, sha256: source.sha256 }])
  })
})
