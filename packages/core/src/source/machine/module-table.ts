import { NESTED_SEPARATOR } from '../../model/inventory.ts'
import type { CodeInput } from '../../model/code-input.ts'
import type { CodeUnit, ModuleState } from '../values.ts'

/** One Python file of the artifact. */
export interface SourceFile {
  /** Member path. */
  readonly file: string
  /** Read by the grammar when it is first asked for; null when the grammar gave up. */
  readonly unit: () => CodeUnit | null
  /** Whether its words say that running it may matter; asked once. */
  readonly isWorthRunning: () => boolean
  /** Characters. */
  readonly size: number
}

/** Dotted names of the artifact's own modules. */
export interface ModuleTable {
  readonly find: (name: string) => ModuleState | null
  readonly byFile: (file: string) => ModuleState | null
  readonly unitOf: (module: ModuleState) => CodeUnit | null
  /** Whether an import of it by this module is followed: what cannot matter is not read only to be imported. */
  readonly isFollowed: (module: ModuleState, importer: ModuleState) => boolean
  readonly all: () => readonly ModuleState[]
  /** Makes what lies in an archive of the artifact importable, as an entry of that name on `sys.path` does. */
  readonly addArchive: (name: string) => void
}

/** Modules that are always followed, and those that nobody is followed into unless they act. */
const SMALL = 4096
const LARGE = 40_960
/** A cache stands for the module that it is a cache of (PEP 3147). */
const CACHE = /__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-[0-9a-z]+)?\.pyc$/
const DATA_SCHEME = /^[^/]+\.data\/(?:purelib|platlib)\//

/** The path as `sys.path` sees it: without the sdist's root, `src/` and a wheel's data scheme. */
export function importPaths(file: string, input: Pick<CodeInput, 'kind' | 'root'>): string[] {
  const rooted = input.root !== '' && file.startsWith(`${input.root}/`) ? file.slice(input.root.length + 1) : file
  const inner = rooted.replace(CACHE, '$1.pyc')
  const plain = input.kind === 'wheel' ? inner.replace(DATA_SCHEME, '') : inner
  if (input.kind === 'wheel') return [plain]
  const second = plain.indexOf('/')
  const folder = plain.slice(0, Math.max(second, 0))
  return ['src', 'lib', 'python'].includes(folder) ? [plain.slice(second + 1), plain] : [plain]
}

export function createModuleTable(sources: readonly SourceFile[], input: Pick<CodeInput, 'kind' | 'root'>): ModuleTable {
  const byName = new Map<string, ModuleState>()
  const byFile = new Map<string, ModuleState>()
  const files = new Map<ModuleState, SourceFile>()
  for (const source of sources) {
    const { file } = source
    const [main = file, ...others] = importPaths(file, input)
    const isPackage = /(?:^|\/)__init__\.py[wco]?$/.test(main)
    const name = dottedName(main)
    const module: ModuleState = {
      name,
      file,
      isPackage,
      state: 'unread',
      scope: { variables: new Map(), parent: null, globals: new Set() },
    }
    byFile.set(file, module)
    files.set(module, source)
    for (const other of [name, ...others.map(dottedName)]) if (!byName.has(other)) byName.set(other, module)
  }
  return {
    find: (name) => byName.get(name) ?? null,
    byFile: (file) => byFile.get(file) ?? null,
    unitOf: (module) => files.get(module)?.unit() ?? null,
    isFollowed(module, importer) {
      const file = files.get(module)
      if (file === undefined || module.isPackage || file.size < SMALL || file.isWorthRunning()) return true
      return file.size < LARGE && files.get(importer)?.isWorthRunning() !== false
    },
    all: () => [...files.keys()],
    addArchive(name) {
      const end = `${name}${NESTED_SEPARATOR}`
      for (const [file, module] of byFile) {
        const at = file.indexOf(end)
        if (at === -1 || (at > 0 && file[at - 1] !== '/')) continue
        const inner = dottedName(file.slice(at + end.length))
        if (!byName.has(inner)) byName.set(inner, module)
      }
    },
  }
}

function dottedName(path: string): string {
  return path
    .replace(/\.(?:py[wco]?|pyi|pth)$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .replaceAll('/', '.')
}
