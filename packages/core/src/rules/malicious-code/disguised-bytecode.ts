import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A payload under the name of bytecode, which nobody opens and tools pass over (a look-alike of aiohappyeyeballs, 2026). */
export const rule: Rule = defineRule({
  id: 'disguised-bytecode',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary: 'A file that is named like bytecode and is something else.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.inventory.bytecode
      .filter(({ file, isBytecode }) => !isBytecode && !/(?:^|\/)(?:tests?|testdata|fixtures)\//.test(file))
      .map(({ file }) => ({
        message: `${display(file)} is named like bytecode, but no Python would take it for that`,
        place: { file: display(file) },
      })),
})
