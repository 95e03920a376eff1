import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { describe, expect, test } from 'vitest'
import { parseReport } from './expect.test-support.ts'
import { app, HONEST, lib1, lib2, OWN_PROJECT, solo, speed } from './packages.test-support.ts'
import { NEWEST_PIP, OLD_AND_NEW_PIPS, startStand } from './stand.test-support.ts'

const hash = (file: { sha256: string }): string => `--hash=sha256:${file.sha256}`
const body = (text: string): string => text.replace(/^(?:#.*\n)+/, '')

describe.each(OLD_AND_NEW_PIPS)('with pip %s', (pip) => {
  test('pins with hashes and origins, the same bytes again, and pip installs exactly that', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ 'requirements.in': 'app[fast]\n-r more.in\n', 'more.in': 'solo ; python_version >= "3"\nlib\n' })
    const end = await stand.safePip(['pin', 'requirements.in'])
    expect(end.code, end.output).toBe(0)
    const text = stand.read('requirements.txt')
    expect(end.stdout).toBe(text)
    expect(body(text)).toBe(
      [
        `app[fast]==1.0 \\\n    ${hash(app)}\n    # via -r requirements.in\n`,
        `lib==2.0 \\\n    ${hash(lib2)}\n    # via\n    #   -r more.in\n    #   app\n`,
        `solo==1.0 ; python_version >= "3" \\\n    ${hash(solo)}\n    # via -r more.in\n`,
        `speed==1.0 \\\n    ${hash(speed)}\n    # via app\n`,
      ].join(''),
    )
    const again = await stand.safePip(['pin', 'requirements.in', '--upgrade'])
    expect([again.code, stand.read('requirements.txt')]).toEqual([0, text])
    const installed = await stand.safePip(['install', '-r', 'requirements.txt'])
    expect(installed.code, installed.output).toBe(0)
    expect((await stand.plainPip(['freeze'])).stdout).toBe('app==1.0\nlib==2.0\nsolo==1.0\nspeed==1.0\n')
  })

  test('what is pinned stays, unless it must not or shall not', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ 'requirements.in': 'app\n', 'requirements.txt': `lib==1.0 ${hash(lib1)}\ngone==1.0\n` })
    expect((await stand.safePip(['pin', 'requirements.in'])).code).toBe(0)
    expect(stand.read('requirements.txt')).toContain(`lib==1.0 \\\n    ${hash(lib1)}\n`)
    stand.index.publish(buildWheel({ name: 'app', version: '2.0', requires: ['lib>=2'] }))
    await stand.safePip(['pin', 'requirements.in'])
    expect(stand.read('requirements.txt')).toContain('app==1.0 ')
    const one = await stand.safePip(['pin', '-P', 'lib', 'requirements.in'])
    expect([stand.read('requirements.txt').includes('lib==2.0'), one.stderr.includes('changed: lib 1.0 to 2.0')]).toEqual([
      true,
      true,
    ])
    await stand.safePip(['pin', '-P', 'lib==1.0', 'requirements.in'])
    expect(stand.read('requirements.txt')).toContain('lib==1.0')
    stand.write({ 'requirements.in': 'app>=2\n' })
    const moved = await stand.safePip(['pin', 'requirements.in'])
    expect(moved.code, moved.output).toBe(0)
    expect(moved.stderr).toContain('lib 1.0 could not stay')
    expect(body(stand.read('requirements.txt'))).toMatch(/^app==2\.0 [^]*\nlib==2\.0 /)
  })

  test('refuses what install would refuse, and writes nothing', async () => {
    const bad = buildWheel({ name: 'bad', version: '1.0', files: { 'sitecustomize.py': '' } })
    const stand = await startStand({ pip, files: [...HONEST, bad] })
    stand.write({ 'requirements.in': 'app\nbad\n' })
    const before = stand.tree()
    const end = await stand.safePip(['pin', '--format', 'json', 'requirements.in'])
    const report = parseReport(end)
    expect([end.code, report.command, report.verdict, stand.tree()]).toEqual([80, 'pin', 'confirm', before])
    expect(report.artifacts.filter(({ verdict }) => verdict === 'confirm').map(({ name }) => name)).toEqual(['bad'])
    stand.write({ 'requirements.in': 'nowhere==9\n' })
    expect((await stand.safePip(['pin', 'requirements.in'])).code).toBe(1)
    stand.index.close()
    stand.write({ 'requirements.in': 'solo\n' })
    expect((await stand.safePip(['pin', 'requirements.in'])).code).toBe(81)
  })
})

