/** Prefixes under which the same things are found; longest first where one contains another. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['__builtin__', 'builtins'],
  ['__builtins__', 'builtins'],
  ['six.moves.builtins', 'builtins'],
  ['posix', 'os'],
  ['nt', 'os'],
  ['_socket', 'socket'],
  ['_posixsubprocess', 'subprocess'],
  ['subprocess32', 'subprocess'],
  ['commands', 'subprocess'],
  ['six.moves.urllib', 'urllib'],
  ['future.moves.urllib', 'urllib'],
  ['future.backports.urllib', 'urllib'],
  ['urllib2', 'urllib.request'],
  ['six.moves.http_client', 'http.client'],
  ['httplib', 'http.client'],
  ['requests.api', 'requests'],
  ['requests.sessions', 'requests'],
  ['pip._vendor.requests', 'requests'],
  ['pip._vendor.urllib3', 'urllib3'],
  ['botocore.vendored.requests', 'requests'],
  ['httpx._api', 'httpx'],
  ['curl_cffi.requests', 'requests'],
  ['gevent.socket', 'socket'],
  ['gevent.subprocess', 'subprocess'],
  ['multiprocessing.context', 'multiprocessing'],
  ['cPickle', 'pickle'],
  ['_pickle', 'pickle'],
  ['fernet', 'cryptography.fernet'],
  ['Cryptodome', 'Crypto'],
  ['posixpath', 'os.path'],
  ['ntpath', 'os.path'],
  ['_winreg', 'winreg'],
  ['imp', 'importlib'],
  ['setuptools.distutils', 'distutils'],
]
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['urllib.urlopen', 'urllib.request.urlopen'],
  ['urllib.urlretrieve', 'urllib.request.urlretrieve'],
  ['urllib.quote', 'urllib.parse.quote'],
  ['urllib.urlencode', 'urllib.parse.urlencode'],
  ['urllib.unquote', 'urllib.parse.unquote'],
  ['urllib.request.quote', 'urllib.parse.quote'],
  ['urllib.URLopener', 'urllib.request.URLopener'],
  ['urllib.FancyURLopener', 'urllib.request.FancyURLopener'],
  ['requests.session', 'requests.Session'],
  ['os.getenvb', 'os.getenv'],
  ['os.environb', 'os.environ'],
  ['builtins.__import__', 'importlib.import_module'],
  ['builtins.execfile', 'builtins.execfile'],
  ['builtins.unicode', 'builtins.str'],
  ['builtins.reduce', 'functools.reduce'],
  ['importlib.__import__', 'importlib.import_module'],
  ['builtins.raw_input', 'builtins.input'],
  ['io.open', 'builtins.open'],
  ['codecs.open', 'builtins.open'],
  ['os.fdopen', 'builtins.open'],
  ['builtins.file', 'builtins.open'],
  ['aiofiles.open', 'builtins.open'],
  ['os.open', 'builtins.open'],
  ['base64.decodestring', 'base64.decodebytes'],
  ['pathlib.PosixPath', 'pathlib.Path'],
  ['pathlib.WindowsPath', 'pathlib.Path'],
  ['socket.socket.connect', 'socket.socket().connect'],
  ['os.posix_spawnp', 'os.posix_spawn'],
  ['codecs.getdecoder', 'codecs.getdecoder'],
])
const HEADS: ReadonlyMap<string, readonly (readonly [string, string])[]> = Map.groupBy(
  PREFIXES,
  ([prefix]) => prefix.split('.')[0] ?? '',
)
const HELD_MODULE = /^(?:\w+\.)+?_?((?:os|sys|subprocess|builtins|importlib|ctypes)(?=\.|$))/
/** Packages that have a module of such a name of their own. */
const OWN_SUBMODULES: ReadonlySet<string> = new Set([
  'asyncio',
  'gevent',
  'eventlet',
  'trio',
  'anyio',
  'curio',
  'six',
  'future',
  'sys',
])
const MOST = 160

/** The one name of a thing outside the artifact, however it was reached: `urllib2.urlopen` → `urllib.request.urlopen`. */
export function canonicalName(name: string): string {
  if (name.startsWith('?')) return name.length > MOST ? name.slice(0, MOST) : name
  let canonical = cache.get(name)
  if (canonical === undefined) {
    if (cache.size > 20_000) cache.clear()
    cache.set(name, (canonical = findCanonical(name)))
  }
  return canonical
}

const cache = new Map<string, string>()

function findCanonical(name: string): string {
  let canonical = name.length > MOST ? name.slice(0, MOST) : name
  const dot = canonical.indexOf('.')
  const candidates = HEADS.get(dot === -1 ? canonical : canonical.slice(0, dot))
  if (candidates !== undefined) {
    for (const [prefix, to] of candidates) {
      if (canonical === prefix || canonical.startsWith(`${prefix}.`)) {
        canonical = to + canonical.slice(prefix.length)
        break
      }
    }
  }
  // Modules hold the modules that they import: `shutil.os.system`, `tempfile._os`, `os.path.os`.
  const held = HELD_MODULE.exec(canonical)
  if (held !== null && !OWN_SUBMODULES.has(canonical.slice(0, canonical.indexOf('.'))))
    canonical = canonical.slice(held[0].length - (held[1] ?? '').length)
  if (canonical.endsWith('.__call__')) canonical = canonical.slice(0, -'.__call__'.length)
  if (canonical.startsWith('socket.create_connection()'))
    canonical = `socket.socket()${canonical.slice('socket.create_connection()'.length)}`
  // A socket in TLS is a socket: `context.wrap_socket(s).send`.
  const wrapped = canonical.indexOf('.wrap_socket()')
  if (wrapped !== -1) canonical = `socket.socket()${canonical.slice(wrapped + '.wrap_socket()'.length)}`
  return RENAMED.get(canonical) ?? canonical
}

/** Names that Python always has, as far as they matter. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set(
  (
    'abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec execfile ' +
    'exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals long map max ' +
    'memoryview min next object oct open ord pow print property quit range raw_input reduce reload repr reversed round set setattr slice sorted ' +
    'staticmethod str sum super tuple type unichr unicode vars xrange zip __import__ __builtins__ copyright credits file breakpoint aiter anext'
  ).split(' '),
)
