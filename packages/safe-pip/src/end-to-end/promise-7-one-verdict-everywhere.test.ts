import { expect, test } from 'vitest'
import { buildCanaryWheel } from '@safe-pip/testkit/canary'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { parseReport } from './expect.test-support.ts'
import { HONEST } from './packages.test-support.ts'
import { PIPS, startStand } from './stand.test-support.ts'

const NOW = ['--now', '2026-11-24T12:00:00Z', '--format', 'json']

test('two runs on the same input give the same bytes', async () => {
  const stand = await startStand({ files: HONEST })
  const first = await stand.safePip([...NOW, 'install', 'app[fast]', 'solo'])
  expect(first.code, first.output).toBe(0)
  stand.renew()
  const second = await stand.safePip([...NOW, 'install', 'app[fast]', 'solo'])
  expect(second.stdout).toBe(first.stdout)
})

test('an install and a scan find the same in the same file, whatever pip is used', async () => {
  const files = [
    buildCanaryWheel({ name: 'solo' }, { behaviour: 'process' }),
    buildWheel({ name: 'odd', version: '1.0', entries: (all) => all.map((one) => ({ ...one, descriptor: 'signed' as const })) }),
  ]
  const seen = new Set<string>()
  for (const pip of PIPS) {
    const stand = await startStand({ pip, files })
    stand.write(Object.fromEntries(files.map(({ filename, bytes }) => [`dist/${filename}`, bytes])))
    const scan = parseReport(await stand.safePip([...NOW, 'scan', 'dist']))
    const install = parseReport(await stand.safePip([...NOW, 'install', 'solo', 'odd']))
    const analysis = (report: typeof scan): unknown =>
      report.artifacts.map(({ filename, sha256, findings }) => ({ filename, sha256, findings }))
    expect(scan.artifacts.flatMap(({ findings }) => findings).length).toBeGreaterThan(0)
    expect(analysis(install)).toEqual(analysis(scan))
    seen.add(JSON.stringify(analysis(install)))
  }
  expect(seen.size).toBe(1)
})
