import { canonicalName } from '../catalog/canonical-name.ts'
import { DECODERS } from '../catalog/decoders.ts'
import { sinkOf } from '../catalog/sinks.ts'
import { IDENTITY_VARIABLES, isSecretVariable, sourceOf } from '../catalog/sources.ts'
import { BUILTIN_FOLDS } from '../fold/builtins.ts'
import { MODULE_FOLDS } from '../fold/modules.ts'
import { constantText } from '../fold/read-constants.ts'
import { classifyPath, sourceOfPath } from '../objects/paths.ts'
import { argumentValues, deepTaint, joinLayers, joinTaints, unknownWith } from '../join-values.ts'
import { NONE, nameValue, UNKNOWN, type CallArguments, type NameValue, type Taint, type Value } from '../values.ts'
import { callImplicit, runImplicit } from './implicit-methods.ts'
import { noteText } from './note-text.ts'
import { isFedInterpreter, recordSink } from './record-sink.ts'
import { writtenTaint } from './written-files.ts'
import { SPECIAL_CALLS } from './special-calls.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

/** Results that say nothing about the content of what was given. */
const CLEAN_RESULTS: ReadonlySet<string> = new Set([
  'builtins.len',
  'builtins.isinstance',
  'builtins.bool',
  'builtins.hasattr',
  'builtins.callable',
  'builtins.id',
  'builtins.type',
  'builtins.print',
  'os.path.exists',
  'os.path.isfile',
  'os.path.isdir',
  'builtins.hash',
  'builtins.issubclass',
])

/** Calls something outside the artifact: folds it, records what it does, and says what comes back. */
export function callOutside(machine: Machine, callee: NameValue, { given, site }: { given: CallArguments; site: Site }): Value {
  const { name } = callee
  runImplicit(machine, name, { given, site })
  runHooks(machine, callee, { given, site })
  const item = readItem(machine, name, { given, site })
  if (item !== null) return item
  const special = SPECIAL_CALLS.get(name)
  if (special !== undefined) {
    const value = special(machine, callee, { given, site })
    if (value !== null) return value
  }
  machine.budget.spend(costOfUnpacking(name, given))
  const folded = foldOutside(name, given)
  if (folded !== null) {
    if ((folded.layers?.length ?? 0) > 0) noteText(machine, folded, site)
    return folded
  }
  const found = sinkOf(name)
  const sink = found?.action === 'input' && !isFedInterpreter(callee) ? null : found
  if (sink !== null) recordSink(machine, sink, { name, callee, given, site })
  const method = methodName(name)
  if (sink === null && method !== null && callee.receiver !== undefined) {
    const dictionary = method === '__setitem__' || method === '__setattr__'
    if (dictionary) return NONE
  }
  runCallbacks(machine, name, { given, site })
  return resultOf(machine, callee, {
    given,
    site,
    isNetwork: sink?.capability === 'network',
    isProcess: sink?.capability === 'process',
  })
}

/** Steps of unpacking, whatever comes out: little data may unpack to much, and break off at its end. */
const UNPACKING: ReadonlyMap<string, number> = new Map([
  ['lzma.decompress', 10_000],
  ['lzma.LZMADecompressor().decompress', 10_000],
  ['bz2.decompress', 20_000],
  ['bz2.BZ2Decompressor().decompress', 20_000],
  ['zlib.decompress', 100],
  ['gzip.decompress', 100],
  ['brotli.decompress', 10_000],
  ['base58.b58decode', 500],
])

/** The fixed cost, and a step for each byte: deflate unpacks to a thousand times as much. */
function costOfUnpacking(name: string, given: CallArguments): number {
  const cost = UNPACKING.get(name)
  return cost === undefined ? 0 : cost + (constantText(given.positional[0])?.length ?? 0)
}

const ITEMS = ['.__getitem__', '.__getattribute__'] as const

/** `vars(os)['system']`, `os.__dict__['system']`: an item of a module's names is its attribute. */
function readItem(machine: Machine, name: string, { given, site }: { given: CallArguments; site: Site }): Value | null {
  const way = ITEMS.find((one) => name.endsWith(one))
  if (way === undefined || name.includes('(') || name.startsWith('?')) return null
  const base = name.slice(0, -way.length)
  const key = constantText(given.positional[0])
  if (key === null || base === 'os.environ' || base === 'sys.modules' || !/^[A-Za-z_]\w*$/.test(key)) return null
  return machine.attribute(nameValue(base), key, site)
}

