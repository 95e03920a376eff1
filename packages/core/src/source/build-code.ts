import { rawText } from '../base/display.ts'
import type { CodeInput } from '../model/code-input.ts'
import { frameOf } from './frame-of.ts'
import { anyInstance, classAttribute } from './machine/definitions.ts'
import { runModule } from './machine/imports.ts'
import { NO_ARGUMENTS, type Machine } from './machine/machine.ts'
import { isCommandClass, runCommandClass } from './machine/special-calls.ts'
import { UNKNOWN, type ModuleState, type Value } from './values.ts'

const BACKEND_HOOKS = [
  'build_wheel',
  'build_sdist',
  'build_editable',
  'get_requires_for_build_wheel',
  'get_requires_for_build_sdist',
  'get_requires_for_build_editable',
  'prepare_metadata_for_build_wheel',
  'prepare_metadata_for_build_editable',
]

/** An in-tree build back end (PEP 517 `backend-path`): its import and its hooks run at install. */
export function runBackend(machine: Machine, input: CodeInput): void {
  const system = input.sdist?.buildSystem
  if (system === null || system === undefined || system.backend === null || system.backendPath.length === 0) return
  const [moduleName = '', object] = rawText(system.backend).split(':')
  for (const folder of system.backendPath) {
    const prefix = rawText(folder)
      .replace(/^\.\/?/, '')
      .replace(/\/+$/, '')
      .replaceAll('/', '.')
    const module = machine.modules.find(prefix === '' ? moduleName : `${prefix}.${moduleName}`)
    const unit = module === null ? null : machine.modules.unitOf(module)
    if (module === null || unit === null) continue
    const frame = frameOf(module, unit, 'install')
    runModule(machine, module, { frame, node: 0 })
    const holder =
      object === undefined
        ? ({ t: 'module', module } as const)
        : machine.attribute({ t: 'module', module }, object, { frame, node: 0 })
    for (const hook of BACKEND_HOOKS) {
      const value = machine.attribute(holder, hook, { frame, node: 0 })
      if (value.t === 'function') machine.invoke(value, { ...NO_ARGUMENTS, rest: UNKNOWN }, { frame, node: 0 })
    }
  }
}

/** Functions and methods that build tools call: hatchling's interfaces, pdm-backend's hooks, poetry's build scripts. */
const HOOK_NAMES: ReadonlySet<string> = new Set(
  (
    'initialize finalize clean update dependencies get_known_classifiers get_build_hook get_metadata_hook get_version_data build main ' +
    'pdm_build_hook_enabled pdm_build_clean pdm_build_initialize pdm_build_update_files pdm_build_update_setup_kwargs pdm_build_finalize'
  ).split(' '),
)

/** Scripts and classes that pyproject.toml or setup.cfg name: they run at install. */
export function runBuildHooks(machine: Machine, input: CodeInput): void {
  for (const { kind, target } of input.sdist?.buildHooks ?? []) {
    const text = rawText(target)
    if (kind === 'file') {
      const path = text.replace(/^(?:\.?\/)+/, '')
      const module = machine.modules.byFile(input.root === '' ? path : `${input.root}/${path}`)
      if (module !== null && runAtInstall(machine, module))
        for (const value of module.scope.variables.values()) runHooksOf(machine, module, value)
    } else runObject(machine, text)
  }
}

function runAtInstall(machine: Machine, module: ModuleState): boolean {
  const unit = machine.modules.unitOf(module)
  if (unit === null) return false
  runModule(machine, module, { frame: frameOf(module, unit, 'install'), node: 0 })
  return true
}

function runHooksOf(machine: Machine, module: ModuleState, value: Value): void {
  const unit = machine.modules.unitOf(module)
  if (unit === null) return
  const site = { frame: frameOf(module, unit, 'install'), node: 0 }
  const given = { ...NO_ARGUMENTS, rest: UNKNOWN }
  if (value.t === 'function' && value.fn.module === module && HOOK_NAMES.has(value.fn.name)) machine.invoke(value, given, site)
  if (value.t !== 'class' || value.cls.module !== module) return
  if (isCommandClass(value)) return runCommandClass(machine, value, site)
  for (const name of HOOK_NAMES) {
    const method = classAttribute(value.cls, name)
    if (method?.t === 'function') machine.invoke({ ...method, self: anyInstance(value.cls) }, given, site)
  }
}

/** `package.module.Class` or `package.module:function`. */
function runObject(machine: Machine, target: string): void {
  const [path = '', called] =
    target
      .split('[')[0]
      ?.split(':')
      .map((part) => part.trim()) ?? []
  const moduleName = called === undefined ? path.slice(0, Math.max(path.lastIndexOf('.'), 0)) : path
  const name = called ?? path.slice(path.lastIndexOf('.') + 1)
  const module = machine.modules.find(moduleName)
  if (module === null || !runAtInstall(machine, module)) return
  const unit = machine.modules.unitOf(module)
  if (unit === null) return
  const site = { frame: frameOf(module, unit, 'install'), node: 0 }
  const value = machine.attribute({ t: 'module', module }, name.replace(/\(.*$/, ''), site)
  if (value.t === 'class') runCommandClass(machine, value, site)
  else if (value.t === 'function') machine.invoke(value, { ...NO_ARGUMENTS, rest: UNKNOWN }, site)
}
