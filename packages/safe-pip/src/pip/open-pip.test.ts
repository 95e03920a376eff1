import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipsUnderTest } from '@safe-pip/testkit/python-environment'
import { describe, expect, test } from 'vitest'
import { makeFolder, makeStand, openOn, sessionOn, type Stand } from './pip-stand.test-support.ts'

function writeConfig(stand: Stand, text: string): void {
  const folder = join(stand.folder, 'home', '.config', 'pip')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pip.conf'), text)
}

describe.each(pipsUnderTest())('pip %s', (pip) => {
  test('options come from the command line, the environment and files, with abbreviations and bundles', async () => {
    const stand = makeStand(pip, {
      PIP_EXTRA_INDEX_URL: 'https://extra.example/simple',
      PIP_TIMEOUT: '7',
      PIP_REQUIREMENT: 'more.txt',
    })
    writeConfig(
      stand,
      '[global]\nfind-links = /opt/links\n  https://links.example/page\n[install]\ntrusted-host = pkgs.example\ncert = ca.pem\n',
    )
    const { probe } = await sessionOn(stand, [
      '--retries',
      '2',
      'install',
      '-qi',
      'https://me:secret@pkgs.example/simple',
      '-r',
      'r.txt',
      '--constr',
      'c.txt',
      '-e',
      '.',
      '-t',
      'out',
      'a==1',
      'b',
      '--pre',
    ])
    expect(probe).toMatchObject({
      command: 'install',
      installation: { version: pip, python: stand.environment.python, start: [stand.environment.pip] },
      indexUrl: 'https://me:secret@pkgs.example/simple',
      extraIndexUrls: ['https://extra.example/simple'],
      findLinks: ['/opt/links', 'https://links.example/page'],
      trustedHosts: ['pkgs.example'],
      certFile: join(stand.cwd, 'ca.pem'),
      retries: 2,
      timeoutSeconds: 7,
      requirements: ['a==1', 'b'],
      requirementFiles: expect.arrayContaining(['more.txt', 'r.txt']),
      constraintFiles: ['c.txt'],
      editables: ['.'],
      target: join(stand.cwd, 'out'),
      verbosity: -1,
      noIndex: false,
      isDryRun: false,
      reportFile: null,
      proxy: null,
    })
    expect(probe.options['pre'] ?? probe.options['release_control']).toBeTruthy()
  })

  test('own options count behind the command where pip does not know the word', async () => {
    const stand = makeStand(pip)
    const argv = [
      'install',
      '--offline',
      'a',
      '--policy=p.toml',
      '--accept',
      'b==1',
      '--accept',
      'c',
      '-t',
      '--offline',
      '--',
      '--format',
      'x',
    ]
    const opening = await openOn(stand, argv)
    if (opening.kind !== 'vetted') throw new Error(opening.kind)
    opening.session.kill()
    expect(opening.own).toEqual(
      new Map([
        ['--offline', ['']],
        ['--policy', ['p.toml']],
        ['--accept', ['b==1', 'c']],
      ]),
    )
    expect(opening.session.probe.argv).toEqual(['install', 'a', '-t', '--offline', '--', '--format', 'x'])
    expect(opening.session.probe.requirements).toEqual(['a', '--format', 'x'])
    expect(opening.session.probe.target).toBe(join(stand.cwd, '--offline'))
  })

  test('a word that abbreviates one of pip stays with pip', async () => {
    const session = await sessionOn(makeStand(pip), ['install', '--prefe', '--only-b', ':all:', 'a'])
    expect(session.probe.argv).toEqual(['install', '--prefe', '--only-b', ':all:', 'a'])
    expect(session.probe.options['format_control']).toMatch(/only_binary|:all:/)
  })

  test.each([
    [['install', '--no-such-thing', 'a'], 2, '', /no such option: --no-such-thing/],
    [['install', '--help'], 0, /Usage: {3}\n {2}pip install[^]*--requirement/, ''],
    [['install', '--offline=1', 'a'], 2, '', /--offline option does not take a value/],
    [['install', 'a', '--policy'], 2, '', /--policy option requires 1 argument/],
    [['--no-such-thing'], 2, '', /no such option/],
    [['instal'], 1, '', /unknown command "instal" - maybe you meant "install"/],
    [['--version'], 0, new RegExp(`^pip ${pip.replaceAll('.', '\\.')} from`), ''],
  ] as const)('pip says what is wrong with %j', async (argv, exitCode, stdout, stderr) => {
    const opening = await openOn(makeStand(pip), argv)
    expect(opening).toMatchObject({ kind: 'ended', exitCode })
    if (opening.kind !== 'ended') return
    expect(opening.stdout).toMatch(stdout)
    expect(opening.stderr).toMatch(stderr)
  })

  test('--python takes the same pip to another interpreter', async () => {
    const stand = makeStand(pip)
    const other = makeStand(pip)
    const { probe } = await sessionOn(stand, ['--python', other.environment.folder, 'install', 'a'])
    expect(probe.installation).toMatchObject({
      python: other.environment.python,
      version: pip,
      origin: 'pip --python',
      location: stand.environment.sitePackages,
    })
    await expect(openOn(stand, ['--python', 'no/such', 'install', 'a'])).resolves.toMatchObject({
      kind: 'ended',
      exitCode: 1,
      stderr: expect.stringMatching(/Could not locate Python/),
    })
  })

  test('a folder named pip in the working directory, or in front on PYTHONPATH by accident, is not run', async () => {
    const stand = makeStand(pip, { PYTHONPATH: ':/nowhere' })
    mkdirSync(join(stand.cwd, 'pip'))
    writeFileSync(join(stand.cwd, 'pip', '__init__.py'), 'open("ran", "w")')
    const { probe } = await sessionOn(stand, ['install', 'a'])
    expect(probe.installation.version).toBe(pip)
  })
})

test('other commands are not vetted, whatever stands before them', async () => {
  const stand = makeStand(pipsUnderTest()[0] ?? '')
  expect(await openOn(stand, ['list', '--format', 'json'])).toEqual({
    kind: 'other',
    start: [stand.environment.pip],
    argv: ['list', '--format', 'json'],
  })
  expect(await openOn(stand, ['-v', 'list'])).toEqual({ kind: 'other', start: [stand.environment.pip], argv: ['-v', 'list'] })
})

test('a virtual environment without pip does not lead to another pip', async () => {
  const stand = makeStand(pipsUnderTest()[0] ?? '')
  const bare = join(stand.folder, 'bare')
  mkdirSync(join(bare, 'bin'), { recursive: true })
  symlinkSync('/usr/bin/env', join(bare, 'bin', 'python'))
  const world = { ...stand.world, env: { ...stand.world.env, VIRTUAL_ENV: bare } }
  await expect(openOn({ ...stand, world }, ['install', 'a'])).rejects.toMatchObject({
    code: 'pip-not-found',
    message: expect.stringContaining('VIRTUAL_ENV'),
  })
})

test('a pip that is too old is named', async () => {
  const old = makeFolder()
  mkdirSync(join(old, 'pip'))
  writeFileSync(join(old, 'pip', '__init__.py'), '__version__ = "21.3.1"\n')
  const stand = makeStand(pipsUnderTest()[0] ?? '', { PYTHONPATH: old })
  await expect(openOn(stand, ['install', 'a'])).rejects.toMatchObject({
    code: 'pip-too-old',
    message: expect.stringContaining('pip 21.3.1 of'),
  })
})
