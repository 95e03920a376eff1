import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import type { CapabilityUse, SourceFacts } from '../../model/code-facts.ts'
import type { NativeFile } from '../../model/inventory.ts'
import { condense, isAutomatic, sightCode } from '../code-evidence.ts'

/** A program of machine code among the package's files that is started without being asked for: nobody can read what it does. */
export const rule: Rule = defineRule({
  id: 'bundled-program-started',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'confirm',
  isRaisedByStrict: true,
  summary: 'A program of machine code among the package’s own files that is started without being asked for.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) =>
    condense(
      source.uses.flatMap((use) => {
        const program = use.capability === 'process' && isAutomatic(use.context) ? programOf(use, source) : null
        return program === null
          ? []
          : [sightCode(use, `${display(program.file, 80)}, which nobody can read, is started`, { effect: 'confirm' })]
      }),
    ),
})

/** The package's own program that a command names as its first word or among its words by a path. */
function programOf(use: CapabilityUse, source: SourceFacts): NativeFile | null {
  const programs = source.inventory.natives.filter(
    ({ kind, file }) => kind !== 'library' && !/\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib)$/i.test(file),
  )
  if (programs.length === 0) return null
  for (const object of use.objects) {
    if (object.kind !== 'command') continue
    for (const word of rawText(object.text).split(/[\s"',;|&()]+/)) {
      const path = word.replaceAll('\\', '/').replaceAll('\uFFFC', '')
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (!path.includes('/') && !/\.(?:exe|scr|com)$/i.test(name)) continue
      const own = name === '' ? undefined : programs.find(({ file }) => file === name || file.endsWith(`/${name}`))
      if (own !== undefined) return own
    }
  }
  return null
}
