import { describe, expect, test } from 'vitest'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { buildCanarySdist, buildCanaryWheel } from '@safe-pip/testkit/canary'
import { makeOsvRecord } from '@safe-pip/testkit/fake-osv'
import { downloadedFiles } from './packages.test-support.ts'
import { refused } from './expect.test-support.ts'
import { NEWEST_PIP, OLD_AND_NEW_PIPS, startStand, type Stand } from './stand.test-support.ts'

const backEnd = buildCanarySdist({ name: 'canary', context: 'back-end' }, { behaviour: 'process' })
const setupPy = buildCanarySdist({ name: 'canary', context: 'setup.py' }, { behaviour: 'process' })
const wheel = buildCanaryWheel({ name: 'canary' }, { behaviour: 'process' })
const parent = buildWheel({ name: 'parent', version: '1.0', requires: ['canary'] })
const built = buildSdist({ name: 'built', version: '1.0', buildRequires: ['canary'] })
const MALWARE = [makeOsvRecord('MAL-2026-1', 'canary', { versions: ['1.0'] })]

const SETUPTOOLS = downloadedFiles(['setuptools', '84.2.1'], ['wheel', '0.48.0'], ['packaging', '26.3'])

/** The same words with plain pip run the canary: the test could fail. */
async function plainRuns(stand: Stand, args: readonly string[]): Promise<void> {
  const plain = await stand.plainPip(args)
  expect(plain.code, plain.output).toBe(0)
  if (stand.ran.length === 0) await stand.python(['-c', 'import canary'])
  expect(stand.ran).not.toEqual([])
  stand.renew()
}

describe.each(OLD_AND_NEW_PIPS)('with pip %s', (pip) => {
  test.each([
    ['back end', backEnd],
    ['setup.py', setupPy],
  ])('a source build runs only with permission: %s', async (_name, canary) => {
    const stand = await startStand({ pip, files: [canary, ...SETUPTOOLS] })
    await plainRuns(stand, ['install', 'canary'])
    const end = await refused(stand, ['install', 'canary'])
    expect(end.output).toContain('source-build')
    expect(end.output).toContain('--allow-build canary')
  })

  test.each([
    ['back-end', /tiny_backend\.py:\d+/],
    ['setup.py', /setup\.py:\d+/],
  ] as const)('with permission its code is judged, with rule and line, and no yes opens a block: %s', async (context, place) => {
    const canary = buildCanarySdist({ name: 'canary', context }, { behaviour: 'download' })
    const stand = await startStand({ pip, files: [canary, ...SETUPTOOLS] })
    await plainRuns(stand, ['install', 'canary'])
    const end = await refused(stand, ['--allow-build', 'canary', '--accept', 'canary', 'install', 'canary'])
    expect(end.output).toMatch(/\[install-time-[a-z-]+\]|\[download-[a-z-]+\]/)
    expect(end.output).toMatch(place)
  })

  test('with permission an honest build runs', async () => {
    const stand = await startStand({ pip, files: [buildCanarySdist({ name: 'canary' })] })
    const end = await stand.safePip(['--allow-build', 'canary', 'install', 'canary'])
    expect({ code: end.code, ran: new Set(stand.ran) }, end.output).toEqual({ code: 0, ran: new Set(['back-end']) })
  })

  test('an sdist that another package needs', async () => {
    const stand = await startStand({ pip, files: [backEnd, parent] })
    await plainRuns(stand, ['install', 'parent'])
    const end = await refused(stand, ['install', 'parent'])
    expect(end.output).toContain('--allow-build canary')
    expect(end.output).toMatch(/parent\b.*canary/s)
  })

  test('an sdist that a build needs, though the build itself is allowed', async () => {
    const stand = await startStand({ pip, files: [backEnd, built] })
    await plainRuns(stand, ['install', 'built'])
    const end = await refused(stand, ['--allow-build', 'built', 'install', 'built'])
    expect(end.output).toContain('canary')
  })

  test.each([
    ['asked for', ['install', 'canary'], []],
    ['needed by another', ['install', 'parent'], []],
    ['needed by a build that is allowed', ['install', 'built'], ['--allow-build', 'built']],
  ])('a wheel that is known malware, %s', async (_name, args, own) => {
    const stand = await startStand({ pip, files: [wheel, parent, built], advisories: MALWARE })
    if (args[1] !== 'built') await plainRuns(stand, args)
    const synced = await stand.sync()
    expect(synced.code, synced.output).toBe(0)
    const end = await refused(stand, [...own, ...args])
    expect(end.output).toContain('known-malware')
    expect(end.output).toContain('MAL-2026-1')
    expect(end.output).toContain(args[1])
  })

  test.each([['install'], ['download'], ['wheel']])(
    '%s of an sdist and of a folder of sdists without an index',
    async (command) => {
      const stand = await startStand({ pip })
      stand.write({ [`dist/${backEnd.filename}`]: backEnd.bytes })
      await refused(stand, [command, '--no-index', '-f', 'dist', 'canary'])
      await refused(stand, [command, `dist/${backEnd.filename}`])
    },
  )
})

test('a start-up file that starts a process is refused with its rule, file and line', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: [wheel, parent] })
  const end = await refused(stand, ['install', 'parent'])
  expect(end.output).toMatch(/canary\.pth:1/)
  expect(end.output).toContain('parent')
})

test("what an import of the user's own folder does is the user's: a hostile pip/ in the working directory is not run", async () => {
  const stand = await startStand({ files: [parent, buildWheel({ name: 'canary', version: '1.0' })] })
  stand.write({
    'pip/__init__.py': 'import os; open(os.environ["SAFE_PIP_CANARY"], "a").write("pip\\n")\n',
    'pip/__main__.py': '',
    'json.py': 'import os; open(os.environ["SAFE_PIP_CANARY"], "a").write("json\\n")\n',
    'sitecustomize.py': 'import os; open(os.environ["SAFE_PIP_CANARY"], "a").write("sitecustomize\\n")\n',
  })
  const end = await stand.safePip(['install', 'parent'])
  expect({ code: end.code, ran: stand.ran }, end.output).toEqual({ code: 0, ran: [] })
})

test.each([
  ['84.2.1', 'asks pip'],
  ['41.6.0', 'fetches by itself'],
])('setup_requires with setuptools %s, which %s', async (version) => {
  const needing = buildSdist({
    name: 'needing',
    version: '1.0',
    backend: 'none',
    files: {
      'pyproject.toml': `[build-system]\nrequires = ["setuptools==${version}", "wheel"]\nbuild-backend = "setuptools.build_meta"\n`,
      'setup.py': 'from setuptools import setup\nsetup(name="needing", version="1.0", setup_requires=["canary"])\n',
    },
  })
  const stand = await startStand({ files: [needing, backEnd, ...SETUPTOOLS, ...downloadedFiles(['setuptools', '41.6.0'])] })
  await refused(stand, ['--allow-build', 'needing', '--accept', 'needing', 'install', 'needing'])
})
