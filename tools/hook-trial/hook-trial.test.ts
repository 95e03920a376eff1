import { cpSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, writeBundle } from '../bundle/build.ts'
import { ROOT } from '../project-files.ts'
import { findHookTools } from './tool-environment.ts'

const tools = findHookTools()
const top = realpathSync(mkdtempSync(join(tmpdir(), 'hook-trial-')))
const product = join(top, 'product')
const GOOD = `requests==2.32.4 --hash=sha256:${'a'.repeat(64)}\n`
const BAD = '--index-url http://evil.example/simple\n'
const env = {
  PATH: `${tools ?? ''}:${process.env['PATH'] ?? ''}`,
  HOME: join(top, 'home'),
  PRE_COMMIT_HOME: join(top, 'pre-commit'),
  PREK_HOME: join(top, 'prek'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  npm_config_audit: 'false',
  npm_config_update_notifier: 'false',
}

function run(cwd: string, [command = '', ...args]: readonly string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, text: `${stdout}${stderr}` }
}

function git(cwd: string, ...args: string[]): void {
  const { status, text } = run(cwd, ['git', ...args])
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${text}`)
}

/** The product as a repository with a tag, holding what hooks are installed from. */
beforeAll(async () => {
  if (tools === null) return
  for (const name of ['.pre-commit-hooks.yaml', 'package.json', 'pyproject.toml', 'LICENSE', 'tools/python-door']) {
    cpSync(join(ROOT, name), join(product, name), { recursive: true })
  }
  writeBundle(await buildBundle(), join(product, 'bundle'))
  git(product, 'init', '-q', '-b', 'main')
  git(product, 'add', '-A')
  git(product, 'commit', '-q', '-m', 'x')
  git(product, 'tag', 'v0.1.0')
}, 120_000)
afterAll(() => rmSync(top, { recursive: true, force: true }))

function makeUser(name: string, id: string): string {
  const folder = join(top, name)
  run(top, ['mkdir', '-p', env.HOME, folder])
  git(folder, 'init', '-q', '-b', 'main')
  writeFileSync(
    join(folder, '.pre-commit-config.yaml'),
    `repos:\n  - repo: ${product}\n    rev: v0.1.0\n    hooks:\n      - id: ${id}\n`,
  )
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'x')
  return folder
}

/** `safe-pip-python` brings a Node from PyPI, so that it is tried by hand only; the others need no network. */
const CELLS = [
  { tool: 'pre-commit', id: 'safe-pip', isWhole: true },
  { tool: 'pre-commit', id: 'safe-pip-script', isWhole: false },
  { tool: 'prek', id: 'safe-pip', isWhole: true },
  { tool: 'prek', id: 'safe-pip-script', isWhole: false },
]

describe.runIf(tools !== null).each(CELLS)('$id under $tool', ({ tool, id, isWhole }) => {
  it('vets what is staged: first run, good and bad, rename, delete, merge, 300 files', () => {
    const folder = makeUser(`${tool}-${id}`, id)
    const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
    const commit = (): { status: number | null; text: string } => run(folder, ['git', 'commit', '-m', 'x'])
    const refused = { status: 1, text: expect.stringContaining('requirements.txt:2:1 undeclared-index ') }
    const passed = expect.objectContaining({ status: 0 })
    write('requirements.txt', GOOD + BAD)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'before the hook was there')
    expect(run(folder, [tool, 'install'])).toEqual(passed)
    expect(run(folder, [tool, 'run', '--all-files'])).toEqual(refused)

    write('requirements.txt', GOOD)
    git(folder, 'add', '-A')
    expect(commit()).toEqual(passed)
    write('requirements.txt', GOOD + BAD)
    git(folder, 'add', '-A')
    write('requirements.txt', GOOD)
    expect(commit()).toEqual(refused)
    write('requirements.txt', `${GOOD}# better\n`)
    git(folder, 'add', '-A')
    write('requirements.txt', GOOD + BAD)
    expect(commit()).toEqual(passed)
    git(folder, 'checkout', '-q', '.')
    if (!isWhole) return

    renameSync(join(folder, 'requirements.txt'), join(folder, 'requirements-dev.txt'))
    git(folder, 'add', '-A')
    expect(commit()).toEqual(passed)
    rmSync(join(folder, 'requirements-dev.txt'))
    git(folder, 'add', '-A')
    expect(commit()).toEqual(passed)

    for (let number = 0; number < 300; number += 1) write(`requirements-${number}.txt`, GOOD)
    git(folder, 'add', '-A')
    expect(commit()).toEqual(passed)

    git(folder, 'switch', '-q', '-c', 'side')
    write('requirements-0.txt', `${GOOD}# side\n${BAD}`)
    git(folder, 'commit', '-q', '-a', '--no-verify', '-m', 'x')
    git(folder, 'switch', '-q', 'main')
    write('requirements-0.txt', `${GOOD}# main\n`)
    git(folder, 'commit', '-q', '-a', '-m', 'x')
    expect(run(folder, ['git', 'merge', 'side']).status).toBe(1)
    write('requirements-0.txt', `${GOOD}# both\n${BAD}`)
    git(folder, 'add', '-A')
    expect(commit()).toEqual({ status: 1, text: expect.stringContaining('requirements-0.txt:3:1 undeclared-index ') })
    write('requirements-0.txt', `${GOOD}# both\n`)
    git(folder, 'add', '-A')
    expect(commit()).toEqual(passed)
  }, 300_000)
})
