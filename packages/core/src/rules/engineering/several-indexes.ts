import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Formats whose tool merges the candidates of all its indexes by version, with no way to say which name comes from where. */
const MERGING: ReadonlySet<string> = new Set(['requirements', 'pip-conf', 'environment-yml', 'pdm-toml'])

/**
 * More than one index without a pin of source (dependency confusion): with pip and pdm the highest version of any index
 * wins; with uv and poetry it needs an index that is not `explicit`, or a strategy that merges.
 */
export const rule: Rule = defineRule({
  id: 'several-indexes',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Several indexes of which any may serve any name.',
  needs: ['manifest'],
  unchecked: 'warn',
  find({ manifest }) {
    if (manifest.role === 'lock') return []
    const open = manifest.indexes.filter((index) => !index.isExplicit && index.kind !== 'other')
    const strategy = manifest.options.find(
      (option) => option.id === 'index-strategy' || option.id === 'install_search_all_sources',
    )
    if (strategy !== undefined && open.length > 0) {
      return [{ message: `${strategy.id} lets any index serve any name`, place: placeIn(manifest.file, strategy.position) }]
    }
    const extra = open.filter((index) => index.kind !== 'index')
    const isMerging = MERGING.has(manifest.format)
    const shown = isMerging ? (open.length > 1 ? open.slice(1) : extra) : open.length > 1 ? open.slice(1) : []
    return shown.map((index) => ({
      message: 'beside another index: whichever has the higher version of a name serves it (dependency confusion)',
      place: placeIn(manifest.file, index.position),
    }))
  },
})
