import { display, rawText } from '../../base/display.ts'
import type { MetadataFacts } from '../../model/facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { normalizeName } from '../../python/package-name.ts'

/** A project that this release asks for and the one before did not. */
export const rule: Rule = defineRule({
  id: 'new-dependency',
  domain: 'engineering',
  severity: 'low',
  effect: 'none',
  isRaisedByStrict: false,
  summary: 'A dependency that the release before did not have.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    if (before.metadata === null || after.metadata === null) return []
    // The PKG-INFO of older sdists names no dependencies at all.
    if (before.kind === 'sdist' && before.metadata.requiresDist.length === 0) return []
    const had = new Set(requirementsOf(before.metadata).map(({ name }) => name))
    const seen = new Set<string>()
    return requirementsOf(after.metadata).flatMap(({ name, text, line }) => {
      if (had.has(name) || seen.has(name)) return []
      seen.add(name)
      const place = { file: display(after.metadata?.file ?? ''), line }
      return [{ message: `new since ${display(before.version)}: it needs ${display(text, 120)}`, place, project: name }]
    })
  },
})

function requirementsOf({ requiresDist }: MetadataFacts): { name: string; text: string; line: number }[] {
  return requiresDist.flatMap(({ text, line }) => {
    const raw = rawText(text)
    const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(raw)?.[1]
    return name === undefined ? [] : [{ name: normalizeName(name), text: raw, line }]
  })
}
