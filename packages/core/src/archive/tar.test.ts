import { writeGzip, type GzipMember } from '@safe-pip/testkit/gzip-writer'
import { writeTar, type TarEntry, type TarShape } from '@safe-pip/testkit/tar-writer'
import { writeZip } from '@safe-pip/testkit/zip-writer'
import { describe, expect, test } from 'vitest'
import { rawText } from '../base/display.ts'
import { readWhole } from './read-archive.test-support.ts'

const TOP: TarEntry = { name: 'p-1/' }
const A: TarEntry = { name: 'p-1/a.py', data: 'aaa' }

function pack(entries: readonly TarEntry[], shape: TarShape = {}, gzip: Partial<GzipMember> = {}): Buffer {
  return writeGzip([{ data: writeTar(entries, shape), ...gzip }])
}

async function found(
  entries: readonly TarEntry[],
  shape: TarShape = {},
  gzip: Partial<GzipMember> = {},
): Promise<readonly string[]> {
  return (await readWhole(pack(entries, shape, gzip), 'tar.gz')).found
}

const LONG = `p-1/${'long/'.repeat(40)}name.py`

describe('archives that all readers see alike', () => {
  test('ustar, GNU and pax, folders, modes, long names, empty files', async () => {
    const { facts, found: nothing } = await readWhole(
      pack(
        [
          TOP,
          A,
          { name: 'p-1/empty', mode: 0o755 },
          { name: 'p-1/x', pax: { path: LONG, mtime: '1.5' }, data: 'pax' },
          { name: 'p-1/y', gnuLongName: `${LONG}2`, format: 'gnu', data: 'gnu' },
          { name: 'c', prefix: 'p-1/b', data: 'prefix' },
          { name: 'p-1/ü', data: '' },
        ],
        { globalPax: { comment: '0'.repeat(40) } },
      ),
      'tar.gz',
    )
    expect(nothing).toEqual([])
    expect(facts.members.map(({ path, kind, size, mode }) => [path, kind, size, mode])).toEqual([
      ['p-1', 'directory', 0, 0o755],
      ['p-1/a.py', 'file', 3, 0o644],
      ['p-1/empty', 'file', 0, 0o755],
      [LONG, 'file', 3, 0o644],
      [`${LONG}2`, 'file', 3, 0o644],
      ['p-1/b/c', 'file', 6, 0o644],
      ['p-1/ü', 'file', 0, 0o644],
    ])
  })
  test('links that stay inside', async () => {
    expect(
      await found([
        TOP,
        A,
        { name: 'p-1/d/up', link: '../a.py' },
        { name: 'p-1/here', link: 'd' },
        { name: 'p-1/through', link: 'here/up' },
        { name: 'p-1/dangling', link: 'not/there' },
        { name: 'p-1/hard', link: 'p-1/a.py', type: '1' },
      ]),
    ).toEqual([])
  })
  test('names in the gzip header', async () => {
    expect(await found([TOP, A], {}, { name: 'p-1.tar', hasHeaderChecksum: true, mtime: 77 })).toEqual([])
  })
  test('the content of wanted members, under every name that leads to them', async () => {
    const { archive } = await readWhole(
      pack([
        TOP,
        A,
        { name: 'p-1/setup.py', link: 'a.py' },
        { name: 'p-1/hard.py', link: 'p-1/a.py', type: '1' },
        { name: 'p-1/d/x.py', data: 'x' },
        { name: 'p-1/e', link: 'd' },
      ]),
      'tar.gz',
    )
    const texts: [string, string][] = []
    for await (const { member, bytes } of archive.contents((each) => rawText(each.path).endsWith('.py'))) {
      texts.push([rawText(member.path), Buffer.from(bytes).toString()])
    }
    expect(texts).toEqual([
      ['p-1/a.py', 'aaa'],
      ['p-1/setup.py', 'aaa'],
      ['p-1/hard.py', 'aaa'],
      ['p-1/d/x.py', 'x'],
      ['p-1/e/x.py', 'x'],
    ])
  })
})

