import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, FlowSource } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { condense, isAutomatic, sightCode } from '../code-evidence.ts'

/** Files that never hold code, by their suffix. */
const NEVER_CODE = /\.(?:png|jpe?g|gif|bmp|ico|webp|svg|wav|mp3|mp4|ogg|flac|ttf|otf|woff2?|pdf|docx?|xlsx?|zip|gz|db|sqlite3?)$/i
/** Files that rarely do. */
const RARELY_CODE =
  /(?:\.(?:txt|dat|data|bin|json|log|csv|xml|md|rst|tmp|cache|bak)|(?:^|[\\/\uFFFC])(?:licen[cs]e|readme|manifest|authors|changelog))$/i

/** Code that is read out of a picture, a text or the like and run without being asked for; version files are code. */
export const rule: Rule = defineRule({
  id: 'code-from-data-file',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that is read out of a picture, a text or another file of data and run without being asked for.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        if (use.capability !== 'dynamic-code' || use.action !== 'execute' || !isAutomatic(use.context) || isPickle(use)) return []
        const data = use.sources.filter((one) => one.kind === 'file' && effectOf(one) !== null)
        const [first] = data
        if (first === undefined) return []
        const effect = data.some((one) => effectOf(one) === 'confirm') ? 'confirm' : 'warn'
        return [sightCode(use, `code out of ${display(first.name, 80)} runs`, { effect, sources: data })]
      }),
    ),
})

function effectOf({ name }: FlowSource): Effect | null {
  if (NEVER_CODE.test(name)) return 'confirm'
  return RARELY_CODE.test(name) && !/version|release|about/i.test(name) ? 'warn' : null
}

/** Pickled data is what such files are for. */
function isPickle(use: CapabilityUse): boolean {
  return /^(?:pickle|dill|cloudpickle|marshal)\./.test(use.name)
}
