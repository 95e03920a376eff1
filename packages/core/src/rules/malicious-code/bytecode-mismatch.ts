import { display } from '../../base/display.ts'
import type { BytecodeFile } from '../../model/inventory.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { Effect } from '../../model/severity.ts'

const WHEN: Readonly<Record<BytecodeFile['loads'], string>> = {
  always: 'Python runs it instead of the source',
  unchanged: 'Python runs it while the source has the time and size that it holds',
  alone: 'Python runs it',
  never: 'Python does not look for it there',
}

/**
 * A `.pyc` that does something else than the source beside it, which is what people read. Hash-based ones (PEP 552) run
 * whatever the source says; others only with the source's exact time of change, which installing sets anew.
 */
export const rule: Rule = defineRule({
  id: 'bytecode-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Bytecode that names what the source beside it does not: Python may run other code than people read.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.inventory.bytecode.flatMap((one) => {
      const effect = decideEffect(one)
      if (effect === null) return []
      const names = one.extra.slice(0, 4).map((name) => display(name, 40))
      const more = one.extra.length > names.length ? ` and ${one.extra.length - names.length} more` : ''
      return [
        {
          message: `${display(one.file)} holds ${names.join(', ')}${more}, which its source does not; ${WHEN[one.loads]}`,
          place: { file: display(one.file) },
          effect,
          automatic: one.loads === 'always',
        },
      ]
    }),
})

function decideEffect({ extra, hasActing, loads }: BytecodeFile): Effect | null {
  if (extra.length === 0) return null
  if (loads === 'always') return hasActing ? 'block' : 'warn'
  return loads === 'unchanged' && hasActing ? 'warn' : 'none'
}
