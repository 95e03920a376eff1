import { entriesOf, memberOf, textOf, itemsOf, type DocumentValue } from './document.ts'
import { addRequirement, type ManifestDraft } from './manifest-draft.ts'

/** [tool.hatch]: dependencies of environments and build hooks; what is computed by hooks or context formatting. */
export function readHatchTable(draft: ManifestDraft, hatch: DocumentValue | null): void {
  if (hatch === null) return
  for (const environment of entriesOf(memberOf(hatch, 'envs'))) {
    draft.account.endKey(environment, 'entry')
    for (const key of ['dependencies', 'extra-dependencies']) {
      addAll(draft, memberOf(environment.value, key), { group: environment.key, isForBuild: false })
    }
  }
  const build = memberOf(hatch, 'build')
  addAll(draft, memberOf(build, 'dependencies'), { group: 'build-system', isForBuild: true })
  for (const hooks of [
    memberOf(build, 'hooks'),
    ...entriesOf(memberOf(build, 'targets')).map((target) => memberOf(target.value, 'hooks')),
  ]) {
    for (const hook of entriesOf(hooks)) {
      draft.account.endKey(hook, 'entry')
      addAll(draft, memberOf(hook.value, 'dependencies'), { group: 'build-system', isForBuild: true })
    }
  }
  if (entriesOf(memberOf(memberOf(hatch, 'metadata'), 'hooks')).length > 0)
    draft.gaps.push('metadata hooks of hatch may compute dependencies')
}

function addAll(draft: ManifestDraft, array: DocumentValue | null, use: { group: string; isForBuild: boolean }): void {
  for (const item of itemsOf(array)) {
    // `{root:uri}` and `{env:VAR}` are filled in by hatch.
    if (/\{[a-z]+:?[^}]*\}/.test(textOf(item) ?? '')) draft.gaps.push('a dependency of a hatch environment is computed')
    else addRequirement(draft, item, use)
  }
}
