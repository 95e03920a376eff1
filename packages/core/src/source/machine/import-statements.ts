import { childOf, Field, Kind, textOf } from '../syntax-tree.ts'
import { sequence } from '../values.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { setVariable } from './set-variable.ts'

/** `from module import names`; a star takes what the module has now. */
export function executeImportFrom(machine: Machine, node: number, frame: Frame): void {
  const { tree } = frame.unit
  const moduleName = textOf(tree, childOf(tree, node, Field.module_name)).replaceAll(/\s+/g, '')
  const module = machine.importModule(moduleName, { frame, node })
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.wildcard_import) {
      if (module.t === 'module') {
        for (const [name, value] of module.module.scope.variables) if (!name.startsWith('_')) setVariable(frame, name, value)
      } else {
        const stars = frame.module.scope.variables.get('*')
        frame.module.scope.variables.set('*', sequence('list', [...(stars?.t === 'seq' ? stars.items : []), module]))
      }
      continue
    }
    if (tree.field[child] !== Field.name) continue
    const isAliased = tree.kind[child] === Kind.aliased_import
    const name = textOf(tree, isAliased ? childOf(tree, child, Field.name) : child)
    const value = machine.attribute(module, name, { frame, node: child })
    setVariable(frame, isAliased ? textOf(tree, childOf(tree, child, Field.alias)) : name, value)
  }
}
