import {
  addFolded,
  computed,
  foldedDict,
  foldedEither,
  foldedList,
  itemsOfFolded,
  mergePairs,
  pairsOfFolded,
  type Folded,
} from './folded.ts'
import type { Binding } from './find-bindings.ts'
import type { Folder, FoldFrame } from './folder.ts'

/** A name that changes more often is not followed. */
const MOST_BINDINGS = 2000

/** What a name stands for where it is used: its assignments and changes in the order of the file. */
export function foldName(folder: Folder, name: string, frame: FoldFrame & { readonly node: number }): Folded {
  const { map, known } = folder
  const at = map.tree.start[frame.node] ?? 0
  const given = frame.values.get(name)
  if (given !== undefined) return given
  let { scope } = frame
  let before = frame.at
  let bindings = map.scopes[scope]?.bindings.get(name)
  while (bindings === undefined && scope !== 0) {
    scope = map.scopes[scope]?.parent ?? 0
    before = Infinity
    bindings = map.scopes[scope]?.bindings.get(name)
  }
  if (bindings === undefined) return name === '__file__' ? { t: 'here', at } : computed(at)
  const seen = bindings.filter(({ offset }) => offset < before)
  const last = seen.at(-1)
  if (last === undefined || seen.length > MOST_BINDINGS) return computed(at)
  // A call's frame gives its own values; only what stands outside of calls is kept.
  const key = frame.values.size > 0 ? null : `${scope} ${name} ${last.offset} ${branchesAround(seen, frame.at)}`
  const kept = key === null ? undefined : known.get(key)
  if (kept !== undefined) return kept
  if (key !== null) known.set(key, computed(at))
  let value: Folded | null = null
  for (const binding of seen) {
    const inner: FoldFrame = { ...frame, scope, at: binding.offset }
    value = applyBinding(folder, value, { binding, frame: inner, isSure: isAlways(binding, frame.at) })
  }
  const result = value ?? computed(at)
  if (key !== null) known.set(key, result)
  return result
}

/** Whether a binding happens whenever the use does. */
function isAlways({ branch }: Binding, at: number): boolean {
  return branch === null || (branch[0] <= at && at <= branch[1])
}

function branchesAround(bindings: readonly Binding[], at: number): string {
  return bindings.map((binding) => (isAlways(binding, at) ? '1' : '0')).join('')
}

interface Change {
  readonly binding: Binding
  readonly frame: FoldFrame
  readonly isSure: boolean
}

function applyBinding(folder: Folder, before: Folded | null, { binding, frame, isSure }: Change): Folded {
  const { how, value: node, key } = binding
  const at = binding.offset
  const value = (): Folded => folder.fold(node, frame)
  const current = before ?? computed(at)
  switch (how) {
    case 'assign':
      return isSure || before === null ? value() : foldedEither([before, value()], at)
    case 'function':
      return { t: 'function', node, at }
    case 'element': {
      const [first, ...others] = itemsOfFolded(value())
      if (first === undefined) return computed(at)
      return others.length === 0 ? first : foldedEither([first, ...others], at)
    }
    case 'append':
      return withMore(current, [value()], isSure)
    case 'extend':
      return withMore(current, itemsOfFolded(value()), isSure)
    case 'add':
      return isSure ? addFolded(current, value()) : withMore(current, itemsOfFolded(value()), false)
    case 'update':
      return isPairs(current)
        ? foldedDict(withUnknown(mergePairs(pairsOfFolded(current), pairsOfFolded(value())), isSure, at), at)
        : withMore(current, itemsOfFolded(value()), isSure)
    case 'set-item':
      return foldedDict(
        withUnknown(mergePairs(pairsOfFolded(current), [{ key: folder.fold(key, frame), value: value() }]), isSure, at),
        at,
      )
    case 'change-item':
      return changeItem(current, { key: folder.fold(key, frame), value: value(), isSure, at })
    case 'unknown':
      return current.t === 'list' ? foldedList([...current.items, computed(at)], at) : computed(at)
  }
}

function isPairs(value: Folded): boolean {
  return value.t === 'dict' || value.t === 'either'
}

/** An item of a loop over several values is each of them in its turn, so that all of them are added. */
function withMore(current: Folded, more: readonly Folded[], isSure: boolean): Folded {
  const items = more.flatMap((item) => (item.t === 'either' ? item.options : [item]))
  const isOfFile = items.every((item) => item.t === 'file-line')
  const unknown = isSure || isOfFile ? [] : [computed(more[0]?.at ?? current.at)]
  return foldedList([...itemsOfFolded(current), ...items, ...unknown], current.at)
}

function withUnknown(pairs: ReturnType<typeof pairsOfFolded>, isSure: boolean, at: number): ReturnType<typeof pairsOfFolded> {
  return isSure ? pairs : [...pairs, { key: computed(at), value: computed(at) }]
}

/** `extras['test'] += […]`, `extras['test'].append(…)`. */
function changeItem(
  current: Folded,
  { key, value, isSure, at }: { key: Folded; value: Folded; isSure: boolean; at: number },
): Folded {
  const pairs = pairsOfFolded(current)
  const known = pairs.find((pair) => pair.key.t === 'text' && key.t === 'text' && pair.key.value === key.value)
  const more = value.t === 'text' ? [value] : itemsOfFolded(value)
  const changed = withMore(known?.value ?? foldedList([], at), more, isSure)
  return foldedDict(mergePairs(pairs, [{ key, value: changed }]), at)
}
