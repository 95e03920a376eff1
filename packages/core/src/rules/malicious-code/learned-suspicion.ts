import { untrustedText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findFeatures } from '../learned-features.ts'
import layer from '../learned-trees.generated.json' with { type: 'json' }
import { scoreFeatures, type LearnedLayer } from '../learned-trees.ts'

const LAYER = layer as unknown as LearnedLayer
const PRESENT_SHOWN = 5

/** Code and metadata that together look like known malware, to small trees learned from it; a warning at most (DESIGN 5). */
export const rule: Rule = defineRule({
  id: 'learned-suspicion',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: false,
  isOutsideTheSum: true,
  summary: 'Code and metadata that together look like known malware, to small trees learned from it.',
  needs: ['source', 'metadata', 'archive'],
  unchecked: 'none',
  find({ source, metadata, archive }) {
    // Size and metadata alone never start a finding.
    const features = findFeatures({ source, metadata, archive })
    const present = new Set(features.keys())
    const code = scoreFeatures(LAYER.code, present)
    if (code.score < LAYER.code.threshold) return []
    const { score, moved } = scoreFeatures(LAYER.whole, present)
    if (score < LAYER.whole.threshold) return []
    const spoke = moved.filter(({ by }) => by > 0)
    const placed = spoke.flatMap(({ feature }) => {
      const place = features.get(feature)
      return place === undefined || place === null ? [] : [{ feature, place }]
    })
    // A finding without a line of code that spoke would say nothing that one can look at.
    const [first] = placed
    if (first === undefined) return []
    const names = spoke.slice(0, PRESENT_SHOWN).map(({ feature }) => feature)
    return [
      {
        message: `looks like known malware to the learned layer (score ${score.toFixed(1)} of at least ${LAYER.whole.threshold}): ${names.join(', ')}`,
        place: first.place,
        evidence: placed
          .slice(0, PRESENT_SHOWN)
          .map(({ feature, place: at }) => ({ place: at, text: untrustedText(feature), note: 'moved the score' })),
      },
    ]
  },
})
