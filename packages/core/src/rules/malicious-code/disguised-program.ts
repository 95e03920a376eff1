import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A program under the name of a picture, a text or a font: nobody looks at it, and code that starts it looks harmless. */
export const rule: Rule = defineRule({
  id: 'disguised-program',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary: 'A program of machine code whose name says that it is a picture, a text or the like.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    source.inventory.natives
      .filter(({ file, isDisguised }) => isDisguised && !/(?:^|\/)(?:tests?|testdata|test_data|fixtures)\//.test(file))
      .map(({ file, format }) => ({
        message: `${display(file)} is a program (${format ?? 'machine code'}), which its name hides`,
        place: { file: display(file) },
      })),
})
