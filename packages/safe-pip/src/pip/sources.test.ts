import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { pipsUnderTest } from '@safe-pip/testkit/python-environment'
import { describe, expect, test } from 'vitest'
import { makeIndex, makeStand, runOn, type Stand } from './pip-stand.test-support.ts'
import { reconcile } from './reconcile.ts'

const one = buildWheel({ name: 'one', version: '1.0' })
const two = buildWheel({ name: 'two', version: '1.0' })
const source = buildSdist({ name: 'made', version: '1.0' })
const files = [one, two, source]

function write(stand: Stand, name: string, data: string | Uint8Array): string {
  const path = join(stand.cwd, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, data)
  return path
}

function directUrl(stand: Stand, file: BuiltFile): unknown {
  const path = join(stand.environment.sitePackages, `${file.project}-${file.version}.dist-info`, 'direct_url.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

describe.each(pipsUnderTest())('pip %s', (pip) => {
  test('an index line in a file that is not declared ends the run; a declared one is used, with the password in the line', async () => {
    const index = await makeIndex({ files, credentials: { user: 'me', password: 'secret' } })
    const stand = makeStand(pip, { TOKEN: 'secret' })
    write(stand, 'r.txt', `-i ${index.url.replace('://', '://me:${TOKEN}@')}\none\n`)
    const refused = await runOn(stand, ['install', '-r', 'r.txt'], { files })
    expect(refused.incidents).toMatchObject([{ kind: 'undeclared-index', subject: index.url }])
    expect(refused.end).toMatchObject({ exitCode: null, signal: 'SIGKILL', wasReleased: false })
    const allowed = await runOn(stand, ['install', '-r', 'r.txt'], { files, allowed: [index.url] })
    expect(allowed.end).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(allowed.asked).toMatchObject([{ name: 'one', cameFrom: '-r r.txt (line 2)' }])
    expect(stand.shown.out + stand.shown.err).not.toContain('secret')
  })

  test('local archives, by path and by URL, are read first and recorded where they lie', async () => {
    const stand = makeStand(pip)
    write(stand, one.filename, one.bytes)
    const url = pathToFileURL(write(stand, source.filename, source.bytes)).href
    const { end, judged, plan, gate, session } = await runOn(stand, ['install', '--no-index', `./${one.filename}`, url], {
      files,
    })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(judged.map(({ source: { kind }, filename }) => [kind, filename])).toEqual(
      expect.arrayContaining([
        ['archive', one.filename],
        ['archive', source.filename],
      ]),
    )
    expect(plan?.items).toMatchObject([
      { name: 'made', kind: 'archive', url, sha256: source.sha256 },
      { name: 'one', kind: 'archive', sha256: one.sha256, isRequested: true },
    ])
    expect(directUrl(stand, one)).toMatchObject({ url: pathToFileURL(join(stand.cwd, one.filename)).href })
    expect(reconcile(end, { probe: session.probe, ledger: gate.ledger() })).toEqual([])
  })

  test('a local archive that is refused is not used', async () => {
    const stand = makeStand(pip)
    write(stand, source.filename, source.bytes)
    const { end } = await runOn(stand, ['install', '--no-index', `./${source.filename}`], {
      files,
      hooks: { judge: () => Promise.resolve({ release: false, reason: 'it is bad' }) },
    })
    expect(end).toMatchObject({ exitCode: 1, wasReleased: false, stoppedBecause: 'safe-pip: it is bad', plan: null })
  })

  test('directories are named and not vetted, their build requirements are', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip, { PIP_INDEX_URL: index.url })
    write(stand, 'app/pyproject.toml', '[build-system]\nrequires = ["one"]\nbuild-backend = "back"\nbackend-path = ["."]\n')
    write(stand, 'app/back.py', BACK_END)
    const { end, judged, plan, asked } = await runOn(stand, ['install', './app', 'two'], { files })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(asked).toMatchObject([
      { name: null, kind: 'path' },
      { name: 'two', kind: 'index' },
    ])
    expect(plan?.items).toMatchObject([
      { name: 'app', kind: 'path', filename: null, sha256: null },
      { name: 'two', kind: 'index' },
    ])
    expect(judged.map(({ filename, isForBuild }) => [filename, isForBuild])).toEqual([
      [one.filename, true],
      [two.filename, false],
    ])
  })

  test('find-links: a folder and a page', async () => {
    const index = await makeIndex({ files: [two] })
    const stand = makeStand(pip)
    write(stand, `links/${one.filename}`, one.bytes)
    const { end, judged, plan } = await runOn(
      stand,
      ['install', '--no-index', '-f', 'links', '-f', index.linksUrl, 'one', 'two'],
      { files },
    )
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(judged.map(({ filename }) => filename).toSorted()).toEqual([one.filename, two.filename])
    expect(plan?.items).toMatchObject([
      { name: 'one', kind: 'index', url: pathToFileURL(join(stand.cwd, 'links', one.filename)).href },
      { name: 'two', kind: 'index' },
    ])
    expect(directUrl(stand, one)).toBeNull()
  })

  test('a direct URL keeps its name in direct_url.json, and its digest reaches the judgement', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const url = (file: BuiltFile): string => `${index.origin}/files/${file.filename}`
    write(stand, 'r.txt', `two @ ${url(two)} --hash=sha256:${two.sha256}\n`)
    const argv = ['install', '--no-index', `one @ ${url(one)}#sha256=${one.sha256}`, url(source)]
    const { end, judged, asked } = await runOn(stand, argv, { files })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(asked).toMatchObject([
      { name: 'one', kind: 'url', url: url(one), hashes: [`sha256:${one.sha256}`] },
      { name: null, kind: 'url', hashes: [] },
    ])
    expect(judged.map(({ filename, source: { kind }, isContentFixed }) => [filename, kind, isContentFixed])).toEqual(
      expect.arrayContaining([
        [one.filename, 'url', true],
        [source.filename, 'url', false],
      ]),
    )
    expect(directUrl(stand, one)).toMatchObject({ url: url(one), archive_info: { hash: `sha256=${one.sha256}` } })
    const hashed = await runOn(stand, ['install', '--no-index', '-r', 'r.txt'], { files })
    expect(hashed.judged).toMatchObject([{ filename: two.filename, isContentFixed: true }])
    expect(hashed.end.exitCode).toBe(0)
  })

  test.each([
    [
      '-r',
      'https://lists.example/r.txt',
      'safe-pip: https://lists.example/r.txt is a list from the network that nobody has read; save it as a file and name that [remote-include]',
    ],
    [
      '-c',
      'https://lists.example/c.txt',
      'safe-pip: https://lists.example/c.txt is a list from the network that nobody has read; save it as a file and name that [remote-include]',
    ],
  ])('%s %s is refused', async (option, url, reason) => {
    const index = await makeIndex({ files })
    const { end, incidents } = await runOn(makeStand(pip), ['install', '-i', index.url, option, url, 'one'], { files })
    expect(end).toMatchObject({ exitCode: 1, wasReleased: false, stoppedBecause: reason })
    expect(incidents).toEqual([])
  })

  test('a repository is asked about, and never cloned by pip', async () => {
    const index = await makeIndex({ files })
    const asked: unknown[] = []
    const { end, incidents } = await runOn(
      makeStand(pip),
      ['install', '-i', index.url, 'made @ git+https://me:secret@code.example/made.git@0123456789'],
      {
        files,
        run: {
          onRepository: (request) => {
            asked.push(request)
            return Promise.resolve({ go: false, reason: 'no repositories' })
          },
        },
      },
    )
    expect(asked).toEqual([{ url: 'https://code.example/made.git', revision: '0123456789' }])
    expect(end).toMatchObject({ exitCode: 1, stoppedBecause: 'no repositories' })
    expect(incidents).toEqual([])
  })

  test('download: what lies in the folder already is read too, and what is written is compared', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    write(stand, `out/${one.filename}`, one.bytes)
    const { end, judged, gate, session } = await runOn(stand, ['download', '-i', index.url, '-d', 'out', 'one', 'two'], { files })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(readdirSync(join(stand.cwd, 'out')).toSorted()).toEqual([one.filename, two.filename])
    expect(judged.map(({ filename }) => filename)).toEqual(expect.arrayContaining([one.filename, two.filename]))
    expect(reconcile(end, { probe: session.probe, ledger: gate.ledger() })).toEqual([])
    const changed = {
      ...end,
      taken: end.taken.map((file) => ({ ...file, sha256: createHash('sha256').update(file.filename).digest('hex') })),
    }
    expect(reconcile(changed, { probe: session.probe, ledger: gate.ledger() }).length).toBeGreaterThan(0)
  })

  test('wheel: sdists are built, wheels are kept', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const { end, judged, gate, session } = await runOn(stand, ['wheel', '-i', index.url, '-w', 'out', 'one', 'made'], { files })
    expect({ ...end, ...stand.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(readdirSync(join(stand.cwd, 'out')).toSorted()).toEqual(['made-1.0-py3-none-any.whl', one.filename])
    expect(judged.map(({ filename }) => filename).toSorted()).toEqual([source.filename, one.filename])
    expect(reconcile(end, { probe: session.probe, ledger: gate.ledger() })).toEqual([])
  })

  test('--require-hashes, --no-deps, --target, -c, extras and markers', async () => {
    const parent = buildWheel({ name: 'parent', version: '2.0', requires: ['one'], extras: { x: ['two'] } })
    const all = [...files, parent, buildWheel({ name: 'parent', version: '3.0' })]
    const index = await makeIndex({ files: all })
    const stand = makeStand(pip, { PIP_INDEX_URL: index.url })
    write(stand, 'hashed.txt', `one==1.0 --hash=sha256:${one.sha256}\n`)
    const hashed = await runOn(stand, ['install', '--require-hashes', '-r', 'hashed.txt', '--target', 'hashed'], { files: all })
    expect({ ...hashed.end, ...stand.shown }).toMatchObject({ exitCode: 0 })
    expect(hashed.asked).toMatchObject([{ specifier: '==1.0', hashes: [`sha256:${one.sha256}`] }])
    write(stand, 'c.txt', 'parent==2.0\n')
    const constrained = await runOn(
      stand,
      ['install', '-c', 'c.txt', 'parent[x]; python_version > "3"', 'no-such; python_version < "3"', '--target', 'out'],
      { files: all },
    )
    expect(constrained.end.exitCode).toBe(0)
    expect(constrained.asked.filter(({ isConstraint }) => isConstraint)).toMatchObject([
      { name: 'parent', specifier: '==2.0', cameFrom: '-c c.txt (line 1)' },
    ])
    expect(readdirSync(join(stand.cwd, 'out')).toSorted()).toEqual(expect.arrayContaining(['one', 'parent', 'two']))
    const alone = await runOn(stand, ['install', '--no-deps', 'parent==2.0'], { files: all })
    expect(alone.plan?.items.map(({ name }) => name)).toEqual(['parent'])
    const again = await runOn(stand, ['install', 'parent==2.0', '--no-deps'], { files: all })
    expect(again.end).toMatchObject({ exitCode: 0, wasReleased: true, plan: { items: [] } })
    expect(stand.shown.out).toContain('Requirement already satisfied: parent==2.0')
  })

  test('--dry-run plans and installs nothing', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const { end, plan } = await runOn(stand, ['install', '--dry-run', '-i', index.url, 'one'], { files })
    expect(end).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(plan?.items).toMatchObject([{ name: 'one' }])
    expect(stand.shown.out).toContain('Would install one-1.0')
    expect(readdirSync(stand.environment.sitePackages)).not.toContain('one')
  })

  test('pip’s own failure keeps its words and its exit code', async () => {
    const index = await makeIndex({ files })
    const stand = makeStand(pip)
    const { end } = await runOn(stand, ['install', '-i', index.url, 'one>5'], { files })
    expect(end).toMatchObject({ exitCode: 1, wasReleased: false, plan: null, stoppedBecause: null })
    expect(end.heldOutput.stderr).toContain('No matching distribution found for one>5')
  })
})

/** A back end without a wheel of its own to need: one file, one wheel. */
const BACK_END = `
import zipfile, os
def build_wheel(folder, config_settings=None, metadata_directory=None):
    import one
    name = "app-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as z:
        z.writestr("app.py", "")
        z.writestr("app-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: app\\nVersion: 1.0\\n")
        z.writestr("app-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        z.writestr("app-1.0.dist-info/RECORD", "app.py,,\\napp-1.0.dist-info/METADATA,,\\napp-1.0.dist-info/WHEEL,,\\napp-1.0.dist-info/RECORD,,\\n")
    return name
def build_sdist(folder, config_settings=None):
    raise NotImplementedError
`
