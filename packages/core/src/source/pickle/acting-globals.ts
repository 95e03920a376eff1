import { canonicalName } from '../catalog/canonical-name.ts'
import { sinkOf } from '../catalog/sinks.ts'

const ACTING_MODULES =
  /^(?:os|posix|nt|sys|subprocess|socket|pty|commands|runpy|webbrowser|pip|_posixsubprocess|ctypes|requests|urllib\w*|http|httplib|ftplib|shutil|code|codeop|pdb|bdb|timeit|cProfile|profile|idlelib|distutils\.spawn|importlib|asyncio\.(?:unix_events|subprocess)|numpy\.testing\._private\.utils)\.(?!path\b|PathLike\b|stat_result\b|terminal_size\b|resources\b|metadata\b)/
const ACTING_NAMES: ReadonlySet<string> = new Set([
  ...['exec', 'eval', 'compile', 'open', 'execfile', 'input', 'breakpoint', '__import__', 'globals', 'vars'].map(
    (name) => `builtins.${name}`,
  ),
  'pkgutil.resolve_name',
  'pydoc.locate',
  'operator.attrgetter',
  'operator.methodcaller',
  'types.FunctionType',
  'marshal.loads',
])
/** Modules that others hold as attributes, which pickles reach by a dotted name: `tempfile._os.system`. */
const HELD = /^_?(?:os|posix|nt|sys|subprocess|builtins|__builtin__|socket|shutil|importlib|ctypes)$/

/** A name as it is known, though it was reached through another module. */
export function directName(name: string): string {
  const parts = name.split('.')
  const at = parts.findLastIndex((part, index) => index > 0 && index < parts.length - 1 && HELD.test(part))
  return at === -1 ? name : [(parts[at] ?? '').replace(/^_(?=[a-z])/, ''), ...parts.slice(at + 1)].join('.')
}

/** Whether loading a pickle that names this runs something. */
export function isActingGlobal(name: string): boolean {
  const direct = directName(name)
  const canonical = canonicalName(direct)
  const parts = name.split('.')
  return (
    // A name that is only known when it is loaded may be any; a module that another holds gives all that it has.
    parts[0] === '_' ||
    parts.at(-1) === '_' ||
    (parts.length > 1 && HELD.test(parts.at(-1) ?? '')) ||
    ACTING_NAMES.has(canonical) ||
    ACTING_MODULES.test(direct) ||
    ACTING_MODULES.test(canonical) ||
    (sinkOf(canonical) !== null && !/^(?:pickle|dill|cloudpickle|types)\./.test(canonical))
  )
}
