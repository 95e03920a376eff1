import type { CodeInput } from '../../model/code-input.ts'
import type { CodeUnit, ModuleState } from '../values.ts'

/** One Python file of the artifact. */
export interface SourceFile {
  /** Member path. */
  readonly file: string
  readonly unit: CodeUnit
}

/** Dotted names of the artifact's own modules. */
export interface ModuleTable {
  readonly find: (name: string) => ModuleState | null
  readonly byFile: (file: string) => ModuleState | null
  readonly unitOf: (module: ModuleState) => CodeUnit | null
  readonly all: () => readonly ModuleState[]
}

const DATA_SCHEME = /^[^/]+\.data\/(?:purelib|platlib)\//

/** The path as `sys.path` sees it: without the sdist's root, `src/` and a wheel's data scheme. */
export function importPaths(file: string, input: Pick<CodeInput, 'kind' | 'root'>): string[] {
  const inner = input.root !== '' && file.startsWith(`${input.root}/`) ? file.slice(input.root.length + 1) : file
  const plain = input.kind === 'wheel' ? inner.replace(DATA_SCHEME, '') : inner
  if (input.kind === 'wheel') return [plain]
  const second = plain.indexOf('/')
  const folder = plain.slice(0, Math.max(second, 0))
  return ['src', 'lib', 'python'].includes(folder) ? [plain.slice(second + 1), plain] : [plain]
}

export function createModuleTable(files: readonly SourceFile[], input: Pick<CodeInput, 'kind' | 'root'>): ModuleTable {
  const byName = new Map<string, ModuleState>()
  const byFile = new Map<string, ModuleState>()
  const units = new Map<ModuleState, CodeUnit>()
  for (const { file, unit } of files) {
    const [main = file, ...others] = importPaths(file, input)
    const isPackage = /(?:^|\/)__init__\.pyw?$/.test(main)
    const name = dottedName(main)
    const module: ModuleState = {
      name,
      file,
      isPackage,
      state: 'unread',
      scope: { variables: new Map(), parent: null, globals: new Set() },
    }
    byFile.set(file, module)
    units.set(module, unit)
    for (const other of [name, ...others.map(dottedName)]) if (!byName.has(other)) byName.set(other, module)
  }
  return {
    find: (name) => byName.get(name) ?? null,
    byFile: (file) => byFile.get(file) ?? null,
    unitOf: (module) => units.get(module) ?? null,
    all: () => [...units.keys()],
  }
}

function dottedName(path: string): string {
  return path
    .replace(/\.(?:pyw?|pyi|pth)$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .replaceAll('/', '.')
}
