import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refused } from './expect.test-support.ts'
import { HONEST, solo } from './packages.test-support.ts'
import { ENTRY, PIPS, startStand } from './stand.test-support.ts'

describe.each(PIPS)('with pip %s', (pip) => {
  test('what is not vetted passes through untouched', async () => {
    const stand = await startStand({ pip, files: HONEST })
    expect((await stand.plainPip(['install', 'app'])).code).toBe(0)
    for (const args of [
      ['list', '--format=json'],
      ['freeze'],
      ['show', '-f', 'app'],
      ['check'],
      ['config', 'list'],
      ['help', 'install'],
      ['install', '--help'],
      ['hash', '/dev/null'],
      ['show', 'nothing-there'],
      ['inspect'],
    ]) {
      const plain = await stand.plainPip(args)
      const vetted = await stand.safePip(args)
      expect({ args, code: vetted.code, stdout: vetted.stdout }).toEqual({ args, code: plain.code, stdout: plain.stdout })
    }
    const removed = await stand.safePip(['uninstall', '-y', 'app'])
    expect(removed.code, removed.output).toBe(0)
    expect(removed.stdout).toContain('Successfully uninstalled app-1.0')
  })

  test("pip's own output comes through, and --quiet is quiet", async () => {
    const stand = await startStand({ pip, files: HONEST })
    const plain = await stand.plainPip(['install', 'solo'])
    stand.renew()
    const vetted = await stand.safePip(['install', 'solo'])
    expect(plain.stdout).toContain('Successfully installed solo-1.0')
    expect(vetted.stdout).toContain('Successfully installed solo-1.0')
    expect(vetted.output).not.toMatch(/127\.0\.0\.1:(?!PORT)\d+\/(?:u|i|f|l|d)\//)
    stand.renew()
    const quiet = await stand.safePip(['install', '-q', 'solo'])
    expect({ code: quiet.code, stdout: quiet.stdout }).toEqual({ code: 0, stdout: '' })
  })

  test("PIP_REQUIREMENT and pip's configuration files count, and are vetted", async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ 'r.txt': 'solo\n', 'pip.conf': `[global]\nindex-url = ${stand.index.url}\n[install]\nno-deps = true\n` })
    const end = await stand.safePip(['install', 'app'], {
      env: { PIP_INDEX_URL: undefined, PIP_REQUIREMENT: 'r.txt', PIP_CONFIG_FILE: join(stand.cwd, 'pip.conf') },
    })
    expect(end.code, end.output).toBe(0)
    const list = await stand.plainPip(['list', '--format=freeze'])
    expect(list.stdout).toBe(`app==1.0\npip==${pip}\nsolo==1.0\n`)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends pip and its builds, and leaves nothing behind', async (signal, code) => {
    const stand = await startStand({
      pip,
      files: [solo],
      index: { before: ({ path }) => (path.startsWith('/files/') ? { kind: 'silence' } : null) },
    })
    const before = stand.tree()
    const child = spawn(process.execPath, [ENTRY, 'install', 'solo'], { env: stand.env, cwd: stand.cwd, stdio: 'ignore' })
    while (!stand.index.asked.some(({ path }) => path.startsWith('/files/'))) {
      expect(child.exitCode).toBe(null)
      await new Promise((done) => {
        setTimeout(done, 20)
      })
    }
    child.kill(signal)
    expect(
      await new Promise((done) => {
        child.on('exit', done)
      }),
    ).toBe(code)
    expect(stand.tree()).toEqual(before)
  })
})

test('an option that pip does not know is refused, never guessed', async () => {
  const stand = await startStand({ files: HONEST })
  const unknown = await refused(stand, ['install', '--polcy', 'x', 'app'], { codes: [82] })
  expect(unknown.output).toContain('no such option: --polcy')
  await refused(stand, ['--format', 'yaml', 'install', 'app'], { codes: [82] })
  await refused(stand, ['--pip', '/nowhere/python', 'install', 'app'], { codes: [82] })
})

test("safe-pip's own options are understood behind a pip command, and --python wins over --pip", async () => {
  const stand = await startStand({ files: HONEST })
  const end = await stand.safePip(['install', 'solo', '--format', 'json'])
  expect(end.code, end.output).toBe(0)
  expect((JSON.parse(end.stdout) as { command: string }).command).toBe('install')
})
