import { deflateRawSync } from 'node:zlib'
import { writeZip, zipExtra, type ZipEntry, type ZipShape } from '@safe-pip/testkit/zip-writer'
import { describe, expect, test } from 'vitest'
import { readWhole } from './read-archive.test-support.ts'

const A: ZipEntry = { name: 'a.py', data: 'aaaaaaaaaaaaaaaaaaaa' }
const B: ZipEntry = { name: 'pkg/b.py', data: 'b', method: 'stored' }

async function found(entries: readonly ZipEntry[], shape: ZipShape = {}): Promise<readonly string[]> {
  return (await readWhole(writeZip(entries, shape), 'zip')).found
}

function unicodePath(crc: number, name: string): Buffer {
  const head = Buffer.alloc(5)
  head[0] = 1
  head.writeUInt32LE(crc, 1)
  return zipExtra(0x7075, Buffer.concat([head, Buffer.from(name)]))
}

describe('archives that all readers see alike', () => {
  test('stored, deflated, folders, modes, zip64 fields, Unicode names', async () => {
    const {
      facts,
      digests,
      found: nothing,
    } = await readWhole(
      writeZip([
        A,
        B,
        { name: 'pkg/', mode: 0o40755 },
        { name: 'wide.txt', data: 'w', isZip64: true },
        { name: 'ü/ﬁ.txt', data: '' },
        { name: 'x', mode: 0o100755 },
      ]),
      'zip',
    )
    expect(nothing).toEqual([])
    expect(facts.members.map(({ path, kind, size, mode }) => [path, kind, size, mode])).toEqual([
      ['a.py', 'file', 20, 0o644],
      ['pkg/b.py', 'file', 1, 0o644],
      ['pkg', 'directory', 0, 0o755],
      ['wide.txt', 'file', 1, 0o644],
      ['ü/ﬁ.txt', 'file', 0, 0o644],
      ['x', 'file', 0, 0o755],
    ])
    expect(facts.unpackedBytes).toBe(22)
    expect(digests.get('pkg/b.py')).toBe('3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d')
  })
  test('an archive without members, and one with a zip64 end record', async () => {
    expect(await found([])).toEqual([])
    expect(await found([A, B], { zip64End: {} })).toEqual([])
    expect(await found([A, B], { zip64End: { isEndTruthful: true } })).toEqual([])
  })
  test('the content of wanted members only', async () => {
    const { archive } = await readWhole(writeZip([A, B]), 'zip')
    const texts: string[] = []
    for await (const { bytes } of archive.contents((member) => member.size === 1)) texts.push(Buffer.from(bytes).toString())
    expect(texts).toEqual(['b'])
  })
  test('a member larger than one piece', async () => {
    const data = Buffer.alloc(20_000_000, 'safe-pip ')
    const { digests, found: nothing } = await readWhole(writeZip([{ name: 'big', data }, A]), 'zip')
    expect([nothing, digests.size]).toEqual([[], 2])
  })
})

describe('strange and the same for all', () => {
  test.each<[string, readonly ZipEntry[], ZipShape, string[]]>([
    ['descriptor', [{ ...A, descriptor: 'signed' }, B], {}, ['data-descriptor oddity a.py']],
    ['bare descriptor', [{ ...A, descriptor: 'bare' }], {}, ['data-descriptor oddity a.py']],
    ['archive comment', [A], { comment: 'hello' }, ['archive-comment oddity']],
    ['member comment', [{ ...A, central: { comment: 'hello' } }], {}, ['member-comment oddity a.py']],
    ['another time', [{ ...A, local: { time: 77 } }], {}, ['local-detail oddity a.py']],
    [
      'a folder twice',
      [
        { name: 'd/', mode: 0o40755 },
        { name: 'd/', mode: 0o40755 },
      ],
      {},
      ['duplicate-directory oddity d'],
    ],
  ])('%s', async (_, entries, shape, expected) => {
    expect(await found(entries, shape)).toEqual(expected)
  })
})

