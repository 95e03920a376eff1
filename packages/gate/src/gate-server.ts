import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { rawText, untrustedText } from '@safe-pip/core/base/display'
import { normalizeName } from '@safe-pip/core/python/package-name'
import type { PageFile, StoredArtifact, Upstream } from './contract.ts'
import type { DirectUrl } from './artifacts.ts'
import { readJsonBody, sendBlob, sendText, withHeartbeat } from './gate-answer.ts'
import { GateError } from './gate-error.ts'
import { parseGateRoute, type GateRoute } from './gate-routes.ts'
import type { GateRun } from './gate-run.ts'
import { isJsonWanted, isOldPip, JSON_TYPE, renderHtmlPage, renderJsonPage } from './page-writer.ts'
import { cleanUrl, reasonPhrase } from './reason-phrase.ts'

type FileRoute = Extract<GateRoute, { kind: 'file' }>

interface AskedPage {
  readonly upstream: Upstream
  readonly project: string | null
  /** Links lead to their true place, because the launcher takes every request of pip to the gate. */
  readonly isTrue: boolean
}

const BUILD_MARK = /"user_data"\s*:\s*"safe-pip-build"/

/**
 * HTTP on 127.0.0.1: the token and the Host header are checked before anything else; whatever treats this port
 * as a proxy ends the run, because something tried to go around the gate.
 */
