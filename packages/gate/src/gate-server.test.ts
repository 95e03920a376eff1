import { describe, expect, test } from 'vitest'
import { index, plainFile, stand, WHEEL } from './gate-stand.test-support.ts'
import { ask } from './scripted-upstream.test-support.ts'

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
    'the path %s is 400',
    async (path) => {
      const { gate } = await stand(index([plainFile]))
      expect((await ask(gate, path)).status).toBe(400)
    },
  )

  test('use as a proxy ends the run', async () => {
    const { gate, incidents } = await stand(index([plainFile]))
    const answer = await ask(gate, 'http://evil.example/x', { token: null })
    expect([answer.status, answer.reason]).toEqual([
      403,
      'safe-pip: something tried to reach http://evil.example/x around the gate',
    ])
    expect(incidents).toEqual([
      {
        kind: 'proxy-hit',
        message: 'something tried to reach http://evil.example/x around the gate',
        subject: 'evil.example',
      },
    ])
  })

  test('after the run was ended no byte is released any more', async () => {
    const { gate } = await stand(index([plainFile]))
    await ask(gate, 'http://evil.example/x', { token: null })
    expect((await ask(gate, `/f/a/p/${WHEEL}`)).status).toBe(403)
    expect(gate.ledger()).toEqual([])
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
