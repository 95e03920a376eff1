/** A value while it is folded; `at` is the offset of the code that gives it. */
export type Folded = { readonly at: number } & (
  | { readonly t: 'text'; readonly value: string; readonly isLiteral: boolean }
  | { readonly t: 'constant'; readonly value: string }
  /** `size`: everything in it, shared parts counted each time, as whoever walks it meets them. */
  | { readonly t: 'list'; readonly items: readonly Folded[]; readonly size: number }
  | { readonly t: 'dict'; readonly items: readonly FoldedPair[]; readonly size: number }
  /** Options are none themselves. */
  | { readonly t: 'either'; readonly options: readonly Folded[]; readonly size: number }
  /** The folder of the file itself: `os.path.dirname(__file__)`. */
  | { readonly t: 'here' }
  /** An opened file, its text, its lines, one of its lines. */
  | { readonly t: 'file' | 'file-text' | 'file-lines' | 'file-line'; readonly path: string }
  | { readonly t: 'function'; readonly node: number }
  | { readonly t: 'computed' }
)

export interface FoldedPair {
  readonly key: Folded
  readonly value: Folded
}

/** Longer texts and larger structures are not folded: they would be a bomb (`x = [x, x]` sixty times), not a dependency list. */
const MOST_TEXT = 200_000
const MOST_ITEMS = 2000
const MOST_SIZE = 20_000
const TEXT_PER_NODE = 1000

export function computed(at: number): Folded {
  return { t: 'computed', at }
}

export function foldedText(value: string, at: number, isLiteral = false): Folded {
  return value.length > MOST_TEXT ? computed(at) : { t: 'text', value, at, isLiteral }
}

/** Alternatives become all of them and an unknown item: nothing is lost, and nobody takes it for the whole. */
export function foldedList(items: readonly Folded[], at: number): Folded {
  if (items.length > MOST_ITEMS) return computed(at)
  const flat = items.flatMap((item) =>
    item.t === 'either'
      ? [...item.options, computed(item.at)]
      : item.t === 'file-line'
        ? [{ ...item, t: 'file-lines' as const }]
        : [item],
  )
  const size = sumOf(flat)
  return flat.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: 'list', items: flat, at, size }
}

/** A mapping; unknown when it is too large. */
export function foldedDict(items: readonly FoldedPair[], at: number): Folded {
  const size = items.reduce((sum, { key, value }) => sum + sizeOf(key) + sizeOf(value), 1)
  return items.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: 'dict', items, at, size }
}

/** One of several; those that are several themselves are counted in, each value once. */
export function foldedEither(options: readonly Folded[], at: number): Folded {
  if (options.length > MOST_ITEMS) return computed(at)
  const flat = [...new Set(options.flatMap((option) => (option.t === 'either' ? option.options : [option])))]
  const size = sumOf(flat)
  return flat.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: 'either', options: flat, at, size }
}

function sumOf(values: readonly Folded[]): number {
  return values.reduce((sum, value) => sum + sizeOf(value), 1)
}

function sizeOf(value: Folded): number {
  if (value.t === 'text') return 1 + Math.floor(value.value.length / TEXT_PER_NODE)
  return value.t === 'list' || value.t === 'dict' || value.t === 'either' ? value.size : 1
}

/** What iterating gives; an unknown item where it is not known. */
export function itemsOfFolded(value: Folded): readonly Folded[] {
  switch (value.t) {
    case 'list':
      return value.items
    case 'dict':
      return value.items.map(({ key }) => key)
    case 'either':
      return [...value.options.flatMap((option) => itemsOfFolded(option)), computed(value.at)]
    case 'file':
    case 'file-text':
    case 'file-lines':
      return [{ t: 'file-line', path: value.path, at: value.at }]
    default:
      return [computed(value.at)]
  }
}

/** `a + b`, `a.extend(b)`. */
export function addFolded(left: Folded, right: Folded): Folded {
  if (left.t === 'text' && right.t === 'text') return foldedText(left.value + right.value, left.at)
  if (left.t === 'here' && right.t === 'text') return foldedText(right.value.replace(/^[/\\]+/, ''), left.at)
  if (left.t === 'either' && right.t === 'text' && left.options.every(isText))
    return foldedEither(
      left.options.map((option) => addFolded(option, right)),
      left.at,
    )
  if (left.t === 'text' && right.t === 'either' && right.options.every(isText))
    return foldedEither(
      right.options.map((option) => addFolded(left, option)),
      right.at,
    )
  const isListLike = (value: Folded): boolean => value.t === 'list' || value.t === 'file-lines' || value.t === 'either'
  if (isListLike(left) || isListLike(right)) {
    const parts = [left, right].flatMap((side) => (isListLike(side) ? itemsOfFolded(side) : [computed(side.at)]))
    return foldedList(parts, left.at)
  }
  return computed(left.at)
}

function isText(value: Folded): boolean {
  return value.t === 'text'
}

/** Later keys win, as in `{**a, **b}`; unknown keys stay. */
export function mergePairs(before: readonly FoldedPair[], after: readonly FoldedPair[]): readonly FoldedPair[] {
  const names = new Set(after.flatMap(({ key }) => (key.t === 'text' ? [key.value] : [])))
  return [...before.filter(({ key }) => key.t !== 'text' || !names.has(key.value)), ...after]
}

/** The pairs of a mapping; one unknown pair where it is not known. */
export function pairsOfFolded(value: Folded): readonly FoldedPair[] {
  if (value.t === 'dict') return value.items
  const unknown = { key: computed(value.at), value: computed(value.at) }
  return value.t === 'either' ? [...value.options.flatMap((option) => pairsOfFolded(option)), unknown] : [unknown]
}
