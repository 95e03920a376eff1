import { rawText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { CodeInput, CodeReader } from '../model/code-input.ts'
import type { CodeContext, SourceFacts } from '../model/code-facts.ts'
import { known, type FactState, type ReadProblem } from '../model/facts.ts'
import { decodePython } from './decode-python.ts'
import { callerArguments } from './machine/calls.ts'
import { createMachine } from './machine/create-machine.ts'
import { anyInstance } from './machine/definitions.ts'
import { runModule } from './machine/imports.ts'
import type { Frame } from './machine/frame.ts'
import { NO_ARGUMENTS, type Machine } from './machine/machine.ts'
import { createModuleTable, type SourceFile } from './machine/module-table.ts'
import { isCommandClass, runCommandClass } from './machine/special-calls.ts'
import { contextOf, readingOrder } from './roots.ts'
import type { PythonParser } from './syntax-tree.ts'
import { UNKNOWN, type CodeUnit, type ModuleState, type Value } from './values.ts'

const PYTHON = /\.pyw?$/
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

/** The analyzer of Python code as the examiner wants it (DESIGN 7). The parser is handed in ready: loading it needs the disk. */
export function createSourceReader(parser: PythonParser): CodeReader {
  return {
    wants: (member) => {
      const path = rawText(member.path)
      return PYTHON.test(path) || path.endsWith('.pth')
    },
    read: async (input) => known(await readSource(input, parser)),
  }
}

/** Code to facts. Never rejects on any bytes. */
export async function readSource(input: CodeInput, parser: PythonParser): Promise<SourceFacts> {
  const problems: ReadProblem[] = input.tooLarge.map((member) => tooLarge(rawText(member.path)))
  const files: SourceFile[] = []
  const startup: CodeUnit[] = []
  let bytes = 0
  for await (const { path, bytes: content } of input.files) {
    bytes += content.length
    if (content.length > LIMITS.pythonSourceBytes) {
      problems.push(tooLarge(path))
      continue
    }
    const { text, strange } = decodePython(content)
    if (strange !== null)
      problems.push({
        id: 'strange-encoding',
        message: `the file names the encoding ${strange}, in which Python would see other code`,
        file: path,
      })
    const isPath = path.endsWith('.pth')
    const tree = parser.parse(isPath ? executableLines(text) : text)
    if (typeof tree === 'string') {
      problems.push({ id: 'not-parsed', message: tree, file: path })
      continue
    }
    const unit: CodeUnit = { file: path, tree, layers: [], outer: null }
    if (isPath) startup.push(unit)
    else files.push({ file: path, unit })
  }
  const table = createModuleTable(files, input)
  const machine = createMachine(table, parser.parse)
  for (const { unit } of files) machine.budget.allow(unit.tree.count)
  try {
    runAll(machine, input, { files, startup })
  } catch (error) {
    // Only the JavaScript stack can end it: code nested so that every bound of ours was kept and the stack was not enough.
    if (!(error instanceof RangeError)) throw error
    problems.push({
      id: 'nested-too-deeply',
      message: 'the code is nested more deeply than the analyzer follows',
      file: 'source',
    })
  }
  problems.push(...machine.budget.problems())
  return {
    uses: machine.recorder.uses(),
    literals: machine.recorder.literals(),
    files: files.length + startup.length,
    bytes,
    problems,
  }
}

function tooLarge(file: string): ReadProblem {
  return { id: 'file-too-large', message: 'a Python file is larger than the analyzer reads', file }
}

/** Lines of a `.pth` that Python runs (site module): those that begin with `import`; others are kept empty, so that lines count. */
function executableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (/^import[ \t]/.test(line) ? line : ''))
    .join('\n')
}

function frameOf(module: ModuleState, unit: CodeUnit, context: CodeContext): Frame {
  // Standing at the top, a package or module is what people import.
  const isReached = context !== 'import' || !module.name.includes('.')
  return { unit, module, scope: module.scope, context, depth: 0, fn: null, isReached, returned: undefined }
}

function runAll(
  machine: Machine,
  input: CodeInput,
  { files, startup }: { files: readonly SourceFile[]; startup: readonly CodeUnit[] },
): void {
  for (const unit of startup) {
    const module: ModuleState = {
      name: '',
      file: unit.file,
      isPackage: false,
      scope: { variables: new Map(), parent: null, globals: new Set() },
      state: 'running',
    }
    machine.executeBlock(0, frameOf(module, unit, 'start-up'))
  }
  runBackend(machine, input)
  const ordered = files.map(({ file, unit }) => ({ file, unit, context: contextOf(file, input) })).toSorted(readingOrder)
  for (const { file, unit, context } of ordered) {
    const module = machine.modules.byFile(file)
    if (module === null) continue
    const frame = frameOf(module, unit, context)
    runModule(machine, module, { frame, node: 0 })
    if (context === 'install') runInstallHooks(machine, module, frame)
  }
  runEntryPoints(machine, input)
  runUncalled(machine, input)
}

/** Classes of setup.py that are commands, also when `cmdclass` was not understood. */
function runInstallHooks(machine: Machine, module: ModuleState, frame: Frame): void {
  for (const value of module.scope.variables.values()) {
    if (
      isCommandClass(value) &&
      value.t === 'class' &&
      /^(?:.*[_.])?(?:install|develop|egg_info|build|build_py|build_ext|bdist_wheel|build_clib|install_lib|install_scripts|easy_install|editable_wheel|dist_info)$/i.test(
        baseNames(value),
      )
    ) {
      runCommandClass(machine, value, { frame, node: 0 })
    }
  }
}

function baseNames(value: Extract<Value, { t: 'class' }>): string {
  const [base] = value.cls.bases
  return base?.t === 'name' ? (base.name.split('.').at(-1) ?? '') : ''
}

/** An in-tree build back end (PEP 517 `backend-path`): its import and its hooks run at install. */
function runBackend(machine: Machine, input: CodeInput): void {
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

/** Console scripts run when somebody types their name. */
function runEntryPoints(machine: Machine, input: CodeInput): void {
  for (const point of input.wheel?.entryPoints ?? input.sdist?.entryPoints ?? []) {
    const [moduleName = '', object = ''] =
      rawText(point.target)
        .split('[')[0]
        ?.split(':')
        .map((part) => part.trim()) ?? []
    const module = machine.modules.find(moduleName)
    const unit = module === null ? null : machine.modules.unitOf(module)
    if (module === null || unit === null || object === '') continue
    const frame = frameOf(module, unit, 'entry-point')
    const value = object
      .split('.')
      .reduce<Value>((holder, name) => machine.attribute(holder, name, { frame, node: 0 }), { t: 'module', module })
    if (value.t === 'function') machine.invoke(value, NO_ARGUMENTS, { frame, node: 0 })
  }
}

/** What nothing was seen to call runs when a caller asks. */
function runUncalled(machine: Machine, input: CodeInput): void {
  for (let index = 0; index < machine.functions.length; index++) {
    const value = machine.functions[index]
    if (value === undefined || value.fn.evaluations > 0) continue
    const { fn } = value
    const isTest = contextOf(fn.module.file, input) === 'test'
    const bound = fn.owner === null ? value : { ...value, self: anyInstance(fn.owner) }
    const frame = frameOf(fn.module, fn.unit, isTest ? 'test' : 'call')
    machine.invoke(bound, callerArguments(bound), { frame, node: fn.node })
  }
}

/** For callers that have facts already. */
export type SourceState = FactState<SourceFacts>
