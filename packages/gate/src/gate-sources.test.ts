import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BYTES, index, open, plainFile, stand, WHEEL } from './gate-stand.test-support.ts'
import type { PageFile } from './contract.ts'
import { ask, jsonPage, sendJson, sha256Of } from './scripted-upstream.test-support.ts'

describe('more sources', () => {
  test('a find-links folder lists archives only, and serves the vetted copy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'safe-pip-links-'))
    open.push({ close: () => rm(folder, { recursive: true }) })
    await writeFile(join(folder, WHEEL), BYTES)
    await writeFile(join(folder, 'notes.txt'), 'x')
    const upstream = { id: 'l', kind: 'links-folder', location: folder, shown: folder } as const
    const { gate } = await stand(index([]), { surroundings: { upstreams: [upstream] } })
    const page = await ask(gate, '/l/l/')
    expect(page.body.toString().match(/<a [^>]*>[^<]*/g)).toEqual([
      `<a href="/f/l/p/${WHEEL}" data-dist-info-metadata="true" data-core-metadata="true">${WHEEL}`,
    ])
    expect((await ask(gate, `/f/l/p/${WHEEL}`)).body.toString()).toBe(BYTES)
    expect(gate.indexUrl(upstream)).toBe(`${gate.origin.replace('://', `://${gate.userInfo}@`)}/l/l/`)
  })

  test('a page of links keeps archives of any project', async () => {
    const { gate, upstreams } = await stand(
      (request, response) => {
        if (request.url === '/links.html') {
          response
            .writeHead(200, { 'content-type': 'text/html' })
            .end(
              `<base href="/files/"><a href="${WHEEL}#sha256=${sha256Of(BYTES)}">any label</a><a href="git+https://h/q#egg=q-1">q</a>`,
            )
        } else response.end(BYTES)
      },
      { surroundings: { upstreams: [] } },
    )
    gate.configure({
      upstreams: [
        { id: 'w', kind: 'links-page', location: `${upstreams.origin}/links.html`, shown: `${upstreams.origin}/links.html` },
      ],
      caFile: null,
      clientCertFile: null,
      proxy: null,
      trustedHosts: [],
      netrcFile: null,
      timeoutSeconds: 2,
      retries: 0,
    })
    expect((await ask(gate, '/l/w/')).body.toString().match(/href="[^"]*"/g)).toEqual([
      `href="/f/w/p/${WHEEL}#sha256=${sha256Of(BYTES)}"`,
    ])
    expect((await ask(gate, `/f/w/p/${WHEEL}`)).body.toString()).toBe(BYTES)
  })

  test('a direct URL is fetched, held against its fragment, and judged', async () => {
    const { gate, judged, upstreams } = await stand(index([]))
    const id = (digest: string): string =>
      Buffer.from(`${upstreams.origin}/files/${WHEEL}#sha256=${digest}`).toString('base64url')
    const answer = await ask(gate, `/d/${id(sha256Of(BYTES))}/${WHEEL}`)
    expect(answer.body.toString()).toBe(BYTES)
    expect(judged.map(({ source, isContentFixed }) => ({ source, isContentFixed }))).toEqual([
      { source: { kind: 'url', url: `${upstreams.origin}/files/${WHEEL}` }, isContentFixed: true },
    ])
    expect((await ask(gate, `/d/${id('b'.repeat(64))}/${WHEEL}`)).status).toBe(403)
  })

  test('a local archive is vetted before pip gets a path, and the path holds the vetted copy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'safe-pip-local-'))
    open.push({ close: () => rm(folder, { recursive: true }) })
    await writeFile(join(folder, WHEEL), BYTES)
    const body = JSON.stringify({ path: join(folder, WHEEL) })
    const { gate } = await stand(index([]))
    const answer = JSON.parse((await ask(gate, '/-/local', { method: 'POST', body })).body.toString()) as {
      path: string
      sha256: string
    }
    expect(answer.sha256).toBe(sha256Of(BYTES))
    expect(basename(answer.path)).toBe(WHEEL)
    expect(await readFile(answer.path, 'utf8')).toBe(BYTES)
    const strict = await stand(index([]), { hooks: { judge: () => Promise.resolve({ release: false, reason: 'no' }) } })
    expect(JSON.parse((await ask(strict.gate, '/-/local', { method: 'POST', body })).body.toString())).toEqual({ refused: 'no' })
  })

  test('one file name with different content on two indexes ends the run', async () => {
    const other = 'other bytes'
    const { gate, upstreams, incidents } = await stand((request, response) => {
      const isB = request.url?.startsWith('/b/') === true
      if (request.url?.endsWith('/p/') === true) {
        sendJson(response, jsonPage('p', [{ ...plainFile, url: WHEEL, hashes: { sha256: sha256Of(isB ? other : BYTES) } }]))
      } else if (request.url?.endsWith('.metadata') === true) response.writeHead(404).end()
      else response.end(isB ? other : BYTES)
    })
    const place = (id: string) =>
      ({ id, kind: 'index', location: `${upstreams.origin}/${id}/`, shown: `${upstreams.origin}/${id}/` }) as const
    gate.configure({
      upstreams: [place('a'), place('b')],
      caFile: null,
      clientCertFile: null,
      proxy: null,
      trustedHosts: [],
      netrcFile: null,
      timeoutSeconds: 2,
      retries: 0,
    })
    expect((await ask(gate, `/f/a/p/${WHEEL}`)).status).toBe(200)
    expect((await ask(gate, `/f/b/p/${WHEEL}`)).status).toBe(403)
    expect(incidents.map(({ kind }) => kind)).toEqual(['file-changed'])
  })

  test('offline, a page that was never seen is unknown, not missing', async () => {
    const { gate, firstIncident, upstreams } = await stand(index([plainFile]), { isOffline: true })
    void ask(gate, '/i/a/simple/p/').catch(() => undefined)
    expect((await firstIncident).kind).toBe('offline-missing')
    expect(upstreams.asked).toEqual([])
  })
})

test('what pip is about to ask for is begun with: the page of a named index, and the chosen file', async () => {
  const asked: string[] = []
  const answer = index([plainFile])
  const { gate, upstream } = await stand((request, response) => {
    asked.push(request.url ?? '')
    return answer(request, response)
  })
  const choose = (files: readonly PageFile[]): PageFile | null => files[0] ?? null
  gate.expect('p', { indexes: ['https://elsewhere.example/simple/'], choose })
  gate.expect('p', { indexes: [upstream.shown], choose })
  gate.expect('p', { indexes: [upstream.shown], choose: () => null })
  await expect.poll(() => asked).toEqual(['/simple/p/', `/files/${WHEEL}`])
  // What pip asks for then is there already.
  await ask(gate, `/i/${upstream.id}/simple/p/`)
  expect((await ask(gate, `/f/${upstream.id}/p/${WHEEL}`)).body.toString()).toBe(BYTES)
  expect(asked).toHaveLength(2)
})
