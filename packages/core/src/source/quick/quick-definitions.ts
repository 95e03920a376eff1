import { Field, Kind } from '../syntax-tree.ts'
import { readArguments } from './quick-trailers.ts'
import { readParameters, readType } from './quick-parameters.ts'
import { adopt, close, codeAt, DOUBT, finish, make, nextLine, open, readName, step, wordOf, type Quick } from './quick-text.ts'

/** A function or class; `start` is where `async` stood, if it did. */
export function readDefinition(
  quick: Quick,
  { start, readSuite }: { start: number; readSuite: (quick: Quick) => number },
): number {
  const isClass = wordOf(quick) === 'class'
  const node = make(quick, isClass ? Kind.class_definition : Kind.function_definition, start)
  step(quick, isClass ? 5 : 3)
  let last = adopt(quick, { parent: node, last: 0, child: readName(quick) }, Field.name)
  if (isClass) {
    if (codeAt(quick) === 40) {
      const bases = readArguments(quick)
      if (quick.kind[bases] !== Kind.argument_list) throw DOUBT
      last = adopt(quick, { parent: node, last, child: bases }, Field.superclasses)
    }
    adopt(quick, { parent: node, last, child: readSuite(quick) }, Field.body)
    return finish(quick, node)
  }
  if (codeAt(quick) !== 40) throw DOUBT
  const parameters = make(quick, Kind.parameters, quick.at)
  open(quick)
  readParameters(quick, { node: parameters, isTyped: true, closing: 41 })
  close(quick, 41)
  last = adopt(quick, { parent: node, last, child: finish(quick, parameters) }, Field.parameters)
  if (codeAt(quick) === 45) {
    if (quick.text.charCodeAt(quick.at + 1) !== 62) throw DOUBT
    last = adopt(quick, { parent: node, last, child: readType(quick, 2) }, Field.return_type)
  }
  adopt(quick, { parent: node, last, child: readBody(quick, { start, readSuite }) }, Field.body)
  return finish(quick, node)
}

/** The body, or what stands for one that is left out for now: `pass`. */
function readBody(quick: Quick, { start, readSuite }: { start: number; readSuite: (quick: Quick) => number }): number {
  const cut = quick.bodies?.get(start)
  if (cut === undefined) return readSuite(quick)
  if (codeAt(quick) !== 58) throw DOUBT
  quick.at = cut.body
  quick.last = cut.body + 4
  const block = make(quick, Kind.block, cut.body)
  adopt(quick, { parent: block, last: 0, child: make(quick, Kind.other, cut.body) })
  quick.at = cut.end
  nextLine(quick)
  return block
}
