import { rawText, untrustedText } from '../base/display.ts'
import { LIMITS } from '../base/limits.ts'
import type { CodeInput, CodeReader } from '../model/code-input.ts'
import type { SourceFacts, TellingLiteral } from '../model/code-facts.ts'
import { known, type ReadProblem } from '../model/facts.ts'
import type { NativeFile } from '../model/inventory.ts'
import { runBackend, runBuildHooks } from './build-code.ts'
import { frameOf } from './frame-of.ts'
import { collectMembers, type CollectedMembers } from './members/collect-members.ts'
import { isWantedHead, isWantedMember } from './members/member-kind.ts'
import { findHostsAnywhere } from './broken-text.ts'
import { callerArguments } from './machine/calls.ts'
import { decodePython } from './decode-python.ts'
import { createBudget } from './machine/budget.ts'
import { createMachine } from './machine/create-machine.ts'
import { anyInstance } from './machine/definitions.ts'
import { runModule } from './machine/imports.ts'
import { runPostponedCalls } from './machine/postponed-calls.ts'
import type { Frame } from './machine/frame.ts'
import { NO_ARGUMENTS, type Machine } from './machine/machine.ts'
import { createModuleTable, importPaths, type SourceFile } from './machine/module-table.ts'
import { isCommandClass, runCommandClass } from './machine/special-calls.ts'
import { contextOf, readingOrder } from './roots.ts'
import type { PythonParser } from './syntax-tree.ts'
import { findTextShapes } from './text-shapes.ts'
import type { CodeUnit, ModuleState, Value } from './values.ts'
import { isModuleWorthRunning } from './worth-reading.ts'

/** Artifacts with less Python than this are read whole; in larger ones what nobody runs unasked is chosen by its words. */
const READ_WHOLE_BYTES = 102_400
/** The analyzer of Python code as the examiner wants it (DESIGN 7). The parser is handed in ready: loading it needs the disk. */
export function createSourceReader(parser: PythonParser): CodeReader {
  return {
    wants: (member) => isWantedMember(rawText(member.path), member.size),
    wantsHead: (member) => isWantedHead(rawText(member.path)),
    read: async (input) => known(await readSource(input, parser)),
  }
}

/** Code to facts. Never rejects on any bytes. */
export async function readSource(input: CodeInput, parser: PythonParser): Promise<SourceFacts> {
  const members = await collectMembers(input)
  const first = analyze(input, parser, { members, data: new Map() })
  const wanted = findAsked(input, first.asked, members)
  if (wanted.size === 0 || input.readMore === undefined) return first.facts
  // Files that are no code by their name but are run as such: once more, with what they hold.
  const data = new Map<string, string>()
  const problems: ReadProblem[] = []
  for await (const { path, bytes, unpacked } of input.readMore(wanted)) {
    const content = Buffer.from(bytes).toString('latin1')
    data.set(path, content)
    // Python finds a zip archive by its end, whatever stands before it.
    if (unpacked === null || (unpacked === undefined && content.includes('PK\u0005\u0006')))
      problems.push({
        id: 'archive-not-read',
        message: 'an archive that code is run from and that could not be read whole',
        file: path,
      })
  }
  if (data.size === 0) return first.facts
  const { facts } = analyze(input, parser, { members, data })
  return { ...facts, problems: [...facts.problems, ...problems] }
}

const MOST_DATA_FILES = 16

/** The members that code runs although their names say that they are no code, and that are not read yet. */
function findAsked(input: CodeInput, asked: ReadonlySet<string>, { texts, inventory }: CollectedMembers): Set<string> {
  const found = new Set<string>()
  if (asked.size === 0) return found
  const opened = inventory.archives.filter(({ members }) => members !== null)
  const read = new Set([...texts, ...opened].map(({ file }) => file))
  for (const { path, kind, size } of input.members) {
    const file = rawText(path)
    if (kind !== 'file' || size > LIMITS.pythonSourceBytes || read.has(file) || found.size >= MOST_DATA_FILES) continue
    if ([...asked].some((end) => file === end || file.endsWith(`/${end}`))) found.add(file)
  }
  return found
}

