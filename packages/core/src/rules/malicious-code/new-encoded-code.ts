import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { isHidden, isReachable, placeOf } from '../code-evidence.ts'
import { isCodeComparable } from '../compared-code.ts'
import type { ComparedArtifact } from '../../model/comparison.ts'
import type { CapabilityUse } from '../../model/code-facts.ts'

/** Code or arguments behind an encoding in a release whose predecessor hid nothing in that file. */
export const rule: Rule = defineRule({
  id: 'new-encoded-code',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code or data behind an encoding, in a file that had none before.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return []
    const had = new Set(hiddenUses(comparison.before).map(({ file }) => bareName(file, comparison.before)))
    const fresh = new Map<string, CapabilityUse>()
    for (const use of hiddenUses(comparison.after)) {
      const name = bareName(use.file, comparison.after)
      if (!had.has(name) && !fresh.has(name)) fresh.set(name, use)
    }
    return [...fresh.values()].map((use) => ({
      effect: use.isDerived ? ('warn' as const) : ('none' as const),
      message: `new since ${display(comparison.before.version)}: ${display(use.name, 80)} behind ${use.layers.map((layer) => display(layer, 20)).join(' → ')}`,
      place: placeOf(use),
      evidence: [{ place: placeOf(use), text: use.text }],
    }))
  },
})

function hiddenUses({ source }: ComparedArtifact): CapabilityUse[] {
  return (source?.uses ?? []).filter((use) => isReachable(use.context) && isHidden(use))
}

/** Without the top folder of an sdist, which holds the version. */
function bareName(file: string, { sdist }: ComparedArtifact): string {
  return sdist !== null && file.startsWith(`${sdist.root}/`) ? file.slice(sdist.root.length + 1) : file
}