export class GateServer {
  origin = ''
  readonly #token = randomBytes(24).toString('base64url')
  readonly userKey: string = randomBytes(24).toString('base64url')
  readonly #run: GateRun
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  constructor(run: GateRun) {
    this.#run = run
    this.#server = createServer({ noDelay: true, keepAliveTimeout: 600_000, requestTimeout: 0 }, (request, response) => {
      void this.#answer(request, response)
    })
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => {
        this.#sockets.delete(socket)
      })
      socket.on('error', () => undefined)
    })
    this.#server.on('connect', (request: IncomingMessage, socket: Socket) => {
      const reason = this.#proxyHit(request.url ?? '')
      socket.end(`HTTP/1.1 403 ${reason}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
    })
    this.#server.on('clientError', (_error, socket) => {
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    })
  }

  get userInfo(): string {
    return `safe-pip:${this.#token}`
  }

  urlOf(path: string): string {
    return `${this.origin.replace('://', `://${this.userInfo}@`)}${path}`
  }

  listen(): Promise<void> {
    return new Promise((done, fail) => {
      this.#server.once('error', fail)
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address()
        this.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
        done()
      })
    })
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => {
        done()
      })
      for (const socket of this.#sockets) socket.destroy()
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => undefined)
    const target = request.url ?? ''
    const path = target.startsWith(`${this.origin}/`) ? target.slice(this.origin.length) : target
    if (!path.startsWith('/')) {
      sendText(response, { status: 403, reason: this.#proxyHit(target) })
      return
    }
    if (
      `http://${request.headers.host ?? ''}` !== this.origin ||
      request.headers.origin !== undefined ||
      !this.#hasToken(request)
    ) {
      sendText(response, { status: 403, reason: 'safe-pip: not for you' })
      return
    }
    const route = parseGateRoute(path)
    if (route === null) {
      sendText(response, { status: 400, reason: 'safe-pip: no such path' })
      return
    }
    const isDoor = route.kind === 'door'
    if (isDoor ? request.method !== 'POST' : request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, { status: 405, reason: 'safe-pip: method not allowed' })
      return
    }
    try {
      await this.#serve(route, response)
    } catch (error) {
      const incident = this.#run.report(error)
      const isPage = ['page', 'links', 'root', 'true-page'].includes(route.kind)
      // pip takes a failing page for "no such project" and goes on; it is left waiting until the wrapper ends it.
      if (!isPage) sendText(response, { status: 403, reason: incident.message })
    }
  }

  async #serve(route: GateRoute, response: ServerResponse): Promise<void> {
    if (route.kind === 'door') return this.#serveDoor(route.door, response)
    if (route.kind === 'direct') return this.#serveDirect(route, response)
    if (route.kind === 'file') return this.#serveFile(route, response)
    if (route.kind === 'true-file') return this.#serveTrueFile(route.url, response)
    if (route.kind === 'true-page') return this.#servePage({ ...this.#run.pageAt(route.url), isTrue: true }, response)
    const upstream = this.#run.upstream(route.upstreamId)
    if (route.kind === 'root') {
      sendText(response, { status: 404, reason: 'safe-pip: the gate lists no projects' })
      return
    }
    const project = route.kind === 'page' ? normalizeName(route.project) : null
    return this.#servePage({ upstream, project, isTrue: false }, response)
  }

  async #serveTrueFile(url: URL, response: ServerResponse): Promise<void> {
    const route = await withHeartbeat(response, this.#run.fileAt(url))
    if (route === null) {
      sendText(response, { status: 403, reason: `safe-pip: ${cleanUrl(url)} does not end in the name of a wheel or sdist` })
    } else if (route.kind === 'file') {
      await this.#serveFile(route, response)
    } else {
      const sha256s = String(response.req.headers['x-safe-pip-sha256'] ?? '').match(/\b[0-9a-f]{64}\b/g) ?? []
      await this.#serveDirect({ ...route, sha256s }, response)
    }
  }

  /** Build scripts know the token; with this route it would be their way to any host. */
  async #serveDirect(direct: DirectUrl, response: ServerResponse): Promise<void> {
    if (!isSame(response.req.headers['x-safe-pip-key'], this.userKey)) {
      sendText(response, {
        status: 403,
        reason: `safe-pip: ${cleanUrl(direct.url)} is a direct URL that the user did not ask for`,
      })
      return
    }
    await this.#serveArtifact(this.#run.artifacts().obtainDirect(direct), response)
  }

  async #servePage({ upstream, project, isTrue }: AskedPage, response: ServerResponse): Promise<void> {
    const isForBuild = isBuildRequest(response.req)
    const files = await withHeartbeat(response, this.#run.shownFiles(upstream, { project, isForBuild }))
    if (files === null) {
      sendText(response, { status: 404, reason: 'Not Found' })
      return
    }
    const { accept, 'user-agent': userAgent } = response.req.headers
    const head = {
      name: project ?? 'links',
      offersMetadata: !isOldPip(userAgent),
      pathOf: (file: PageFile) => (isTrue ? file.origin : `/f/${file.upstream.id}/${file.project}/${file.filename}`),
    }
    const isJson = project !== null && isJsonWanted(accept, userAgent)
    sendText(response, {
      status: 200,
      type: isJson ? JSON_TYPE : 'text/html; charset=utf-8',
      body: isJson ? renderJsonPage(files, head) : renderHtmlPage(files, head),
    })
  }

  async #serveFile(route: FileRoute, response: ServerResponse): Promise<void> {
    const found = await withHeartbeat(response, this.#run.fileOf(route, isBuildRequest(response.req)))
    if (found === null) {
      sendText(response, { status: 404, reason: 'safe-pip: this file is not part of the plan or of the page' })
    } else if (found.refusal !== null) {
      sendText(response, { status: 403, reason: `safe-pip: ${found.refusal}` })
    } else if (route.isMetadata) {
      await this.#serveMetadata(found.file, response)
    } else {
      await this.#serveArtifact(this.#run.artifacts().obtain(found.file), response)
    }
  }

  async #serveMetadata(file: PageFile, response: ServerResponse): Promise<void> {
    if (file.kind !== 'wheel') {
      sendText(response, { status: 404, reason: 'safe-pip: only wheels have metadata here' })
      return
    }
    this.#run.prepare(file)
    const bytes = await withHeartbeat(response, this.#run.artifacts().metadata(file))
    const refusal = bytes === null ? 'this wheel has no readable metadata' : this.#refuseMetadata(file, bytes)
    if (bytes === null || refusal !== null) {
      // The verdict on the whole wheel is what the report shows; the resolver may not follow this metadata.
      const artifact = await withHeartbeat(response, this.#run.artifacts().obtain(file))
      const decision = await withHeartbeat(response, this.#run.artifacts().decide(artifact, isBuildRequest(response.req)))
      sendText(response, { status: 403, reason: `safe-pip: ${decision.release ? refusal : decision.reason}` })
      return
    }
    sendText(response, { status: 200, body: bytes })
  }

  #refuseMetadata(file: PageFile, bytes: Uint8Array): string | null {
    const { refuseMetadata } = this.#run.options.hooks
    if (refuseMetadata !== undefined) return refuseMetadata(file, bytes)
    const isPublic = URL.parse(file.upstream.location)?.hostname === 'pypi.org'
    const hasUrl = /^requires-dist:[^\n;]*@\s*[a-z][a-z0-9+.-]*:/im.test(Buffer.from(bytes).toString('utf8'))
    return isPublic && hasUrl ? `${file.filename} depends on a direct URL` : null
  }

  async #serveArtifact(work: Promise<StoredArtifact>, response: ServerResponse): Promise<void> {
    const artifact = await withHeartbeat(response, work)
    const decision = await withHeartbeat(response, this.#run.artifacts().decide(artifact, isBuildRequest(response.req)))
    const { incident } = this.#run
    if (!decision.release || incident !== null) {
      sendText(response, { status: 403, reason: `safe-pip: ${decision.release ? incident?.message : decision.reason}` })
      return
    }
    const gateUrl = `${this.origin}${response.req.url ?? ''}`
    this.#run.release(artifact, gateUrl)
    await sendBlob(response, { path: artifact.blobPath, size: artifact.size })
  }

  async #serveDoor(door: string, response: ServerResponse): Promise<void> {
    const body = await readJsonBody(response.req)
    const path = typeof body === 'object' && body !== null && 'path' in body ? body.path : null
    const isLocal = door === 'local' && typeof path === 'string'
    const work = isLocal ? this.#run.vetLocal(path, isBuildRequest(response.req)) : this.#run.options.hooks.door(door, body)
    const answer = await withHeartbeat(response, work)
    sendText(response, { status: 200, type: 'application/json', body: JSON.stringify(answer ?? null) })
  }

  #proxyHit(target: string): string {
    const url = URL.parse(target.includes('://') ? target : `https://${target}`)
    const shown = reasonPhrase(
      rawText(untrustedText(url === null ? 'an unreadable address' : target.includes('://') ? cleanUrl(url) : url.host)),
    )
    const message = `something tried to reach ${shown} around the gate`
    this.#run.report(new GateError('proxy-hit', message, url?.host ?? shown))
    return reasonPhrase(`safe-pip: ${message}`)
  }

  #hasToken(request: IncomingMessage): boolean {
    const given = request.headers.authorization ?? ''
    return isSame(given, `Basic ${Buffer.from(this.userInfo).toString('base64')}`)
  }
}

function isBuildRequest(request: IncomingMessage): boolean {
  return BUILD_MARK.test(request.headers['user-agent'] ?? '')
}

/** In a time that tells nothing of the wanted text. */
function isSame(given: string | string[] | undefined, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(String(given ?? '')), digest(wanted))
}
