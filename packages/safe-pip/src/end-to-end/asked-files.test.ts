import { expect, test } from 'vitest'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { NEWEST_PIP, startStand } from './stand.test-support.ts'

interface ReportJson {
  readonly verdict: string
  readonly findings: readonly {
    readonly rule: string
    readonly effect: string
    readonly place: { readonly file: string; readonly line?: number }
  }[]
}

test('files of -r and -c are judged before pip acts on them, each finding with its line', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: [buildWheel({ name: 'solo', version: '1.0' })] })
  stand.write({
    'r.txt': '-r deps/base.txt\nsolo\n',
    'deps/base.txt': '# fine\n--extra-index-url https://pypi.org@evil.example/simple\n',
    'c.txt': 'solo==1.0  # \u202egnihton\n',
  })
  const end = await stand.safePip(['install', '-r', 'r.txt', '-c', 'c.txt', '--format', 'json'])
  const { verdict, findings } = JSON.parse(end.stdout) as ReportJson
  expect([end.code, verdict]).toEqual([80, 'block'])
  const blocks = findings.filter(({ effect }) => effect === 'block')
  expect(blocks.map(({ rule, place }) => `${place.file}:${place.line ?? 0} ${rule}`)).toEqual([
    'c.txt:1 hidden-content',
    'deps/base.txt:2 lookalike-host',
    'deps/base.txt:2 undeclared-index',
  ])
  expect(stand.index.asked).toEqual([])
})

test('an ordinary file, wherever it lies and whatever it is called, is left to pip', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: [buildWheel({ name: 'solo', version: '1.0' })] })
  stand.write({
    'deps/pyproject.toml': '-r ../more/base.in\n',
    'more/base.in': `--index-url ${stand.index.url}\nsolo >= 1 # any\n`,
    'work/x': '',
  })
  const end = await stand.safePip(['install', '--format', 'json', '-r', '../deps/pyproject.toml'], { cwd: `${stand.cwd}/work` })
  expect([end.code, (JSON.parse(end.stdout) as ReportJson).findings.filter(({ effect }) => effect !== 'none')]).toEqual([0, []])
  const missing = await stand.safePip(['install', '-r', 'nowhere.txt'])
  const plain = await stand.plainPip(['install', '-r', 'nowhere.txt'])
  expect([missing.code, missing.output]).toEqual([plain.code, expect.stringContaining('nowhere.txt')])
})

test('a lock that pip made of your own index is installed, and audited without a complaint', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: [buildWheel({ name: 'solo', version: '1.0' })] })
  const locked = await stand.safePip(['lock', '-o', 'pylock.toml', 'solo'])
  expect(locked.code, locked.output).toBe(0)
  const end = await stand.safePip(['install', '-r', 'pylock.toml'])
  expect(end.code, end.output).toBe(0)
  const audited = await stand.safePip(['audit', 'pylock.toml'])
  expect(audited.code, audited.output + stand.read('pylock.toml')).toBe(0)
})
