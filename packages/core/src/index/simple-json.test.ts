import { describe, expect, test } from 'vitest'
import { parseArchiveName } from './archive-name.ts'
import { parseSimpleHtml } from './simple-html.ts'
import { parseSimpleJson } from './simple-json.ts'

const SHA = 'a'.repeat(64)
const head = '"meta":{"api-version":"1.4"},"name":"p"'

describe('JSON pages', () => {
  test('every field that is used', () => {
    const page =
      parseSimpleJson(`{${head},"project-status":{"status":"archived","reason":"old"},"files":[{"filename":"p-1.tar.gz",
      "url":"u","hashes":{"md5":"x","sha256":"${SHA.toUpperCase()}"},"requires-python":">=3","core-metadata":{"sha256":"${SHA}"},
      "yanked":"why","size":7,"upload-time":"2026-01-01T00:00:00Z"}]}`)
    expect(page).toEqual({
      ok: true,
      value: {
        name: 'p',
        base: null,
        status: 'archived',
        statusReason: 'old',
        links: [
          {
            label: 'p-1.tar.gz',
            url: 'u',
            sha256: SHA,
            requiresPython: '>=3',
            coreMetadata: SHA,
            yanked: 'why',
            uploadTime: '2026-01-01T00:00:00Z',
            size: 7,
          },
        ],
      },
    })
  })

  test('attestations, where a page names them', () => {
    const json = parseSimpleJson(
      `{${head},"files":[{"filename":"p-1.tar.gz","url":"u","provenance":"https://h/p"},{"filename":"q","url":"u","provenance":null}]}`,
    )
    expect(json.ok && json.value.links.map(({ hasProvenance }) => hasProvenance)).toEqual([true, undefined])
    const html = parseSimpleHtml('<a href="u" data-provenance="https://h/p">p-1.tar.gz</a>')
    expect(html.ok && html.value.links.map(({ hasProvenance }) => hasProvenance)).toEqual([true])
  })

  test.each([
    ['a doubled key', `{${head},"files":[],"files":[]}`],
    ['a doubled key in other spelling', `{${head},"files":[],"fil\\u0065s":[]}`],
    [
      'a doubled key deep inside',
      `{${head},"files":[{"filename":"f","url":"u","hashes":{"sha256":"${SHA}","sha256":"${SHA}"}}]}`,
    ],
    ['another major version', '{"meta":{"api-version":"2.0"},"name":"p","files":[]}'],
    ['no files', `{${head}}`],
    ['a file that is no object', `{${head},"files":[1]}`],
    ['a huge size', `{${head},"files":[{"filename":"f","url":"u","size":1e300}]}`],
    ['a malformed digest', `{${head},"files":[{"filename":"f","url":"u","hashes":{"sha256":"zz"}}]}`],
    ['deep nesting', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['a byte order mark', `\ufeff{${head},"files":[]}`],
    ['nothing', ''],
  ])('%s makes it unreadable', (_name, text) => {
    expect(parseSimpleJson(text).ok).toBe(false)
  })

  test('equal keys in different objects, and keys as values, are no doubles', () => {
    expect(parseSimpleJson(`{${head},"files":[{"filename":"url","url":"filename"},{"filename":"url","url":"\\\\\\""}]}`).ok).toBe(
      true,
    )
  })
})

test('HTML: attributes, entities, comments, unclosed anchors', () => {
  const page = parseSimpleHtml(`<!-- <a href="no">no</a> --><meta name="pypi:project-status" content="quarantined">
    <base href="/b/"><A HREF='x-1.whl#sha256=${SHA}' data-requires-python="&gt;=3.8" data-yanked="" data-core-metadata="sha256=${SHA}">x-1<b>.whl</b></A>
    <a href=y>y<a href="z">`)
  expect(page).toEqual({
    ok: true,
    value: {
      name: null,
      base: '/b/',
      status: 'quarantined',
      statusReason: null,
      links: [
        {
          label: 'x-1.whl',
          url: `x-1.whl#sha256=${SHA}`,
          sha256: SHA,
          requiresPython: '>=3.8',
          coreMetadata: SHA,
          yanked: '',
          uploadTime: null,
          size: null,
        },
        {
          label: 'y',
          url: 'y',
          sha256: null,
          requiresPython: null,
          coreMetadata: false,
          yanked: null,
          uploadTime: null,
          size: null,
        },
        {
          label: '',
          url: 'z',
          sha256: null,
          requiresPython: null,
          coreMetadata: false,
          yanked: null,
          uploadTime: null,
          size: null,
        },
      ],
    },
  })
})

test.each([
  ['a_b-1.0-py3-none-any.whl', 'a-b', { kind: 'wheel', project: 'a-b', version: '1.0' }],
  ['a-b-1.0.tar.gz', 'a-b', { kind: 'sdist', project: 'a-b', version: '1.0' }],
  ['a-b-1.0.tar.gz', undefined, { kind: 'sdist', project: 'a-b', version: '1.0' }],
  ['a-b-1.0.tar.gz', 'a', null],
  ['a-1.0.exe', 'a', null],
  ['a-1.0 .tar.gz', 'a', null],
  ['../a-1.0.tar.gz', undefined, null],
])('the file name %s', (filename, project, expected) => {
  expect(parseArchiveName(filename, project)).toEqual(expected)
})

test.each([['<a '], ['<a "'], ['<a href="x">' + '<'], ['<!--'], ['&#']])(
  'a page of %j over and over is read in time',
  (piece) => {
    const started = performance.now()
    parseSimpleHtml(piece.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(3000)
  },
)