describe('paths that readers place differently', () => {
  test.each<[string, readonly string[], string[]]>([
    ['twice', ['a', 'a'], ['duplicate-member ambiguous a']],
    ['by case', ['A.py', 'a.py'], ['colliding-member ambiguous a.py']],
    ['by Unicode form', ['\u00e9.py', 'e\u0301.py'], ['colliding-member ambiguous e\u0301.py']],
    ['by sharp s', ['stra\u00dfe', 'strasse'], ['colliding-member ambiguous strasse']],
    ['by a trailing dot', ['a', 'a.'], ['colliding-member ambiguous a.']],
    ['file and folder', ['a', 'a/b'], ['file-and-folder ambiguous a/b']],
    ['folder and file', ['a/b', 'A'], ['file-and-folder ambiguous A']],
    ['absolute', ['/etc/x'], ['absolute-path ambiguous /etc/x']],
    ['a drive', ['C:/x'], ['absolute-path ambiguous C:/x']],
    ['climbing', ['a/../../x'], ['escaping-path ambiguous a/../../x']],
    ['dots', ['./a'], ['unnormalised-path ambiguous ./a']],
    ['empty part', ['a//b'], ['unnormalised-path ambiguous a//b']],
    ['backslash', ['a\\b'], ['backslash-path ambiguous a\\b']],
    ['control', ['a\u0007b'], ['control-character ambiguous a\\x07b']],
    ['NUL', ['a.py\u0000.txt'], ['control-character ambiguous a.py\\x00.txt']],
    ['direction', ['a\u202eyp.exe'], ['invisible-character ambiguous a\\u{202e}yp.exe']],
    ['no name', [''], ['empty-path ambiguous ']],
  ])('%s', async (_, names, expected) => {
    expect(await found(names.map((name) => ({ name, data: '' })))).toEqual(expected)
  })
  test('bytes that are no UTF-8, or not marked as such', async () => {
    expect(await found([{ name: Buffer.from([0x61, 0xff]), data: '' }])).toEqual(['name-encoding ambiguous a\xff'])
    expect(await found([{ name: 'ü', data: '', local: { flags: 0 }, central: { flags: 0 } }])).toEqual([
      'name-encoding ambiguous \xc3\xbc',
    ])
    expect(
      await found([{ name: Buffer.from([0x61, 0xff]), data: '', local: { flags: 0x800 }, central: { flags: 0x800 } }]),
    ).toEqual(['name-encoding ambiguous a\xff'])
  })
})

describe('members that readers see differently', () => {
  test.each<[string, ZipEntry, string[]]>([
    ['a link', { ...A, mode: 0o120777 }, ['link-in-zip ambiguous a.py']],
    ['a device', { ...A, mode: 0o20666 }, ['special-member ambiguous a.py']],
    ['a folder by mode only', { ...A, mode: 0o40755 }, ['kind-differs ambiguous a.py']],
    ['a folder with content', { name: 'd/', mode: 0o40755, data: 'x' }, ['folder-with-data ambiguous d/']],
    ['another local name', { ...A, local: { name: 'b.py' } }, ['local-differs ambiguous a.py']],
    ['another local size', { ...A, local: { size: 19 } }, ['local-differs ambiguous a.py']],
    ['another local method', { ...A, local: { method: 0 } }, ['local-differs ambiguous a.py']],
    ['another local checksum', { ...A, local: { crc: 1 } }, ['local-differs ambiguous a.py']],
    ['another local packed size', { ...A, local: { compressedSize: 1 } }, ['local-differs ambiguous a.py']],
    ['other local flags', { ...A, local: { flags: 0x800 } }, ['local-differs ambiguous a.py', 'local-detail oddity a.py']],
    ['no local header', { ...A, local: { signature: 1 } }, ['no-local-header ambiguous a.py']],
    [
      'bytes behind the packed data',
      { ...A, compressed: Buffer.concat([deflateRawSync(Buffer.from('aaaaaaaaaaaaaaaaaaaa')), Buffer.from('x')]) },
      ['data-after-end ambiguous a.py'],
    ],
    ['more than it says', { ...A, local: { size: 19 }, central: { size: 19 } }, ['size-differs ambiguous a.py']],
    ['less than it says', { ...A, local: { size: 21 }, central: { size: 21 } }, ['size-differs ambiguous a.py']],
    ['stored with two sizes', { ...B, local: { size: 9 }, central: { size: 9 } }, ['size-differs ambiguous pkg/b.py']],
    [
      'a descriptor behind stored data',
      { ...B, descriptor: 'signed' },
      ['data-descriptor oddity pkg/b.py', 'stored-descriptor ambiguous pkg/b.py'],
    ],
    [
      'a descriptor that is not there',
      { ...A, central: { flags: 8 }, local: { flags: 8 } },
      ['data-descriptor oddity a.py', 'descriptor-differs ambiguous a.py'],
    ],
    ['a second path', { ...A, central: { extra: unicodePath(0, 'other.py') } }, ['second-path ambiguous a.py']],
    [
      'two zip64 fields',
      { ...A, central: { extra: Buffer.concat([zipExtra(1, Buffer.alloc(0)), zipExtra(1, Buffer.alloc(0))]) } },
      ['duplicate-extra-field ambiguous a.py'],
    ],
    [
      'a zip64 field that nobody asked for',
      { ...A, central: { extra: zipExtra(1, Buffer.alloc(16)) } },
      ['zip64-field ambiguous a.py'],
    ],
    [
      'no zip64 field',
      { ...A, central: { size: 0xffffffff } },
      ['zip64-field ambiguous a.py', 'local-differs ambiguous a.py', 'too-dense limit'],
    ],
    [
      'an extra field that is cut',
      { ...A, central: { extra: Buffer.from([1, 2, 9, 0, 0]) } },
      ['broken-extra-field ambiguous a.py'],
    ],
    ['a comment with zip records', { ...A, central: { comment: 'PK\u0001\u0002' } }, ['suspicious-comment ambiguous a.py']],
  ])('%s', async (_, entry, expected) => {
    expect((await found([entry])).filter((line) => !line.startsWith('too-large'))).toEqual(expected)
  })
})

