import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import type { PinRequest } from './pin-request.ts'

/** What `--upgrade-package` says: names that may move, and the ranges that some of them move into. Throws `usage`. */
export function findUpgrades(request: Pick<PinRequest, 'upgradePackages'>): {
  readonly names: ReadonlySet<string>
  readonly constraints: readonly string[]
} {
  const names = new Set<string>()
  const constraints: string[] = []
  for (const text of request.upgradePackages) {
    const requirement = parseRequirement(text.trim())
    if (!requirement.ok || requirement.value.url !== null || requirement.value.marker !== null) {
      throw new SafePipError('usage', `--upgrade-package ${display(text)}: no name, and no name with a version`)
    }
    const { name, specifier } = requirement.value
    names.add(name)
    // pip takes no extras in constraints.
    if (specifier.clauses.length > 0) constraints.push(text.trim().replace(/\[[^\]]*\]/, ''))
  }
  return { names, constraints }
}
