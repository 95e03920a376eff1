import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findShadowing, scriptsOf } from './find-shadowing-commands.ts'

/** The same as `shadowing-command`, for what a build says that it will install. */
export const rule: Rule = defineRule({
  id: 'shadowing-command-sdist',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A source distribution that declares a command of the name of an interpreter, pip, a shell or a basic system command.',
  needs: ['file', 'sdist'],
  unchecked: 'warn',
  find: ({ file, sdist }) =>
    scriptsOf(sdist.entryPoints).flatMap(({ name, line }) => {
      const shadowing = findShadowing(name, file.name)
      return shadowing === null
        ? []
        : [{ message: shadowing.message, place: { file: `scripts of ${display(sdist.root)}`, line } }]
    }),
})
