import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const SHOWN = 6

/** Machine code is listed, never judged: what it does is not known, and nobody should take silence for clean. */
export const rule: Rule = defineRule({
  id: 'native-code',
  domain: 'engineering',
  severity: 'info',
  effect: 'none',
  isOutsideTheSum: true,
  isRaisedByStrict: false,
  summary: 'Programs and libraries of machine code, which are listed but not read.',
  needs: ['source'],
  unchecked: 'none',
  find: ({ source }) => {
    const { natives } = source.inventory
    const [first] = natives
    if (first === undefined) return []
    const count = natives.length === 1 ? '1 file of machine code is' : `${natives.length} files of machine code are`
    return [
      {
        message: `${count} not read: what ${natives.length === 1 ? 'it does' : 'they do'} is not known`,
        place: { file: display(first.file) },
        evidence: natives.slice(0, SHOWN).flatMap(({ file, format, kind, symbols, texts }) => {
          const what = [format ?? 'unread', kind ?? 'file'].join(' ')
          const place = { file: display(file) }
          return [
            ...symbols.slice(0, SHOWN).map((text) => ({ place, text, note: `imported by this ${what}` })),
            ...texts.slice(0, SHOWN).map((text) => ({ place, text, note: `text in this ${what}` })),
          ]
        }),
      },
    ]
  },
})