function foldOutside(name: string, given: CallArguments): Value | null {
  const fold =
    (Object.hasOwn(BUILTIN_FOLDS, name) ? BUILTIN_FOLDS[name] : undefined) ??
    (Object.hasOwn(MODULE_FOLDS, name) ? MODULE_FOLDS[name] : undefined)
  if (fold === undefined) return null
  try {
    return fold(given)
  } catch {
    // RangeError of a text or number that is too long: not folded.
    return null
  }
}

function methodName(name: string): string | null {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? null : name.slice(dot + 1)
}

/** Outside functions that call what they are given, now or soon. */
const CALLERS =
  /(?:^|\.)(?:Thread|Timer|Process|register|run|submit|map|filter|apply|apply_async|start_new_thread|run_until_complete|create_task|ensure_future|gather|call_soon|after|partial|reduce|sorted|run_in_executor|Greenlet|spawn|starmap|map_async|atexit|run_coroutine_threadsafe|wait_for|call_later|any|all|max|min|next|list|tuple|set|run_sync|to_thread|signal|settrace|setprofile|addaudithook|__import__)$/

function runCallbacks(machine: Machine, name: string, { given, site }: { given: CallArguments; site: Site }): void {
  if (!CALLERS.test(name)) return
  const extra = given.keywords.get('args')
  const positional =
    extra?.t === 'seq'
      ? extra.items
      : given.positional
          .filter((value) => value.t !== 'function')
          .map((value) => (value.t === 'seq' ? (value.items[0] ?? unknownWith(value.taint)) : value))
  for (const value of argumentValues(given)) {
    if (value.t === 'function') machine.invoke(value, { positional, keywords: new Map(), rest: unknownWith(undefined) }, site)
    else if (value.t === 'name' && value.given === undefined && sinkOf(value.name) !== null && value !== given.rest)
      machine.call(value, { positional, keywords: new Map(), rest: null }, site)
  }
}

/** Parameters under which functions are given that the call calls at once or soon. */
const HOOKS = [
  'object_hook',
  'object_pairs_hook',
  'parse_float',
  'parse_int',
  'parse_constant',
  'preexec_fn',
  'initializer',
  'key',
] as const

function runHooks(machine: Machine, { name, receiver }: NameValue, { given, site }: { given: CallArguments; site: Site }): void {
  for (const hook of HOOKS) {
    const value = given.keywords.get(hook)
    if (value?.t === 'function') machine.invoke(value, { positional: [], keywords: new Map(), rest: UNKNOWN }, site)
  }
  // A thread or process of the artifact's own class runs its method.
  if (name.endsWith('().start') && receiver !== undefined) callImplicit(machine, receiver, { name: 'run', site })
}

function origin(kind: Taint[number]['kind'], name: string, site: Site): Taint {
  return [{ kind, name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }]
}

const ENVIRONMENT_READS: ReadonlySet<string> = new Set([
  'os.getenv',
  'os.environ.get',
  'os.environ.__getitem__',
  'os.environ.pop',
  'os.environ.setdefault',
  'os.path.expandvars',
])
const FILE_READS = /^(?:builtins\.open\(\)|pathlib\.Path\(\)|str)\.(?:read|readlines|readline|read_text|read_bytes|__iter__)$/

function resultOf(
  machine: Machine,
  callee: NameValue,
  { given, site, isNetwork, isProcess }: { given: CallArguments; site: Site; isNetwork: boolean; isProcess: boolean },
): Value {
  const { name } = callee
  const result: NameValue = { t: 'name', name: canonicalName(`${name}()`), given, receiver: callee.receiver }
  if (CLEAN_RESULTS.has(name)) return { t: 'unknown' }
  if (isNetwork) return { ...result, taint: origin('network-answer', name, site) }
  if (ENVIRONMENT_READS.has(name)) {
    const variable = constantText(given.positional[0])
    const kind =
      variable === null
        ? 'environment'
        : isSecretVariable(variable)
          ? 'secret-variable'
          : IDENTITY_VARIABLES.has(variable.toUpperCase())
            ? 'host-identity'
            : null
    const fallback = given.positional[1]?.taint
    if (kind === null) return { ...result, taint: fallback }
    return {
      ...result,
      taint: joinTaints(origin(kind, `os.environ[${variable ?? '…'}]`, site), fallback),
    }
  }
  let taint = argumentValues(given).reduce<Taint | undefined>((all, value) => joinTaints(all, deepTaint(value, 1)), callee.taint)
  let layers = argumentValues(given).reduce<readonly string[] | undefined>(
    (all, value) => joinLayers(all, layersOf(value)),
    callee.layers,
  )
  const kind = sourceOf(name)
  if (kind !== null && kind !== 'environment') taint = joinTaints(taint, origin(kind, name, site))
  if (isProcess) taint = joinTaints(taint, origin(kindOfOutput(given), name, site))
  if (name === 'builtins.open' || name === 'pathlib.Path().open' || FILE_READS.test(name))
    taint = joinTaints(taint, pathTaint(machine, callee, { given, site }))
  if (PATH_READERS.has(name)) taint = joinTaints(taint, secretTaint(given, site))
  const resource = resourceOf(callee, given)
  if (resource !== null) taint = joinTaints(taint, origin('file', resource, site))
  if (DECODERS.has(name)) {
    taint = joinTaints(taint, origin('decoded', name, site))
    layers = joinLayers(layers, [DECODERS.get(name) ?? 'decoded'])
  }
  return { ...result, taint, layers }
}

