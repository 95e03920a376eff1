import { printed } from '../fold/format-text.ts'
import { str, UNKNOWN_PIECE, type CallArguments, type ModuleState, type NameValue, type Value } from '../values.ts'
import { runModule } from './imports.ts'
import type { Machine } from './machine.ts'
import type { Site } from './frame.ts'

type SpecialCall = (machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }) => Value | null

/** The artifact's own module that a path names, as far as the path is known: `os.path.join(here, 'pkg', 'hook.py')`. */
function moduleOfPath(machine: Machine, path: Value | undefined): ModuleState | null {
  if (path === undefined) return null
  const text = printed(path).s
  const end = text
    .slice(text.lastIndexOf(UNKNOWN_PIECE) + 1)
    .replaceAll('\\', '/')
    .replace(/^[./]+/, '')
  if (!/\.pyw?$/.test(end)) return null
  return machine.modules.all().find(({ file }) => file === end || file.endsWith(`/${end}`)) ?? null
}

const pathOf = (given: CallArguments | undefined): Value | undefined =>
  given?.positional[1] ?? given?.keywords.get('location') ?? given?.keywords.get('path')

/** `module_from_spec(spec_from_file_location(name, path))`: the module runs when its loader executes it, soon after. */
const moduleFromSpec: SpecialCall = (machine, _, { given, site }) => {
  const spec = given.positional[0]
  const own = spec?.t === 'name' ? moduleOfPath(machine, pathOf(spec.given)) : null
  return own === null ? null : runModule(machine, own, site)
}

/** `SourceFileLoader(name, path).load_module()`. */
const loadModule: SpecialCall = (machine, callee, { site }) => {
  const own = callee.receiver?.t === 'name' ? moduleOfPath(machine, pathOf(callee.receiver.given)) : null
  return own === null ? null : runModule(machine, own, site)
}

/** `runpy.run_path(path)`. */
const runPath: SpecialCall = (machine, _, { given, site }) => {
  const own = moduleOfPath(machine, given.positional[0] ?? given.keywords.get('path_name'))
  if (own !== null) runModule(machine, own, site)
  return null
}

/** `open(path).read()` of one of the artifact's own modules: its text, so that `exec` of it runs what the file holds. */
const readOwnFile: SpecialCall = (machine, callee) => {
  const own = callee.receiver?.t === 'name' ? moduleOfPath(machine, callee.receiver.given?.positional[0]) : null
  const unit = own === null ? null : machine.modules.unitOf(own)
  return unit === null ? null : { ...str(unit.tree.text), taint: callee.receiver?.taint }
}

/** Calls that run a file of the artifact by its path. */
export const FILE_LOADER_CALLS: readonly (readonly [string, SpecialCall])[] = [
  ['importlib.util.module_from_spec', moduleFromSpec],
  ['importlib.machinery.SourceFileLoader().load_module', loadModule],
  [
    'importlib.load_source',
    (machine, _, { given, site }) => {
      const own = moduleOfPath(machine, pathOf(given))
      return own === null ? null : runModule(machine, own, site)
    },
  ],
  ['runpy.run_path', runPath],
  ['builtins.open().read', readOwnFile],
  ['pathlib.Path().open().read', readOwnFile],
  ['pathlib.Path().read_text', readOwnFile],
  ['pathlib.Path().read_bytes', readOwnFile],
]
