import { defineRule, type Rule } from '../../model/rule.ts'

/** A URL without a hash, or a repository without a full commit. */
export const rule: Rule = defineRule({
  id: 'direct-url-unfixed',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A URL without a hash, or a repository without a full commit.',
  needs: ['request'],
  unchecked: 'refuse',
  find: ({ request }) =>
    (request.sourceKind === 'url' || request.sourceKind === 'vcs') && !request.contentFixed
      ? [
          {
            message: `${request.name} comes from a ${request.sourceKind === 'url' ? 'URL without a hash' : 'repository without a full commit'}`,
            place: { file: `request for ${request.name}` },
          },
        ]
      : [],
})
