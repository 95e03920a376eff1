import { sinkOf } from '../catalog/sinks.ts'
import { decryptFernet } from '../fold/modules.ts'
import { constantText, itemsOf } from '../fold/read-constants.ts'
import { foldTextMethod } from '../fold/text-methods.ts'
import { joinValues, unknownWith, withLayer } from '../join-values.ts'
import { bytes, nameValue, str, UNKNOWN, type CallArguments, type NameValue, type Value } from '../values.ts'
import { BYTECODE_CALLS } from './bytecode-calls.ts'
import { CIPHER_CALLS } from './cipher-calls.ts'
import { classAttribute, outsideBases } from './definitions.ts'
import { askFor, endOfPath, FILE_LOADER_CALLS } from './file-loader-calls.ts'
import { importByName, NAMING_CALLS } from './naming-calls.ts'
import { ITERATING_CALLS } from './iterating-calls.ts'
import { noteText } from './note-text.ts'
import type { Site } from './frame.ts'
import { NO_ARGUMENTS, type Machine, type SpecialCall } from './machine.ts'
import { recordSink } from './record-sink.ts'
import { STREAM_CALLS } from './stream-calls.ts'
import { TRANSFER_CALLS } from './transfer-calls.ts'

/** Code in whatever wrapping: `compile(code, …)`, alternatives. */
function unwrapCode(value: Value | undefined): Value {
  if (value?.t === 'name' && value.name === 'builtins.compile()')
    return unwrapCode(value.given?.positional[0] ?? value.given?.keywords.get('source'))
  if (value?.t === 'choice')
    return (
      value.options.findLast(
        (option) => option.t === 'str' || option.t === 'bytes' || (option.t === 'name' && option.name === 'builtins.compile()'),
      ) ?? value
    )
  return value ?? UNKNOWN
}

const runCode =
  (mode: 'exec' | 'eval'): SpecialCall =>
  (machine, callee, { given, site }) => {
    const code = unwrapCode(given.positional[0])
    const sink = sinkOf(callee.name)
    if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given: { ...given, positional: [code] }, site })
    if (code.t === 'str' || code.t === 'bytes') return machine.runText(code, site, mode)
    for (const { kind, name } of code.taint ?? []) if (kind === 'file') askFor(machine, endOfPath(str(name)))
    return unknownWith(code.taint, code.layers)
  }

const ownNames: SpecialCall = (_, __, { given, site }) => given.positional[0] ?? { t: 'module', module: site.frame.module }

const fernet: SpecialCall = (machine, callee, { given, site }) => {
  const key = callee.receiver?.t === 'name' ? constantText(callee.receiver.given?.positional[0]) : null
  const token = given.positional[0]
  const text = constantText(token)
  if (key === null || text === null || token === undefined) return null
  const plain = decryptFernet(key, text)
  if (plain === null) return null
  const value = withLayer(bytes(plain), 'fernet', token.layers)
  noteText(machine, value, site)
  return value
}

/** Hooks of setuptools commands that run when their command does. */
const HOOKS = [
  '__init__',
  'initialize_options',
  'finalize_options',
  'run',
  'build_extension',
  'build_extensions',
  'build_module',
  'build_package_data',
  'copy_extensions_to_source',
] as const
/** Commands that installing or building never runs. */
const DEVELOPER_COMMANDS: ReadonlySet<string> = new Set([
  'test',
  'upload',
  'publish',
  'lint',
  'clean',
  'docs',
  'build_sphinx',
  'build_docs',
  'coverage',
  'release',
  'tag',
  'format',
  'mypy',
  'flake8',
  'verify',
  'sdist',
  'pytest',
  'doc',
  'bdist_rpm',
  'register',
  'check',
  'typecheck',
  'bench',
  'benchmark',
])

const setup: SpecialCall = (machine, callee, { given, site }) => {
  if (!/(?:^|\.)(?:setuptools|distutils|skbuild|numpy)\b/.test(callee.name)) return null
  const commands = given.keywords.get('cmdclass')
  if (commands?.t === 'dict') {
    for (const [name, value] of commands.entries.values()) {
      const command = constantText(name) ?? ''
      if (!DEVELOPER_COMMANDS.has(command)) runCommandClass(machine, value, site)
    }
  } else if (commands !== undefined) runCommandClass(machine, commands, site)
  return UNKNOWN
}

/** Runs the hooks of a command class as setuptools would. */
export function runCommandClass(machine: Machine, value: Value, site: Site): void {
  const classes = value.t === 'choice' ? value.options : [value]
  for (const one of classes) {
    if (one.t === 'function') {
      const made = machine.invoke(one, NO_ARGUMENTS, site)
      if (made.t === 'class') runCommandClass(machine, made, site)
    }
    if (one.t !== 'class') continue
    const instance: Value = { t: 'instance', cls: one.cls, attributes: new Map() }
    for (const hook of HOOKS) {
      const method = classAttribute(one.cls, hook)
      if (method?.t === 'function') machine.invoke({ ...method, self: instance }, { ...NO_ARGUMENTS, rest: UNKNOWN }, site)
    }
  }
}

/** Whether a class is a command of setuptools or distutils. */
export function isCommandClass(value: Value): boolean {
  return value.t === 'class' && outsideBases(value.cls).some((base) => /(?:^|\.)(?:setuptools|distutils)\b/.test(base))
}

