import { describe, expect, test } from 'vitest'
import { open, stand } from './gate-stand.test-support.ts'
import {
  ask,
  jsonPage,
  sendJson,
  startGateUnderTest,
  startScriptedUpstream,
  type Script,
} from './scripted-upstream.test-support.ts'

describe('faults of the index: the page is held and the run ends', () => {
  test.each<[string, Script, string]>([
    [
      '500',
      (_q, r) => {
        r.writeHead(500).end()
      },
      'index-unreachable',
    ],
    [
      '429',
      (_q, r) => {
        r.writeHead(429, { 'retry-after': '1' }).end()
      },
      'index-unreachable',
    ],
    [
      '401',
      (_q, r) => {
        r.writeHead(401).end()
      },
      'index-unreachable',
    ],
    [
      'a reset',
      (q) => {
        q.socket.destroy()
      },
      'index-unreachable',
    ],
    [
      'a short body',
      (_q, r) => {
        r.writeHead(200, { 'content-type': 'text/html', 'content-length': '99' })
        r.write('<a')
        r.socket?.end()
      },
      'index-answer',
    ],
    [
      'bad gzip',
      (_q, r) => {
        r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip')
      },
      'index-answer',
    ],
    [
      'a wrong type',
      (_q, r) => {
        r.writeHead(200, { 'content-type': 'image/png' }).end('x')
      },
      'index-answer',
    ],
    [
      'HTML called JSON',
      (_q, r) => {
        sendJson(r, '<html>')
      },
      'index-answer',
    ],
    [
      'doubled keys',
      (_q, r) => {
        sendJson(r, '{"meta":{"api-version":"1.1"},"name":"p","files":[],"files":[]}')
      },
      'index-answer',
    ],
    [
      'another project',
      (_q, r) => {
        sendJson(r, jsonPage('q', []))
      },
      'index-answer',
    ],
    [
      'a redirect loop',
      (q, r) => {
        r.writeHead(302, { location: q.url ?? '' }).end()
      },
      'index-answer',
    ],
    [
      'a redirect to file:',
      (_q, r) => {
        r.writeHead(302, { location: 'file:///etc/passwd' }).end()
      },
      'index-answer',
    ],
    [
      'a redirect to a foreign host',
      (_q, r) => {
        r.writeHead(302, { location: 'http://localhost:1/' }).end()
      },
      'index-answer',
    ],
  ])('%s', async (_name, script, kind) => {
    const { gate, firstIncident } = await stand(script)
    let isAnswered = false
    ask(gate, '/i/a/simple/p/').then(
      () => {
        isAnswered = true
      },
      () => undefined,
    )
    expect((await firstIncident).kind).toBe(kind)
    expect(isAnswered).toBe(false)
  })

  test('nobody listening: one attempt, within two seconds, no credentials in the message', async () => {
    const started = performance.now()
    const gate = await startGateUnderTest('http://127.0.0.1:1', {
      location: 'http://user:secret@127.0.0.1:1/simple/',
      surroundings: { retries: 5 },
    })
    open.push(gate)
    void ask(gate.gate, '/i/a/simple/p/').catch(() => undefined)
    const incident = await gate.firstIncident
    expect(incident).toEqual({
      kind: 'index-unreachable',
      message: 'cannot reach http://127.0.0.1:1/simple/p/: connection refused',
      subject: '127.0.0.1:1',
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
