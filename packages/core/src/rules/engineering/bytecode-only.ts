import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Modules that people cannot read. What they do is the analyzer's business, which reads their bytecode. */
export const rule: Rule = defineRule({
  id: 'bytecode-only',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'Modules that are there as bytecode only, without their source.',
  needs: ['source'],
  unchecked: 'none',
  find: ({ source }) => {
    const alone = source.inventory.bytecode.filter((one) => one.loads === 'alone' && one.isBytecode)
    const [first] = alone
    if (first === undefined) return []
    const count = alone.length === 1 ? '1 module is' : `${alone.length} modules are`
    return [{ message: `${count} there as bytecode only, such as ${display(first.file)}`, place: { file: display(first.file) } }]
  },
})
