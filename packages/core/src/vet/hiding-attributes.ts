/** Attributes of git that keep a change out of sight of a reviewer, and the state in which they do. */
const HIDING: readonly { readonly name: string; readonly state: RegExp; readonly shown: string }[] = [
  { name: 'diff', state: /^unset$/, shown: '-diff' },
  { name: 'linguist-generated', state: /^(?:set|true)$/, shown: 'linguist-generated' },
  { name: 'binary', state: /^set$/, shown: 'binary' },
]

/** What `git check-attr` is to be asked for. */
export const HIDING_ATTRIBUTES: readonly string[] = HIDING.map(({ name }) => name)

/** The fields that `git check-attr -z` answers (file, attribute, state), as the hiding ones of each file. */
export function readHidingAttributes(fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [file = '', attribute, state = ''] = fields.slice(at, at + 3)
    const hiding = HIDING.find(({ name }) => name === attribute)
    if (hiding?.state.test(state) === true) found.set(file, [...(found.get(file) ?? []), hiding.shown])
  }
  return found
}
