import { describe, expect, test } from 'vitest'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { buildCanarySdist } from '@safe-pip/testkit/canary'
import { startFakeIndex, type FakeIndex } from '@safe-pip/testkit/fake-index'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { refused } from './expect.test-support.ts'
import { downloadedFiles, HONEST, solo } from './packages.test-support.ts'
import { NEWEST_PIP, PIPS, startStand, whenDone } from './stand.test-support.ts'

const better = buildWheel({ name: 'solo', version: '9.0', files: { 'solo.py': 'solo = "stranger"\n' } })

/** An index that is none of the user's. */
async function startStranger(): Promise<FakeIndex> {
  const stranger = await startFakeIndex({ files: [better] })
  whenDone(() => {
    stranger.close()
  })
  return stranger
}

describe.each(PIPS)('with pip %s', (pip) => {
  test.each<[string, (url: string, links: string) => Record<string, string>, readonly string[]]>([
    ['an index line in -r', (url) => ({ 'r.txt': `--index-url ${url}\nsolo\n` }), ['-r', 'r.txt']],
    ['an index line in -c', (url) => ({ 'c.txt': `-i ${url}\n` }), ['-c', 'c.txt', 'solo']],
    [
      'an index line in a nested file',
      (url) => ({ 'r.txt': '-r deep/r.txt\n', 'deep/r.txt': `--index-url=${url}\nsolo\n` }),
      ['-r', 'r.txt'],
    ],
    ['an extra index in -r', (url) => ({ 'r.txt': `--extra-index-url ${url}\nsolo\n` }), ['-r', 'r.txt']],
    ['a continued extra index', (url) => ({ 'r.txt': `--extra-index-\\\nurl ${url}\nsolo\n` }), ['-r', 'r.txt']],
    ['a find-links page in -r', (_url, links) => ({ 'r.txt': `-f ${links}\nsolo\n` }), ['-r', 'r.txt']],
  ])("%s that is not the user's is refused, and nothing is asked of it", async (_name, files, args) => {
    const stranger = await startStranger()
    const stand = await startStand({ pip, files: [solo] })
    stand.write(files(stranger.url, stranger.linksUrl))
    const end = await refused(stand, ['install', ...args])
    expect(stranger.asked).toEqual([])
    expect(end.output).toContain('--allow-index')
    expect(end.output).toContain(stranger.origin)
    const allowed = await stand.safePip(['--allow-index', stranger.url, '--allow-index', stranger.linksUrl, 'install', ...args])
    expect(allowed.code, allowed.output).toBe(0)
    expect(stranger.asked.length).toBeGreaterThan(0)
  })

  test('a page of links on the disk cannot make its host an index, and nothing is asked of it', async () => {
    const stranger = await startStranger()
    const stand = await startStand({ pip, files: [] })
    const link = `<a href="${stranger.origin}/files/${better.filename}#sha256=${better.sha256}" data-core-metadata="true">${better.filename}</a>`
    stand.write({ 'links/page.html': `<!doctype html>${link}`, 'r.txt': '--no-index\n-f ./links/page.html\nsolo\n' })
    const end = await refused(stand, ['install', '-r', 'r.txt'])
    expect(stranger.asked).toEqual([])
    expect(end.output).toContain('local page of links')
  })

  test.each<[string, (stranger: FakeIndex) => Record<string, string>, readonly string[]]>([
    ['a remote include in a file', ({ origin }) => ({ 'r.txt': `-r ${origin}/r.txt\nsolo\n` }), ['-r', 'r.txt']],
    [
      'a direct URL without a hash in a file',
      ({ origin }) => ({ 'r.txt': `solo @ ${origin}/files/${better.filename}\n` }),
      ['-r', 'r.txt'],
    ],
    [
      'a bare URL without a hash in a file',
      ({ origin }) => ({ 'r.txt': `${origin}/files/${better.filename}\n` }),
      ['-r', 'r.txt'],
    ],
    ['a repository without a commit', ({ origin }) => ({ 'r.txt': `solo @ git+${origin}/solo.git\n` }), ['-r', 'r.txt']],
    ['an editable repository', ({ origin }) => ({ 'r.txt': `-e git+${origin}/solo.git#egg=solo\n` }), ['-r', 'r.txt']],
  ])('%s is refused, and nothing is asked of it', async (_name, files, args) => {
    const stranger = await startStranger()
    const stand = await startStand({ pip, files: [solo] })
    stand.write(files(stranger))
    await refused(stand, ['install', ...args])
    expect(stranger.asked).toEqual([])
  })

  test('a package of an index that asks for a direct URL', async () => {
    const stranger = await startStranger()
    const pointing = buildWheel({
      name: 'pointing',
      version: '1.0',
      requires: [`solo @ ${stranger.origin}/files/${better.filename}`],
    })
    const stand = await startStand({ pip, files: [pointing], policy: '[indexes]\npublic = ["$INDEX"]\n' })
    const end = await refused(stand, ['install', 'pointing'])
    expect(stranger.asked).toEqual([])
    expect(end.output).toContain('pointing')
  })

  test('a link to a repository inside an index page is no candidate', async () => {
    const stranger = await startStranger()
    const body = [
      `<a href="git+${stranger.origin}/solo.git#egg=solo-9.0">solo-9.0</a>`,
      `<a href="/files/${solo.filename}#sha256=${solo.sha256}">${solo.filename}</a>`,
    ].join('\n')
    const stand = await startStand({
      pip,
      files: [solo],
      index: { before: ({ path }) => (path === '/simple/solo/' ? { kind: 'body', type: 'text/html', body } : null) },
    })
    const end = await stand.safePip(['install', 'solo'])
    expect(end.code, end.output).toBe(0)
    expect((await stand.python(['-c', 'import solo; print(solo.solo)'])).stdout).toBe('1\n')
    expect(stranger.asked).toEqual([])
  })

  test('a page that is redirected to a stranger, or to a file of this machine', async () => {
    const stranger = await startStranger()
    const stand = await startStand({
      pip,
      index: {
        before: ({ path }) => ({
          kind: 'redirect',
          to: path === '/simple/solo/' ? `${stranger.url}solo/` : 'file:///etc/passwd',
        }),
      },
    })
    await refused(stand, ['install', 'solo'], { codes: [80, 81] })
    await refused(stand, ['install', 'other'], { codes: [80, 81] })
    expect(stranger.asked).toEqual([])
  })

  test('PIP_REQUIREMENT and a configuration file bring files that are judged as any other', async () => {
    const stranger = await startStranger()
    const stand = await startStand({ pip, files: [solo] })
    stand.write({ 'r.txt': `--index-url ${stranger.url}\nsolo\n`, 'pip.conf': `[install]\nrequirement = ${stand.cwd}/r.txt\n` })
    await refused(stand, ['install'], { env: { PIP_REQUIREMENT: 'r.txt' } })
    await refused(stand, ['install', 'solo'], { env: { PIP_CONFIG_FILE: `${stand.cwd}/pip.conf` } })
    expect(stranger.asked).toEqual([])
  })

  test.each([
    ['urllib', 'import urllib.request; urllib.request.urlopen("http://stranger.example/x", timeout=5)', {}],
    [
      'urllib, where the user has NO_PROXY=*',
      'import urllib.request; urllib.request.urlopen("http://stranger.example/x", timeout=5)',
      { NO_PROXY: '*', no_proxy: '*' },
    ],
    [
      'a refused attempt that the script swallows',
      'import urllib.request\ntry:\n    urllib.request.urlopen("http://stranger.example/x", timeout=5)\nexcept Exception:\n    pass',
      {},
    ],
  ])('a build script that reaches past the index ends the run: %s', async (_name, code, env) => {
    const reaching = buildSdist({ name: 'reaching', version: '1.0', files: { 'tiny_backend.py': `${code}\n${TINY_BACKEND}` } })
    const stand = await startStand({ pip, files: [reaching] })
    const end = await refused(stand, ['--allow-build', 'reaching', '--accept', 'reaching', 'install', 'reaching'], { env })
    expect(end.output).toContain('stranger.example')
  })

  test('a build that starts pip itself gets vetted files only', async () => {
    const code = `import subprocess, sys, tempfile
subprocess.run([sys.executable, "-m", "pip", "install", "--target", tempfile.mkdtemp(), "canary"], check=True)
`
    const nested = buildSdist({
      name: 'nested',
      version: '1.0',
      buildRequires: ['pip'],
      files: { 'tiny_backend.py': code + TINY_BACKEND },
    })
    const stand = await startStand({
      pip,
      files: [nested, buildCanarySdist({ name: 'canary' }), ...downloadedFiles(['pip', NEWEST_PIP])],
    })
    await refused(stand, ['--allow-build', 'nested', '--accept', 'nested', 'install', 'nested'])
  })
})

test("an index on the command line is the user's own", async () => {
  const stranger = await startStranger()
  const stand = await startStand({ pip: NEWEST_PIP, files: HONEST })
  const end = await stand.safePip(['install', '-i', stranger.url, 'solo'])
  expect(end.code, end.output).toBe(0)
  expect((await stand.python(['-c', 'import solo; print(solo.solo)'])).stdout).toBe('stranger\n')
  expect(stand.index.asked).toEqual([])
})
