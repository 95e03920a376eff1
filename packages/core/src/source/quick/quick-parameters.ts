import { Field, Kind } from '../syntax-tree.ts'
import { adopt, codeAt, DOUBT, finish, make, readName, step, type Quick } from './quick-text.ts'

/** Parameters up to the closing character (`)` or the colon of a lambda), hung into `node`. */
export function readParameters(
  quick: Quick,
  { node, isTyped, closing }: { node: number; isTyped: boolean; closing: number },
): void {
  let last = 0
  while (codeAt(quick) !== closing) {
    last = adopt(quick, { parent: node, last, child: readParameter(quick, isTyped) })
    if (codeAt(quick) !== 44) break
    step(quick, 1)
  }
  if (codeAt(quick) !== closing) throw DOUBT
}

function readParameter(quick: Quick, isTyped: boolean): number {
  const code = codeAt(quick)
  const { at, text } = quick
  if (code === 47) {
    step(quick, 1)
    return make(quick, Kind.positional_separator, at)
  }
  let name: number
  if (code === 42) {
    const isDouble = text.charCodeAt(at + 1) === 42
    step(quick, isDouble ? 2 : 1)
    if (!isDouble && codeAt(quick) === 44) return make(quick, Kind.keyword_separator, at)
    name = make(quick, isDouble ? Kind.dictionary_splat_pattern : Kind.list_splat_pattern, at)
    adopt(quick, { parent: name, last: 0, child: readName(quick) })
    finish(quick, name)
  } else name = readName(quick)
  const type = isTyped && codeAt(quick) === 58 ? readType(quick) : 0
  const isDefault = codeAt(quick) === 61
  if (type === 0 && !isDefault) return name
  if (isDefault && code === 42) throw DOUBT
  const kind = type === 0 ? Kind.default_parameter : isDefault ? Kind.typed_default_parameter : Kind.typed_parameter
  const node = make(quick, kind, at)
  let last = adopt(quick, { parent: node, last: 0, child: name }, isDefault ? Field.name : Field.none)
  if (type !== 0) last = adopt(quick, { parent: node, last, child: type }, Field.type)
  if (isDefault) {
    step(quick, 1)
    adopt(quick, { parent: node, last, child: quick.readExpression(quick) }, Field.value)
  }
  return finish(quick, node)
}

/** An annotation: read, but kept as one node only. The colon or arrow before it is next. */
export function readType(quick: Quick, length = 1): number {
  step(quick, length)
  const { at, count } = quick
  if (codeAt(quick) === 42) throw DOUBT
  quick.readExpression(quick)
  quick.count = count
  return make(quick, Kind.type, at)
}
