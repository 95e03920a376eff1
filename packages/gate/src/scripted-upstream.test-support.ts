import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Examination } from '@safe-pip/core/vet/examination'
import { startLoopbackServer, type LoopbackServer, type Script } from '@safe-pip/testkit/loopback-server'
import type { Gate, GateHooks, Incident, StoredArtifact, Surroundings, Upstream } from './contract.ts'
import { startGate } from './start-gate.ts'

export type { Script }
export type Upstreams = LoopbackServer
export const startScriptedUpstream: typeof startLoopbackServer = startLoopbackServer
export { sha256Of } from '@safe-pip/testkit/built-file'

export interface GateUnderTest {
  readonly gate: Gate
  readonly home: string
  readonly upstream: Upstream
  readonly incidents: readonly Incident[]
  readonly judged: readonly StoredArtifact[]
  /** First incident, as a promise. */
  readonly firstIncident: Promise<Incident>
  close(): Promise<void>
}

export interface GateSetting {
  readonly hooks?: Partial<GateHooks>
  readonly surroundings?: Partial<Surroundings>
  readonly home?: string
  readonly isOffline?: boolean
  readonly location?: string
  readonly metadata?: string
}

export async function startGateUnderTest(origin: string, setting: GateSetting = {}): Promise<GateUnderTest> {
  const home = setting.home ?? (await mkdtemp(join(tmpdir(), 'safe-pip-gate-')))
  const incidents: Incident[] = []
  const judged: StoredArtifact[] = []
  let tell: (incident: Incident) => void = () => undefined
  const firstIncident = new Promise<Incident>((done) => {
    tell = done
  })
  const gate = await startGate({
    home,
    isOffline: setting.isOffline ?? false,
    now: () => 0,
    examine: (_path, filename) =>
      Promise.resolve(examinationOf(filename, setting.metadata ?? 'Metadata-Version: 2.1\nName: p\nVersion: 1.0\n')),
    hooks: {
      withhold: () => null,
      judge: (artifact) => {
        judged.push(artifact)
        return Promise.resolve({ release: true })
      },
      abort: (incident) => {
        incidents.push(incident)
        tell(incident)
      },
      door: (door, body) => Promise.resolve({ door, body }),
      ...setting.hooks,
    },
  })
  const upstream: Upstream = {
    id: 'a',
    kind: 'index',
    location: setting.location ?? `${origin}/simple/`,
    shown: `${origin}/simple/`,
  }
  gate.configure({
    upstreams: [upstream],
    caFile: null,
    clientCertFile: null,
    proxy: null,
    trustedHosts: [],
    netrcFile: null,
    timeoutSeconds: 2,
    retries: 1,
    ...setting.surroundings,
  })
  return {
    gate,
    home,
    upstream,
    incidents,
    judged,
    firstIncident,
    async close() {
      await gate.close()
      if (setting.home === undefined) await rm(home, { recursive: true, force: true })
    },
  }
}

export interface Answer {
  readonly status: number
  readonly reason: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly continues: number
}

export interface AskOptions {
  readonly headers?: Record<string, string>
  readonly token?: string | null
  readonly method?: string
  readonly body?: string
}

/** Asks the gate as pip would, with the token unless told otherwise. */
export function ask(gate: Gate, path: string, options: AskOptions = {}): Promise<Answer> {
  const token = options.token === undefined ? gate.userInfo : options.token
  return new Promise((done, fail) => {
    let continues = 0
    const { port } = new URL(gate.origin)
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: {
          ...(token === null ? {} : { authorization: `Basic ${Buffer.from(token).toString('base64')}` }),
          'x-safe-pip-key': gate.userKey,
          ...options.headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
        })
        response.on('end', () => {
          done({
            status: response.statusCode ?? 0,
            reason: response.statusMessage ?? '',
            headers: response.headers,
            body: Buffer.concat(chunks),
            continues,
          })
        })
      },
    )
    request.on('continue', () => {
      continues += 1
    })
    request.on('error', fail)
    request.end(options.body)
  })
}

/** A JSON page; each file: name, and what is to differ from a plain entry. */
export function jsonPage(name: string, files: readonly Readonly<Record<string, unknown>>[]): string {
  return JSON.stringify({ meta: { 'api-version': '1.1' }, name, files })
}

export function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' }).end(body)
}

function examinationOf(filename: string, metadata: string): Examination {
  const none = { state: 'not-applicable' } as const
  return {
    sha256: '',
    size: 0,
    file: none,
    archive: none,
    metadata: none,
    wheel: none,
    sdist: none,
    source: none,
    metadataBytes: filename.endsWith('.whl') ? Buffer.from(metadata) : null,
  }
}