const RESOURCE_READS =
  /^(?:pkgutil\.get_data|(?:importlib\.resources|importlib_resources)\.(?:read_text|read_binary)|pkg_resources\.resource_(?:string|stream))$/
const RESOURCE_FILES =
  /^(?:importlib\.resources|importlib_resources)\.files\(\)\.(?:joinpath|__truediv__)\(\)\.(?:read_text|read_bytes)$/

/** A file of a package that is read through Python's resource interfaces; null for any other call. */
function resourceOf(callee: NameValue, given: CallArguments): string | null {
  if (RESOURCE_READS.test(callee.name)) return constantText(given.positional[1]) ?? 'resource'
  if (!RESOURCE_FILES.test(callee.name) || callee.receiver?.t !== 'name') return null
  return constantText(callee.receiver.given?.positional.at(-1)) ?? 'resource'
}

/** Layers of a value, or of the parts of a list that was not read to its end: `bytes([x ^ 1 for x in …])`. */
function layersOf(value: Value): readonly string[] | undefined {
  return value.t === 'seq' ? value.items.slice(0, 8).find(({ layers }) => layers !== undefined)?.layers : value.layers
}

/** Calls whose result is what lies at a path, or leads there. */
const PATH_READERS: ReadonlySet<string> = new Set(
  'glob.glob glob.iglob os.listdir os.walk os.scandir linecache.getlines linecache.getline fileinput.input shutil.make_archive tarfile.open'.split(
    ' ',
  ),
)

function secretTaint(given: CallArguments, site: Site): Taint | undefined {
  for (const value of argumentValues(given)) {
    const kind = value.t === 'str' ? sourceOfPath(classifyPath(value.s)) : null
    if (kind !== null && value.t === 'str') return origin(kind, value.s, site)
  }
  return undefined
}

/** Commands that print what they hold: all variables, or tokens of their own services. */
const SECRET_COMMANDS: RegExp =
  /^(?:gh auth token|gcloud auth (?:application-default )?print-|aws configure (?:get|export)|security find-|az account get-access-token|npm config get .*auth|git credential|cat \S*(?:\.ssh|\.aws|\.netrc|\.npmrc|\.pypirc|shadow))/

function kindOfOutput(given: CallArguments): Taint[number]['kind'] {
  const first = given.positional[0] ?? given.keywords.get('args')
  const text = first?.t === 'seq' ? first.items.map((item) => constantText(item) ?? '').join(' ') : (constantText(first) ?? '')
  if (/^(?:env|printenv|set)\s*$/.test(text)) return 'environment'
  if (SECRET_COMMANDS.test(text)) return 'credential-file'
  return isIdentityCommand(text) ? 'host-identity' : 'process-output'
}

function isIdentityCommand(text: string): boolean {
  return /^(?:whoami|hostname|id|ipconfig|ifconfig|systeminfo|uname|wmic|getmac)(?:\s|$|\.exe)/.test(text)
}

function pathTaint(
  machine: Machine,
  callee: NameValue,
  { given, site }: { given: CallArguments; site: Site },
): Taint | undefined {
  const opened = callee.receiver?.t === 'name' ? callee.receiver.given?.positional[0] : undefined
  const path = opened ?? given.positional[0] ?? given.keywords.get('file')
  if (path === undefined) return undefined
  const text = path.t === 'str' || path.t === 'bytes' ? path.s : null
  const kind = text === null ? null : sourceOfPath(classifyPath(text))
  return joinTaints(
    path.taint?.filter((one) => one.kind !== 'parameter'),
    joinTaints(writtenTaint(machine, '', [path]), origin(kind ?? 'file', text ?? 'open', site)),
  )
}
