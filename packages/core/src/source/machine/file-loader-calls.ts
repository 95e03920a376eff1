import { printed } from '../fold/format-text.ts'
import { joinTaints } from '../join-values.ts'
import { bytes, str, UNKNOWN_PIECE, type CallArguments, type ModuleState, type NameValue, type Value } from '../values.ts'
import { runModule } from './imports.ts'
import type { Machine, SpecialCall } from './machine.ts'
import type { Site } from './frame.ts'

/** The end of a path, as far as it is constant: `os.path.join(here, 'pkg', 'hook.py')` is `pkg/hook.py`. */
export function endOfPath(path: Value | undefined): string {
  const text = path === undefined ? '' : printed(path).s
  return text
    .slice(text.lastIndexOf(UNKNOWN_PIECE) + 1)
    .replaceAll('\\', '/')
    .replace(/^[./]+/, '')
}

const MOST_ASKED = 64

/** Keeps that a file of the artifact is run which is no code by its name, so that it is read. */
export function askFor(machine: Machine, end: string): void {
  if (end !== '' && end.length < 400 && !/\.(?:pyw?|so|pyd|dll|exe)$/.test(end) && machine.asked.size < MOST_ASKED)
    machine.asked.add(end)
}

/** The artifact's own module that a path names, as far as the path is known; files that are no code by their name once they are at hand. */
function moduleOfPath(machine: Machine, path: Value | undefined): ModuleState | null {
  const end = endOfPath(path)
  if (end === '' || (!/\.pyw?$/.test(end) && machine.data.size === 0)) return null
  return machine.modules.all().find(({ file }) => file === end || file.endsWith(`/${end}`)) ?? null
}

/** The same, of a file that is run: it is asked for where it is not at hand. */
function runModuleOfPath(machine: Machine, path: Value | undefined): ModuleState | null {
  const own = moduleOfPath(machine, path)
  if (own === null) askFor(machine, endOfPath(path))
  return own
}

const pathOf = (given: CallArguments | undefined): Value | undefined =>
  given?.positional[1] ?? given?.keywords.get('location') ?? given?.keywords.get('path')

/** `module_from_spec(spec_from_file_location(name, path))`: the module runs when its loader executes it, soon after. */
const moduleFromSpec: SpecialCall = (machine, _, { given, site }) => {
  const spec = given.positional[0]
  const own = spec?.t === 'name' ? runModuleOfPath(machine, pathOf(spec.given)) : null
  return own === null ? null : runModule(machine, own, site)
}

/** `SourceFileLoader(name, path).load_module()`. */
const loadModule: SpecialCall = (machine, callee, { site }) => {
  const own = callee.receiver?.t === 'name' ? runModuleOfPath(machine, pathOf(callee.receiver.given)) : null
  return own === null ? null : runModule(machine, own, site)
}

/** `runpy.run_path(path)`. */
const runPath: SpecialCall = (machine, _, { given, site }) => {
  const own = runModuleOfPath(machine, given.positional[0] ?? given.keywords.get('path_name'))
  if (own !== null) runModule(machine, own, site)
  return null
}

/** `open(path).read()` of one of the artifact's own files: what it holds, so that `exec` of it runs that. */
const readOwnFile: SpecialCall = (machine, callee, { site }) => {
  const path = callee.receiver?.t === 'name' ? callee.receiver.given?.positional[0] : undefined
  const own = moduleOfPath(machine, path)
  return own === null ? null : contentOf(machine, own, { callee, site })
}

/** `pkgutil.get_data(package, name)`, `importlib.resources.read_text(package, name)`. */
const readResource: SpecialCall = (machine, callee, { given, site }) => {
  const own = machine.data.size === 0 ? null : moduleOfPath(machine, given.positional[1])
  return own === null ? null : contentOf(machine, own, { callee, site })
}

function contentOf(machine: Machine, own: ModuleState, { callee, site }: { callee: NameValue; site: Site }): Value | null {
  const data = machine.data.get(own.file)
  if (data !== undefined) {
    const offset = site.frame.unit.tree.start[site.node] ?? 0
    const taint = joinTaints([{ kind: 'file', name: own.file, unit: site.frame.unit, offset }], callee.receiver?.taint)
    return { ...bytes(data), taint }
  }
  const unit = machine.modules.unitOf(own)
  return unit === null ? null : { ...str(unit.tree.text), taint: callee.receiver?.taint }
}

/** Calls that run a file of the artifact by its path. */
export const FILE_LOADER_CALLS: readonly (readonly [string, SpecialCall])[] = [
  ['importlib.util.module_from_spec', moduleFromSpec],
  ['importlib.machinery.SourceFileLoader().load_module', loadModule],
  [
    'importlib.load_source',
    (machine, _, { given, site }) => {
      const own = runModuleOfPath(machine, pathOf(given))
      return own === null ? null : runModule(machine, own, site)
    },
  ],
  ['runpy.run_path', runPath],
  ['builtins.open().read', readOwnFile],
  ['pathlib.Path().open().read', readOwnFile],
  ['pathlib.Path().read_text', readOwnFile],
  ['pathlib.Path().read_bytes', readOwnFile],
  ['pkgutil.get_data', readResource],
  ['importlib.resources.read_text', readResource],
  ['importlib.resources.read_binary', readResource],
]