export const SPECIAL_CALLS: ReadonlyMap<string, SpecialCall> = new Map<string, SpecialCall>([
  ['builtins.exec', runCode('exec')],
  ['builtins.eval', runCode('eval')],
  ...[
    'timeit.timeit',
    'timeit.repeat',
    'timeit.Timer',
    'cProfile.run',
    'profile.run',
    'pdb.run',
    'code.InteractiveConsole().push',
    'code.InteractiveConsole().runsource',
    'code.InteractiveInterpreter().runsource',
    'ctypes.pythonapi.PyRun_SimpleString',
  ].map((name): readonly [string, SpecialCall] => [name, runCode('exec')]),
  [
    'operator.getitem',
    (machine, _, { given, site }) =>
      given.positional[0] === undefined
        ? null
        : machine.call(
            machine.attribute(given.positional[0], '__getitem__', site),
            { ...given, positional: given.positional.slice(1) },
            site,
          ),
  ],
  ['builtins.globals', ownNames],
  ['builtins.locals', ownNames],
  ['builtins.vars', ownNames],
  ['builtins.super', () => UNKNOWN],
  [
    'collections.defaultdict().__getitem__',
    (machine, { receiver }, { site }) => {
      const maker =
        receiver?.t === 'name' ? (receiver.given?.positional[0] ?? receiver.given?.keywords.get('default_factory')) : undefined
      return maker === undefined ? null : machine.call(maker, NO_ARGUMENTS, site)
    },
  ],
  [
    'builtins.next',
    (_, __, { given }) => {
      const source = given.positional[0]
      return source?.t === 'seq' ? (source.items.shift() ?? given.positional[1] ?? UNKNOWN) : null
    },
  ],
  [
    'random.choice',
    (_, __, { given }) => {
      const source = given.positional[0]
      return source?.t === 'seq'
        ? source.items.slice(0, 64).reduce<Value>((all, item) => joinValues(all, item), unknownWith(source.taint))
        : null
    },
  ],
  ['cryptography.fernet.Fernet().decrypt', fernet],
  ...BYTECODE_CALLS,
  ...CIPHER_CALLS,
  ...STREAM_CALLS,
  ...TRANSFER_CALLS,
  ...ITERATING_CALLS,
  ...FILE_LOADER_CALLS,
  ...NAMING_CALLS,
  ['setuptools.setup', setup],
  ['distutils.core.setup', setup],
  ['numpy.distutils.core.setup', setup],
  ['skbuild.setup', setup],
  ['sys.path.insert', archiveOnPath],
  ['sys.path.append', archiveOnPath],
  ['site.addsitedir', archiveOnPath],
  ['sys.path.extend', archivesOnPath],
  ['sys.path.__setitem__', archivesOnPath],
  ['sys.__setattr__', archivesOnPath],
  ['zipimport.zipimporter().load_module', importOutOfArchive],
  ['builtins.str.join', textFunction('join')],
  ['builtins.bytes.decode', textFunction('decode')],
  ['builtins.str.encode', textFunction('encode')],
  ['builtins.str.format', textFunction('format')],
  ['builtins.str.replace', textFunction('replace')],
  [
    'builtins.__getitem__',
    (machine, _, { given, site }) => {
      const name = constantText(given.positional[0])
      return name === null ? null : machine.attribute(nameValue('builtins'), name, site)
    },
  ],
])

/** An archive on `sys.path` makes its modules importable (zipimport). */
function archiveOnPath(machine: Machine, callee: NameValue, { given, site }: { given: CallArguments; site: Site }): Value | null {
  const path = given.positional.at(-1)
  if (path?.t !== 'str' && path?.t !== 'bytes') return null
  const end = endOfPath(path)
  const name = end.slice(end.lastIndexOf('/') + 1)
  if (!/.\.[A-Za-z0-9]{1,8}$/.test(name)) return null
  machine.modules.addArchive(name)
  askFor(machine, end)
  if (/\.(?:zip|whl|egg|pyz)$/i.test(name))
    recordSink(machine, { capability: 'dynamic-code', action: 'import' }, { name: callee.name, callee, given, site })
  return null
}

/** `sys.path.extend([archive])`, `sys.path[:0] = [archive]`, `sys.path = [archive]`. */
function archivesOnPath(
  machine: Machine,
  callee: NameValue,
  { given, site }: { given: CallArguments; site: Site },
): Value | null {
  for (const path of itemsOf(given.positional.at(-1)) ?? [])
    archiveOnPath(machine, callee, { given: { ...given, positional: [path] }, site })
  return null
}

/** `zipimport.zipimporter(archive).load_module(name)`. */
function importOutOfArchive(machine: Machine, callee: NameValue, call: { given: CallArguments; site: Site }): Value | null {
  const path = callee.receiver?.t === 'name' ? callee.receiver.given?.positional[0] : undefined
  if (path?.t === 'str') machine.modules.addArchive(path.s.split(/[\\/\uFFFC]/).at(-1) ?? '')
  return importByName(machine, callee, call)
}

function textFunction(name: string): SpecialCall {
  return (_, __, { given }) => {
    const [self, ...positional] = given.positional
    return self?.t === 'str' || self?.t === 'bytes' ? foldTextMethod(name, self, { ...given, positional }) : null
  }
}
