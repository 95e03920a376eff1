import { defineRule, type Rule } from '../../model/rule.ts'
import { isAutomatic, isReachable, sightCode } from '../code-evidence.ts'

const FEWEST = 2

/** Machine code written into memory and run there, in this or another process. */
export const rule: Rule = defineRule({
  id: 'process-injection',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Machine code written into memory and run there, in this or another process.',
  needs: ['source'],
  unchecked: 'refuse',
  find: ({ source }) => {
    const calls = source.uses.filter((use) => use.capability === 'native' && use.action === 'memory' && isReachable(use.context))
    return [...Map.groupBy(calls, (use) => use.file).values()].flatMap((held) => {
      const names = [...new Set(held.map((use) => use.name.split('.').at(-1) ?? ''))]
      const [first] = held
      if (first === undefined || names.length < FEWEST) return []
      const automatic = held.some((use) => isAutomatic(use.context))
      return [sightCode(first, `${names.join(', ')} are called`, { effect: automatic ? 'block' : 'warn' })]
    })
  },
})