describe('strange and the same for all', () => {
  test.each<[string, readonly TarEntry[], TarShape, string[]]>([
    ['no closing blocks', [A], { endBlocks: 0 }, ['end-blocks oddity']],
    ['one closing block', [A], { endBlocks: 1 }, ['end-blocks oddity']],
    ['many closing blocks', [A], { endBlocks: 20 }, []],
    ['a header of before 1988', [{ ...A, format: 'v7' }], {}, ['old-header oddity p-1/a.py']],
    ['bytes behind the data', [{ ...A, padding: 7 }], {}, ['padding oddity p-1/a.py']],
    ['a path that begins with ./', [{ name: './p-1/a.py' }], {}, ['dot-path oddity ./p-1/a.py']],
    ['an unknown record', [{ ...A, pax: { 'ACME.x': '1' } }], {}, ['unknown-pax-record oddity']],
    ['the same file twice', [A, A], {}, ['repeated-member oddity p-1/a.py']],
    ['the same folder twice', [TOP, TOP], {}, ['duplicate-directory oddity p-1']],
    ['a target without a link', [{ ...A, link: 'x', type: '0' }], {}, ['target-without-link oddity p-1/a.py']],
  ])('%s', async (_, entries, shape, expected) => {
    expect(await found(entries, shape)).toEqual(expected)
  })
})

