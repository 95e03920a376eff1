import { display, rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A path, editable or included file that lies outside the repository: reviewers never see it. */
export const rule: Rule = defineRule({
  id: 'path-outside-repository',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A path in a dependency file that leads out of the repository.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find({ manifest }) {
    // Where an environment was installed from is no matter of a repository.
    if (manifest.role === 'environment') return []
    const folder = manifest.file.split('/').slice(0, -1)
    const paths = [
      ...manifest.entries.flatMap(({ source, position }) =>
        source.kind === 'path' || source.kind === 'archive' ? [{ path: rawText(source.path), position }] : [],
      ),
      ...manifest.inclusions
        .filter(({ isRemote }) => !isRemote)
        .map(({ target, position }) => ({ path: rawText(target), position })),
    ]
    return paths
      .filter(({ path }) => leadsOut(path, folder.length))
      .map(({ path, position }) => ({
        message: `${display(path, 120)} lies outside the repository`,
        place: placeIn(manifest.file, position),
      }))
  },
})

/** Absolute, of the home folder, or with more `..` than there are folders above. */
function leadsOut(text: string, depth: number): boolean {
  const path = text.replace(/^file:(?:\/\/(?:localhost)?)?/i, '').replaceAll('\\', '/')
  if (/^(?:\/|~|[A-Za-z]:\/)/.test(path)) return true
  let level = depth
  for (const part of path.split(/[#?]/, 1)[0]?.split('/') ?? []) {
    if (part === '..') level -= 1
    else if (part !== '' && part !== '.') level += 1
    if (level < 0) return true
  }
  return false
}
