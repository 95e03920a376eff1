import { FINDINGS_BESIDE_RULES } from '@safe-pip/core/policy/known-ids'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { describe, expect, it } from 'vitest'
import { findProjectFiles, readProjectFile } from '../project-files.ts'
import { parseExamples } from '../rule-docs/parse-examples.ts'
import { findExampleProblem } from '../rule-docs/run-example.ts'

const FOLDER = 'packages/core/src/rules'
const files = findProjectFiles(FOLDER, (path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
const sources = files.filter((path) => !path.endsWith('.test.ts') && readProjectFile(path).includes('export const rule: '))
const pages = findProjectFiles('docs/rules', (path) => path.endsWith('.md') && !path.endsWith('/README.md'))
const idOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/(\.test)?\.(ts|md)$/, '')
const domainOf = (path: string): string => path.slice(FOLDER.length + 1).split('/')[0] ?? ''

it('sees the rules', () => expect(RULES.length).toBeGreaterThan(8))

it('registers every rule once, under the name of its file and the folder of its domain', () => {
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(sources.map(idOf).toSorted())
  expect(Object.fromEntries(RULES.map(({ id, domain }) => [id, domain]))).toEqual(
    Object.fromEntries(sources.map((path) => [idOf(path), domainOf(path)])),
  )
})

it('gives rules ids that read after "allow"', () => {
  expect(
    RULES.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id) || /^(check|detect|forbid|disallow)-/.test(id)),
  ).toEqual([])
})

it('has a page for every rule', () => {
  const paged = pages.map(idOf)
  expect([...RULES, ...FINDINGS_BESIDE_RULES].map(({ id }) => id).filter((id) => !paged.includes(id))).toEqual([])
})

it('begins the page of a finding that no rule makes with its summary', () => {
  const begun = FINDINGS_BESIDE_RULES.map(({ id }) => readProjectFile(`docs/rules/${id}.md`).split('\n'))
  expect(begun.map(([title, , first]) => [title, first])).toEqual(
    FINDINGS_BESIDE_RULES.map(({ id, summary }) => [`# ${id}`, summary]),
  )
})

it('has no page for a rule that is not there', () => {
  const ids = [...RULES, ...FINDINGS_BESIDE_RULES].map(({ id }) => id)
  expect(pages.filter((path) => !ids.includes(idOf(path)))).toEqual([])
})

describe.each(pages.flatMap((path) => RULES.filter(({ id }) => id === idOf(path)).map((rule) => ({ path, rule }))))(
  '$path',
  ({ path, rule }) => {
    const page = readProjectFile(path)
    const examples = parseExamples(page)

    it('is titled with the id and begins with the summary of the rule', () => {
      const [title, , first] = page.split('\n')
      expect([title, first]).toEqual([`# ${rule.id}`, rule.summary])
    })
    it('shows what is flagged and what is clean, and says what to do', () => {
      expect(new Set(examples.map(({ outcome }) => outcome))).toEqual(
        new Set([...new Set(examples.map(({ outcome }) => outcome)), 'flagged', 'clean']),
      )
      expect(page).toMatch(/^## What to do$/m)
    })
    it.each(examples.map((example) => ({ ...example })))('line $line: $outcome', async (example) => {
      expect(await findExampleProblem(rule, example)).toBeNull()
    })
  },
)
