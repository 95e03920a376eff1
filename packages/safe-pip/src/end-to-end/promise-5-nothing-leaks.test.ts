import { expect, test } from 'vitest'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { startFakeIndex } from '@safe-pip/testkit/fake-index'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { refused } from './expect.test-support.ts'
import { app, HONEST, lib2, solo } from './packages.test-support.ts'
import { startStand, whenDone } from './stand.test-support.ts'

const SECRET = 'hunter2'

test('credentials reach neither output, report, store nor the installed files', async () => {
  const stand = await startStand({ files: HONEST, index: { credentials: { user: 'me', password: SECRET } } })
  const env = { PIP_INDEX_URL: stand.index.urlWithCredentials }
  for (const words of [
    ['install', '-v', 'app'],
    ['--format', 'json', 'install', '--force-reinstall', 'app'],
    ['install', 'nothing-there'],
  ]) {
    const end = await stand.safePip(words, { env })
    expect(end.output).not.toContain(SECRET)
  }
  const found = await stand.python([
    '-c',
    `import os, sys
for root, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(root, name)
        if not os.path.islink(path) and b"${SECRET}" in open(path, "rb").read():
            print(path)
`,
    stand.folder,
  ])
  expect(found.stdout).toBe('')
})

test("a build script sees neither the index's credentials nor the netrc", async () => {
  const dump = `import os\nopen(os.environ["SAFE_PIP_CANARY"], "a").write("\\n".join(k + "=" + v for k, v in os.environ.items()) + "\\n")\n`
  const nosy = buildSdist({ name: 'nosy', version: '1.0', files: { 'tiny_backend.py': dump + TINY_BACKEND } })
  const stand = await startStand({ files: [nosy], index: { credentials: { user: 'me', password: SECRET } } })
  stand.write({ 'my.netrc': `machine 127.0.0.1 login me password ${SECRET}\n` })
  const end = await stand.safePip(['--allow-build', 'nosy', '--accept', 'nosy', 'install', 'nosy'], {
    env: { PIP_INDEX_URL: stand.index.urlWithCredentials, NETRC: `${stand.cwd}/my.netrc` },
  })
  expect(end.code, end.output).toBe(0)
  expect(stand.ran.length).toBeGreaterThan(5)
  expect(stand.ran.join('\n')).not.toContain(SECRET)
  expect(stand.ran.join('\n')).not.toContain('my.netrc')
})

test('names of an index that is not public are sent to no advisory service; names of a public one are', async () => {
  const privately = await startStand({ files: HONEST })
  expect((await privately.safePip(['install', 'app'])).code).toBe(0)
  expect(privately.osv.asked).toEqual([])
  const publicly = await startStand({ files: HONEST, policy: '[indexes]\npublic = ["$INDEX"]\n' })
  expect((await publicly.safePip(['install', 'app'])).code).toBe(0)
  expect(new Set(publicly.osv.askedNames)).toEqual(new Set(['app', 'lib']))
  const switchedOff = await startStand({ files: HONEST, policy: '[indexes]\npublic = ["$INDEX"]\n' })
  expect((await switchedOff.safePip(['--offline', 'install', 'app'])).code).toBe(81)
  expect(switchedOff.osv.asked).toEqual([])
})

test('an internal name is asked of the internal index only', async () => {
  const open = await startFakeIndex({ files: [buildWheel({ name: 'acme-core', version: '9.0' }), lib2] })
  whenDone(() => {
    open.close()
  })
  const stand = await startStand({
    files: [buildWheel({ name: 'acme-core', version: '1.0', requires: ['lib'], files: { 'acme.py': '' } })],
    policy: '[indexes]\ninternal-names = ["acme-*"]\ninternal-index = "$INDEX"\n',
  })
  const end = await stand.safePip(['install', '--extra-index-url', open.url, 'acme-core'])
  expect(end.code, end.output).toBe(0)
  expect(open.asked.map(({ path }) => path).filter((path) => path.includes('acme'))).toEqual([])
  expect((await stand.python(['-m', 'pip', 'list', '--format=freeze'])).stdout).toContain('acme-core==1.0')
})

test('a netrc entry for any host is not sent to a file host that a page names', async () => {
  const files = await startFakeIndex({ files: [solo] })
  whenDone(() => {
    files.close()
  })
  const stand = await startStand({ files: [{ ...solo, url: files.fileUrl(solo.filename) }] })
  stand.write({ 'my.netrc': `default login me password ${SECRET}\n` })
  await stand.safePip(['install', 'solo'], { env: { NETRC: `${stand.cwd}/my.netrc` } })
  expect(files.asked.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([])
})

test('credentials for an index do not follow a redirect to another host', async () => {
  const stranger = await startFakeIndex({ files: [app] })
  whenDone(() => {
    stranger.close()
  })
  const stand = await startStand({
    index: { credentials: { user: 'me', password: SECRET }, before: () => ({ kind: 'redirect', to: `${stranger.url}app/` }) },
  })
  await refused(stand, ['install', 'app'], { codes: [80, 81], env: { PIP_INDEX_URL: stand.index.urlWithCredentials } })
  expect(stranger.asked).toEqual([])
})
