import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { pipsUnderTest } from '@safe-pip/testkit/python-environment'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { describe, expect, test } from 'vitest'
import { makeFolder, makeIndex, makeStand, runOn } from './pip-stand.test-support.ts'
import { reconcile } from './reconcile.ts'

const lib = buildWheel({ name: 'lib', version: '1.0' })
const app = buildWheel({ name: 'app', version: '1.0', requires: ['lib'] })
const made = buildSdist({ name: 'made', version: '1.0' })
const files = [lib, app, made]

describe.each(pipsUnderTest())('pip %s', (pip) => {
  test('the legacy resolver is asked for its plan too', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const argv = ['install', '--use-deprecated=legacy-resolver', '-i', index.url, 'app']
    const { end, plan, gate, session } = await runOn(stand, argv, { files })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(plan?.items.map(({ name }) => name)).toEqual(['app', 'lib'])
    expect(reconcile(end, { probe: session.probe, ledger: gate.ledger() })).toEqual([])
    const refused = await runOn(makeStand(pip), argv, {
      files,
      run: { onPlan: () => Promise.resolve({ go: false, reason: 'no' }) },
    })
    expect(refused.end).toMatchObject({ exitCode: 1, wasReleased: false, stoppedBecause: 'no' })
  })

  test('a vetted clone takes the place of pip’s own', async () => {
    const checkout = makeFolder()
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: checkout, encoding: 'utf8' }).trim()
    for (const [name, text] of Object.entries({
      'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "tiny_backend"\nbackend-path = ["."]\n',
      'tiny_backend.py': TINY_BACKEND,
      'PKG-INFO': made.metadata,
    }))
      writeFileSync(join(checkout, name), text)
    mkdirSync(join(checkout, 'made'))
    writeFileSync(join(checkout, 'made', '__init__.py'), '')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    const commit = git('rev-parse', 'HEAD')
    const stand = makeStand(pip)
    const { end, plan, incidents } = await runOn(
      stand,
      ['install', '--no-index', `made @ git+https://me:pw@code.example/made.git@${commit}`],
      {
        files,
        run: {
          onRepository: ({ revision }) =>
            Promise.resolve(revision === commit ? { go: true, checkout } : { go: false, reason: 'other' }),
        },
      },
    )
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(incidents).toEqual([])
    expect(plan?.items).toMatchObject([{ name: 'made', kind: 'vcs', filename: null, sha256: null }])
    const recorded = join(stand.environment.sitePackages, 'made-1.0.dist-info', 'direct_url.json')
    expect(JSON.parse(readFileSync(recorded, 'utf8'))).toMatchObject({
      url: 'https://code.example/made.git',
      vcs_info: { vcs: 'git', commit_id: commit },
    })
  })

  test('a prefix is pip’s own, a list may come by a pipe, a log is written', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip, { PIP_INDEX_URL: index.url })
    const list = join(stand.folder, 'list')
    execFileSync('mkfifo', [list])
    const writer = import('node:fs/promises').then(({ writeFile }) => writeFile(list, 'app\n'))
    const { end, asked } = await runOn(
      stand,
      ['install', '-r', list, '--prefix', join(stand.cwd, 'prefix'), '--log', 'pip.log'],
      { files },
    )
    await writer
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(asked).toMatchObject([{ name: 'app' }])
    expect(existsSync(join(stand.cwd, 'pip.log'))).toBe(true)
    expect(readdirSync(join(stand.cwd, 'prefix'))).toContain('lib')
  })
})