describe('structure that readers see differently', () => {
  const nested = writeZip([{ name: 'evil.py', data: 'evil' }])
  test.each<[string, readonly ZipEntry[], ZipShape, string]>([
    ['bytes before', [A], { prefix: '#!/bin/sh\n' }, 'prefix-bytes ambiguous'],
    ['bytes before, not counted', [A], { prefix: '#!/bin/sh\n', isPrefixCounted: false }, 'prefix-bytes ambiguous'],
    ['bytes behind', [A], { trailing: 'x' }, 'trailing-bytes ambiguous'],
    ['another archive behind', [A], { trailing: nested }, 'prefix-bytes ambiguous'],
    ['an archive in the comment', [A], { comment: nested }, 'prefix-bytes ambiguous'],
    ['zip records in the comment', [A], { comment: 'PK\u0003\u0004' }, 'suspicious-comment ambiguous'],
    ['a gap', [A, { ...B, gapBefore: 'hidden' }], {}, 'gap ambiguous a.py'],
    ['a gap before the directory', [A], { beforeDirectory: 'hidden' }, 'gap ambiguous a.py'],
    ['something behind the directory', [A], { afterDirectory: 'hidden' }, 'broken-directory ambiguous'],
    ['a member only in place', [A, { ...B, only: 'local' }], {}, 'gap ambiguous a.py'],
    [
      'two entries for one place',
      [A, { ...A, name: 'c.py', only: 'central', central: { offset: 0 } }],
      {},
      'overlapping-members ambiguous',
    ],
    ['a wrong count', [A], { end: { entries: 2, entriesOnDisk: 2 } }, 'member-count ambiguous'],
    ['two disks', [A], { end: { disk: 1 } }, 'several-disks ambiguous'],
    ['zip64 with extensible data', [A], { zip64End: { extensible: Buffer.alloc(8) } }, 'zip64-record ambiguous'],
    ['zip64 somewhere else', [A], { zip64End: { locatorOffset: 3 } }, 'zip64-record ambiguous'],
    ['zip64 with another count', [A], { zip64End: { entries: 2, isEndTruthful: true } }, 'zip64-record ambiguous'],
    ['values that only zip64 has', [A], { end: { directoryOffset: 0xffffffff } }, 'no-zip64-record ambiguous'],
  ])('%s', async (_, entries, shape, expected) => {
    expect((await found(entries, shape)).map((line) => line.slice(0, expected.length))).toContain(expected)
  })
  test('a zip that also begins as a tar', async () => {
    const zip = writeZip([{ name: 'a'.repeat(200), data: 'x'.repeat(600), method: 'stored' }])
    const head = zip.subarray(0, 512)
    head.write('ustar', 257)
    const total = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0)
    head.write(`${total.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    expect((await readWhole(zip, 'zip')).found).toContain('polyglot ambiguous')
  })
})

describe('what cannot be read is damage or a limit, never clean', () => {
  test.each<[string, ZipEntry, string]>([
    ['encryption', { ...A, central: { flags: 1 }, local: { flags: 1 } }, 'encrypted-member damaged a.py'],
    ['bzip2', { ...A, method: 12 }, 'unknown-compression damaged a.py'],
    ['a wrong checksum', { ...A, central: { crc: 1 }, local: { crc: 1 } }, 'checksum damaged a.py'],
    ['broken data', { ...A, compressed: Buffer.from('not deflate') }, 'broken-data damaged a.py'],
  ])('%s', async (_, entry, expected) => {
    expect(await found([entry])).toContain(expected)
  })
  test('no zip at all, and cuts anywhere', async () => {
    expect((await readWhole(Buffer.from('hello'), 'zip')).found).toEqual(['no-end-record damaged'])
    const whole = writeZip([A, B])
    for (let length = 0; length < whole.length; length += 1) {
      const { facts } = await readWhole(whole.subarray(0, length), 'zip')
      expect(facts.anomalies.some(({ kind }) => kind !== 'oddity')).toBe(true)
    }
  })
  test('what unpacks to far more than it is', async () => {
    const bomb = deflateRawSync(Buffer.alloc(80_000_000))
    expect(await found([{ name: 'bomb', data: Buffer.alloc(80_000_000), compressed: bomb }])).toEqual(['too-dense limit'])
  })
})
