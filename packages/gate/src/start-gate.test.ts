import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  ask, jsonPage, sendJson, sha256Of, startGateUnderTest, startScriptedUpstream,
  type GateSetting, type GateUnderTest, type Script, type Upstreams,
} from './scripted-upstream.test-support.ts'

const WHEEL = 'p-1.0-py3-none-any.whl'
const BYTES = 'inert bytes of a wheel'
const JSON_ACCEPT = { 'accept': 'application/vnd.pypi.simple.v1+json, text/html; q=0.01', 'user-agent': 'pip/26.2' }

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const thing of open.splice(0).toReversed()) await thing.close()
})

async function stand(script: Script, setting: GateSetting = {}): Promise<GateUnderTest & { upstreams: Upstreams }> {
  const upstreams = await startScriptedUpstream(script)
  open.push(upstreams)
  const gate = await startGateUnderTest(upstreams.origin, setting)
  open.push(gate)
  return { ...gate, upstreams }
}

const plainFile = { filename: WHEEL, url: `../../files/${WHEEL}`, hashes: { sha256: sha256Of(BYTES) } }

function index(files: readonly Readonly<Record<string, unknown>>[], bytes = BYTES): Script {
  return (request, response) => {
    if (request.url === '/simple/p/') sendJson(response, jsonPage('p', files))
    else if (request.url === `/files/${WHEEL}`) response.end(bytes)
    else response.writeHead(404).end()
  }
}

describe('pages', () => {
  test('a page is rebuilt from checked values, in JSON with digest in the URL', async () => {
    const { gate } = await stand(index([{ ...plainFile, 'requires-python': '>=3.8', 'evil': '<script>' }]))
    const answer = await ask(gate, '/i/a/simple/p/', { headers: JSON_ACCEPT })
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(JSON.parse(answer.body.toString())).toEqual({
      meta: { 'api-version': '1.1' },
      name: 'p',
      versions: ['1.0'],
      files: [{
        'filename': WHEEL,
        'url': `/f/a/p/${WHEEL}#sha256=${sha256Of(BYTES)}`,
        'hashes': { sha256: sha256Of(BYTES) },
        'requires-python': '>=3.8',
        'core-metadata': true,
        'yanked': false,
      }],
    })
  })

  test('pip 22.3 gets HTML without sidecars, whose names it compares wrongly', async () => {
    const { gate } = await stand(index([plainFile]))
    const answer = await ask(gate, '/i/a/simple/p/', { headers: { ...JSON_ACCEPT, 'user-agent': 'pip/22.3.1 {}' } })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body.toString()).toContain(
`<a href="/f/a/p/${WHEEL}#sha256=${sha256Of(BYTES)}">${WHEEL}</a>`,
    )
    const others = await ask(gate, '/i/a/simple/p/', { headers: { 'accept': 'text/html', 'user-agent': 'pip/23.1 {}' } })
    expect(others.body.toString()).toContain('data-dist-info-metadata="true" data-core-metadata="true"')
  })

  test.each([
    ['another project', { filename: 'q-1.0-py3-none-any.whl', url: 'q-1.0-py3-none-any.whl', hashes: {} }],
    ['a URL that ends in another name', { ...plainFile, url: 'other-1.0-py3-none-any.whl' }],
    ['a VCS link', { ...plainFile, url: `git+https://127.0.0.1/${WHEEL}` }],
    ['a file: link', { ...plainFile, url: `file:///tmp/${WHEEL}` }],
    ['user-info', { ...plainFile, url: `http://u:p@127.0.0.1/${WHEEL}` }],
    ['a private address', { ...plainFile, url: `http://169.254.169.254/${WHEEL}` }],
    ['another host without a digest', { ...plainFile, hashes: {}, url: `http://files.example/${WHEEL}` }],
    ['an encoded separator', { ...plainFile, filename: `x%2f${WHEEL}`, url: `x%2f${WHEEL}` }],
  ])('a link with %s is not offered', async (_name, file) => {
    const { gate } = await stand(index([file]))
    const answer = await ask(gate, '/i/a/simple/p/', { headers: JSON_ACCEPT })
    expect((JSON.parse(answer.body.toString()) as { files: unknown[] }).files).toEqual([])
  })

  test('one file name with two digests is refused at the file', async () => {
    const { gate } = await stand(index([plainFile, { ...plainFile, hashes: { sha256: 'a'.repeat(64) } }]))
    await ask(gate, '/i/a/simple/p/')
    const answer = await ask(gate, `/f/a/p/${WHEEL}`)
    expect([answer.status, answer.reason]).toEqual([403, 'safe-pip: the index lists this file twice with different content'])
  })

  test('a project that no index has is 404 and remembered', async () => {
    const { gate, upstream } = await stand(index([]))
    expect((await ask(gate, '/i/a/simple/nowhere/')).status).toBe(404)
    expect(gate.missingProjects()).toEqual([{ name: 'nowhere', indexes: [upstream.shown] }])
  })

  test('a page is asked for once a run, and after the freeze shows the plan only', async () => {
    const second = { ...plainFile, filename: 'p-2.0-py3-none-any.whl', url: 'p-2.0-py3-none-any.whl' }
    const { gate, upstreams } = await stand(index([plainFile, second]))
    await ask(gate, '/i/a/simple/p/')
    gate.freeze({ files: new Map([['p', new Set([WHEEL])]]) })
    const main = await ask(gate, '/i/a/simple/p/', { headers: JSON_ACCEPT })
    expect((JSON.parse(main.body.toString()) as { versions: unknown }).versions).toEqual(['1.0'])
    expect((await ask(gate, '/f/a/p/p-2.0-py3-none-any.whl')).status).toBe(404)
    const headers = { ...JSON_ACCEPT, 'user-agent': 'pip/26.2 {"user_data":"safe-pip-build"}' }
    const build = await ask(gate, '/i/a/simple/p/', { headers })
    expect((JSON.parse(build.body.toString()) as { versions: unknown }).versions).toEqual(['1.0', '2.0'])
    expect(upstreams.asked).toEqual(['/simple/p/'])
  })
})