function analyze(
  input: CodeInput,
  parser: PythonParser,
  { members, data }: { members: CollectedMembers; data: ReadonlyMap<string, string> },
): { facts: SourceFacts; asked: ReadonlySet<string> } {
  const { texts, bytes } = members
  // What cannot be read of how it is built may name any code of it.
  const unreadBuild = (input.sdist?.problems ?? []).filter(({ id }) => id === 'broken-pyproject')
  const problems: ReadProblem[] = [...members.problems, ...unreadBuild]
  const budget = createBudget()
  // Outlines count as well: a package of bytecode only is as large as what is read of it.
  const outlined = texts.reduce((sum, { file, text }) => sum + (/\.(?:pyw?|pth)$/.test(file) ? 0 : text.length), 0)
  const isSmall = bytes + outlined < READ_WHOLE_BYTES
  const broken = new Set<string>()
  const open = (file: string, text: string, isLazy: boolean): CodeUnit | null => {
    const tree = parser.parse(text, isLazy)
    if (typeof tree !== 'string') {
      budget.allow(tree.count)
      if (tree.hasErrors) broken.add(file)
      return { file, tree, layers: [], outer: null }
    }
    problems.push({ id: 'not-parsed', message: tree, file })
    return null
  }
  const startup = texts.flatMap(({ file, text }) =>
    file.endsWith('.pth') ? (open(file, executableLines(text), false) ?? []) : [],
  )
  const sourceFile = ({ file, text }: { file: string; text: string }): SourceFile => {
    let unit: CodeUnit | null | undefined
    let isWorth: boolean | undefined
    return {
      file,
      size: text.length,
      unit: () => (unit === undefined ? (unit = open(file, text, true)) : unit),
      isWorthRunning: () => (isWorth ??= isSmall || isModuleWorthRunning(text)),
    }
  }
  const files = texts.filter(({ file }) => !file.endsWith('.pth')).map(sourceFile)
  // Known to those who ask for them, and run by nobody else.
  const codes = [...data].filter(([, content]) => mayBeCode(content))
  const asked = codes.map(([file, content]) => sourceFile({ file, text: decodePython(Buffer.from(content, 'latin1')).text }))
  const machine = createMachine(createModuleTable([...files, ...asked], input), {
    parser,
    budget,
    isReadWhole: isSmall,
    scripts: members.scripts,
    data,
  })
  const tooDeep: ReadProblem = {
    id: 'nested-too-deeply',
    message: 'the code is nested more deeply than the analyzer follows',
    file: 'source',
  }
  if (!isWithinStack(machine, () => runAll(machine, input, { files, startup }))) problems.push(tooDeep)
  // What nobody runs unasked may exceed limits: it is then read less far, and only warns in any case.
  problems.push(...budget.problems())
  runUncalled(machine)
  const { recorder } = machine
  // Outlines of bytecode and pickles are our own text: how they are written says nothing.
  const shapes = texts.flatMap((one) =>
    !/\.(?:pyw?|pth|ipynb)$/.test(one.file)
      ? []
      : [...shapesOf(one, input), ...(broken.has(one.file) ? hostsOf(one, input) : [])],
  )
  const facts: SourceFacts = {
    uses: recorder.uses(),
    literals: [...recorder.literals(), ...shapes],
    files: members.files,
    bytes,
    problems,
    inventory: { ...members.inventory, natives: withImports(members.inventory.natives, machine, input) },
  }
  return { facts, asked: machine.asked }
}

