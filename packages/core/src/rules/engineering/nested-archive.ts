import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Archives among the files are opened and read; those that are not are named, so that nobody takes silence for clean. */
export const rule: Rule = defineRule({
  id: 'nested-archive',
  domain: 'engineering',
  severity: 'info',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'Archives among the files of a package, and whether they could be read.',
  needs: ['source'],
  unchecked: 'none',
  find: ({ source }) => {
    const { archives } = source.inventory
    const closed = archives.filter(({ members }) => members === null)
    const [first] = closed.length > 0 ? closed : archives
    if (first === undefined) return []
    const total = archives.length === 1 ? '1 archive is' : `${archives.length} archives are`
    const unread = closed.length === 0 ? 'read like the other files' : `there, of which ${closed.length} could not be read whole`
    return [{ message: `${total} ${unread}, such as ${display(first.file)}`, place: { file: display(first.file) } }]
  },
})