describe('files', () => {
  test('bytes go out after the verdict, and stand in the ledger', async () => {
    let release: () => void = () => undefined
    const verdict = new Promise<void>((done) => { release = done })
    const { gate, upstreams } = await stand(index([plainFile]), {
      hooks: { judge: async () => { await verdict; return { release: true } } },
    })
    let isAnswered = false
    const asking = Promise.all([ask(gate, `/f/a/p/${WHEEL}`), ask(gate, `/f/a/p/${WHEEL}`)])
      .finally(() => { isAnswered = true })
    await new Promise((done) => { setTimeout(done, 150) })
    expect(isAnswered).toBe(false)
    release()
    for (const answer of await asking) expect(answer.body.toString()).toBe(BYTES)
    expect(gate.ledger()).toEqual([{
      sha256: sha256Of(BYTES),
      filename: WHEEL,
      gateUrl: `${gate.origin}/f/a/p/${WHEEL}`,
      origin: `${upstreams.origin}/files/${WHEEL}`,
      source: { kind: 'index', url: `${upstreams.origin}/files/${WHEEL}` },
      project: 'p',
      version: '1.0',
    }])
    expect(upstreams.asked.filter((path) => path === `/files/${WHEEL}`)).toHaveLength(1)
    expect(gate.trueUrl(`${gate.origin}/f/a/p/${WHEEL}`)).toBe(`${upstreams.origin}/files/${WHEEL}`)
    expect(gate.trueUrl(`https://pypi.org/f/a/p/${WHEEL}`)).toBe(null)
  })

  test('a refusal comes as a clean reason phrase, with no bytes and no ledger entry', async () => {
    const { gate } = await stand(index([plainFile]), {
      hooks: { judge: () => Promise.resolve({ release: false, reason: 'bad\u001b[31m\r\nX: y http://u:secret@h/' }) },
    })
    const answer = await ask(gate, `/f/a/p/${WHEEL}`)
    expect([answer.status, answer.reason]).toEqual([403, 'safe-pip: bad [31m X: y http://h/'])
    expect(answer.body.toString()).not.toContain(BYTES)
    expect(gate.ledger()).toEqual([])
  })

  test('a withheld file is shown as yanked and refused at file and metadata', async () => {
    const { gate } = await stand(index([plainFile]), { hooks: { withhold: () => 'too new' } })
    const page = await ask(gate, '/i/a/simple/p/', { headers: JSON_ACCEPT })
    expect((JSON.parse(page.body.toString()) as { files: { yanked: unknown }[] }).files[0]?.yanked).toBe('too new')
    for (const path of [`/f/a/p/${WHEEL}`, `/f/a/p/${WHEEL}.metadata`]) {
      const answer = await ask(gate, path)
      expect([answer.status, answer.reason]).toEqual([403, 'safe-pip: too new'])
    }
    expect(gate.withheld().map(({ reason }) => reason)).toEqual(['too new'])
  })

  test('a file unlike its digest ends the run', async () => {
    const { gate, incidents } = await stand(index([plainFile], 'other bytes'))
    expect((await ask(gate, `/f/a/p/${WHEEL}`)).status).toBe(403)
    expect(incidents.map(({ kind }) => kind)).toEqual(['file-changed'])
  })

  test('metadata comes out of the wheel when the index has no sidecar, from the sidecar when it has', async () => {
    const { gate } = await stand(index([plainFile]), { metadata: 'Metadata-Version: 2.1\nName: p\n' })
    expect((await ask(gate, `/f/a/p/${WHEEL}.metadata`)).body.toString()).toBe('Metadata-Version: 2.1\nName: p\n')
  })

  test('a sidecar that is not the METADATA of the wheel is told to the judge', async () => {
    const plain = index([plainFile])
    const { gate, judged } = await stand((request, response) => {
      if (request.url === `/files/${WHEEL}.metadata`) response.end('Metadata-Version: 2.1\nName: p\nRequires-Dist: q\n')
      else if (request.url === `/files/${WHEEL}`) setTimeout(() => { plain(request, response) }, 200)
      else plain(request, response)
    })
    expect((await ask(gate, `/f/a/p/${WHEEL}.metadata`)).body.toString()).toContain('Requires-Dist: q')
    await ask(gate, `/f/a/p/${WHEEL}`)
    expect(judged[0]?.file?.release.sidecarProblem).toBe('the metadata that the index offers is not that of the wheel')
  })

  test('a range of a released file', async () => {
    const { gate } = await stand(index([plainFile]))
    const answer = await ask(gate, `/f/a/p/${WHEEL}`, { headers: { range: 'bytes=6-10' } })
    expect([answer.status, answer.body.toString()]).toEqual([206, 'bytes'])
  })

  test('the store serves a second run offline', async () => {
    const first = await stand(index([plainFile]))
    await ask(first.gate, `/f/a/p/${WHEEL}`)
    const offline = await startGateUnderTest(first.upstreams.origin, { home: first.home, isOffline: true })
    open.push(offline)
    const before = first.upstreams.asked.length
    expect((await ask(offline.gate, `/f/a/p/${WHEEL}`)).body.toString()).toBe(BYTES)
    expect(first.upstreams.asked).toHaveLength(before)
  })
})

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
    const { gate, upstreams } = await stand((request, response) => {
      if (request.url === '/links.html') {
        response.writeHead(200, { 'content-type': 'text/html' })
          .end(`<base href="/files/"><a href="${WHEEL}#sha256=${sha256Of(BYTES)}">any label</a><a href="git+https://h/q#egg=q-1">q</a>`)
      } else response.end(BYTES)
    }, { surroundings: { upstreams: [] } })
    gate.configure({
      upstreams: [{ id: 'w', kind: 'links-page', location: `${upstreams.origin}/links.html`, shown: `${upstreams.origin}/links.html` }],
      caFile: null, clientCertFile: null, proxy: null, trustedHosts: [], netrcFile: null, timeoutSeconds: 2, retries: 0,
    })
    expect((await ask(gate, '/l/w/')).body.toString().match(/href="[^"]*"/g))
      .toEqual([`href="/f/w/p/${WHEEL}#sha256=${sha256Of(BYTES)}"`])
    expect((await ask(gate, `/f/w/p/${WHEEL}`)).body.toString()).toBe(BYTES)
  })

  test('a direct URL is fetched, held against its fragment, and judged', async () => {
    const { gate, judged, upstreams } = await stand(index([]))
    const id = (digest: string): string => Buffer.from(`${upstreams.origin}/files/${WHEEL}#sha256=${digest}`).toString('base64url')
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
    const answer = JSON.parse((await ask(gate, '/-/local', { method: 'POST', body })).body.toString()) as { path: string; sha256: string }
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
    const place = (id: string) => ({ id, kind: 'index', location: `${upstreams.origin}/${id}/`, shown: `${upstreams.origin}/${id}/` }) as const
    gate.configure({
      upstreams: [place('a'), place('b')],
      caFile: null, clientCertFile: null, proxy: null, trustedHosts: [], netrcFile: null, timeoutSeconds: 2, retries: 0,
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

describe('the door of the house', () => {
  test.each([
    ['no token', { token: null }, 403],
    ['a wrong token', { token: 'safe-pip:wrong' }, 403],
    ['a foreign Host', { headers: { host: 'evil.example' } }, 403],
    ['a browser', { headers: { origin: 'https://evil.example' } }, 403],
    ['another method', { method: 'DELETE' }, 405],
  ] as const)('%s is refused', async (_name, options, status) => {
    const { gate } = await stand(index([plainFile]))
    expect((await ask(gate, '/i/a/simple/p/', options)).status).toBe(status)
  })

  test.each(['/i/a/simple/../x/', '/f/a/p/%2e%2e%2fx', '/f/a/p/a%252fb', '/unknown', `/i/a/simple/${'x'.repeat(300)}/`])(
    'the path %s is 400', async (path) => {
      const { gate } = await stand(index([plainFile]))
      expect((await ask(gate, path)).status).toBe(400)
    })

  test('use as a proxy ends the run', async () => {
    const { gate, incidents } = await stand(index([plainFile]))
    const answer = await ask(gate, 'http://evil.example/x', { token: null })
    expect([answer.status, answer.reason])
      .toEqual([403, 'safe-pip: something tried to reach http://evil.example/x around the gate'])
    expect(incidents).toEqual([{
      kind: 'proxy-hit', message: 'something tried to reach http://evil.example/x around the gate', subject: 'evil.example',
    }])
  })

  test('an index that nobody declared ends the run and is named without credentials', async () => {
    const { gate, firstIncident } = await stand(index([plainFile]))
    const id = `~${Buffer.from('https://u:secret@evil.example/simple/').toString('base64url')}`
    void ask(gate, `/i/${id}/simple/p/`).catch(() => undefined)
    expect(await firstIncident).toEqual({
      kind: 'undeclared-index',
      message: 'https://evil.example/simple/ is none of your indexes; if it is yours: --allow-index https://evil.example/simple/',
      subject: 'https://evil.example/simple/',
    })
  })

  test('a door answers JSON', async () => {
    const { gate } = await stand(index([plainFile]))
    const answer = await ask(gate, '/-/options', { method: 'POST', body: '{"a":1}' })
    expect(JSON.parse(answer.body.toString())).toEqual({ door: 'options', body: { a: 1 } })
  })
})

describe('faults of the index: the page is held and the run ends', () => {
  test.each<[string, Script, string]>([
    ['500', (_q, r) => { r.writeHead(500).end() }, 'index-unreachable'],
    ['429', (_q, r) => { r.writeHead(429, { 'retry-after': '1' }).end() }, 'index-unreachable'],
    ['401', (_q, r) => { r.writeHead(401).end() }, 'index-unreachable'],
    ['a reset', (q) => { q.socket.destroy() }, 'index-unreachable'],
    ['a short body', (_q, r) => { r.writeHead(200, { 'content-type': 'text/html', 'content-length': '99' }); r.write('<a'); r.socket?.end() }, 'index-answer'],
    ['bad gzip', (_q, r) => { r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip') }, 'index-answer'],
    ['a wrong type', (_q, r) => { r.writeHead(200, { 'content-type': 'image/png' }).end('x') }, 'index-answer'],
    ['HTML called JSON', (_q, r) => { sendJson(r, '<html>') }, 'index-answer'],
    ['doubled keys', (_q, r) => { sendJson(r, '{"meta":{"api-version":"1.1"},"name":"p","files":[],"files":[]}') }, 'index-answer'],
    ['another project', (_q, r) => { sendJson(r, jsonPage('q', [])) }, 'index-answer'],
    ['a redirect loop', (q, r) => { r.writeHead(302, { location: q.url ?? '' }).end() }, 'index-answer'],
    ['a redirect to file:', (_q, r) => { r.writeHead(302, { location: 'file:///etc/passwd' }).end() }, 'index-answer'],
    ['a redirect to a foreign host', (_q, r) => { r.writeHead(302, { location: 'http://localhost:1/' }).end() }, 'index-answer'],
  ])('%s', async (_name, script, kind) => {
    const { gate, firstIncident } = await stand(script)
    let isAnswered = false
    ask(gate, '/i/a/simple/p/').then(() => { isAnswered = true }, () => undefined)
    expect((await firstIncident).kind).toBe(kind)
    expect(isAnswered).toBe(false)
  })

  test('nobody listening: one attempt, within two seconds, no credentials in the message', async () => {
    const started = performance.now()
    const gate = await startGateUnderTest('http://127.0.0.1:1', {
      location: 'http://user:secret@127.0.0.1:1/simple/', surroundings: { retries: 5 },
    })
    open.push(gate)
    void ask(gate.gate, '/i/a/simple/p/').catch(() => undefined)
    const incident = await gate.firstIncident
    expect(incident).toEqual({
      kind: 'index-unreachable', message: 'cannot reach http://127.0.0.1:1/simple/p/: connection refused', subject: '127.0.0.1:1',
    })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('credentials of the index URL go to the index', async () => {
    const seen: (string | undefined)[] = []
    const upstreams = await startScriptedUpstream((request, response) => {
      seen.push(request.headers.authorization)
      sendJson(response, jsonPage('p', []))
    })
    open.push(upstreams)
    const gate = await startGateUnderTest(upstreams.origin, {
      location: `${upstreams.origin.replace('://', '://user:p%40ss@')}/simple/`,
    })
    open.push(gate)
    await ask(gate.gate, '/i/a/simple/p/')
    expect(seen).toEqual([`Basic ${Buffer.from('user:p@ss').toString('base64')}`])
  })
})
