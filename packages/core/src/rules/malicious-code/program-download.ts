import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, isReachable, sightCode } from '../code-evidence.ts'

const PROGRAM: RegExp = /\.(?:exe|scr|vbs|ps1|msi|hta|pif)$/i

/** A program for Windows that code fetches and writes to disk under a name of its own choice. */
export const rule: Rule = defineRule({
  id: 'program-download',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A program for Windows that code fetches and writes to disk under a name of its own choice.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (use.capability !== 'file-write' || use.action !== 'write' || !isReachable(use.context)) return []
        const path = use.objects.find((object) => object.kind === 'path' && PROGRAM.test(object.text as unknown as string))
        const sources = use.sources.filter((one) => one.kind === 'network-answer')
        if (path === undefined || sources.length === 0) return []
        return [sightCode(use, `${display(path.text, 80)} is written from the network`, { effect: 'warn', sources })]
      }),
    ),
})
