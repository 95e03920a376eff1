import { itemsOf } from '../fold/read-constants.ts'
import { joinTaints, truthOf, unknownWith } from '../join-values.ts'
import { sequence, type Value } from '../values.ts'
import type { SpecialCall } from './machine.ts'

const map: SpecialCall = (machine, _, { given, site }) => {
  const [mapper, source] = given.positional
  const items = itemsOf(source)
  if (mapper === undefined || source === undefined) return null
  if (items === null || items.length > 65_536 || machine.budget.isTight()) {
    const one = machine.call(
      mapper,
      { positional: [unknownWith(source.taint, source.layers)], keywords: new Map(), rest: null },
      site,
    )
    return { ...sequence('list', [one], false), taint: joinTaints(one.taint, source.taint) }
  }
  return {
    ...sequence(
      'list',
      items.map((item) => machine.call(mapper, { positional: [item], keywords: new Map(), rest: null }, site)),
    ),
    taint: source.taint,
  }
}

const filter: SpecialCall = (machine, _, { given, site }) => {
  const [keep, source] = given.positional
  const items = itemsOf(source)
  if (keep === undefined || items === null || items.length > 65_536) return null
  const kept: Value[] = []
  for (const item of items) {
    const truth = truthOf(
      keep.t === 'none' ? item : machine.call(keep, { positional: [item], keywords: new Map(), rest: null }, site),
    )
    if (truth === null) return null
    if (truth) kept.push(item)
  }
  return sequence('list', kept)
}

const reduce: SpecialCall = (machine, _, { given, site }) => {
  const [joiner, source, start] = given.positional
  const items = itemsOf(source)
  if (joiner === undefined || items === null || items.length > 65_536) return null
  let total = start
  for (const item of items)
    total =
      total === undefined ? item : machine.call(joiner, { positional: [total, item], keywords: new Map(), rest: null }, site)
  return total ?? null
}

/** Calls that hand each item of something to a function. */
export const ITERATING_CALLS: readonly (readonly [string, SpecialCall])[] = [
  ['builtins.map', map],
  ['builtins.filter', filter],
  ['functools.reduce', reduce],
]
