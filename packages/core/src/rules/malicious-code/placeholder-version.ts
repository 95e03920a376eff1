import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Real projects that count so high have grown: they hold more Python than this. */
const MOST_BYTES = 65_536
const ALL_NINES: RegExp = /^9{2,}(?:\.\d{1,6}){0,3}$/

/**
 * A version such as 99.0.1 on a package with hardly any code: it is there to be higher than a private package of the same name
 * (dependency confusion).
 */
export const rule: Rule = defineRule({
  id: 'placeholder-version',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A version such as 99.0.1 on a package with hardly any code, there to be higher than a private one of the same name.',
  needs: ['metadata', 'source'],
  unchecked: 'none',
  find: ({ metadata, source }) => {
    const version = metadata.version === null ? '' : rawText(metadata.version)
    if (!ALL_NINES.test(version) || source.bytes > MOST_BYTES) return []
    return [
      {
        message: `version ${display(version)} with ${source.bytes} bytes of Python`,
        place: { file: metadata.file },
      },
    ]
  },
})
