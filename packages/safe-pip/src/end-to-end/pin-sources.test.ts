import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { describe, expect, test } from 'vitest'
import { app, HONEST, lib2, OWN_PROJECT, solo } from './packages.test-support.ts'
import { OLD_AND_NEW_PIPS, startStand } from './stand.test-support.ts'

const hash = (file: { sha256: string }): string => `--hash=sha256:${file.sha256}`
const body = (text: string): string => text.replace(/^(?:#.*\n)+/, '')

describe.each(OLD_AND_NEW_PIPS)('with pip %s', (pip) => {
  test('an sdist needs the permission to build it', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ 'requirements.in': 'source\n' })
    const refused = await stand.safePip(['pin', 'requirements.in'])
    expect([refused.code, refused.stderr.includes('--allow-build source')], refused.output).toEqual([80, true])
    const end = await stand.safePip(['pin', '--allow-build', 'source', 'requirements.in'])
    expect(end.code, end.output).toBe(0)
    expect(body(stand.read('requirements.txt'))).toMatch(
      /^source==1\.0 \\\n {4}--hash=sha256:[0-9a-f]{64}\n {4}# via -r requirements\.in\n$/,
    )
  })

  test('a URL and a local wheel with their hashes', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({ [`dist/${solo.filename}`]: solo.bytes })
    const url = stand.index.fileUrl(app.filename)
    stand.write({ 'requirements.in': `app @ ${url}#sha256=${app.sha256}\n./dist/${solo.filename}\n` })
    const end = await stand.safePip(['pin', 'requirements.in'])
    expect(end.code, end.output).toBe(0)
    expect(body(stand.read('requirements.txt'))).toBe(
      [
        `app @ ${url} \\\n    ${hash(app)}\n    # via -r requirements.in\n`,
        `lib==2.0 \\\n    ${hash(lib2)}\n    # via app\n`,
        `solo @ file://${stand.cwd}/dist/${solo.filename} \\\n    ${hash(solo)}\n    # via -r requirements.in\n`,
      ].join(''),
    )
    expect((await stand.safePip(['pin', 'requirements.in', '--check'])).code).toBe(0)
    const installed = await stand.plainPip(['install', '-r', 'requirements.txt'])
    expect(installed.code, installed.output).toBe(0)
    const locked = await stand.safePip(['pin', 'requirements.in', '-o', 'pylock.toml'])
    expect(locked.code, locked.output).toBe(0)
    expect(stand.read('pylock.toml')).toContain(`[packages.archive]\npath = "dist/${solo.filename}"\n`)
  })

  test('a repository at its commit, in a lock', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({
      'repository/below/pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "tiny_backend"\nbackend-path = ["."]\n',
      'repository/below/tiny_backend.py': TINY_BACKEND,
      'repository/below/PKG-INFO': 'Metadata-Version: 2.2\nName: cloned\nVersion: 1.0\nRequires-Dist: lib\n',
      'repository/below/cloned/__init__.py': '',
    })
    const repository = join(stand.cwd, 'repository')
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
        cwd: repository,
        encoding: 'utf8',
      })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'one')
    const commit = git('rev-parse', 'HEAD').trim()
    stand.write({ 'requirements.in': `git+file://${repository}@${commit}#egg=cloned&subdirectory=below\n` })
    const refused = await stand.safePip(['pin', 'requirements.in'])
    expect(refused.code, refused.output).toBe(82)
    const end = await stand.safePip(['pin', '--allow-build', 'cloned', 'requirements.in', '-o', 'pylock.toml'])
    expect(end.code, end.output).toBe(0)
    expect(stand.read('pylock.toml')).toContain(
      `name = "cloned"\nversion = "1.0"\ndependencies = [{ name = "lib" }]\n[packages.vcs]\ntype = "git"\nurl = "file://${repository}"\ncommit-id = "${commit}"\nsubdirectory = "below"\n`,
    )
  })

  test('setup.cfg; a project that needs nothing; a directory among others', async () => {
    const stand = await startStand({ pip, files: HONEST })
    stand.write({
      'setup.cfg':
        '[metadata]\nname = mine\n[options]\ninstall_requires =\n  app\n[options.extras_require]\nmore = mine[most]\nmost = solo\n',
    })
    const end = await stand.safePip(['pin', '--extra', 'more'])
    expect(end.code, end.output).toBe(0)
    expect(body(stand.read('requirements.txt'))).toMatch(
      /^app==1\.0 [^]*# via mine \(setup\.cfg\)\nlib==2\.0 [^]*# via app\nsolo==1\.0 [^]*# via mine \(setup\.cfg\)\n$/,
    )
    stand.write({ 'pyproject.toml': '[project]\nname = "none"\nversion = "1"\n' })
    const none = await stand.safePip(['pin', 'pyproject.toml', '-o', 'none.txt'])
    expect([none.code, body(stand.read('none.txt'))], none.output).toEqual([0, ''])
    stand.write(Object.fromEntries(Object.entries(OWN_PROJECT).map(([name, text]) => [`own/${name}`, text])))
    stand.write({ 'requirements.in': './own\nsolo\n' })
    const locked = await stand.safePip(['pin', 'requirements.in', '-o', 'pylock.toml'])
    expect(locked.code, locked.output).toBe(0)
    expect(stand.read('pylock.toml').match(/^name = "[a-z]+"$/gm)).toEqual(['name = "lib"', 'name = "mine"', 'name = "solo"'])
  })
})

test('a folder of links of this machine leaves no trace where the index has the same file', async () => {
  const foreign = buildWheel({ name: 'solo', version: '1.0', tags: 'cp27-cp27m-win32' })
  const local = buildWheel({ name: 'only-here', version: '1.0' })
  const stand = await startStand({ files: [solo, foreign] })
  stand.write({
    [`links/${solo.filename}`]: solo.bytes,
    [`links/${local.filename}`]: local.bytes,
    'requirements.in': 'solo\nonly-here\n',
  })
  const env = { PIP_FIND_LINKS: 'links', PIP_REQUIRE_HASHES: '1', PIP_TARGET: 'elsewhere', PIP_NO_DEPS: '1' }
  const end = await stand.safePip(['pin', 'requirements.in'], { env })
  expect(end.code, end.output).toBe(0)
  const hashes = [solo, foreign].map(hash).toSorted().join(' \\\n    ')
  expect(body(stand.read('requirements.txt'))).toBe(
    `only-here==1.0 \\\n    ${hash(local)}\n    # via -r requirements.in\nsolo==1.0 \\\n    ${hashes}\n    # via -r requirements.in\n`,
  )
})
