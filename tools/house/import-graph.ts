import { posix } from 'node:path'
import { readProjectFile } from '../project-files.ts'

/** An import as written; type imports count like all others. */
export interface Import {
  readonly from: string
  readonly specifier: string
  /** The project's file it leads to; null for Node's modules and other people's packages. */
  readonly target: string | null
}

const STATEMENT = /^(?:import|export)\s[^'"`;=]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm

/** All imports of these files, read by this test's own eyes: lint has its own reader. */
export function findImports(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...readProjectFile(from).matchAll(STATEMENT)].map((match) => {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      return { from, specifier, target: resolveTarget(from, specifier) }
    }),
  )
}

function resolveTarget(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier))
  const own = /^(?:@safe-pip\/(core|gate|pre-commit|tools|testkit)|(safe-pip))\/(.+)$/.exec(specifier)
  if (own === null) return null
  const folder = own[1] ?? own[2] ?? ''
  if (folder === 'tools') return `tools/${own[3]}.ts`
  return folder === 'testkit' ? `tools/testkit/src/${own[3]}.ts` : `packages/${folder}/src/${own[3]}.ts`
}

/** Groups of files that lead back to themselves (Tarjan's strongly connected components of two and more, and self-imports). */
export function findCycles(imports: readonly Import[]): string[][] {
  const edges = Map.groupBy(imports, ({ from }) => from)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): number => {
    const own = index.size
    index.set(file, own)
    low.set(file, own)
    stack.push(file)
    for (const { target } of edges.get(file) ?? []) {
      if (target === null) continue
      const reached = index.has(target) ? (stack.includes(target) ? (index.get(target) ?? own) : own) : visit(target)
      low.set(file, Math.min(low.get(file) ?? own, reached))
    }
    if (low.get(file) === own) {
      const group = stack.splice(stack.indexOf(file))
      if (group.length > 1 || edges.get(file)?.some(({ target }) => target === file) === true) cycles.push(group.toSorted())
    }
    return low.get(file) ?? own
  }
  for (const file of edges.keys()) if (!index.has(file)) visit(file)
  return cycles
}
