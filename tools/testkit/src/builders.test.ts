import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSdist } from './build-sdist.ts'
import { buildWheel, recordHash } from './build-wheel.ts'
import { writeGzip } from './gzip-writer.ts'
import { writeTar } from './tar-writer.ts'
import { writeZip, zipExtra, type ZipEntry, type ZipShape } from './zip-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'safe-pip-kit-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What CPython makes of the file: the oracle for what pip would see. */
function python(bytes: Uint8Array, code: string): unknown {
  const path = join(folder, 'subject')
  writeFileSync(path, bytes)
  return JSON.parse(
    execFileSync('python3', ['-I', '-c', `import json, sys, zipfile, tarfile\npath = sys.argv[1]\n${code}`, path], {
      encoding: 'utf8',
    }),
  )
}

const READ_ZIP = 'z = zipfile.ZipFile(path)\nprint(json.dumps([[i.filename, z.read(i).decode()] for i in z.infolist()]))'
const READ_TAR = [
  't = tarfile.open(path)',
  'print(json.dumps([[m.name, m.type.decode(), m.linkname, (t.extractfile(m).read().decode() if m.isreg() else None)] for m in t]))',
].join('\n')

test.each<[string, readonly ZipEntry[], ZipShape]>([
  [
    'plain',
    [
      { name: 'a', data: 'one' },
      { name: 'b', data: 'two', method: 'stored' },
    ],
    {},
  ],
  [
    'with descriptors',
    [
      { name: 'a', data: 'one', descriptor: 'signed' },
      { name: 'b', data: 'two', descriptor: 'bare' },
    ],
    {},
  ],
  [
    'zip64',
    [
      { name: 'a', data: 'one', isZip64: true },
      { name: 'b', data: 'two' },
    ],
    { zip64End: {} },
  ],
  [
    'with a gap, a comment and an extra field',
    [
      { name: 'a', data: 'one', local: { extra: zipExtra(0x7777, Buffer.from('xy')) } },
      { name: 'b', data: 'two', gapBefore: 'gap' },
    ],
    { comment: 'said' },
  ],
  [
    'with a prefix that offsets count',
    [
      { name: 'a', data: 'one' },
      { name: 'b', data: 'two' },
    ],
    { prefix: '#!x\n' },
  ],
  [
    'with a prefix as cat makes it',
    [
      { name: 'a', data: 'one' },
      { name: 'b', data: 'two' },
    ],
    { prefix: '#!x\n', isPrefixCounted: false },
  ],
])('CPython reads a zip %s', (_name, entries, shape) => {
  expect(python(writeZip(entries, shape), READ_ZIP)).toEqual([
    ['a', 'one'],
    ['b', 'two'],
  ])
})

test('an entry may stand in the directory alone and point at the data of another', () => {
  const bytes = writeZip([
    { name: 'a', data: 'one' },
    { name: 'b', data: 'one', only: 'central', central: { offset: 0 } },
  ])
  expect(python(bytes, 'print(json.dumps(zipfile.ZipFile(path).namelist()))')).toEqual(['a', 'b'])
})

test('a header may lie', () => {
  const bytes = writeZip([{ name: 'a', data: 'one', local: { name: 'z' } }])
  expect(bytes.subarray(30, 31).toString()).toBe('z')
  expect(python(bytes, 'print(json.dumps(zipfile.ZipFile(path).namelist()))')).toEqual(['a'])
})

test('CPython reads every kind of tar member', () => {
  const long = 'd/'.repeat(80) + 'f'
  const bytes = writeTar(
    [
      { name: 'p/' },
      { name: 'p/a', data: 'one' },
      { name: 'p/l', link: 'a' },
      { name: 'p/h', link: 'p/a', type: '1' },
      { name: 'short', pax: { path: long }, data: 'pax' },
      { name: 'short', gnuLongName: `${long}g`, format: 'gnu', data: 'gnu' },
      { name: 'tail', prefix: 'front', data: 'prefixed', isSizeBinary: true },
      { name: 'old', data: 'v7', format: 'v7' },
    ],
    { globalPax: { comment: 'x' } },
  )
  expect(python(bytes, READ_TAR)).toEqual([
    ['p', '5', '', null],
    ['p/a', '0', '', 'one'],
    ['p/l', '2', 'a', null],
    ['p/h', '1', 'p/a', null],
    [long, '0', '', 'pax'],
    [`${long}g`, '0', '', 'gnu'],
    ['front/tail', '0', '', 'prefixed'],
    ['old', '0', '', 'v7'],
  ])
})

test('several gzip members are one stream to CPython', () => {
  const tar = writeTar([{ name: 'a', data: 'one' }])
  const bytes = writeGzip([
    { data: tar.subarray(0, 512), name: 'x.tar', comment: 'c', extra: Buffer.from('e'), hasHeaderChecksum: true },
    { data: tar.subarray(512) },
  ])
  expect(python(bytes, READ_TAR)).toEqual([['a', '0', '', 'one']])
})

test('a wheel has a true RECORD, and the same input makes the same bytes', () => {
  const spec = {
    name: 'My.Pkg',
    version: '1.0',
    requires: ['q>=1'],
    extras: { fast: ['r; python_version > "3"'] },
    entryPoints: { console_scripts: { tool: 'my_pkg:main' } },
    files: { 'my_pkg/__init__.py': 'x = 1\n' },
  }
  const wheel = buildWheel(spec)
  expect(wheel.filename).toBe('my_pkg-1.0-py3-none-any.whl')
  expect(wheel.metadata).toBe(
    [
      'Metadata-Version: 2.1',
      'Name: My.Pkg',
      'Version: 1.0',
      'Requires-Dist: q>=1',
      'Provides-Extra: fast',
      'Requires-Dist: r; (python_version > "3") and extra == "fast"',
      '',
    ].join('\n'),
  )
  const entries = python(wheel.bytes, READ_ZIP) as [string, string][]
  const record = entries.find(([name]) => name.endsWith('RECORD'))?.[1]
  expect(record).toContain(`my_pkg/__init__.py,${recordHash('x = 1\n')},6\n`)
  expect(record).toContain('my_pkg-1.0.dist-info/RECORD,,\n')
  expect(entries.map(([name]) => name)).toEqual(
    record
      ?.trim()
      .split('\n')
      .map((row) => row.split(',')[0]),
  )
  expect(buildWheel(spec).sha256).toBe(wheel.sha256)
})

test.each(['tar.gz', 'zip'] as const)("pip builds the kit's %s sdist without a network", (format) => {
  const sdist = buildSdist({ name: 'made', version: '2.0', format, files: { 'made/__init__.py': 'y = 2\n' } })
  const path = join(folder, sdist.filename)
  writeFileSync(path, sdist.bytes)
  execFileSync('python3', ['-m', 'pip', 'wheel', '--no-index', '--no-deps', '-w', folder, path], { stdio: 'pipe' })
  expect(
    execFileSync(
      'python3',
      [
        '-c',
        'import sys; sys.path.insert(0, sys.argv[1]); import made; print(made.y)',
        join(folder, 'made-2.0-py3-none-any.whl'),
      ],
      { encoding: 'utf8' },
    ),
  ).toBe('2\n')
})
