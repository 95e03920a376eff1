import { display } from '@safe-pip/core/base/display'
import { countOf } from '../vetted/show-plan.ts'
import type { LockedPackage } from './locked-package.ts'
import type { PreviousPin } from './previous-pins.ts'

/** `5 packages; new: a 1.0; gone: b 1.0; changed: c 1.0 to 2.0`, for people. */
export function describeChanges(before: ReadonlyMap<string, PreviousPin>, after: readonly LockedPackage[]): string {
  const fresh = after.filter(({ name }) => !before.has(name)).map(({ name, version }) => `${name} ${version}`)
  const names = new Set(after.map(({ name }) => name))
  const gone = [...before.values()].filter(({ name }) => !names.has(name)).map(({ name, version }) => `${name} ${version}`)
  const changed = after.flatMap(({ name, version }) => {
    const pin = before.get(name)
    return pin === undefined || pin.version === version ? [] : [`${name} ${pin.version} to ${version}`]
  })
  const groups = [
    ['new', before.size === 0 ? [] : fresh],
    ['gone', gone],
    ['changed', changed],
  ] as const
  return [
    countOf(after.length, 'package'),
    ...groups.flatMap(([word, list]) => (list.length === 0 ? [] : [`${word}: ${list.map((one) => display(one)).join(', ')}`])),
  ].join('; ')
}
