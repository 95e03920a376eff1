import { childOf, childrenOf, Field, Kind, textOf, type SyntaxTree } from '../syntax-tree.ts'

/** Something that sets or changes what a name stands for. */
export interface Binding {
  readonly how:
    | 'assign'
    | 'add'
    | 'append'
    | 'extend'
    | 'set-item'
    | 'change-item'
    | 'update'
    | 'element'
    | 'function'
    | 'unknown'
  /** Expression of the value; 0 = none. */
  readonly value: number
  /** Expression of the key for `set-item` and `change-item`. */
  readonly key: number
  readonly offset: number
  /** Where the innermost branch around it begins and ends; null = it always happens. */
  readonly branch: readonly [number, number] | null
}

export interface CodeScope {
  /** 0 is the module; -1 its parent. */
  readonly parent: number
  readonly name: string | null
  readonly bindings: Map<string, Binding[]>
  readonly returns: number[]
}

export interface CodeMap {
  readonly tree: SyntaxTree
  readonly scopes: readonly CodeScope[]
  /** By function_definition: its scope. */
  readonly scopeOf: ReadonlyMap<number, number>
  /** Imported name → dotted name. */
  readonly imports: ReadonlyMap<string, string>
  readonly calls: readonly { readonly node: number; readonly scope: number }[]
}

interface Visit {
  readonly node: number
  readonly scope: number
  readonly branch: Binding['branch']
}

const BRANCHING: ReadonlySet<number> = new Set([
  Kind.if_statement,
  Kind.elif_clause,
  Kind.else_clause,
  Kind.try_statement,
  Kind.except_clause,
  Kind.except_group_clause,
  Kind.while_statement,
  Kind.case_clause,
])
const CHANGES: ReadonlyMap<string, Binding['how']> = new Map([
  ['append', 'append'],
  ['add', 'append'],
  ['insert', 'append'],
  ['extend', 'extend'],
  ['update', 'update'],
  ['setdefault', 'unknown'],
  ['remove', 'unknown'],
  ['pop', 'unknown'],
  ['clear', 'unknown'],
  ['discard', 'unknown'],
])

/** Where names get their values, in one walk without recursion: nesting may be as deep as the file is long. */
export function mapCode(tree: SyntaxTree): CodeMap {
  const scopes: CodeScope[] = [{ parent: -1, name: null, bindings: new Map(), returns: [] }]
  const scopeOf = new Map<number, number>()
  const imports = new Map<string, string>()
  const calls: { node: number; scope: number }[] = []
  const pending: Visit[] = [{ node: 0, scope: 0, branch: null }]
  const bind = ({ scope, branch }: Visit, name: number, parts: Partial<Binding> & Pick<Binding, 'how'>): void => {
    if (tree.kind[name] !== Kind.identifier) return
    const { bindings } = scopes[scope] ?? { bindings: new Map<string, Binding[]>() }
    const text = textOf(tree, name)
    const offset = tree.start[name] ?? 0
    const made: Binding = { value: 0, key: 0, offset, branch, ...parts }
    const known = bindings.get(text)
    if (known === undefined) bindings.set(text, [made])
    else known.push(made)
  }
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node } = visit
    const kind = tree.kind[node]
    let { scope } = visit
    if (kind === Kind.call) {
      calls.push({ node, scope })
      readChange(tree, node, (name, parts) => bind(visit, name, parts))
    } else if (kind === Kind.assignment || kind === Kind.augmented_assignment || kind === Kind.named_expression) {
      readAssignment(tree, node, (name, parts) => bind(visit, name, parts))
    } else if (kind === Kind.for_statement || kind === Kind.with_item) {
      readTarget(tree, node, (name, parts) => bind(visit, name, parts))
    } else if (kind === Kind.import_statement || kind === Kind.import_from_statement) readImport(tree, node, imports)
    else if (kind === Kind.return_statement) scopes[scope]?.returns.push(tree.first[node] ?? 0)
    else if (kind === Kind.class_definition) bind(visit, childOf(tree, node, Field.name), { how: 'unknown' })
    else if (kind === Kind.function_definition) {
      const name = childOf(tree, node, Field.name)
      bind(visit, name, { how: 'function', value: node })
      scopes.push({ parent: scope, name: textOf(tree, name), bindings: new Map(), returns: [] })
      scope = scopes.length - 1
      scopeOf.set(node, scope)
    }
    const isBranching = kind !== undefined && BRANCHING.has(kind)
    for (const child of childrenOf(tree, node).toReversed()) {
      const isBranch = isBranching && tree.kind[child] === Kind.block
      const branch = isBranch ? ([tree.start[child] ?? 0, tree.end[child] ?? 0] as const) : visit.branch
      pending.push({ node: child, scope, branch })
    }
  }
  return { tree, scopes, scopeOf, imports, calls }
}

