import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { expect, test } from 'vitest'
import { OLD_AND_NEW_PIPS, startStand } from './stand.test-support.ts'

interface ReportJson {
  readonly verdict: string
  readonly artifacts: readonly {
    readonly filename: string
    readonly verdict: string
    readonly source: { readonly kind: string }
  }[]
  readonly not_checked: readonly { readonly check: string; readonly reason: string; readonly effect: string }[]
}

const WHEEL = buildWheel({ name: 'demo', version: '1.0', requires: ['nowhere'] })
const OTHER = buildWheel({ name: 'demo', version: '1.0', tags: 'cp27-cp27m-win32' })
const SDIST = buildSdist({ name: 'demo', version: '1.0', files: { 'setup.py': 'raise SystemExit("built")\n' } })
const NEWER = buildWheel({ name: 'demo', version: '2.0' })
const BAD = buildWheel({ name: 'bad', version: '1.0', files: { 'sitecustomize.py': '' } })

test.each(OLD_AND_NEW_PIPS)(
  'the wheel that pip %s would choose and the sdist, without dependencies and without a build',
  async (pip) => {
    const stand = await startStand({ pip, files: [WHEEL, OTHER, SDIST, NEWER, BAD] })
    const end = await stand.safePip(['scan', '--format', 'json', 'Demo==1.0.0'])
    const report = JSON.parse(end.stdout) as ReportJson
    expect(report.artifacts.map(({ filename, source }) => [filename, source.kind])).toEqual([
      ['demo-1.0-py3-none-any.whl', 'index'],
      ['demo-1.0.tar.gz', 'index'],
    ])
    expect(end.code).toBe(0)
    const refused = await stand.safePip(['scan', 'bad==1.0'])
    expect([refused.code, refused.stdout.includes('[startup-file]')]).toEqual([80, true])
    expect((await stand.safePip(['scan', 'demo==3.0'])).code).toBe(82)
    expect((await stand.safePip(['scan', 'gone==1.0'])).code).toBe(82)
  },
)

test('a release that is not there keeps the others from nothing', async () => {
  const stand = await startStand({ files: [WHEEL] })
  const end = await stand.safePip(['scan', '--format', 'json', 'gone==1.0', 'demo==1.0'])
  expect([end.code, filenames(end.stdout)]).toEqual([81, ['demo-1.0-py3-none-any.whl']])
  const { not_checked: gaps } = JSON.parse(end.stdout) as ReportJson
  expect(gaps).toMatchObject([{ check: 'artifact', subject: 'gone 1.0', effect: 'refuse' }])
})

test('an index that does not answer', async () => {
  const stand = await startStand({ files: [WHEEL] })
  stand.index.close()
  const end = await stand.safePip(['scan', '--format', 'json', 'demo==1.0'])
  expect(end.code).toBe(81)
  expect((JSON.parse(end.stdout) as ReportJson).not_checked).toMatchObject([{ check: 'index' }])
})

test.each(OLD_AND_NEW_PIPS)('pip %s: no wheel for this Python, and a wheel from a local folder', async (pip) => {
  const stand = await startStand({ pip, files: [OTHER, SDIST] })
  const end = await stand.safePip(['scan', '--format', 'json', 'demo==1.0'])
  expect(filenames(end.stdout)).toEqual(['demo-1.0.tar.gz'])
  expect([end.code, (JSON.parse(end.stdout) as ReportJson).not_checked]).toEqual([0, []])
  stand.write({ [`links/${WHEEL.filename}`]: WHEEL.bytes })
  const links = await stand.safePip(['scan', '--format', 'json', 'demo==1.0'], { env: { PIP_FIND_LINKS: 'links' } })
  expect([links.code, filenames(links.stdout)]).toEqual([0, ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz']])
})

test.each(OLD_AND_NEW_PIPS)('pip %s offline, with the wheel in the store and the sdist not', async (pip) => {
  const stand = await startStand({ pip, files: [WHEEL] })
  expect((await stand.safePip(['scan', 'demo==1.0'])).code).toBe(0)
  stand.index.publish(SDIST)
  // So that the page in the store names the sdist.
  stand.index.publish(NEWER)
  expect((await stand.safePip(['scan', 'demo==2.0'])).code).toBe(0)
  const end = await stand.safePip(['--offline', 'scan', '--format', 'json', 'demo==1.0'])
  expect(filenames(end.stdout)).toEqual(['demo-1.0-py3-none-any.whl'])
  const { not_checked: gaps } = JSON.parse(end.stdout) as ReportJson
  expect(gaps).toMatchObject([{ check: 'artifact', effect: 'refuse' }])
  expect([gaps[0]?.reason.includes('demo-1.0.tar.gz'), end.code]).toEqual([true, 81])
})

test.each(OLD_AND_NEW_PIPS)('pip %s breaks before it has a wheel: the release is not clean', async (pip) => {
  const stand = await startStand({ pip, files: [WHEEL, SDIST] })
  const end = await stand.safePip(['scan', '--format', 'json', 'demo==1.0'], { env: { PIP_CONSTRAINT: 'gone.txt' } })
  expect(end.code).toBe(81)
  expect((JSON.parse(end.stdout) as ReportJson).not_checked).toMatchObject([{ check: 'artifact', effect: 'refuse' }])
})

test.each(OLD_AND_NEW_PIPS)('pip %s: a wheel that pip cannot use or drops for its metadata is not dropped here', async (pip) => {
  const other = buildWheel({ name: 'demo', version: '1.0', metadata: 'Metadata-Version: 2.1\nName: demo\nVersion: 9.9\n' })
  const none = buildWheel({ name: 'none', version: '1.0', metadata: '' })
  const stand = await startStand({ pip, files: [other, SDIST, none], index: { hasMetadata: false } })
  for (const release of ['demo==1.0', 'none==1.0']) {
    const end = await stand.safePip(['scan', '--format', 'json', release])
    expect([release, filenames(end.stdout)[0]]).toEqual([release, `${release.replace('==', '-')}-py3-none-any.whl`])
  }
})

function filenames(stdout: string): string[] {
  return (JSON.parse(stdout) as ReportJson).artifacts.map(({ filename }) => filename)
}

test('an internal name is not asked for at a public index', async () => {
  const stand = await startStand({
    pip: OLD_AND_NEW_PIPS.at(-1) ?? '',
    files: [buildWheel({ name: 'acme-x', version: '1.0' })],
    policy: '[indexes]\npublic = ["$INDEX"]\ninternal-names = ["acme-*"]\ninternal-index = "https://mine.invalid/simple/"\n',
  })
  const end = await stand.safePip(['scan', 'acme-x==1.0'])
  expect(end.code, end.output).not.toBe(0)
  expect(stand.index.asked).toEqual([])
  expect(stand.osv.askedNames).toEqual([])
})
