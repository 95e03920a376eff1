import { display, rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { parseSdistFilename } from '../../python/sdist-filename.ts'
import { compareVersions, findVersion } from '../../python/version.ts'
import { parseWheelFilename } from '../../python/wheel-filename.ts'

/** A locked file whose name says another project or version than its entry. */
export const rule: Rule = defineRule({
  id: 'artifact-name-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A locked file whose name says another project or version than its entry.',
  needs: ['manifest'],
  unchecked: 'refuse',
  find: ({ manifest }) =>
    manifest.entries.flatMap(({ name, resolved, artifacts, isOwn }) =>
      isOwn || name === null
        ? []
        : artifacts.flatMap(({ filename, position }) => {
            const file = filename === null ? null : rawText(filename)
            if (file === null || isFileOf(file, name, resolved)) return []
            const message = `${display(file, 120)} is no file of ${display(name)} ${display(resolved ?? '')}`
            return [{ message, place: placeIn(manifest.file, position) }]
          }),
    ),
})

function isFileOf(file: string, name: string, version: string | null): boolean {
  const said = file.endsWith('.whl') ? parseWheelFilename(file) : parseSdistFilename(file)
  // Other archives (.tar.bz2, .egg, .zip of old releases) say their name at the start.
  if (!said.ok)
    return (
      !file.endsWith('.whl') &&
      file
        .toLowerCase()
        .replaceAll(/[-_.]+/g, '-')
        .startsWith(`${name}-`)
    )
  if (said.value.name !== name) return false
  const wanted = version === null ? null : findVersion(version)
  return wanted === null || compareVersions(said.value.version, wanted) === 0
}
