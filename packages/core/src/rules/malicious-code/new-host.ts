import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { isCodeComparable, namedHosts } from '../compared-code.ts'
import { isOddHost } from '../odd-hosts.ts'
import { untrustedText } from '../../base/display.ts'

/** Hosts that code names for the first time; an odd one (tunnel, chat webhook, paste, address) warns. */
export const rule: Rule = defineRule({
  id: 'new-host',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'none',
  isRaisedByStrict: true,
  summary: 'A host that the code of this release names and that of the one before did not.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return []
    const had = namedHosts(comparison.before)
    return [...namedHosts(comparison.after).values()]
      .filter(({ host }) => !had.has(host))
      .map(({ host, class: kind, place }) => ({
        effect: isOddHost({ objects: [{ kind: 'host', class: kind, text: untrustedText(host) }] }) ? 'warn' : 'none',
        message: `new since ${display(comparison.before.version)}: the host ${display(host, 100)}${kind === 'plain' ? '' : ` (${kind})`}`,
        place: { file: display(place.file), line: place.line },
      }))
  },
})
