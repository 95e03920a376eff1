import { isPlainText } from '../base/display.ts'
import { failure, success, type Outcome } from '../base/outcome.ts'
import { isValidName, normalizeName } from '../python/package-name.ts'
import { parseRequirement } from '../python/requirement.ts'
import { parseIni } from './configparser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { entriesOf, itemsOf, memberAt, memberOf, textOf, type DocumentValue } from './document.ts'
import { withoutComment } from './locked-values.ts'
import { findSetupValues } from './setup-cfg.ts'
import { readTomlDocument } from './toml-document.ts'

/** A dependency specifier as a project file has it: one line, readable by pip. */
export interface DeclaredLine {
  readonly text: string
  readonly line: number
}

/** The lists of one project file, as written; names of extras and groups are normalised. */
export interface DeclaredRequirements {
  /** As written; null where the file has no valid one. */
  readonly project: string | null
  readonly main: readonly DeclaredLine[]
  readonly extras: ReadonlyMap<string, readonly DeclaredLine[]>
  /** Included groups (PEP 735) are in place. */
  readonly groups: ReadonlyMap<string, readonly DeclaredLine[]>
}

/** Groups that include each other may unfold to so many lists, not more. */
const MAX_GROUP_READS = 10_000

/** `pyproject.toml` ([project], [dependency-groups]) and `setup.cfg`; the problem says why it cannot be resolved from. */
export function parseDeclaredRequirements(path: string, bytes: Uint8Array): Outcome<DeclaredRequirements, string> {
  return path.endsWith('.cfg') ? parseSetupCfg(bytes) : parsePyproject(bytes)
}

function parsePyproject(bytes: Uint8Array): Outcome<DeclaredRequirements, string> {
  const { root, problems } = readTomlDocument(bytes)
  if (root === null) return failure(problems[0]?.message ?? 'it cannot be read')
  const project = memberOf(root, 'project')
  const groups = memberOf(root, 'dependency-groups')
  if (project === null && groups === null) return failure('it has neither a [project] table nor [dependency-groups]')
  const dynamic = itemsOf(memberOf(project, 'dynamic')).map((item) => textOf(item))
  const computed = ['dependencies', 'optional-dependencies'].find((field) => dynamic.includes(field))
  if (computed !== undefined) {
    const file = textOf(memberAt(root, ['tool', 'setuptools', 'dynamic', computed, 'file']))
    return failure(
      file === null
        ? `its ${computed} are dynamic, so that they are known only after a build`
        : `its ${computed} are dynamic and stand in another file; name that file instead`,
    )
  }
  const extras = readLists(memberOf(project, 'optional-dependencies'))
  const main = readList(memberOf(project, 'dependencies'))
  const included = readGroups(groups)
  for (const list of [extras, main, included]) if (!list.ok) return list
  if (!extras.ok || !main.ok || !included.ok) return failure('it cannot be read')
  const name = textOf(memberOf(project, 'name'))
  return success({
    project: name !== null && isValidName(name) ? name : null,
    main: main.value,
    extras: extras.value,
    groups: included.value,
  })
}

function parseSetupCfg(bytes: Uint8Array): Outcome<DeclaredRequirements, string> {
  const decoded = decodeUtf8(bytes)
  if (decoded.text === null) return failure(decoded.problems[0]?.message ?? 'it cannot be read')
  const ini = parseIni(decoded.text)
  const [problem] = ini.problems
  if (problem !== undefined) return failure(problem.message)
  let project: string | null = null
  let main: readonly DeclaredLine[] = []
  const extras = new Map<string, readonly DeclaredLine[]>()
  for (const { name, options } of ini.sections) {
    for (const option of options) {
      const key = option.key.toLowerCase().replaceAll('-', '_')
      if (name === 'metadata' && key === 'name') project = option.lines[0]?.text ?? null
      const isExtra = name === 'options.extras_require'
      if (!isExtra && (name !== 'options' || key !== 'install_requires')) continue
      const lines: DeclaredLine[] = []
      for (const { text, position } of findSetupValues(option)) {
        // setuptools lets a comment stand behind a requirement of a list.
        const declared = declaredLine(withoutComment(text), position.line)
        if (!declared.ok) return declared
        lines.push(declared.value)
      }
      if (isExtra) extras.set(normalizeName(option.key), lines)
      else main = lines
    }
  }
  return success({ project: project !== null && isValidName(project) ? project : null, main, extras, groups: new Map() })
}

function readLists(table: DocumentValue | null): Outcome<ReadonlyMap<string, readonly DeclaredLine[]>, string> {
  const lists = new Map<string, readonly DeclaredLine[]>()
  for (const { key, value } of entriesOf(table)) {
    const list = readList(value)
    if (!list.ok) return list
    lists.set(normalizeName(key), list.value)
  }
  return success(lists)
}

function readList(value: DocumentValue | null): Outcome<readonly DeclaredLine[], string> {
  if (value !== null && value.kind !== 'array') return failure(`line ${value.position.line}: no list`)
  const lines: DeclaredLine[] = []
  for (const item of itemsOf(value)) {
    const declared = declaredLine(textOf(item) ?? '', item.position.line)
    if (!declared.ok) return declared
    lines.push(declared.value)
  }
  return success(lines)
}

/** What pip reads as the same requirement where it stands as a word of the command line. */
function declaredLine(written: string, line: number): Outcome<DeclaredLine, string> {
  const text = written.trim()
  const requirement = parseRequirement(text)
  if (!requirement.ok) return failure(`line ${line}: ${requirement.problem.reason}`)
  return isPlainText(text) ? success({ text, line }) : failure(`line ${line}: hidden characters`)
}

function readGroups(groups: DocumentValue | null): Outcome<ReadonlyMap<string, readonly DeclaredLine[]>, string> {
  const written = new Map<string, DocumentValue>()
  for (const { key, value, position } of entriesOf(groups)) {
    if (written.has(normalizeName(key))) return failure(`line ${position.line}: a dependency group that stands twice`)
    written.set(normalizeName(key), value)
  }
  let reads = 0
  const read = (name: string, above: readonly string[]): Outcome<readonly DeclaredLine[], string> => {
    const value = written.get(name)
    reads += 1
    if (value?.kind !== 'array' || above.includes(name) || reads > MAX_GROUP_READS)
      return failure(`the dependency group ${name} cannot be read`)
    const lines: DeclaredLine[] = []
    for (const item of value.items) {
      const included = textOf(memberOf(item, 'include-group'))
      if (included === null) {
        const declared = declaredLine(textOf(item) ?? '', item.position.line)
        if (!declared.ok) return declared
        lines.push(declared.value)
      } else {
        const inner = read(normalizeName(included), [...above, name])
        if (!inner.ok) return inner
        lines.push(...inner.value)
      }
    }
    return success(lines)
  }
  const lists = new Map<string, readonly DeclaredLine[]>()
  for (const name of written.keys()) {
    const list = read(name, [])
    if (!list.ok) return list
    lists.set(name, list.value)
  }
  return success(lists)
}
