import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { callHook, findingsOf, makeRepository } from './repository.test-support.ts'

const SHA256 = 'a'.repeat(64)
let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** An index that has `demo` 1.0. */
async function startIndex(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const file = {
      'filename': 'demo-1.0-py3-none-any.whl',
      'url': 'demo-1.0-py3-none-any.whl',
      'hashes': { sha256: SHA256 },
      'upload-time': '2020-01-01T00:00:00Z',
    }
    const page = { meta: { 'api-version': '1.1' }, name: 'demo', files: [file] }
    response.writeHead(request.url === '/simple/demo/' ? 200 : 404, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
    response.end(JSON.stringify(page))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`, asked }
}

describe('the hook and the index', () => {
  it('holds what a commit adds against the index with --online, and asks nobody without it', async () => {
    const { url, asked } = await startIndex()
    const env = { PIP_INDEX_URL: url, SAFE_PIP_POLICY: 'safe-pip.toml' }
    const repository = makeRepository()
    repository.commit({
      'safe-pip.toml': '[sources.osv]\nenabled = false\n',
      'requirements.txt': `demo==1.0 --hash=sha256:${SHA256}\n`,
    })
    repository.stage({
      'requirements.txt': `demo==1.0 --hash=sha256:${'b'.repeat(64)}\n`,
    })
    const plain = await callHook(repository, { args: ['requirements.txt'], env })
    expect([findingsOf(plain).includes('requirements.txt:1 hash-not-on-index'), asked]).toEqual([false, []])
    const online = await callHook(repository, { args: ['--online', 'requirements.txt'], env })
    expect(online.code).toBe(1)
    expect(findingsOf(online)).toContain('requirements.txt:1 hash-not-on-index')
    expect(asked).toEqual(['/simple/demo/'])
  })
})
