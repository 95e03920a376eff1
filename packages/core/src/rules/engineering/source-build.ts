import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A source distribution that would have to be built: building runs its code, which nobody has allowed. */
export const rule: Rule = defineRule({
  id: 'source-build',
  domain: 'engineering',
  severity: 'medium',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A source distribution whose build code would run, without a permission.',
  needs: ['request'],
  unchecked: 'none',
  find: ({ request }) =>
    request.needsBuildPermission === true
      ? [
          {
            message: `${display(request.name)} has to be built from source, which runs its code; allow it with --allow-build ${display(request.name)}`,
            place: { file: `request for ${display(request.name)}` },
          },
        ]
      : [],
})
