import { BlockList, isIP } from 'node:net'
import type { Surroundings } from './contract.ts'

/** The proxy for a URL by the user's settings; null = direct. `NO_PROXY` is read as Python's requests reads it. */
export function findProxy(url: URL, surroundings: Pick<Surroundings, 'proxy' | 'plainProxy' | 'noProxy'>): string | null {
  const { proxy, plainProxy, noProxy } = surroundings
  if (isDirect(url, noProxy ?? '')) return null
  return url.protocol === 'http:' && plainProxy !== undefined ? plainProxy : proxy
}

function isDirect(url: URL, noProxy: string): boolean {
  const host = url.hostname.replaceAll(/[[\]]/g, '').toLowerCase()
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
  for (const entry of noProxy.split(',').map((part) => part.trim().toLowerCase())) {
    if (entry === '') continue
    if (entry === '*') return true
    if (isIP(host) !== 0) {
      if (entry === host || isInNetwork(host, entry)) return true
      continue
    }
    const name = entry.replace(/^\./, '')
    if ([host, `${host}:${port}`].some((own) => own === name || own.endsWith(`.${name}`))) return true
  }
  return false
}

function isInNetwork(host: string, network: string): boolean {
  const [address = '', bits = ''] = network.split('/')
  if (isIP(host) !== 4 || isIP(address) !== 4 || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return false
  const list = new BlockList()
  list.addSubnet(address, Number(bits))
  return list.check(host)
}