/** Which machine code the artifact's own Python imports, and when. */
function withImports(natives: readonly NativeFile[], machine: Machine, input: CodeInput): NativeFile[] {
  return natives.map((native) => {
    const imported = importPaths(native.file, input)
      .map((path) => machine.missing.get(path.replace(/(?:\.[\w-]+)?\.(?:so|pyd)$/, '').replaceAll('/', '.')))
      .find((context) => context !== undefined)
    return imported === undefined ? native : { ...native, imported }
  })
}

/** How a file is written, as markers among its telling constants. */
function shapesOf({ file, text }: { file: string; text: string }, input: CodeInput): TellingLiteral[] {
  return findTextShapes(text).map((shape) => ({
    kind: 'marker',
    class: shape.class,
    text: untrustedText(shape.text),
    context: file.endsWith('.pth') ? 'start-up' : contextOf(file, input),
    file,
    line: shape.line,
    layers: [],
  }))
}

/** Telling hosts of a file that the grammar did not understand whole. */
function hostsOf({ file, text }: { file: string; text: string }, input: CodeInput): TellingLiteral[] {
  return findHostsAnywhere(text).map((host) => ({
    kind: 'host',
    class: host.class,
    text: untrustedText(host.text),
    context: contextOf(file, input),
    file,
    line: host.line,
    layers: [],
  }))
}

/** Runs a part; false when the JavaScript stack ended it, which no bound of ours can foresee on every machine. */
function isWithinStack(machine: Machine, run: () => void): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    machine.budget.reset()
    return false
  }
}

/**
 * Fonts, images and archives are no code, whatever asks for them: Python refuses a null byte in code, but for scripts until
 * 3.11, which must then hold a word that reaches something.
 */
function mayBeCode(content: string): boolean {
  return !content.includes('\0') || /\b(?:import|exec|eval|getattr|__\w+__)\b/.test(content)
}

/**
 * Lines of a `.pth` that Python runs (site module, `str.splitlines` since 3.13): those that begin with `import`; others are
 * kept empty, so that lines count.
 */
function executableLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)
    .map((line) => (/^import[ \t]/.test(line) ? line : ''))
    .join('\n')
}

function runAll(
  machine: Machine,
  input: CodeInput,
  { files, startup }: { files: readonly SourceFile[]; startup: readonly CodeUnit[] },
): void {
  for (const unit of startup) {
    const scope = { variables: new Map(), parent: null, globals: new Set<string>() }
    const module: ModuleState = { name: '', file: unit.file, isPackage: false, scope, state: 'running' }
    machine.executeBlock(0, frameOf(module, unit, 'start-up'))
  }
  runBackend(machine, input)
  runBuildHooks(machine, input)
  const ordered = files.map((one) => ({ ...one, context: contextOf(one.file, input) })).toSorted(readingOrder)
  for (const { file, unit, isWorthRunning, context } of ordered) {
    const module = machine.modules.byFile(file)
    // Tests run for those who run them; they are read when something else imports them.
    if (module === null || module.state !== 'unread' || context === 'test') continue
    if (context === 'import' && !module.isPackage && !isWorthRunning()) continue
    const read = unit()
    if (read === null) continue
    const frame = frameOf(module, read, context)
    runModule(machine, module, { frame, node: 0 })
    if (context === 'install') runInstallHooks(machine, module, frame)
  }
  runEntryPoints(machine, input)
  runPostponedCalls(machine)
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

/** What nothing was seen to call runs when a caller asks; read where its words say that it may matter. */
function runUncalled(machine: Machine): void {
  for (let index = 0; index < machine.functions.length; index++) {
    const value = machine.functions[index]
    if (value === undefined || value.fn.evaluations > 0 || !machine.isWorthReading(value.fn)) continue
    const bound = value.fn.owner === null ? value : { ...value, self: anyInstance(value.fn.owner) }
    const site = { frame: frameOf(value.fn.module, value.fn.unit, 'call'), node: value.fn.node }
    isWithinStack(machine, () => void machine.invoke(bound, callerArguments(bound), site))
  }
}
