import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { condense, sightCode } from '../code-evidence.ts'

const PLACES: ReadonlySet<string> = new Set(['home', 'shared-place'])

/** A file among the user's own that setup.py, a build hook or an in-tree back end writes: builds write into their own folder. */
export const rule: Rule = defineRule({
  id: 'install-time-file',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: "A file among the user's own that setup.py, a build hook or an in-tree back end writes.",
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (use.capability !== 'file-write' || use.action !== 'write' || use.context !== 'install') return []
        const place = use.objects.find((object) => object.kind === 'path' && PLACES.has(object.class))
        return place === undefined ? [] : [sightCode(use, `${display(place.text, 80)} is written`, { effect: 'warn' })]
      }),
    ),
})
