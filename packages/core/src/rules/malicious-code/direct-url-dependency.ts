import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { parseRequirement } from '../../python/requirement.ts'

/**
 * A file from an index that asks for a dependency by URL: what the index and its readers never see would be installed
 * with it. PyPI refuses such uploads; another index, or a page that was tampered with, may not.
 */
export const rule: Rule = defineRule({
  id: 'direct-url-dependency',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A file from an index that asks for a dependency by URL.',
  needs: ['metadata', 'request'],
  unchecked: 'refuse',
  find: ({ metadata, request }) =>
    request.sourceKind !== 'index'
      ? []
      : metadata.requiresDist.flatMap(({ text, line }) => {
          const requirement = parseRequirement(rawText(text))
          if (!requirement.ok || requirement.value.url === null) return []
          const { name, url } = requirement.value
          return [{ message: `asks for ${name} from ${shownUrl(rawText(url))}`, place: { file: metadata.file, line } }]
        }),
})

/** Without credentials. */
function shownUrl(url: string): string {
  return display(url.replace(/\/\/[^/@]*@/, '//'), 200)
}
