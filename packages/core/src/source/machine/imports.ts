import { canonicalName } from '../catalog/canonical-name.ts'
import { nameValue, UNKNOWN, type ModuleState, type Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

/** Runs a module of the artifact once, in the context of who imports it first, and gives it; or the name of an outside module. */
export function importModule(machine: Machine, name: string, site: Site): Value {
  const { module: importer } = site.frame
  const resolved = resolveName(name, importer)
  const own = machine.modules.find(resolved)
  if (own !== null) return runModule(machine, own, site)
  noteMissing(machine, resolved, site)
  if (name.startsWith('.')) return UNKNOWN
  // Python 2 and scripts: a sibling of the importing file.
  const folder = importer.isPackage ? importer.name : importer.name.slice(0, Math.max(importer.name.lastIndexOf('.'), 0))
  const sibling = folder === '' || STANDARD.has(name.split('.')[0] ?? '') ? null : machine.modules.find(`${folder}.${name}`)
  if (sibling !== null) return runModule(machine, sibling, site)
  if (folder !== '') noteMissing(machine, `${folder}.${name}`, site)
  return nameValue(canonicalName(name))
}

const MOST_MISSING = 20_000

/** Keeps that a module was asked for which is not there as source: it may be there as machine code. */
export function noteMissing(machine: Machine, name: string, { frame }: Site): void {
  const before = machine.missing.get(name)
  if (before === 'start-up' || before === 'install' || before === 'import' || machine.missing.size >= MOST_MISSING) return
  machine.missing.set(name, frame.context)
}

/** Modules that a sibling of the same name does not hide. */
const STANDARD: ReadonlySet<string> = new Set(
  'os sys subprocess socket requests urllib base64 json re time random platform ctypes shutil tempfile threading'.split(' '),
)

function resolveName(name: string, importer: ModuleState): string {
  if (!name.startsWith('.')) return name
  const dots = name.length - name.replace(/^\.+/, '').length
  const parts = importer.name === '' ? [] : importer.name.split('.')
  const up = importer.isPackage ? dots - 1 : dots
  const base = up === 0 ? parts : parts.slice(0, -up)
  const rest = name.slice(dots)
  return [...base, ...(rest === '' ? [] : [rest])].join('.')
}

/** Importing `a.b.c` runs `a`, `a.b` and `a.b.c`. */
export function runModule(machine: Machine, module: ModuleState, site: Site): Value {
  const value: Value = { t: 'module', module }
  if (module.state !== 'unread') return value
  if (site.frame.module !== module && !machine.modules.isFollowed(module, site.frame.module)) return value
  module.state = 'running'
  const dot = module.name.lastIndexOf('.')
  const parent = dot === -1 ? null : machine.modules.find(module.name.slice(0, dot))
  if (parent !== null && parent.state === 'unread') runModule(machine, parent, site)
  const unit = machine.modules.unitOf(module)
  if (unit === null) return value
  const frame = {
    unit,
    module,
    scope: module.scope,
    context: site.frame.context,
    depth: 0,
    fn: null,
    isReached: site.frame.isReached,
    returned: undefined,
  }
  // Too deep now: it stays unread and is run later, as an import of its own.
  module.state = machine.budget.isolate(() => machine.executeBlock(0, frame)) ? 'done' : 'unread'
  return value
}
