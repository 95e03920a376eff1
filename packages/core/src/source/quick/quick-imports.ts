import { Field, Kind } from '../syntax-tree.ts'
import {
  adopt,
  close,
  codeAt,
  DOUBT,
  expectWord,
  finish,
  make,
  open,
  readName,
  RESERVED,
  step,
  wordOf,
  type Quick,
} from './quick-text.ts'

/** `import a.b as c, d`. */
export function readImport(quick: Quick): number {
  const node = make(quick, Kind.import_statement, quick.at)
  step(quick, 6)
  readImported(quick, { node, last: 0, isListed: false })
  return finish(quick, node)
}

/** `from a import b`, relative ones and `from __future__` included. */
export function readFromImport(quick: Quick): number {
  const node = make(quick, Kind.import_from_statement, quick.at)
  step(quick, 4)
  let last = 0
  if (wordOf(quick) === '__future__') {
    quick.kind[node] = Kind.future_import_statement
    step(quick, 10)
  } else last = adopt(quick, { parent: node, last, child: readModule(quick) }, Field.module_name)
  expectWord(quick, 'import')
  const code = codeAt(quick)
  if (code === 42) {
    const { at } = quick
    if (quick.kind[node] === Kind.future_import_statement) throw DOUBT
    step(quick, 1)
    adopt(quick, { parent: node, last, child: make(quick, Kind.wildcard_import, at) })
  } else if (code === 40) {
    open(quick)
    readImported(quick, { node, last, isListed: true })
    close(quick, 41)
  } else readImported(quick, { node, last, isListed: false })
  return finish(quick, node)
}

function readImported(quick: Quick, { node, last: before, isListed }: { node: number; last: number; isListed: boolean }): void {
  let last = before
  for (;;) {
    const name = readDottedName(quick)
    let child = name
    if (wordOf(quick) === 'as') {
      child = make(quick, Kind.aliased_import, quick.start[name] ?? 0)
      const inner = adopt(quick, { parent: child, last: 0, child: name }, Field.name)
      step(quick, 2)
      adopt(quick, { parent: child, last: inner, child: readName(quick) }, Field.alias)
      finish(quick, child)
    }
    last = adopt(quick, { parent: node, last, child }, Field.name)
    if (codeAt(quick) !== 44) return
    step(quick, 1)
    if (isListed && codeAt(quick) === 41) return
  }
}

function readModule(quick: Quick): number {
  if (codeAt(quick) !== 46) return readDottedName(quick)
  const node = make(quick, Kind.relative_import, quick.at)
  const { at } = quick
  while (codeAt(quick) === 46) step(quick, 1)
  const last = adopt(quick, { parent: node, last: 0, child: make(quick, Kind.import_prefix, at) })
  if (wordOf(quick) !== 'import') adopt(quick, { parent: node, last, child: readDottedName(quick) })
  return finish(quick, node)
}

function readDottedName(quick: Quick): number {
  const { at } = quick
  for (;;) {
    const word = wordOf(quick)
    if (word === '' || RESERVED.has(word)) throw DOUBT
    step(quick, word.length)
    if (codeAt(quick) !== 46) return make(quick, Kind.dotted_name, at)
    step(quick, 1)
  }
}
