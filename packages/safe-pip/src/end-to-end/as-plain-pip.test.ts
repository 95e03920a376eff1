import type { RunEnd } from './run-command.test-support.ts'
import { describe, expect, test } from 'vitest'
import { startFakeIndex } from '@safe-pip/testkit/fake-index'
import { app, HONEST, lib1, lib2, OWN_PROJECT, solo, speed } from './packages.test-support.ts'
import { differencesOf } from './expect.test-support.ts'
import { OLD_AND_NEW_PIPS, PIPS, startStand, whenDone, type Stand } from './stand.test-support.ts'

interface Both {
  readonly plain: RunEnd
  readonly vetted: RunEnd
}

/** Runs the same words in the same folders with plain pip and with safe-pip; the trees must be equal, down to the last byte. */
async function sameAsPlain(stand: Stand, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Both> {
  const before = stand.tree()
  const plain = await stand.plainPip(args, { env })
  const expected = stand.tree()
  stand.renew()
  expect(stand.tree()).toEqual(before)
  const vetted = await stand.safePip(args, { env })
  expect({ code: vetted.code, differences: differencesOf(expected, stand.tree()) }, vetted.output).toEqual({
    code: plain.code,
    differences: [],
  })
  return { plain, vetted }
}

const hash = (file: { sha256: string }): string => `--hash=sha256:${file.sha256}`

describe.each(OLD_AND_NEW_PIPS)('with pip %s', (pip) => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['a name with its dependencies', ['install', 'app'], {}],
    ['an extra', ['install', 'app[fast]'], {}],
    ['several, pinned and ranged', ['install', 'lib>=1,<2', 'speed==1.0', 'solo'], {}],
    ['a marker that does not hold', ['install', 'solo; python_version < "3"', 'speed'], {}],
    ['--no-deps', ['install', '--no-deps', 'app'], {}],
    ['--pre', ['install', '--pre', 'lib'], {}],
    ['--target', ['install', '--target', 'T', 'app'], {}],
    [
      '-r',
      ['install', '-r', 'requirements.txt'],
      { 'requirements.txt': '# said\napp[fast] \\\n  >= 1 # why\n-r more.txt\n', 'more.txt': 'solo ; python_version >= "3"\n' },
    ],
    ['-c', ['install', '-c', 'constraints.txt', 'app'], { 'constraints.txt': 'lib==1.0\nsolo==1.0\n' }],
    [
      '--require-hashes',
      ['install', '--require-hashes', '-r', 'h.txt'],
      { 'h.txt': `app==1.0 ${hash(app)}\nlib==1.0 ${hash(lib1)}\n` },
    ],
    ['-e .', ['install', '-e', '.'], OWN_PROJECT],
    ['.', ['install', '.'], OWN_PROJECT],
    ['--prefix and --no-compile', ['install', '--prefix', 'P', '--no-compile', 'app'], {}],
  ])('installs %s', async (_name, args, files) => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write(files)
    const { plain } = await sameAsPlain(stand, args)
    expect(plain.code, plain.output).toBe(0)
  })

  test('installs --upgrade over what is there, and leaves what is satisfied', async () => {
    const stand = await startStand({ pip, files: HONEST })
    const steps = [
      ['install', 'lib==1.0'],
      ['install', 'app'],
      ['install', '--upgrade', 'lib'],
      ['install', 'app', 'lib'],
    ]
    const trees = async (run: (args: readonly string[]) => Promise<RunEnd>): Promise<unknown[]> => {
      const seen: unknown[] = []
      for (const args of steps) seen.push([(await run(args)).code, stand.tree()])
      return seen
    }
    const expected = await trees(stand.plainPip)
    stand.renew()
    expect(await trees(stand.safePip)).toEqual(expected)
  })

  test('installs --user', async () => {
    const stand = await startStand({ pip, files: HONEST })
    const env = { PYTHONUSERBASE: `${stand.home}/.local` }
    stand.setUserSite(true)
    const { plain } = await sameAsPlain(stand, ['install', '--user', 'app'], env)
    expect(plain.code, plain.output).toBe(0)
    expect(Object.keys(stand.tree())).toContain('home/.local/bin/app-tool')
  })

  test('installs from a private index with credentials in its URL, and in netrc', async () => {
    const stand = await startStand({ pip, files: HONEST, index: { credentials: { user: 'me', password: 'hunter2' } } })
    const inUrl = await sameAsPlain(stand, ['install', 'app'], { PIP_INDEX_URL: stand.index.urlWithCredentials })
    expect(inUrl.plain.code, inUrl.plain.output).toBe(0)
    expect(inUrl.vetted.output).not.toContain('hunter2')
    stand.renew()
    stand.write({ 'my.netrc': 'machine 127.0.0.1 login me password hunter2\n' })
    const inNetrc = await sameAsPlain(stand, ['install', 'app'], { NETRC: `${stand.cwd}/my.netrc` })
    expect(inNetrc.plain.code, inNetrc.plain.output).toBe(0)
    expect(inNetrc.vetted.output).not.toContain('hunter2')
  })

  test('installs from a second index, a find-links page and a local folder of wheels', async () => {
    const other = await startFakeIndex({ files: [speed] })
    whenDone(() => {
      other.close()
    })
    const stand = await startStand({ pip, files: [app, lib1] })
    stand.write({ [`wheels/${solo.filename}`]: solo.bytes, [`wheels/${lib2.filename}`]: lib2.bytes })
    const { plain } = await sameAsPlain(stand, ['install', '--extra-index-url', other.url, '-f', 'wheels', 'app[fast]', 'solo'])
    expect(plain.code, plain.output).toBe(0)
    stand.renew()
    const pages = await sameAsPlain(stand, ['install', '--no-index', '-f', stand.index.linksUrl, '--find-links', 'wheels', 'app'])
    expect(pages.plain.code, pages.plain.output).toBe(0)
  })

  test('installs a wheel by its path, and by a URL with its hash', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ [`dist/${solo.filename}`]: solo.bytes })
    const { plain } = await sameAsPlain(stand, [
      'install',
      `./dist/${solo.filename}`,
      `speed @ ${stand.index.fileUrl(speed.filename)}#sha256=${speed.sha256}`,
    ])
    expect(plain.code, plain.output).toBe(0)
  })

  test('fails as pip does, in its words, when there is nothing to find', async () => {
    const stand = await startStand({ pip, files: HONEST })
    const { plain, vetted } = await sameAsPlain(stand, ['install', 'lib==9'])
    expect(plain.code).toBe(1)
    expect(vetted.output).toContain('No matching distribution found for lib==9')
    const conflict = await sameAsPlain(stand, ['install', 'lib==1.0', 'lib==2.0'])
    expect(conflict.plain.code).toBe(1)
  })

  test.each([
    ['download', ['download', '-d', 'D', 'app']],
    ['wheel', ['wheel', '-w', 'W', 'app[fast]']],
  ])('%s saves what plain pip saves', async (_name, args) => {
    const stand = await startStand({ pip, files: HONEST })
    const { plain } = await sameAsPlain(stand, args)
    expect(plain.code, plain.output).toBe(0)
  })

  test('--dry-run shows the plan and installs nothing; --report says what plain pip says', async () => {
    const stand = await startStand({ pip, files: HONEST })
    const before = stand.tree()
    const dry = await stand.safePip(['install', '--dry-run', 'app'])
    expect([dry.code, stand.tree()], dry.output).toEqual([0, before])
    expect(dry.output).toMatch(/lib.*2\.0/)
    const report = async (run: typeof stand.plainPip): Promise<unknown> => {
      stand.renew()
      expect((await run(['install', '--quiet', '--report', 'r.json', 'app'])).code).toBe(0)
      const { [`project/r.json`]: _report, ...rest } = stand.tree()
      return [rest, JSON.parse(stand.read('r.json'))]
    }
    expect(await report(stand.safePip)).toEqual(await report(stand.plainPip))
  })
})

test.each(PIPS.filter((pip) => Number(pip.split('.')[0]) >= 26))('pip %s locks the same file', async (pip) => {
  const stand = await startStand({ pip, files: HONEST })
  const { plain } = await sameAsPlain(stand, ['lock', '-o', 'pylock.toml', 'app'])
  expect(plain.code, plain.output).toBe(0)
})
