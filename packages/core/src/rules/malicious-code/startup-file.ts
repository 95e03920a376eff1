import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule, type Sighting } from '../../model/rule.ts'
import { isKnownStartupLine } from './known-startup-lines.ts'

/** Lines shown of one file. */
const SHOWN = 5

/**
 * Code that runs whenever Python starts, in every program of the environment, imported or not: the way of litellm
 * 1.82.8 (March 2026). What such a line does is the analyzer's business; that it is there at all is asked about,
 * unless its project is known for exactly this line.
 */
export const rule: Rule = defineRule({
  id: 'startup-file',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary:
    'A wheel that brings code which runs at every start of Python: a .pth with import lines, sitecustomize, usercustomize.',
  needs: ['file', 'wheel'],
  unchecked: 'refuse',
  find: ({ file, wheel }) =>
    wheel.startupFiles.flatMap(({ path, executableLines }): Sighting[] => {
      const lines = executableLines.filter(({ text }) => !isKnownStartupLine(rawText(text), file.name))
      return lines.slice(0, SHOWN).map(({ line, text }) => {
        const place = { file: display(path), line }
        const isModule = rawText(text) === ''
        return {
          message: isModule
            ? `${display(path)} runs at every start of Python`
            : `this line of ${display(path)} runs at every start of Python`,
          place,
          automatic: true,
          ...(isModule ? {} : { evidence: [{ place, text }] }),
        }
      })
    }),
})
