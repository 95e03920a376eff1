import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callProgram } from '../call-program.test-support.ts'

interface ReportJson {
  readonly verdict: string
  readonly dependencies: readonly {
    readonly name: string | null
    readonly resolved?: string
    readonly place: { readonly file: string; readonly line: number }
  }[]
  readonly findings: readonly {
    readonly rule: string
    readonly effect: string
    readonly place: { readonly file: string; readonly line?: number }
  }[]
  readonly artifacts: readonly { readonly name: string; readonly required_by: readonly (readonly string[])[] }[]
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-audit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string): void {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content)
}

async function audit(words: readonly string[], stdin = ''): Promise<{ exit: number; stdout: string; stderr: string }> {
  const env = { SAFE_PIP_HOME: join(folder, 'home'), PIP_CONFIG_FILE: '/dev/null' }
  const { code, ...said } = await callProgram(['--offline', ...words], { cwd: folder, env, stdin })
  return { exit: code, ...said }
}
const report = async (words: readonly string[], stdin = ''): Promise<ReportJson> =>
  JSON.parse((await audit(['--format', 'json', 'audit', ...words], stdin)).stdout) as ReportJson

describe('safe-pip audit', () => {
  it('finds dependency files below the working directory, but nothing that git ignores', async () => {
    execFileSync('git', ['init', '-q', folder])
    put('.gitignore', 'ignored/\n')
    put('requirements.txt', 'a==1.0\n-r more/base.txt\n')
    put('more/base.txt', 'b>=2\n')
    put('ignored/requirements.txt', 'c\n')
    put('tool.py', '# /// script\n# dependencies = ["d==3"]\n# ///\n')
    const { dependencies } = await report([])
    expect(dependencies.map(({ name, place }) => `${place.file}:${place.line} ${name}`)).toEqual([
      'requirements.txt:1 a',
      'more/base.txt:1 b',
      'tool.py:2 d',
    ])
  })
  it('takes a folder for the dependency files in it', async () => {
    put('app/requirements.txt', 'a==1.0\n')
    put('other/requirements.txt', 'b==1.0\n')
    put('empty/notes.md', '')
    const { dependencies } = await report(['app'])
    expect(dependencies.map(({ name, place }) => `${place.file}:${place.line} ${name}`)).toEqual(['app/requirements.txt:1 a'])
    expect((await audit(['audit', 'empty'])).exit).toBe(82)
  })
  it('refuses with 80 and names the line', async () => {
    put('requirements.txt', 'a==1.0\n--index-url http://evil.example/simple\n')
    const { exit, stdout } = await audit(['audit', 'requirements.txt'])
    expect([exit, stdout.split('\n')[0]]).toEqual([
      80,
      'requirements.txt:2:1: block: http://evil.example/simple is fetched without TLS [plain-http]',
    ])
  })
  it('lets an index be mine', async () => {
    put('requirements.txt', '--index-url https://mine.example/simple\n')
    expect((await audit(['audit'])).exit).toBe(80)
    expect((await audit(['--allow-index', 'https://mine.example/simple/', 'audit'])).exit).toBe(0)
  })
  it('reads standard input under a name', async () => {
    const { dependencies } = await report(['--stdin-filename', 'x/requirements.txt', '-'], 'a==1\n')
    expect(dependencies).toMatchObject([{ name: 'a', resolved: '1', place: { file: 'x/requirements.txt', line: 1 } }])
    expect((await audit(['audit', '-'])).exit).toBe(82)
  })
  it('holds a lock against its manifest', async () => {
    put('pyproject.toml', '[project]\nname = "app"\ndependencies = ["a>=2"]\n')
    put(
      'uv.lock',
      'version = 1\nrevision = 3\n\n[[package]]\nname = "app"\nsource = { virtual = "." }\ndependencies = [{ name = "a" }]\n[package.metadata]\nrequires-dist = [{ name = "a", specifier = ">=2" }]\n\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "evil"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    )
    const { findings, artifacts } = await report([])
    expect(findings.filter(({ effect }) => effect === 'block').map(({ rule, place }) => `${rule} ${place.line ?? 0}`)).toEqual([
      'swapped-lock-entry 12',
      'phantom-lock-entry 17',
    ])
    expect(artifacts.map(({ name, required_by: chains }) => [name, chains])).toEqual([
      ['a', [['a']]],
      ['evil', [['evil']]],
    ])
  })
  it('says what it cannot read and reads the rest', async () => {
    put('requirements.txt', 'a==1.0\n')
    put('poetry.lock', 'not toml')
    symlinkSync('/etc/hostname', join(folder, 'constraints.txt'))
    const { verdict, findings, dependencies } = await report([])
    expect([verdict, dependencies.map(({ name }) => name)]).toEqual(['block', ['a']])
    expect(findings.filter(({ effect }) => effect === 'block').map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
      'not-understood constraints.txt',
      'not-understood poetry.lock',
    ])
  })
  it('reads an environment without starting Python', async () => {
    const site = 'venv/lib/python3.11/site-packages'
    put('venv/bin/python', 'not a program')
    put(
      `${site}/Requests-2.32.5.dist-info/METADATA`,
      'Metadata-Version: 2.1\nName: Requests\nVersion: 2.32.5\nRequires-Dist: idna<4\nRequires-Dist: PySocks; extra == "socks"\n',
    )
    put(`${site}/idna-3.10.dist-info/METADATA`, 'Metadata-Version: 2.1\nName: idna\nVersion: 3.10\n')
    put(`${site}/fork-1.dist-info/METADATA`, 'Metadata-Version: 2.1\nName: fork\nVersion: 1\n')
    put(
      `${site}/fork-1.dist-info/direct_url.json`,
      '{"url": "https://h.example/fork.git", "vcs_info": {"vcs": "git", "commit_id": "cccccccccccccccccccccccccccccccccccccccc"}}',
    )
    const { dependencies, artifacts } = await report(['--installed', '--python', 'venv/bin/python'])
    expect(dependencies.map(({ name, resolved, place }) => `${name} ${resolved} ${place.file}`)).toEqual([
      `requests 2.32.5 ${site}/Requests-2.32.5.dist-info/METADATA`,
      `fork 1 ${site}/fork-1.dist-info/METADATA`,
      `idna 3.10 ${site}/idna-3.10.dist-info/METADATA`,
    ])
    expect(artifacts.map(({ name, required_by: chains }) => [name, chains])).toEqual([
      ['idna', [['requests', 'idna']]],
      ['requests', [['requests']]],
    ])
    expect((await audit(['audit', '--installed', '--python', 'nowhere/python'])).exit).toBe(82)
  })
  it('answers 82 with nothing to audit', async () => {
    expect((await audit(['audit'])).exit).toBe(82)
    put('readme.md', 'x')
    expect((await audit(['audit', 'missing.txt'])).exit).toBe(80)
  })
})
