import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { rawText } from '../base/display.ts'
import type { DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { format } from './requirements.ts'

const HASH = 'a'.repeat(64)
const read = (text: string | Uint8Array, parts: object = {}): ManifestFacts =>
  format.read({ file: 'requirements.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, ...parts })
const names = (text: string): (string | null)[] => read(text).entries.map(({ name }) => name)
const problems = (text: string): string[] => read(text).problems.map(({ id, position }) => `${id}:${position.line}`)
const source = ({ source: from }: DependencyEntry): string =>
  `${from.kind} ${from.kind === 'vcs' || from.kind === 'url' ? rawText(from.url) : from.kind === 'index' ? '' : rawText(from.path)}`.trim()

describe('requirements files', () => {
  it('reads specifiers, extras, markers, hashes and continuations', () => {
    const {
      entries,
      problems: found,
      accounting,
    } = read(`# head
Requests[Socks, x] >=2.0, <3 ; python_version < "3.9"  # why

foo==1.0 \\
    --hash=sha256:${HASH} \\
    --hash sha384:${'b'.repeat(96)}
bar
`)
    expect(found).toEqual([])
    expect(
      entries.map(({ name, specifier, extras, marker, hashes, resolved, position }) => [
        name,
        specifier,
        extras,
        marker,
        hashes.length,
        resolved,
        position,
      ]),
    ).toEqual([
      ['requests', '<3,>=2.0', ['socks', 'x'], 'python_version < "3.9"', 0, null, { line: 2, column: 1 }],
      ['foo', '==1.0', [], null, 2, '1.0', { line: 4, column: 1, endLine: 6 }],
      ['bar', '', [], null, 0, null, { line: 7, column: 1 }],
    ])
    expect(accounting).toEqual({ unit: 'lines', total: 7, entries: 5, options: 0, comments: 2, notUnderstood: 0 })
  })
  it('reads URLs, repositories, archives, folders and editables', () => {
    const text = [
      `demo @ https://h.example/demo-1.0-py3-none-any.whl#sha256=${HASH}`,
      'https://h.example/a%2Fb-1.0-py3-none-any.whl',
      'https://h.example/x.tar.gz#egg=Some_Name ; os_name == "nt"',
      `git+https://h.example/a.git@${'c'.repeat(40)}#egg=vcs&subdirectory=s`,
      'git+ssh://git@h.example/a.git@main',
      './wheels/b-2.0-py3-none-any.whl',
      'local-1.0.tar.gz',
      '-e ./src[dev]',
      '-e git+https://h.example/c@v1#egg=c',
      './folder',
    ].join('\n')
    const { entries, problems: found } = read(text)
    expect(found).toEqual([])
    expect(entries.map((entry) => [entry.name, source(entry), entry.resolved, entry.editable])).toEqual([
      ['demo', `url https://h.example/demo-1.0-py3-none-any.whl#sha256=${HASH}`, '1.0', false],
      ['b', 'url https://h.example/a%2Fb-1.0-py3-none-any.whl', '1.0', false],
      ['some-name', 'url https://h.example/x.tar.gz#egg=Some_Name', null, false],
      ['vcs', 'vcs git+https://h.example/a.git', null, false],
      [null, 'vcs git+ssh://git@h.example/a.git', null, false],
      ['b', 'archive ./wheels/b-2.0-py3-none-any.whl', '2.0', false],
      [null, 'archive local-1.0.tar.gz', null, false],
      [null, 'path ./src', null, true],
      ['c', 'vcs git+https://h.example/c', null, true],
      [null, 'path ./folder', null, false],
    ])
    expect(entries[3]?.source).toMatchObject({ commit: 'c'.repeat(40), subdirectory: 's' })
    expect(entries[4]?.source).toMatchObject({ requested: 'main', commit: null })
  })
  it('reads options in every spelling that pip takes', () => {
    const {
      indexes,
      options,
      inclusions,
      problems: found,
    } = read(
      '--ind https://a.example\n--pypi-url=https://b.example\n-ihttps://c.example\n--extra-index-url https://d.example\n-f ./links\n--requirem other.txt\n-rthird.txt\n-c c.txt\n--pre\n--trusted-host h.example\n',
    )
    expect(indexes.map(({ kind, url }) => `${kind} ${rawText(url)}`)).toEqual([
      'index https://a.example',
      'index https://b.example',
      'index https://c.example',
      'extra-index https://d.example',
      'find-links ./links',
    ])
    expect(inclusions.map(({ kind, target }) => `${kind} ${rawText(target)}`)).toEqual([
      'requirements other.txt',
      'requirements third.txt',
      'constraints c.txt',
    ])
    expect(options.map(({ id }) => id)).toEqual(['pre', 'trusted-host'])
    expect(found.map(({ id, position }) => `${id}:${position.line}`)).toEqual([
      'abbreviated-option:1',
      'abbreviated-option:2',
      'abbreviated-option:3',
      'abbreviated-option:6',
      'abbreviated-option:7',
    ])
  })
  it('sees what hides in comments and behind separators', () => {
    expect(names('# note\u2028evil==1')).toEqual(['evil'])
    expect(names('foo==1\fevil')).toEqual(['foo', 'evil'])
    expect(problems('# note\u2028evil==1')).toEqual(['hidden-content:1'])
    expect(names('foo==1 \\ \nbar')).toEqual(['bar'])
    expect(problems('foo==1 \\ \nbar')).toEqual(['not-understood:1'])
  })
  it('expands variables last, and says which have no value', () => {
    const { indexes } = read('${X}\n', { variables: { X: '--extra-index-url https://h.example' } })
    expect(indexes.map(({ url }) => rawText(url))).toEqual(['https://h.example'])
    expect(problems('foo==${V}\n--index-url https://${USER}:${PW}@h.example\n')).toEqual([
      'unresolved-variable:1',
      'not-understood:1',
    ])
  })
  it('says what pip ignores', () => {
    expect(problems('foo==1 --index-url https://h\n--pre evil\n-r a.txt -r b.txt\n--hash=sha256:00\n- evil==1\n')).toEqual([
      'ignored-text:1',
      'ignored-text:2',
      'ignored-text:3',
      'lost-hash:4',
      'ignored-text:5',
    ])
    expect(problems('-e name @ git+https://h/a')).toEqual(['ignored-text:1'])
    expect(names('--pre evil\n- evil==1\n-- evil==1\n')).toEqual([])
  })
  it('refuses what pip refuses', () => {
    for (const line of [
      'foo==1#x',
      'foo\t--hash=sha256:00',
      '--no',
      '--unknown',
      'a==1 -e ./x',
      'a b',
      'http://[',
      '--pre=1',
      '-r',
      'a ; nonsense',
      'ünïcode==1',
      '"a',
    ]) {
      expect([line, problems(line).map((found) => found.split(':')[0])]).toEqual([line, ['not-understood']])
    }
  })
  it('refuses extras and editables in constraints', () => {
    const ids = (text: string): string[] => read(text, { isConstraints: true }).problems.map(({ id }) => id)
    expect([ids('a[x]==1'), ids('-e .'), ids('a==1')]).toEqual([['not-understood'], ['not-understood'], []])
    expect(read('a==1', { isConstraints: true }).entries[0]?.constraint).toBe(true)
  })
  it('decodes by mark and cookie as pip does', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from('evil==1').flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(read(utf16)).toMatchObject({ entries: [{ name: 'evil' }], problems: [{ id: 'hidden-content' }] })
    expect(read('# coding: utf-7\n+AGU-vil==1')).toMatchObject({ completeness: 'unknown', problems: [{ id: 'syntax' }] })
    expect(
      read(
        new Uint8Array([
          ...new TextEncoder().encode('# -*- coding: latin-1 -*-\n# x'),
          0x85,
          ...new TextEncoder().encode('evil==1'),
        ]),
      ).entries.map(({ name }) => name),
    ).toEqual(['evil'])
    expect(read(new Uint8Array([0x61, 0xff])).completeness).toBe('unknown')
  })
  it('keeps who needs an entry', () => {
    const { entries } = read(
      `a==1 \\\n    --hash=sha256:${HASH}\n    # via\n    #   -r requirements.in\n    #   b\nc==2  # via a, b\n    # a note\n`,
    )
    expect(entries.map(({ via }) => via.map((text) => rawText(text)))).toEqual([
      ['-r requirements.in', 'b'],
      ['a', 'b'],
    ])
  })
  it('is found by its usual names', () => {
    const paths = [
      'requirements.txt',
      'dev-requirements.txt',
      'requirements/base.txt',
      'requirements-dev.in',
      'constraints.txt',
      'a/requirements.pip',
      'readme.txt',
      'requirements.md',
    ]
    expect(paths.map((path) => format.matches(path))).toEqual([true, true, true, true, true, true, false, false])
  })
  it('accounts for every line of any text, and never throws', () => {
    const piece = fc.constantFrom(
      'a',
      '==1',
      ' ',
      '\t',
      '\\',
      '\n',
      '\r',
      '\u2028',
      '\f',
      '#',
      '-',
      '--hash=sha256:00',
      '-r',
      '-e',
      '${A}',
      '"',
      "'",
      ';',
      '@',
      'https://h/',
      '.whl',
      '[x]',
      '/',
      '.',
      'git+',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { accounting } = read(text)
        const sum =
          accounting === null ? -1 : accounting.entries + accounting.options + accounting.comments + accounting.notUnderstood
        const lines = text.split(/\r\n|[\n\r\f\u2028]/)
        expect(sum).toBe(lines.at(-1) === '' ? lines.length - 1 : lines.length)
        expect(accounting?.total).toBe(sum)
      }),
      { numRuns: 3000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(read(bytes).format).toBe('requirements')
      }),
      { numRuns: 500 },
    )
  })
  it('stays linear on hostile lines', () => {
    const start = performance.now()
    read(
      `${' '.repeat(200_000)}#\n${'a'.repeat(200_000)}\n${'${A}'.repeat(20_000)}\n${'\\\n'.repeat(100_000)}\n${'"'.repeat(100_001)}`,
    )
    expect(performance.now() - start).toBeLessThan(3000)
  })
  it('refuses what pip refuses in URLs, options and constraints', () => {
    for (const line of [
      'git+https://h.example/a.git@#egg=a',
      'https://h.example/a.zip#egg=a[x]',
      'a @ https://[x/a.zip',
      '--use-feature no-such-feature',
      '--no-binary --pre',
      '--hash=md5:00',
      '-r other.txt --hash=sha1:00',
      '-e ./x --hash=md5:00',
      'a==1 -e ./x',
    ])
      expect([line, problems(line)]).toEqual([line, ['not-understood:1']])
    const constraints = format.read({
      file: 'c.txt',
      bytes: new TextEncoder().encode('./local.zip\na[x]\nb==1\n'),
      isConstraints: true,
    })
    expect(constraints.problems.map(({ id, position }) => `${id}:${position.line}`)).toEqual([
      'not-understood:1',
      'not-understood:2',
    ])
  })
  it('says why a link is none', () => {
    expect(read('a @ git+https://h.example/a.git#egg=a[x]').problems.map(({ message }) => message)).toEqual([
      'not understood: behind #egg= stands more than a project name, which pip refuses; write NAME[EXTRA] @ URL',
    ])
  })
  it('takes extras behind a URL and only the first hash claim of a fragment', () => {
    const [first] = read(`a @ file:./pkg[x]#sha256=${HASH}&md5=00`).entries
    expect(first).toMatchObject({ extras: [], source: { kind: 'path' } })
    expect(first?.hashes.map(({ text }) => text)).toEqual([`sha256:${HASH}`])
    expect(read('a @ ./pkg[x]').entries[0]?.extras).toEqual(['x'])
  })
  it('reads a file URL that climbs as pip rebuilds it', () => {
    const [entry] = read('file://../../lib/project#egg=Project').entries
    expect([entry?.name, entry === undefined ? null : source(entry)]).toEqual([null, 'path /../lib/project'])
    expect(problems('file://h.example/lib/project')).toEqual(['not-understood:1'])
  })
  it('makes the text before -e editable, as pip does', () => {
    const { entries, problems: found } = read('./one -e ./two')
    expect(entries.map((entry) => [source(entry), entry.editable])).toEqual([['path ./one', true]])
    expect(found.map(({ id }) => id)).toEqual(['ignored-text'])
  })
  it('reads cp1252 where the file says so, and a second mark behind one of UTF-16', () => {
    expect(read(Buffer.from('# coding: cp1252\na==1 # \x85b\n', 'latin1')).entries.map(({ name }) => name)).toEqual(['a'])
    expect(read(Buffer.from('# coding: cp1252\na==1 # \x81\n', 'latin1')).problems.map(({ id }) => id)).toEqual(['syntax'])
    const twice = Buffer.concat([Buffer.from([0xff, 0xfe, 0xfe, 0xff]), Buffer.from('a==1', 'utf16le').swap16()])
    expect(read(twice).entries.map(({ name }) => name)).toEqual(['a'])
  })
})
