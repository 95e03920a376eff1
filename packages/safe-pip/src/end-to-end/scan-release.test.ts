import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { expect, test } from 'vitest'
import { startStand } from './stand.test-support.ts'

interface ReportJson {
  readonly verdict: string
  readonly artifacts: readonly {
    readonly filename: string
    readonly verdict: string
    readonly source: { readonly kind: string }
  }[]
  readonly not_checked: readonly { readonly check: string }[]
}

const WHEEL = buildWheel({ name: 'demo', version: '1.0', requires: ['nowhere'] })
const OTHER = buildWheel({ name: 'demo', version: '1.0', tags: 'cp27-cp27m-win32' })
const SDIST = buildSdist({ name: 'demo', version: '1.0', files: { 'setup.py': 'raise SystemExit("built")\n' } })
const NEWER = buildWheel({ name: 'demo', version: '2.0' })
const BAD = buildWheel({ name: 'bad', version: '1.0', files: { 'sitecustomize.py': '' } })

test('the wheel that pip would choose and the sdist, without dependencies and without a build', async () => {
  const stand = await startStand({ files: [WHEEL, OTHER, SDIST, NEWER, BAD] })
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
})

test('an index that does not answer', async () => {
  const stand = await startStand({ files: [WHEEL] })
  stand.index.close()
  const end = await stand.safePip(['scan', '--format', 'json', 'demo==1.0'])
  expect(end.code).toBe(81)
  expect((JSON.parse(end.stdout) as ReportJson).not_checked).toMatchObject([{ check: 'index' }])
})
