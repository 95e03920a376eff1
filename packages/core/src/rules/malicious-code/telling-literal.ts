import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { SourceFacts, TellingLiteral } from '../../model/code-facts.ts'
import type { Effect } from '../../model/severity.ts'
import { isAutomatic, isHidden, isReachable, placeOf, whenRun } from '../code-evidence.ts'

/** Classes of constants that only code of attackers holds, if the same file also acts. */
const CLASSES: Readonly<Record<string, readonly [automatic: Effect, asked: Effect]>> = {
  'oast': ['confirm', 'warn'],
  'chat-webhook': ['confirm', 'warn'],
  'telegram-token': ['confirm', 'warn'],
  'tunnel': ['warn', 'warn'],
  'onion': ['warn', 'none'],
  'embedded-executable': ['confirm', 'warn'],
  'autostart': ['warn', 'none'],
  'powershell': ['warn', 'none'],
  'remote-loader': ['confirm', 'warn'],
}
/** Only when a decoding brought them to light. */
const HIDDEN: ReadonlySet<string> = new Set([
  'plain',
  'ip-literal',
  'cheap-tld',
  'file-host',
  'paste',
  'executable',
  'python-payload',
  'browser-data',
  'wallet-data',
  'credential-file',
  'autostart',
  'bot-api',
  'code-raw',
  'ip-lookup',
  'shortener',
])

/** A constant of attackers: a request catcher, a chat webhook or bot token, an embedded program, or an address that the code hides. */
export const rule: Rule = defineRule({
  id: 'telling-literal',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary:
    'A constant of attackers: a request catcher, a chat webhook or bot token, an embedded program, or an address that the code hides.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const seen = new Set<string>()
    return source.literals.flatMap((literal) => {
      const effect = decideEffect(literal, source)
      const key = `${literal.file}:${literal.class}:${effect}`
      if (effect === null || effect === 'none' || seen.has(key)) return []
      seen.add(key)
      const layers =
        literal.layers.length === 0 ? '' : ` hidden by ${literal.layers.map((layer) => display(layer, 20)).join(' → ')}`
      return [
        {
          message: `${display(literal.text, 80)} (${literal.class})${layers} stands in code that runs ${whenRun(literal)}`,
          place: placeOf(literal),
          effect,
          automatic: isAutomatic(literal.context) && actsAlone(literal, source),
          evidence: [{ place: placeOf(literal), text: literal.text, note: literal.class }],
        },
      ]
    })
  },
})

function decideEffect(literal: TellingLiteral, source: SourceFacts): Effect | null {
  if (!isReachable(literal.context)) return null
  const acts = source.uses.find(
    (use) =>
      use.file === literal.file &&
      isReachable(use.context) &&
      ['network', 'process', 'dynamic-code', 'persistence', 'native', 'file-write'].includes(use.capability),
  )
  // What setup.py names it wants, whether or not the analyzer saw it used.
  if (acts === undefined)
    return literal.context === 'install' && ['oast', 'chat-webhook', 'telegram-token', 'tunnel'].includes(literal.class)
      ? 'warn'
      : null
  const [automatic, asked] =
    CLASSES[literal.class] ?? (isHidden(literal) && HIDDEN.has(literal.class) ? (['warn', 'warn'] as const) : [null, null])
  if (automatic === null) return null
  const isAuto = isAutomatic(literal.context) && actsAlone(literal, source)
  return isAuto ? automatic : asked
}

/** Whether the same file does something without being asked. */
function actsAlone(literal: TellingLiteral, source: SourceFacts): boolean {
  return source.uses.some(
    (use) =>
      use.file === literal.file &&
      isAutomatic(use.context) &&
      ['network', 'process', 'dynamic-code', ...(literal.class === 'autostart' ? ['file-write'] : [])].includes(use.capability),
  )
}
