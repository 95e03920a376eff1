import { expect, test } from 'vitest'
import { BYTES, index, JSON_ACCEPT, plainFile, stand, WHEEL } from './gate-stand.test-support.ts'
import { ask, jsonPage, sendJson, sha256Of } from './scripted-upstream.test-support.ts'
import { filenameOf, urlKey } from './true-urls.ts'

const page = (url: string): string => `/u/p/${Buffer.from(url).toString('base64url')}`
const file = (url: string): string => `/u/f/${Buffer.from(url).toString('base64url')}`

test('a page asked by its true URL has true links, and those lead to the vetted file and its metadata', async () => {
  const { gate, upstreams, judged } = await stand(index([plainFile]))
  const origin = `${upstreams.origin}/files/${WHEEL}`
  const answer = await ask(gate, page(`${upstreams.origin}/simple/p/`), { headers: JSON_ACCEPT })
  expect(JSON.parse(answer.body.toString())).toMatchObject({ files: [{ url: `${origin}#sha256=${sha256Of(BYTES)}` }] })
  expect((await ask(gate, file(origin))).body.toString()).toBe(BYTES)
  expect((await ask(gate, file(`${origin}.metadata`))).body.toString()).toMatch(/^Metadata-Version/)
  expect(judged.map(({ source }) => source)).toEqual([{ kind: 'index', url: origin }])
})

test('a true page without the project is a 404; one of another index ends the run', async () => {
  const { gate, upstreams, firstIncident } = await stand(index([plainFile]))
  expect((await ask(gate, page(`${upstreams.origin}/simple/q/`))).status).toBe(404)
  void ask(gate, page('https://other.example/simple/p/')).catch(() => undefined)
  expect(await firstIncident).toMatchObject({ kind: 'undeclared-index', subject: 'https://other.example/simple/' })
})

test('a file that no page offered is a direct URL, fixed by the digests that the user allows', async () => {
  const { gate, upstreams, judged, incidents } = await stand(index([]))
  const url = `${upstreams.origin}/files/${WHEEL}`
  expect((await ask(gate, file(url))).status).toBe(200)
  expect((await ask(gate, file(url), { headers: { 'x-safe-pip-key': 'of a build script' } })).status).toBe(403)
  const fixed = { 'x-safe-pip-sha256': `${'b'.repeat(64)},${sha256Of(BYTES)}` }
  expect((await ask(gate, file(url), { headers: fixed })).status).toBe(200)
  expect(judged.map(({ source, isContentFixed }) => [source.kind, isContentFixed])).toEqual([
    ['url', false],
    ['url', true],
  ])
  expect((await ask(gate, file(url), { headers: { 'x-safe-pip-sha256': 'c'.repeat(64) } })).status).toBe(403)
  expect(incidents.map(({ kind }) => kind)).toEqual(['file-changed'])
  expect((await ask(gate, file(`${upstreams.origin}/files/%C3%A9.zip`))).status).toBe(403)
})

test('a password that pip found in a line of a file is used for that declared index', async () => {
  const seen: (string | undefined)[] = []
  const { gate, upstreams } = await stand((request, response) => {
    seen.push(request.headers.authorization)
    sendJson(response, jsonPage('p', []))
  })
  await ask(gate, page(`${upstreams.origin.replace('://', '://me:secret@')}/simple/p/`))
  expect(seen).toEqual([`Basic ${Buffer.from('me:secret').toString('base64')}`])
})

test('quoting does not matter, names do', () => {
  expect(urlKey(new URL('https://u:p@h/a%2Bb.whl?x=1#f'))).toBe(urlKey(new URL('https://h/a+b.whl?x=1')))
  expect(filenameOf(new URL('https://h/x/a%2Bb-1.whl'))).toBe('a+b-1.whl')
  expect(filenameOf(new URL('https://h/x/a%2Fb.whl'))).toBeNull()
})
