import { rule } from '@safe-pip/core/rules/malicious-code/learned-suspicion'
import { known } from '@safe-pip/core/model/facts'
import { describe, expect, it } from 'vitest'
import { findProjectFiles, readProjectFile } from '../project-files.ts'
import { BASE_FACTS } from './base-facts.ts'
import { parseExamples } from './parse-examples.ts'
import { factsOfArchive } from './run-example.ts'

const context = { now: 0, minimumAgeMs: 0, isCooldownExempt: () => false, popularRank: () => null, popularNames: [] }

const lookalikes = findProjectFiles('docs/rules', (path) => path.endsWith('.md')).flatMap((page) =>
  parseExamples(readProjectFile(page)).flatMap((example) =>
    example.outcome === 'clean' && (example.kind === 'wheel' || example.kind === 'sdist')
      ? [{ place: `${page}:${example.line}`, example, kind: example.kind }]
      : [],
  ),
)

/** What a rule's page calls clean is small and describes itself to nobody, as a package of one's own company does. */
describe('the learned layer', () => {
  it('sees the look-alikes of the pages', () => {
    expect(lookalikes.length).toBeGreaterThan(20)
  })

  it.each(lookalikes.map((one) => [one.place, one] as const))('leaves %s alone', async (_place, { example, kind }) => {
    const facts = await factsOfArchive(example, kind)
    expect(facts.source?.state).toBe('known')
    expect(rule.find({ ...facts, metadata: facts.metadata ?? known(BASE_FACTS.metadata) }, context)).toEqual([])
  })
})