describe('whatever pip', () => {
  test('pylock.toml names every file, stays as it is, and pip installs from it', async () => {
    const foreign = buildWheel({ name: 'lib', version: '2.0', tags: 'cp27-cp27m-win32' })
    const stand = await startStand({ pip: NEWEST_PIP, files: [...HONEST, foreign] })
    stand.write({
      'pyproject.toml': '[project]\nname = "mine"\nversion = "1"\ndependencies = ["app"]\n[dependency-groups]\ntest = ["solo"]\n',
      'dist/readme.txt': '',
    })
    const words = ['pin', 'pyproject.toml', '--group', 'test', '-o', 'pylock.toml']
    const end = await stand.safePip(words)
    expect(end.code, end.output).toBe(0)
    const text = stand.read('pylock.toml')
    const release = text.slice(text.indexOf('\nname = "lib"'), text.indexOf('\nname = "solo"'))
    expect(release).toContain(`version = "2.0"\nindex = "${stand.index.url}"\n[[packages.wheels]]\n`)
    expect(release.match(/sha256 = "[0-9a-f]{64}"/g)).toEqual([`sha256 = "${foreign.sha256}"`, `sha256 = "${lib2.sha256}"`])
    stand.index.publish(buildWheel({ name: 'lib', version: '3.0' }))
    stand.index.publish(buildWheel({ name: 'lib', version: '2.0', tags: 'cp27-cp27m-win_amd64' }))
    const check = await stand.safePip([...words, '--check'])
    expect([check.code, stand.read('pylock.toml')], check.output).toEqual([0, text])
    expect((await stand.safePip(['audit', 'pylock.toml'])).code).toBe(0)
    const installed = await stand.safePip(['install', '-r', 'pylock.toml'])
    expect(installed.code, installed.output).toBe(0)
    expect((await stand.plainPip(['freeze'])).stdout).toBe('app==1.0\nlib==2.0\nsolo==1.0\n')
  })

  test('a lock holds a directory, hashed requirements do not', async () => {
    const stand = await startStand({ files: HONEST })
    stand.write(Object.fromEntries(Object.entries(OWN_PROJECT).map(([name, text]) => [`own/${name}`, text])))
    stand.write({ 'requirements.in': '-e ./own\n' })
    const end = await stand.safePip(['pin', 'requirements.in'])
    expect([end.code, end.stderr.includes('(-r requirements.in (line 1)) is a directory')], end.output).toEqual([82, true])
    const locked = await stand.safePip(['pin', 'requirements.in', '-o', 'pylock.toml'])
    expect(locked.code, locked.output).toBe(0)
    expect(stand.read('pylock.toml')).toContain(
      'name = "mine"\ndependencies = [{ name = "lib" }]\n[packages.directory]\npath = "own"\neditable = true\n',
    )
  })

  test('--check shows what would change and changes nothing; line ends stay', async () => {
    const stand = await startStand({ files: HONEST })
    stand.write({ 'requirements.in': 'solo\n', 'requirements.txt': '# old\r\nsolo==1.0\r\n' })
    const end = await stand.safePip(['pin', 'requirements.in', '--check'])
    expect([end.code, stand.read('requirements.txt')]).toEqual([1, '# old\r\nsolo==1.0\r\n'])
    expect(end.stdout).toContain(`-# old\r\n`)
    await stand.safePip(['pin', 'requirements.in'])
    expect(stand.read('requirements.txt').endsWith('    # via -r requirements.in\r\n')).toBe(true)
    expect((await stand.safePip(['pin', 'requirements.in', '--check'])).code).toBe(0)
  })

  test('no password in the output, and the report is the only thing on standard output', async () => {
    const stand = await startStand({ files: HONEST, index: { credentials: { user: 'me', password: 'hunter2' } } })
    const secret = stand.index.urlWithCredentials
    const open = secret.replace('hunter2', '${PASSWORD}')
    stand.write({ 'requirements.in': `--index-url ${open}\nsolo\n`, 'other.in': 'solo\n', 'bad.in': `-i ${secret}\nsolo\n` })
    const env = { PIP_INDEX_URL: secret, PASSWORD: 'hunter2' }
    const bad = await stand.safePip(['pin', 'bad.in'], { env })
    expect([bad.code, bad.output.includes('[credentials-in-file]'), bad.output.includes('hunter2')]).toEqual([80, true, false])
    const end = await stand.safePip(['pin', '--format', 'json', 'requirements.in'], { env })
    expect(parseReport(end)).toMatchObject({ command: 'pin', verdict: 'warn', artifacts: [{ name: 'solo' }] })
    const more = await stand.safePip(['pin', '-i', secret, 'other.in', '-o', 'pylock.toml'], { env })
    expect(more.code, more.output).toBe(0)
    const said = [end.output, more.output, stand.read('requirements.txt'), stand.read('pylock.toml')].join('\n')
    expect(said).not.toContain('hunter2')
    expect(stand.read('requirements.txt')).not.toContain('--index-url')
  })

  test('a file in the place of the pinned one is an alarm; a late file is not added', async () => {
    const stand = await startStand({ files: [solo] })
    stand.write({ 'requirements.in': 'solo\n', 'requirements.txt': `solo==1.0 --hash=sha256:${'0'.repeat(64)}\n` })
    const end = await stand.safePip(['pin', 'requirements.in'])
    expect([
      end.code,
      end.stderr.includes('requirements.txt:1: block: '),
      end.stderr.includes('[hash-changed-same-version]'),
    ]).toEqual([80, true, true])
    expect((await stand.safePip(['pin', 'requirements.in', '--upgrade'])).code).toBe(80)
    stand.write({ 'requirements.txt': '' })
    expect((await stand.safePip(['pin', 'requirements.in'])).code).toBe(0)
    const text = stand.read('requirements.txt')
    stand.index.publish(buildWheel({ name: 'solo', version: '1.0', tags: 'cp27-cp27m-win32' }))
    await stand.safePip(['pin', 'requirements.in'])
    expect(stand.read('requirements.txt')).toBe(text)
  })

  test('a token in the path of an index stays a variable, and out of a lock', async () => {
    const stand = await startStand({ files: HONEST })
    const place = stand.index.url.replace('/simple/', '/${TOK}/')
    stand.write({ 'requirements.in': `--index-url ${place}\nsolo\n` })
    const env = { TOK: 'simple', PIP_INDEX_URL: undefined }
    const words = ['pin', '--allow-index', stand.index.url, '--index-url', stand.index.url, 'requirements.in']
    const end = await stand.safePip(words, { env })
    expect(end.code, end.output).toBe(0)
    const text = stand.read('requirements.txt')
    expect([text.includes(`--index-url ${place}\n`), text.includes('/simple')]).toEqual([true, false])
    const lock = await stand.safePip([...words, '-o', 'pylock.toml'], { env })
    expect([lock.code, lock.stderr.includes('the value of ${TOK} would stand in a URL of the lock')], lock.output).toEqual([
      82,
      true,
    ])
  })

  test('what an input file says is judged too, but not that it is open', async () => {
    const stand = await startStand({ files: HONEST, policy: '[rules]\nunpinned-requirement = "block"\n' })
    stand.write({ 'requirements.in': 'solo\n', 'bad.in': '--extra-index-url http://evil.example/simple\nsolo\n' })
    const end = await stand.safePip(['pin', 'requirements.in'])
    expect(end.code, end.output).toBe(0)
    const bad = await stand.safePip(['pin', '--format', 'json', 'bad.in'])
    const report = parseReport(bad)
    const found = report.findings.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`)
    expect([bad.code, report.command, found.includes('plain-http bad.in:1')], bad.output).toEqual([80, 'pin', true])
    stand.write({ 'odd.in': '--trusted-host pypi.org\nsolo\n' })
    const odd = await stand.safePip(['pin', 'odd.in'])
    expect([odd.code, odd.stderr.includes('odd.in:1:1: warn: ')], odd.output).toEqual([0, true])
  })

  test('a wheel that was added to an old release a day ago is not written down', async () => {
    const old = { ...solo, uploadTime: '2026-01-01T00:00:00Z' }
    const late = { ...buildWheel({ name: 'solo', version: '1.0', tags: 'cp27-cp27m-win32' }), uploadTime: '2026-11-23T00:00:00Z' }
    const stand = await startStand({ files: [old, late] })
    stand.write({ 'requirements.in': 'solo==1.0\n' })
    const end = await stand.safePip(['pin', '--now', '2026-11-24T00:00:00Z', 'requirements.in'])
    expect(end.code, end.output).toBe(0)
    expect(body(stand.read('requirements.txt'))).toBe(`solo==1.0 \\\n    ${hash(solo)}\n    # via -r requirements.in\n`)
    expect(end.stderr).toContain(`without ${late.filename}`)
  })
})
