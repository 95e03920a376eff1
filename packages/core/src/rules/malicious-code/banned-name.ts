import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A name that the policy bans (`[names] banned`), wherever it comes from and whoever asks for it. */
export const rule: Rule = defineRule({
  id: 'banned-name',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A name that the policy bans.',
  needs: ['askedNames'],
  unchecked: 'refuse',
  find: ({ askedNames }, { isBanned }) =>
    askedNames.names
      .filter(({ name }) => isBanned?.(name) === true)
      .map(({ name, place }) => ({ message: `the policy bans ${display(name, 80)}`, place, project: name })),
})
