import { afterEach } from 'vitest'
import {
  jsonPage,
  sendJson,
  sha256Of,
  startGateUnderTest,
  startScriptedUpstream,
  type GateSetting,
  type GateUnderTest,
  type Script,
  type Upstreams,
} from './scripted-upstream.test-support.ts'

export const WHEEL: string = 'p-1.0-py3-none-any.whl'
export const BYTES: string = 'inert bytes of a wheel'
export const JSON_ACCEPT: Record<string, string> = {
  'accept': 'application/vnd.pypi.simple.v1+json, text/html; q=0.01',
  'user-agent': 'pip/26.2',
}

/** Closed after each test, last first. */
export const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const thing of open.splice(0).toReversed()) await thing.close()
})

/** A gate before one scripted index. */
export async function stand(script: Script, setting: GateSetting = {}): Promise<GateUnderTest & { upstreams: Upstreams }> {
  const upstreams = await startScriptedUpstream(script)
  open.push(upstreams)
  const gate = await startGateUnderTest(upstreams.origin, setting)
  open.push(gate)
  return { ...gate, upstreams }
}

export const plainFile: Readonly<Record<string, unknown>> = {
  filename: WHEEL,
  url: `../../files/${WHEEL}`,
  hashes: { sha256: sha256Of(BYTES) },
}

/** An index with one project `p`. */
export function index(files: readonly Readonly<Record<string, unknown>>[], bytes: string = BYTES): Script {
  return (request, response) => {
    if (request.url === '/simple/p/') sendJson(response, jsonPage('p', files))
    else if (request.url === `/files/${WHEEL}`) response.end(bytes)
    else response.writeHead(404).end()
  }
}