type Bind = (name: number, parts: Partial<Binding> & Pick<Binding, 'how'>) => void

function readAssignment(tree: SyntaxTree, node: number, bind: Bind): void {
  const isNamed = tree.kind[node] === Kind.named_expression
  const left = childOf(tree, node, isNamed ? Field.name : Field.left)
  let value = childOf(tree, node, isNamed ? Field.value : Field.right)
  // `a = b = []`
  while (tree.kind[value] === Kind.assignment) value = childOf(tree, value, Field.right)
  const isAdding = tree.kind[node] === Kind.augmented_assignment
  if (tree.kind[left] === Kind.identifier) bind(left, { how: isAdding ? 'add' : 'assign', value })
  else if (tree.kind[left] === Kind.subscript) {
    const [object = 0, key = 0] = childrenOf(tree, left)
    bind(object, { how: isAdding ? 'change-item' : 'set-item', value, key })
  } else for (const part of childrenOf(tree, left)) bind(part, { how: 'unknown' })
}

/** `name.append(x)`, `name['key'].append(x)`. */
function readChange(tree: SyntaxTree, node: number, bind: Bind): void {
  const callee = childOf(tree, node, Field.function)
  if (tree.kind[callee] !== Kind.attribute) return
  const how = CHANGES.get(textOf(tree, childOf(tree, callee, Field.attribute)))
  if (how === undefined) return
  const object = childOf(tree, callee, Field.object)
  const value = childrenOf(tree, childOf(tree, node, Field.arguments)).at(-1) ?? 0
  if (tree.kind[object] === Kind.identifier) bind(object, { how, value })
  else if (tree.kind[object] === Kind.subscript) {
    const [holder = 0, key = 0] = childrenOf(tree, object)
    bind(holder, { how: 'change-item', value, key })
  }
}

/** `for name in …`, `with … as name`. */
function readTarget(tree: SyntaxTree, node: number, bind: Bind): void {
  if (tree.kind[node] === Kind.for_statement) {
    const left = childOf(tree, node, Field.left)
    const value = childOf(tree, node, Field.right)
    if (tree.kind[left] === Kind.identifier) bind(left, { how: 'element', value })
    else for (const part of childrenOf(tree, left)) bind(part, { how: 'unknown' })
    return
  }
  const pattern = childOf(tree, node, Field.value)
  if (tree.kind[pattern] !== Kind.as_pattern) return
  const [value = 0, target = 0] = childrenOf(tree, pattern)
  const name = tree.kind[target] === Kind.as_pattern_target ? (tree.first[target] ?? 0) : target
  bind(name, { how: 'assign', value })
}

function readImport(tree: SyntaxTree, node: number, imports: Map<string, string>): void {
  const module = childOf(tree, node, Field.module_name)
  const prefix = module === 0 ? '' : `${textOf(tree, module)}.`
  for (const child of childrenOf(tree, node)) {
    if (child === module) continue
    if (tree.kind[child] === Kind.aliased_import) {
      imports.set(textOf(tree, childOf(tree, child, Field.alias)), prefix + textOf(tree, childOf(tree, child, Field.name)))
    } else if (tree.kind[child] === Kind.dotted_name) {
      const name = textOf(tree, child)
      // `import a.b` binds `a`.
      if (module === 0) imports.set(name.split('.')[0] ?? name, name.split('.')[0] ?? name)
      else imports.set(name, prefix + name)
    }
  }
}
