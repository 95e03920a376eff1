import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { display } from '@safe-pip/core/base/display'
import type { Surroundings, Upstream } from '@safe-pip/gate/contract'
import type { World } from '../command.ts'
import type { PipProbe } from './contract.ts'

const PYPI = 'https://pypi.org/simple/'

/**
 * Where the gate may fetch from and how: pip's effective options, `allowed` (policy and `--allow-index`), and PyPI.
 * Throws SafePipError `configuration` for an index URL that cannot be read.
 */
export function surroundingsOf(
  probe: PipProbe,
  options: { allowed: readonly string[]; world: Pick<World, 'cwd' | 'env'> },
): Surroundings {
  const { allowed, world } = options
  // What the user allows may be meant as a page of links, which its URL does not tell.
  const more = [...[...allowed, PYPI].map(indexAt), ...allowed.map((url) => linksAt(url, world.cwd))]
  return {
    upstreams: onlyFirst([...placesOf(probe, world.cwd), ...more]),
    caFile: probe.certFile ?? firstFile(world, ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE']),
    clientCertFile: probe.clientCertFile,
    ...proxiesOf(probe, world.env),
    trustedHosts: probe.trustedHosts,
    netrcFile: netrcOf(world),
    timeoutSeconds: probe.timeoutSeconds,
    retries: probe.retries,
  }
}

/** Where pip looks by its own options: the index first, pages and folders of links last. */
export function placesOf(probe: PipProbe, cwd: string): readonly Upstream[] {
  const indexes = [probe.indexUrl, ...probe.extraIndexUrls].filter((url) => url !== null).map(indexAt)
  return onlyFirst([...indexes, ...probe.findLinks.map((place) => linksAt(place, cwd))])
}

function onlyFirst(upstreams: readonly (Upstream | null)[]): readonly Upstream[] {
  const places = new Map<string, Upstream>()
  for (const upstream of upstreams) if (upstream !== null && !places.has(upstream.id)) places.set(upstream.id, upstream)
  return [...places.values()]
}

/** A local index (`file:`) is read by pip itself, its archives by the gate like any local archive. */
function indexAt(url: string): Upstream | null {
  const parsed = URL.parse(url)
  if (parsed?.protocol === 'file:') return null
  if (parsed === null || !isHttp(parsed)) throw new SafePipError('configuration', `the index ${display(url)} is no http(s) URL`)
  return upstreamAt(parsed, 'index')
}

function linksAt(place: string, cwd: string): Upstream | null {
  const parsed = URL.parse(place)
  if (parsed !== null && isHttp(parsed)) return upstreamAt(parsed, 'links-page')
  const path = place.startsWith('file:') ? pathOfUrl(place) : resolve(cwd, place.replace(/^~(?=\/|$)/, homedir()))
  if (path === null || !isFolder(path)) return null
  return { id: idOf(`links ${path}`), kind: 'links-folder', location: path, shown: path }
}

function upstreamAt(url: URL, kind: 'index' | 'links-page'): Upstream {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  bare.hash = ''
  if (kind === 'index') bare.pathname = bare.pathname.replace(/\/*$/, '/')
  const shown = `${bare.protocol}//${bare.host}${bare.pathname}`
  const location = new URL(bare)
  location.username = url.username
  location.password = url.password
  return { id: bare.href === PYPI ? 'pypi' : idOf(`${kind} ${bare.href}`), kind, location: location.href, shown }
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** `--proxy` (empty: none), else the environment as Python reads it: lower case before upper case. */
function proxiesOf(probe: PipProbe, env: World['env']): Pick<Surroundings, 'proxy' | 'plainProxy' | 'noProxy'> {
  if (probe.proxy !== null) {
    const proxy = proxyUrl(probe.proxy)
    return { proxy, plainProxy: proxy, noProxy: null }
  }
  if (probe.ignoresProxyEnvironment) return { proxy: null, plainProxy: null, noProxy: null }
  const read = (name: string): string | null => env[name] ?? env[name.toUpperCase()] ?? null
  const all = read('all_proxy')
  return {
    proxy: proxyUrl(read('https_proxy') ?? all),
    plainProxy: proxyUrl(read('http_proxy') ?? all),
    noProxy: read('no_proxy'),
  }
}

/** pip takes `host:port` for an http proxy. */
function proxyUrl(text: string | null): string | null {
  if (text === null || text === '') return null
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
}

function netrcOf({ env, cwd }: Pick<World, 'cwd' | 'env'>): string | null {
  const named = env['NETRC']
  if (named !== undefined && named !== '') return resolve(cwd, named)
  const home = env['HOME'] ?? homedir()
  return ['.netrc', '_netrc'].map((name) => join(home, name)).find(isFile) ?? null
}

function firstFile({ env, cwd }: Pick<World, 'cwd' | 'env'>, names: readonly string[]): string | null {
  const path = names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  return path === undefined ? null : resolve(cwd, path)
}

function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}

function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
