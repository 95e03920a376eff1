import { describe, expect, test } from 'vitest'
import { BYTES, index, JSON_ACCEPT, open, plainFile, stand, WHEEL } from './gate-stand.test-support.ts'
import { ask, sha256Of, startGateUnderTest } from './scripted-upstream.test-support.ts'

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
      files: [
        {
          'filename': WHEEL,
          'url': `/f/a/p/${WHEEL}#sha256=${sha256Of(BYTES)}`,
          'hashes': { sha256: sha256Of(BYTES) },
          'requires-python': '>=3.8',
          'core-metadata': true,
          'yanked': false,
        },
      ],
    })
  })

  test('pip 22.3 gets HTML without sidecars, whose names it compares wrongly', async () => {
    const { gate } = await stand(index([plainFile]))
    const answer = await ask(gate, '/i/a/simple/p/', { headers: { ...JSON_ACCEPT, 'user-agent': 'pip/22.3.1 {}' } })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body.toString()).toContain(`<a href="/f/a/p/${WHEEL}#sha256=${sha256Of(BYTES)}">${WHEEL}</a>`)
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

  test('a name that may come from elsewhere only is not asked for here', async () => {
    const { gate, upstreams } = await stand(index([plainFile]), { hooks: { mayAsk: (_upstream, project) => project !== 'p' } })
    expect((await ask(gate, '/i/a/simple/p/')).status).toBe(404)
    expect((await ask(gate, `/f/a/p/${WHEEL}`)).status).toBe(404)
    expect(upstreams.asked).toEqual([])
    expect(gate.missingProjects()).toEqual([])
  })

  test('files are offered after the page was prepared, once', async () => {
    const prepared: string[][] = []
    const { gate } = await stand(index([plainFile]), {
      hooks: {
        preparePage: async (files) => {
          await Promise.resolve()
          prepared.push(files.map(({ filename }) => filename))
        },
        withhold: () => (prepared.length === 1 ? 'known by now' : null),
      },
    })
    await ask(gate, '/i/a/simple/p/')
    expect((await ask(gate, `/f/a/p/${WHEEL}`)).reason).toBe('safe-pip: known by now')
    expect(prepared).toEqual([[WHEEL]])
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
    const verdict = new Promise<void>((done) => {
      release = done
    })
    const { gate, upstreams } = await stand(index([plainFile]), {
      hooks: {
        judge: async () => {
          await verdict
          return { release: true }
        },
      },
    })
    let isAnswered = false
    const asking = Promise.all([ask(gate, `/f/a/p/${WHEEL}`), ask(gate, `/f/a/p/${WHEEL}`)]).finally(() => {
      isAnswered = true
    })
    await new Promise((done) => {
      setTimeout(done, 150)
    })
    expect(isAnswered).toBe(false)
    release()
    for (const answer of await asking) expect(answer.body.toString()).toBe(BYTES)
    expect(gate.ledger()).toEqual([
      {
        sha256: sha256Of(BYTES),
        filename: WHEEL,
        gateUrl: `${gate.origin}/f/a/p/${WHEEL}`,
        origin: `${upstreams.origin}/files/${WHEEL}`,
        source: { kind: 'index', url: `${upstreams.origin}/files/${WHEEL}` },
        project: 'p',
        version: '1.0',
      },
    ])
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
      else if (request.url === `/files/${WHEEL}`)
        setTimeout(() => {
          plain(request, response)
        }, 200)
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
