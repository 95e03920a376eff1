import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'

export type Script = (request: IncomingMessage, response: ServerResponse) => void

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  close(): void
}

export interface LoopbackOptions {
  /** PEM key and certificate for https. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** A server on a free loopback port that does what the script says. */
export async function startLoopbackServer(script: Script, options: LoopbackOptions = {}): Promise<LoopbackServer> {
  const asked: string[] = []
  const answer: Script = (request, response) => {
    asked.push(request.url ?? '')
    script(request, response)
  }
  const server: Server = options.tls === undefined ? createServer(answer) : createTlsServer(options.tls, answer)
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    asked,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A port of 127.0.0.1 that refuses connections: bound once, then closed. */
export async function findClosedPort(): Promise<number> {
  const server = await startLoopbackServer(() => undefined)
  server.close()
  return Number(new URL(server.origin).port)
}
