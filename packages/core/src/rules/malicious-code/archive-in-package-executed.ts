import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, SourceFacts } from '../../model/code-facts.ts'
import { condense, isAutomatic, sightCode } from '../code-evidence.ts'

/**
 * Code that comes out of an archive among the package's own files and runs without being asked for: imported from it, or
 * unpacked before something is started. What lies in the archive is read as well, but people look at source files.
 */
export const rule: Rule = defineRule({
  id: 'archive-in-package-executed',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that runs without being asked for and comes out of an archive among the package’s own files.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        const archive = isAutomatic(use.context) ? archiveOf(use, source) : null
        if (archive === null) return []
        const isImport = use.capability === 'dynamic-code' && use.action === 'import'
        if (!isImport && !startsLater(use, source)) return []
        return [
          sightCode(
            use,
            `code out of ${display(archive, 80)} is ${isImport ? 'made importable' : 'unpacked and something started'}`,
            { effect: 'warn' },
          ),
        ]
      }),
    ),
})

const UNPACKERS = /(?:^|\.)(?:extractall|extract|unpack_archive)$/

/** The package's own archive that a call names. */
function archiveOf(use: CapabilityUse, source: SourceFacts): string | null {
  const isReading = (use.capability === 'dynamic-code' && use.action === 'import') || UNPACKERS.test(use.name)
  if (!isReading || source.inventory.archives.length === 0) return null
  for (const object of use.objects) {
    if (object.kind !== 'path' || object.class !== 'archive') continue
    const name =
      rawText(object.text)
        .split(/[\\/\uFFFC]/)
        .at(-1) ?? ''
    const own = source.inventory.archives.find(({ file }) => name !== '' && (file === name || file.endsWith(`/${name}`)))
    if (own !== undefined) return own.file
  }
  return null
}

function startsLater(use: CapabilityUse, source: SourceFacts): boolean {
  return source.uses.some(
    (one) =>
      one.file === use.file &&
      one.line >= use.line &&
      isAutomatic(one.context) &&
      (one.capability === 'process' || one.capability === 'native' || (one.capability === 'dynamic-code' && one !== use)),
  )
}
