import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const FACTOR = 3
const AT_LEAST = 262_144

/** A release that is several times as large as the one before: something was put in. */
export const rule: Rule = defineRule({
  id: 'size-jump',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'An archive that is more than three times as large, unpacked, as that of the release before.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    if (before.archive === null || after.archive === null || before.kind !== after.kind) return []
    const [was, is] = [before.archive.unpackedBytes, after.archive.unpackedBytes]
    if (is - was < AT_LEAST || is <= was * FACTOR) return []
    return [{ message: `${is} bytes unpacked, ${was} in ${display(before.version)}`, place: { file: display(after.filename) } }]
  },
})
