import { findHosts, type HostSighting } from './objects/hosts.ts'

/** Hosts that are worth a warning by their name alone. */
const TELLING: ReadonlySet<HostSighting['class']> = new Set(['oast', 'chat-webhook', 'tunnel', 'onion'])
const MOST = 32
const BEFORE = 12
const AFTER = 300

/**
 * Telling hosts anywhere in a text that is no Python for the grammar: where a quote is missing the grammar may take half of the
 * file for a string, and an interpreter of another version may not.
 */
export function findHostsAnywhere(text: string): (HostSighting & { readonly line: number })[] {
  const found: (HostSighting & { line: number })[] = []
  let line = 1
  let counted = 0
  for (let at = text.indexOf('://'); at !== -1 && found.length < MOST; at = text.indexOf('://', at + 3)) {
    for (const host of findHosts(text.slice(Math.max(0, at - BEFORE), at + AFTER)).slice(0, 1)) {
      if (!TELLING.has(host.class)) continue
      for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++
      found.push({ ...host, line })
    }
  }
  return found
}
