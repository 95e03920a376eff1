import { display, rawText, type UntrustedText } from '../../base/display.ts'
import type { MetadataFacts } from '../../model/facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const FIELDS = [
  ['Author', 'author'],
  ['Author-Email', 'authorEmail'],
  ['Maintainer', 'maintainer'],
  ['Maintainer-Email', 'maintainerEmail'],
] as const

/** Other people than before: a project that changed hands, or an account that somebody else uses. */
export const rule: Rule = defineRule({
  id: 'changed-author',
  domain: 'author',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'Author or maintainer fields that are not those of the release before.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    const { metadata: was } = before
    const { metadata: is } = after
    if (was === null || is === null || peopleOf(was) === peopleOf(is)) return []
    return FIELDS.flatMap(([field, key]) => {
      if (textOf(was[key]) === textOf(is[key])) return []
      const message = `${field} is ${shown(is[key])}, in ${display(before.version)} ${shown(was[key])}`
      return [{ message, place: { file: `${display(is.file)}: ${field}` } }]
    })
  },
})

/** Backends write the same people into one field or another: then nothing changed. */
function peopleOf(metadata: MetadataFacts): string {
  const words = FIELDS.flatMap(
    ([, key]) =>
      textOf(metadata[key])
        .toLowerCase()
        .match(/[^\s<>,"]+/g) ?? [],
  )
  return [...new Set(words)].toSorted().join(' ')
}

function textOf(text: UntrustedText | null): string {
  return text === null ? '' : rawText(text).trim()
}

function shown(text: UntrustedText | null): string {
  return textOf(text) === '' ? 'nothing' : `"${display(textOf(text), 120)}"`
}
