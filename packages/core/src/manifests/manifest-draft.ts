import { untrustedText } from '../base/display.ts'
import type {
  DeclaredIndex,
  DependencyEntry,
  Inclusion,
  ManifestFacts,
  ManifestOption,
  ManifestProblem,
  Position,
} from '../model/manifest.ts'
import { parseRequirement } from '../python/requirement.ts'
import { manifestFacts } from './dependency-entry.ts'
import { itemsOf, textOf, type DocumentValue, type StructuredDocument } from './document.ts'
import { startKeyAccounting, type KeyAccounting } from './key-accounting.ts'
import { requirementEntry } from './requirement-text.ts'

/** Facts of a structured manifest while its tables are read, one reader a tool's table. */
export interface ManifestDraft {
  readonly account: KeyAccounting
  readonly entries: DependencyEntry[]
  readonly indexes: DeclaredIndex[]
  readonly options: ManifestOption[]
  readonly inclusions: Inclusion[]
  readonly problems: ManifestProblem[]
  /** Why the dependency set is not complete; empty: it is. */
  readonly gaps: string[]
  project: ManifestFacts['project']
}

/** `account`: how the file is accounted for, where that is not by the keys of its tables. */
export function startDraft(account: KeyAccounting = startKeyAccounting()): ManifestDraft {
  return {
    account,
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    gaps: [],
    project: { name: null, version: null },
  }
}

export function finishDraft(
  draft: ManifestDraft,
  parts: Pick<ManifestFacts, 'file' | 'format' | 'role'> & { readonly document: StructuredDocument },
): ManifestFacts {
  const { file, format, role, document } = parts
  const [gap] = draft.gaps
  return manifestFacts({
    file,
    format,
    role,
    project: draft.project,
    entries: draft.entries,
    indexes: draft.indexes,
    options: draft.options,
    inclusions: draft.inclusions,
    problems: [...document.problems, ...draft.problems, ...draft.account.problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
    ),
    completeness: gap === undefined ? 'complete' : draft.entries.length > 0 ? 'partial' : 'unknown',
    incompleteBecause: gap ?? null,
    accounting: draft.account.sum(),
  })
}

export interface RequirementUse {
  readonly group: string | null
  readonly isForBuild?: boolean
  readonly constraint?: boolean
}

/** Dependency specifiers of an array (PEP 508); what is none is *not understood*. */
export function addRequirements(draft: ManifestDraft, array: DocumentValue | null, use: RequirementUse): void {
  if (array !== null && array.kind !== 'array') draft.account.notUnderstood(array.position, 'dependencies that are no array')
  for (const item of itemsOf(array)) addRequirement(draft, item, use)
}

export function addRequirement(
  draft: ManifestDraft,
  item: DocumentValue,
  { group, isForBuild = false, constraint = false }: RequirementUse,
): void {
  const text = textOf(item)
  const requirement = text === null ? null : parseRequirement(text)
  if (text === null || requirement === null || !requirement.ok) {
    draft.account.notUnderstood(
      item.position,
      requirement?.ok === false ? requirement.problem.reason : 'a dependency that is no text',
      text ?? undefined,
    )
    return
  }
  const entry = requirementEntry(requirement.value, { text, position: item.position, marker: null })
  draft.entries.push({ ...entry, specifierAsWritten: untrustedText(text), group, isForBuild, constraint })
}

export function addOption(draft: ManifestDraft, id: string, value: DocumentValue): void {
  const text = value.kind === 'boolean' ? String(value.value) : textOf(value)
  draft.options.push({ id, value: text === null ? null : untrustedText(text), position: value.position, isAbbreviated: false })
}

export function addIndex(
  draft: ManifestDraft,
  parts: Partial<DeclaredIndex> & { readonly text: string; readonly position: Position },
): void {
  const { text, position, ...rest } = parts
  draft.indexes.push({
    kind: 'index',
    url: untrustedText(text),
    name: null,
    isExplicit: false,
    isDefault: false,
    verifiesTls: true,
    position,
    ...rest,
  })
}

/** A password or token that stands in the file; a `${VARIABLE}` in its place is none. Its text is not kept. */
export function addSecret(
  draft: ManifestDraft,
  { text, position }: { readonly text: string; readonly position: Position },
): void {
  if (text === '' || /^\$\{?\w+\}?$|^%\w+%$/.test(text)) return
  draft.options.push({ id: 'password', value: null, position, isAbbreviated: false })
}

export function isTrue(value: DocumentValue | null): boolean {
  return value?.kind === 'boolean' && value.value
}

export function isFalse(value: DocumentValue | null): boolean {
  return value?.kind === 'boolean' && !value.value
}
