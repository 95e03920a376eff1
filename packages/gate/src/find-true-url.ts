import type { PageFile, Upstream } from './contract.ts'
import { parseGateRoute } from './gate-routes.ts'

export interface OfferedPlaces {
  readonly origin: string
  /** By id. */
  readonly upstreams: ReadonlyMap<string, Upstream>
  /** A file that was offered, by `UPSTREAM/PROJECT/FILE`. */
  readonly fileOf: (key: string) => PageFile | undefined
}

/** Where a URL of the gate truly leads; null when it is none. */
export function findTrueUrl(gateUrl: string, { origin, upstreams, fileOf }: OfferedPlaces): string | null {
  const url = URL.parse(gateUrl)
  if (url === null || url.origin !== origin) return null
  const route = parseGateRoute(url.pathname)
  if (route?.kind === 'direct' || route?.kind === 'true-page' || route?.kind === 'true-file') {
    route.url.username = ''
    route.url.password = ''
    route.url.hash = ''
    return route.url.href
  }
  if (route?.kind === 'file') return fileOf(`${route.upstreamId}/${route.project}/${route.filename}`)?.origin ?? null
  if (route === null || route.kind === 'door') return null
  const upstream = upstreams.get(route.upstreamId)
  if (upstream === undefined) return null
  return route.kind === 'page' ? `${upstream.shown.replace(/\/*$/, '')}/${route.project}/` : upstream.shown
}
