import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A pickle that starts something when it is loaded, by names that no data needs (the way of poisoned model files). */
export const rule: Rule = defineRule({
  id: 'pickle-executes',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary: 'A file of pickled objects that runs code, starts processes or opens connections when it is loaded.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.inventory.pickles.flatMap((pickle) => {
      if (pickle.acting.length === 0) return []
      const names = pickle.acting.slice(0, 4).map((name) => display(name, 60))
      return [
        {
          message: `loading ${display(pickle.file)} calls ${names.join(', ')}`,
          place: { file: display(pickle.file) },
          evidence: pickle.acting
            .slice(0, 8)
            .map((name) => ({ place: { file: display(pickle.file) }, text: name, note: 'looked up by the pickle' })),
        },
      ]
    }),
})
