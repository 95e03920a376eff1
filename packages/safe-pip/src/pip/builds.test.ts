import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { pipsUnderTest } from '@safe-pip/testkit/python-environment'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { describe, expect, test } from 'vitest'
import { makeFolder, makeIndex, makeStand, runOn } from './pip-stand.test-support.ts'

const helper = buildWheel({ name: 'helper', version: '1.0', files: { 'helper.py': 'value = 1\n' } })

/** An sdist whose back end runs `code` first; whatever it puts into `told` lies in a file that the test reads. */
function telling(code: string, buildRequires: readonly string[] = []): BuiltFile {
  const start = [
    'import json, os, subprocess, sys',
    'told = {}',
    ...code.split('\n'),
    'open(os.environ["TOLD"], "w").write(json.dumps(told))',
    '',
  ]
  return buildSdist({
    name: 'made',
    version: '1.0',
    buildRequires,
    files: { 'tiny_backend.py': start.join('\n') + TINY_BACKEND },
  })
}

describe.each(pipsUnderTest())('pip %s', (pip) => {
  function stand(
    env: Readonly<Record<string, string>> = {},
  ): ReturnType<typeof makeStand> & { told: () => Record<string, unknown> } {
    const made = makeStand(pip, { ...env, TOLD: '/dev/null' })
    const file = join(made.folder, 'told.json')
    const world = { ...made.world, env: { ...made.world.env, TOLD: file } }
    return { ...made, world, told: () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> }
  }

  test('a build script sees the gate, no password, no settings of the user but the harmless ones', async () => {
    const source = telling('told.update(os.environ)')
    const index = await makeIndex({ files: [source] })
    const user = stand({
      PIP_INDEX_URL: index.url.replace('://', '://me:secret@'),
      PIP_EXTRA_INDEX_URL: `${index.origin.replace('://', '://me:secret@')}/other/`,
      PIP_CONSTRAINT: 'c.txt',
      PIP_TRUSTED_HOST: 'extra.invalid',
      HTTPS_PROXY: 'http://me:secret@proxy.invalid',
      NO_PROXY: '*',
      NETRC: '/home/me/netrc',
    })
    writeFileSync(join(user.cwd, 'c.txt'), '')
    const { end, gate } = await runOn(user, ['install', '--no-deps', 'made'], { files: [source] })
    expect({ ...end, ...user.shown }).toMatchObject({ exitCode: 0 })
    const seen = user.told()
    expect(JSON.stringify(seen)).not.toContain('secret')
    expect(seen).toMatchObject({
      PIP_CONFIG_FILE: '/dev/null',
      PIP_CONSTRAINT: 'c.txt',
      PIP_NO_INPUT: '1',
      NETRC: '/dev/null',
      https_proxy: gate.origin,
      HTTPS_PROXY: gate.origin,
      NO_PROXY: '127.0.0.1',
      GIT_ALLOW_PROTOCOL: 'none',
    })
    expect(seen['PIP_INDEX_URL']).toMatch(`http://${gate.userInfo}@127.0.0.1:`)
    expect(seen).not.toHaveProperty('PIP_TRUSTED_HOST')
  })

  test('a pip that a build script starts is behind the gate as well, and marked', async () => {
    const source = telling(
      `done = subprocess.run([sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv.pop(1)); import runpy; runpy.run_module('pip', run_name='__main__', alter_sys=True)", os.environ["PIP_ROOT"], "download", "-q", "helper", "-d", os.path.dirname(os.environ["TOLD"])], env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"}, capture_output=True, text=True)
told.update(code=done.returncode, text=done.stderr)`.replace('PIP_ROOT', 'THE_PIP'),
    )
    const index = await makeIndex({ files: [source, helper] })
    const user = stand({ PIP_INDEX_URL: index.url })
    const world = { ...user.world, env: { ...user.world.env, THE_PIP: user.environment.sitePackages } }
    const { end, judged } = await runOn({ ...user, world }, ['install', '--no-deps', 'made'], { files: [source, helper] })
    expect({ ...end, ...user.shown }).toMatchObject({ exitCode: 0 })
    expect(user.told()).toMatchObject({ code: 0, text: '' })
    expect(judged.map(({ filename, isForBuild }) => [filename, isForBuild])).toEqual([
      [source.filename, false],
      [helper.filename, true],
    ])
  })

  test('a build script that goes its own way by http meets the proxy that ends the run', async () => {
    const source = telling(
      'import urllib.request\ntry:\n    urllib.request.urlopen("http://elsewhere.invalid/x", timeout=20)\nexcept Exception as error:\n    told["error"] = str(error)',
    )
    const index = await makeIndex({ files: [source] })
    const temporary = makeFolder()
    const user = stand({ TMPDIR: temporary })
    const { end, incidents } = await runOn(user, ['install', '-i', index.url, 'made'], { files: [source] })
    expect(incidents).toMatchObject([{ kind: 'proxy-hit', message: expect.stringContaining('http://elsewhere.invalid/x') }])
    expect(end).toMatchObject({ exitCode: null, signal: 'SIGKILL', wasReleased: false })
    expect(readdirSync(temporary)).toEqual([])
  })

  test('a build requirement that is refused stops pip, and nothing of the sdist runs', async () => {
    const source = telling('told["ran"] = True', ['helper'])
    const index = await makeIndex({ files: [source, helper] })
    const user = stand()
    const { end, plan } = await runOn(user, ['install', '-i', index.url, 'made'], {
      files: [source, helper],
      hooks: {
        judge: (artifact) => Promise.resolve(artifact.isForBuild ? { release: false, reason: 'bad helper' } : { release: true }),
      },
    })
    expect(end).toMatchObject({ exitCode: 1, wasReleased: false })
    expect(end.heldOutput.stdout + end.heldOutput.stderr).toContain('bad helper')
    expect(plan).toBeNull()
    expect(user.told).toThrow()
  })

  test('a build script cannot use the gate to reach a host of its own choice', async () => {
    const source = telling(
      `import base64, urllib.request
gate, user = os.environ["SAFE_PIP_GATE"], os.environ["SAFE_PIP_GATE_USER"]
url = base64.urlsafe_b64encode(b"http://elsewhere.invalid/secret-1.0.tar.gz").decode().rstrip("=")
request = urllib.request.Request(gate + "/u/f/" + url, headers={"Authorization": "Basic " + base64.b64encode(user.encode()).decode()})
try:
    urllib.request.urlopen(request, timeout=20)
except Exception as error:
    told["error"] = str(error)`,
    )
    const index = await makeIndex({ files: [source] })
    const user = stand()
    const { end, incidents } = await runOn(user, ['install', '-i', index.url, 'made'], { files: [source] })
    expect({ ...end, ...user.shown }).toMatchObject({ exitCode: 0 })
    expect(incidents).toEqual([])
    expect(user.told()).toEqual({
      error: 'HTTP Error 403: safe-pip: http://elsewhere.invalid/secret-1.0.tar.gz is a direct URL that the user did not ask for',
    })
  })

  test('a build requirement may not be cloned', async () => {
    const source = telling('told["ran"] = True', ['helper @ git+https://code.invalid/helper.git'])
    const index = await makeIndex({ files: [source] })
    const user = stand()
    const { end, incidents } = await runOn(user, ['install', '-i', index.url, 'made'], { files: [source] })
    expect(end.exitCode).toBe(1)
    expect(end.heldOutput.stdout + end.heldOutput.stderr).toContain('a build requirement may not be cloned')
    expect(incidents).toEqual([])
    expect(user.told).toThrow()
  })

  test('build dependencies in the same process are marked too', async ({ skip }) => {
    if (Number(pip.split('.')[0]) < 26) skip('pip 26.0 brought it')
    const source = telling('import helper\ntold["value"] = helper.value', ['helper'])
    const index = await makeIndex({ files: [source, helper] })
    const user = stand()
    const argv = ['install', '--use-feature=inprocess-build-deps', '-i', index.url, 'made']
    const { end, judged, plan } = await runOn(user, argv, { files: [source, helper] })
    expect({ ...end, ...user.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(plan?.items).toMatchObject([{ name: 'made' }])
    expect(judged.map(({ filename, isForBuild }) => [filename, isForBuild])).toEqual([
      [source.filename, false],
      [helper.filename, true],
    ])
    expect(end.taken.map(({ filename, isForBuild }) => [filename, isForBuild])).toEqual(
      expect.arrayContaining([
        [source.filename, false],
        [helper.filename, true],
      ]),
    )
  })

  test('lock writes true URLs, and a lock installs', async ({ skip }) => {
    const [major = 0, minor = 0] = pip.split('.').map(Number)
    if (major < 25 || (major === 25 && minor < 1)) skip('pip 25.1 brought it')
    const one = buildWheel({ name: 'one', version: '1.0' })
    const index = await makeIndex({ files: [one, helper] })
    const user = stand({ PIP_INDEX_URL: index.url })
    const { end, plan } = await runOn(user, ['lock', 'one'], { files: [one] })
    expect({ ...end, ...user.shown }).toMatchObject({ exitCode: 0, wasReleased: true })
    expect(plan?.items).toMatchObject([{ name: 'one', sha256: one.sha256 }])
    const lock = readFileSync(join(user.cwd, 'pylock.toml'), 'utf8')
    expect(lock).toContain(`url = "${index.origin}/files/${one.filename}"`)
    expect(lock).toContain(one.sha256)
    if (major < 26 || (major === 26 && minor < 1)) return
    const installed = await runOn(user, ['install', '-r', 'pylock.toml'], { files: [one] })
    expect({ ...installed.end, ...user.shown }).toMatchObject({ exitCode: 0 })
    expect(installed.judged).toMatchObject([{ filename: one.filename, isContentFixed: true, source: { kind: 'index' } }])
    expect(installed.plan?.items).toMatchObject([{ kind: 'url', url: `${index.origin}/files/${one.filename}` }])
  })
})
