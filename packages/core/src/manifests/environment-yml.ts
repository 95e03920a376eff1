import { untrustedText } from '../base/display.ts'
import type { ManifestFacts, ManifestProblem } from '../model/manifest.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { entriesOf, itemsOf, memberOf, textOf } from './document.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { startKeyAccounting, type KeyEnd } from './key-accounting.ts'
import { readRequirementLines } from './requirements.ts'
import { findLogicalLines } from './requirements-lines.ts'
import { readYamlDocument } from './yaml-document.ts'

const ID = 'environment-yml'
/** Keys of Conda, and those that conda-lock adds. */
const ROOT: Readonly<Record<string, KeyEnd>> = {
  'name': 'comment',
  'prefix': 'comment',
  'channels': 'option',
  'variables': 'comment',
  'dependencies': 'entry',
  'platforms': 'comment',
  'category': 'comment',
  'pip-repositories': 'option',
  'channel_priority': 'option',
}

/**
 * Conda's environment.yml: the lines of its `pip:` part, which Conda writes into a requirements file, so that every option of
 * one works there. MatchSpecs are Conda packages and never names of PyPI. Of two `pip:` parts Conda takes the last.
 */
export const format: ManifestFormat = {
  id: ID,
  summary: 'the pip part of Conda’s environment.yml',
  role: 'manifest',
  matches: (path) => /(?:^|\/)(?:[^/]*environment[^/]*|conda)\.ya?ml$/.test(path),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const parts = { file: input.file, format: ID, role: 'manifest' } as const
  const document = readYamlDocument(input.bytes)
  const { root } = document
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems })
  const account = startKeyAccounting()
  const entries: ManifestFacts['entries'][number][] = []
  const indexes: ManifestFacts['indexes'][number][] = []
  const options: ManifestFacts['options'][number][] = []
  const inclusions: ManifestFacts['inclusions'][number][] = []
  const problems: ManifestProblem[] = []
  // The name alone does not make a file Conda's: without these it is somebody else's.
  const isConda = memberOf(root, 'dependencies') !== null || memberOf(root, 'channels') !== null
  if (isConda) account.endTable(root, ROOT)
  for (const item of itemsOf(memberOf(root, 'pip-repositories'))) {
    indexes.push({
      kind: 'extra-index',
      url: untrustedText(textOf(item) ?? ''),
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position: item.position,
    })
  }
  const tables = itemsOf(memberOf(root, 'dependencies')).filter((item) => item.kind === 'table')
  for (const [at, table] of tables.entries()) {
    account.endTable(table, { pip: 'entry' })
    const pip = entriesOf(table).find((entry) => entry.key === 'pip')
    if (pip !== undefined && at > 0) {
      problems.push({
        id: 'duplicate-key',
        message: 'a second pip part; Conda takes the last',
        position: pip.position,
        text: null,
      })
    }
    for (const item of itemsOf(pip?.value)) {
      const text = textOf(item)
      if (text === null) {
        account.notUnderstood(item.position, 'a line of the pip part that is no text')
        continue
      }
      const reading = readRequirementLines(findLogicalLines(text), { isConstraints: false, variables: input.variables ?? {} })
      entries.push(...reading.entries.map((entry) => ({ ...entry, position: item.position })))
      indexes.push(...reading.indexes.map((index) => ({ ...index, position: item.position })))
      options.push(...reading.options.map((option) => ({ ...option, position: item.position })))
      inclusions.push(...reading.inclusions.map((inclusion) => ({ ...inclusion, position: item.position })))
      problems.push(...reading.problems.map((problem) => ({ ...problem, position: item.position, text: untrustedText(text) })))
    }
  }
  return manifestFacts({
    ...parts,
    entries,
    indexes,
    options,
    inclusions,
    problems: [...document.problems, ...problems, ...account.problems],
    accounting: account.sum(),
  })
}