describe('members that readers see differently', () => {
  test.each<[string, readonly TarEntry[], string[]]>([
    ['two files of one name', [A, { ...A, data: 'bbb' }], ['duplicate-member ambiguous p-1/a.py']],
    ['a file and a link of one name', [A, { name: 'p-1/a.py', link: 'b' }], ['duplicate-member ambiguous p-1/a.py']],
    ['two modes of one name', [A, { ...A, mode: 0o755 }], ['duplicate-member ambiguous p-1/a.py']],
    ['names that fold together', [A, { name: 'p-1/A.PY' }], ['colliding-member ambiguous p-1/A.PY']],
    ['a climbing path', [{ name: 'p-1/../../x' }], ['escaping-path ambiguous p-1/../../x']],
    ['an absolute path', [{ name: '/x' }], ['absolute-path ambiguous /x']],
    ['a path through a link', [{ name: 'p-1/l', link: 'd' }, { name: 'p-1/l/x' }], ['path-through-link ambiguous p-1/l/x']],
    ['a link out', [{ name: 'p-1/l', link: '../../etc' }], ['escaping-link ambiguous p-1/l']],
    ['a link above the top folder', [{ name: 'p-1/l', link: '../p-1/a' }], ['escaping-link ambiguous p-1/l']],
    ['a link to the root', [{ name: 'p-1/l', link: '/etc/passwd' }], ['escaping-link ambiguous p-1/l']],
    [
      'a link out through a link',
      [
        { name: 'p-1/a/b/l', link: '../..' },
        { name: 'p-1/m', link: 'a/b/l/../x' },
      ],
      ['escaping-link ambiguous p-1/m'],
    ],
    [
      'links in a circle',
      [
        { name: 'p-1/l', link: 'm' },
        { name: 'p-1/m', link: 'l' },
      ],
      ['escaping-link ambiguous p-1/l', 'escaping-link ambiguous p-1/m'],
    ],
    ['a link at the top', [{ name: 'l', link: 'x' }], ['escaping-link ambiguous l']],
    ['a hard link to nothing', [{ name: 'p-1/h', link: 'p-1/a.py', type: '1' }, A], ['hard-link ambiguous p-1/h']],
    [
      'a link with data',
      [{ name: 'p-1/l', link: 'd', data: 'x'.repeat(512) }],
      ['data-on-link ambiguous p-1/l', 'broken-header ambiguous'],
    ],
    ['a folder with data', [{ ...TOP, data: 'x' }], ['data-on-link ambiguous p-1/', 'broken-header ambiguous']],
    ['a device', [{ ...A, type: '3', data: '' }], ['special-member ambiguous p-1/a.py']],
    ['a pipe', [{ ...A, type: '6', data: '' }], ['special-member ambiguous p-1/a.py']],
    ['an unknown kind', [{ ...A, type: 'Z' }], ['special-member ambiguous p-1/a.py']],
    ['a sparse file', [{ ...A, pax: { 'GNU.sparse.major': '1' } }], ['sparse-member ambiguous']],
    ['a folder by name only', [{ name: 'p-1/d/', type: '0' }], ['kind-differs ambiguous p-1/d/']],
    ['another size in pax', [{ ...A, pax: { size: '512' } }, { name: 'p-1/b' }], ['size-differs ambiguous p-1/a.py']],
    [
      'a path twice in pax',
      [
        {
          ...A,
          pax: [
            ['path', 'p-1/x'],
            ['path', 'p-1/y'],
          ],
        },
      ],
      ['pax-record ambiguous'],
    ],
    ['an empty path in pax', [{ ...A, pax: { path: '' } }], ['pax-record ambiguous', 'empty-path ambiguous ']],
    ['a malformed record', [{ ...A, paxBody: '99 path=x\n' }], ['pax-record ambiguous']],
    ['a record with a sign', [{ ...A, paxBody: '+10 path=x\n' }], ['pax-record ambiguous']],
    ['a charset that few obey', [{ ...A, pax: { hdrcharset: 'BINARY' } }], ['pax-record ambiguous']],
    [
      'two extended headers',
      [
        { name: 'x', type: 'x', data: '15 path=p-1/xx\n' },
        { ...A, pax: { path: 'p-1/y' } },
      ],
      ['doubled-extension ambiguous'],
    ],
    ['a long name and another path', [{ ...A, gnuLongName: 'p-1/x', pax: { path: 'p-1/y' } }], ['two-paths ambiguous p-1/a.py']],
    ['a prefix behind a GNU header', [{ ...A, format: 'gnu', prefix: 'evil' }], ['header-field ambiguous evil/p-1/a.py']],
    ['bytes behind the end of a path', [{ ...A, overlay: [{ offset: 50, bytes: 'x' }] }], ['header-field ambiguous p-1/a.py']],
    [
      'a path that is no UTF-8',
      [{ ...A, overlay: [{ offset: 0, bytes: Buffer.from([0xff]) }] }],
      ['name-encoding ambiguous ÿ-1/a.py'],
    ],
    ['a binary size', [A, { ...A, name: 'p-1/b', isSizeBinary: true }], ['broken-header ambiguous']],
    ['a wrong checksum', [A, { ...A, name: 'p-1/b', checksum: 1 }], ['broken-header ambiguous']],
    [
      'a number that is none',
      [A, { ...A, name: 'p-1/b', overlay: [{ offset: 124, bytes: '0x3' }] }],
      ['broken-header ambiguous'],
    ],
  ])('%s', async (_, entries, expected) => {
    expect(await found(entries)).toEqual(expected)
  })
  test('a global header that sets a path', async () => {
    expect(await found([A], { globalPax: { path: 'p-1/evil' } })).toEqual(['global-path ambiguous'])
  })
  test('an extended header that belongs to nothing', async () => {
    expect(await found([A, { name: 'x', type: 'x', data: '12 path=p-1/x\n'.replace('12', '14') }])).toEqual([
      'lone-extension ambiguous',
    ])
  })
  test('data behind the end', async () => {
    expect(await found([A], { trailing: writeTar([{ name: 'p-1/b' }]) })).toEqual(['data-after-end ambiguous'])
    expect(await found([A], { endBlocks: 1, trailing: writeTar([{ name: 'p-1/b' }]) })).toEqual(['data-after-end ambiguous'])
  })
})

