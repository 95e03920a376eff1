import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A name that no index has: often a typing error or an invented name, which a stranger may register tomorrow. */
export const rule: Rule = defineRule({
  id: 'missing-project',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A name that is not on any index.',
  needs: ['missingProject'],
  unchecked: 'none',
  find({ missingProject: { name, indexes } }) {
    if (indexes.length === 0) return []
    const asked = indexes.map((index) => display(index)).join(', ')
    return [{ message: `no index has ${display(name)} (asked: ${asked})`, place: { file: `index page of ${display(name)}` } }]
  },
})
