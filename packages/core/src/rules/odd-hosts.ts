import type { CapabilityUse } from '../model/code-facts.ts'

/** Hosts that packages have no business with: where stolen data and second stages lie. */
const ODD: ReadonlySet<string> = new Set([
  'oast',
  'tunnel',
  'chat-webhook',
  'bot-api',
  'paste',
  'file-host',
  'ip-literal',
  'cheap-tld',
  'onion',
  'shortener',
])
/** Those of them that also honest code names now and then. */
const LESS_ODD: ReadonlySet<string> = new Set(['cheap-tld', 'file-host', 'shortener', 'paste', 'bot-api'])

/** Whether a call names such a host. */
export function isOddHost(use: Pick<CapabilityUse, 'objects'>): boolean {
  return use.objects.some((object) => object.kind === 'host' && ODD.has(object.class))
}

export function isVeryOddHost(use: Pick<CapabilityUse, 'objects'>): boolean {
  return use.objects.some((object) => object.kind === 'host' && ODD.has(object.class) && !LESS_ODD.has(object.class))
}