describe('gzip that readers see differently', () => {
  const tar = writeTar([TOP, A])
  test.each<[string, Buffer, string[]]>([
    [
      'two members',
      writeGzip([{ data: tar.subarray(0, 512) }, { data: tar.subarray(512) }]),
      ['several-gzip-members ambiguous', 'end-blocks oddity'],
    ],
    ['a second archive', writeGzip([{ data: tar }, { data: tar }]), ['several-gzip-members ambiguous']],
    ['bytes behind', writeGzip([{ data: tar }], 'x'), ['trailing-bytes ambiguous']],
    ['zeros behind', writeGzip([{ data: tar }], Buffer.alloc(100)), ['trailing-bytes ambiguous']],
    [
      'a zip behind',
      writeGzip([{ data: tar }], writeZip([{ name: 'setup.py', data: 'evil' }])),
      ['trailing-bytes ambiguous', 'polyglot ambiguous'],
    ],
    ['reserved flags', writeGzip([{ data: tar, flags: 0x80 }]), ['gzip-flags ambiguous']],
    ['an extra field', writeGzip([{ data: tar, extra: Buffer.from('x') }]), ['gzip-extra-field oddity']],
    ['a wrong checksum', writeGzip([{ data: tar, crc: 1 }]), ['checksum damaged']],
    ['a wrong size', writeGzip([{ data: tar, size: 1 }]), ['checksum damaged']],
  ])('%s', async (_, bytes, expected) => {
    expect((await readWhole(bytes, 'tar.gz')).found).toEqual(expected)
  })
  test('a zip inside the extra field', async () => {
    const zip = writeZip([{ name: 'setup.py', data: 'evil' }])
    expect((await readWhole(writeGzip([{ data: tar, extra: zip }]), 'tar.gz')).found).toContain('polyglot ambiguous')
  })
})

describe('what cannot be read is damage or a limit, never clean', () => {
  test('no gzip, no tar, an empty file', async () => {
    expect((await readWhole(Buffer.from('x'.repeat(100)), 'tar.gz')).found).toContain('no-gzip-header damaged')
    expect((await readWhole(writeGzip([{ data: 'x'.repeat(1000) }]), 'tar.gz')).found).toEqual(['no-tar-header damaged'])
    expect((await readWhole(writeGzip([{ data: '' }]), 'tar.gz')).found).toEqual(['cut-archive damaged'])
    expect((await readWhole(Buffer.alloc(0), 'tar.gz')).found).toContain('no-gzip-header damaged')
  })
  test('cuts anywhere', async () => {
    const whole = pack([TOP, { ...A, data: Buffer.from('safe-pip '.repeat(90)) }])
    for (let length = 0; length < whole.length; length += 1) {
      const { facts } = await readWhole(whole.subarray(0, length), 'tar.gz')
      expect(facts.anomalies.some(({ kind }) => kind !== 'oddity')).toBe(true)
    }
  })
  test('a member that runs past the end', async () => {
    expect(await found([{ ...A, size: 99_999 }])).toEqual(['cut-archive damaged p-1/a.py'])
  })
  test('headers and zeros without end', async () => {
    const header: TarEntry = { name: 'g', type: 'g', data: Buffer.alloc(1_000_000, `${'9'.repeat(6)} comment=`) }
    const many = Array.from({ length: 80 }, () => header)
    expect((await found([TOP, ...many])).map((line) => line.slice(0, 9))).toContain('too-dense')
    expect(await found([A], { trailing: Buffer.alloc(80_000_000) })).toEqual(['too-dense limit'])
  })
  test('links without end', async () => {
    const files = Array.from({ length: 400 }, (_, index) => ({ name: `p-1/d/${index}` }))
    const links = Array.from({ length: 400 }, (_, index) => ({ name: `p-1/l${index}`, link: 'd' }))
    expect((await found([TOP, ...files, ...links])).map((line) => line.slice(0, 20))).toEqual(['too-many-links limit'])
    const path = 'x/'.repeat(400_000)
    expect(await found([{ name: 'p-1/l', pax: { linkpath: path }, link: 'x' }])).toEqual(['escaping-link ambiguous p-1/l'])
  })
  test('paths without end', async () => {
    expect(await found([{ name: 'p-1/x', pax: { path: `p-1/${'d/'.repeat(300)}x` } }])).toEqual([
      `deep-path limit p-1/${'d/'.repeat(148)}…`,
    ])
  })
  test('what unpacks to far more than it is', async () => {
    expect(await found([TOP, { name: 'p-1/bomb', data: Buffer.alloc(80_000_000) }])).toEqual(['too-dense limit'])
  })
})
