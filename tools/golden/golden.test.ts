import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { known } from '@safe-pip/core/model/facts'
import { DEFAULT_POLICY } from '@safe-pip/core/policy/policy'
import { auditFiles } from '@safe-pip/core/vet/audit-files'
import { findLockPairs } from '@safe-pip/core/vet/find-lock-pairs'
import { findFormat, readManifests, type FileContent } from '@safe-pip/core/vet/read-manifests'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import { comparableLines, entriesOfFacts, type GoldenEntry, type GoldenField } from './entries.ts'
import { RECIPES } from './recipes.ts'
import { readGolden } from './run-recipe.ts'

const FILES = join(import.meta.dirname, 'files')
const FOLDERS = readdirSync(FILES).toSorted()
/** What the tools themselves leave open. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  // pipenv locks what only Windows needs as `*`, without a version and a hash, when it runs elsewhere.
  'pipfile-lock': ['warn hash-missing Pipfile.lock'],
}

interface Expected {
  readonly madeBy: string
  readonly file: string
  readonly format: string
  readonly fields: readonly GoldenField[]
  readonly entries: readonly GoldenEntry[]
}

it('has a folder for every recipe', () => {
  expect(FOLDERS).toEqual(RECIPES.map(({ id }) => id).toSorted())
})

describe.each(FOLDERS)('%s, made by the real tool', (folder) => {
  const expected = JSON.parse(readFileSync(join(FILES, folder, 'expected.json'), 'utf8')) as Expected

  it('is read as its tool exports it', () => {
    const facts = readGolden(expected, readFileSync(join(FILES, folder, expected.file)))
    expect(comparableLines(entriesOfFacts(facts), expected.fields)).toEqual(comparableLines(expected.entries, expected.fields))
    expect(expected.entries.length).toBeGreaterThan(1)
    expect(facts.problems.filter(({ id }) => id !== 'ignored-text')).toEqual([])
    // Candidates have no account.
    expect(facts.accounting?.notUnderstood ?? 0).toBe(0)
  })

  it('has no finding beside its manifest', async () => {
    const read = (path: string): Promise<FileContent> =>
      Promise.resolve(
        paths.includes(path) ? { state: 'bytes', bytes: readFileSync(join(FILES, folder, path)) } : { state: 'missing' },
      )
    const paths = readdirSync(join(FILES, folder), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.includes('.') || path === 'Pipfile',
    )
    const dependencyFiles = paths.filter((path) => findFormat(path, readFileSync(join(FILES, folder, path))) !== null).toSorted()
    const manifests = await readManifests(dependencyFiles, { read })
    const lockPairs = await findLockPairs(manifests, read)
    const { findings, artifacts } = await auditFiles(
      {
        manifests,
        lockPairs,
        stance: { declaredIndexes: ['https://pypi.org/simple/'], internalNames: [], internalIndex: null },
        lookUp: (releases) =>
          Promise.resolve(new Map(releases.map(({ name, version }) => [`${name} ${version}`, known({ matches: [] })]))),
      },
      { policy: DEFAULT_POLICY, ruleContext: makeRuleContext(DEFAULT_POLICY, { now: Date.parse('2026-11-24T00:00:00Z') }) },
    )
    const all = [...findings, ...artifacts.flatMap((artifact) => artifact.findings)]
    expect(
      all.filter(({ effect }) => effect !== 'none').map(({ effect, rule, place }) => `${effect} ${rule} ${place.file ?? ''}`),
    ).toEqual(OPEN[folder] ?? [])
    expect(manifests.map(({ file }) => file)).toContain(expected.file)
  })
})
