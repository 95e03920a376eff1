import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { describe, expect, test } from 'vitest'
import { parseReport } from './expect.test-support.ts'
import { app, HONEST, lib1, lib2, solo, speed } from './packages.test-support.ts'
import { OLD_AND_NEW_PIPS, startStand } from './stand.test-support.ts'

const hash = (file: { sha256: string }): string => `--hash=sha256:${file.sha256}`
const body = (text: string): string => text.replace(/^(?:#.*\n)+/, '').replace(/^--index-url .*\n\n/, '')

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
