import { canonicalName } from './catalog/canonical-name.ts'
import type { FunctionInfo, ModuleState, Value } from './values.ts'

/** Words without which nothing reaches the world or hides: modules, calls and methods of the catalog, and ways to name them. */
const ACTING: ReadonlySet<string> = new Set(
  (
    'requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize feedparser gdown ' +
    'urlopen urlretrieve post sendall sendto create_connection gethostbyname getaddrinfo sendmail send_message webhook Webhook DiscordWebhook telebot telegram discord dns ' +
    'subprocess system popen Popen check_output check_call getoutput getstatusoutput startfile spawn spawnl spawnv execl execv execve execvp posix_spawn pexpect pty dup2 ShellExecute ShellExecuteW WinExec ' +
    'exec eval execfile __import__ import_module marshal pickle dill cloudpickle runpy FunctionType CodeType spec_from_file_location SourceFileLoader ' +
    'ctypes windll CDLL WinDLL VirtualAlloc winreg SetValueEx pyperclip win32clipboard SetClipboardText clipboard ImageGrab screenshot pynput keyboard pyautogui mss CryptUnprotectData ' +
    'crontab schtasks powershell curl'
  ).split(' '),
)
/** Modules whose import makes a whole module worth running: they act, decode or find things by name. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize gdown ' +
    'subprocess pty pexpect ctypes marshal pickle dill cloudpickle runpy builtins __builtin__ importlib imp base64 binascii zlib gzip bz2 lzma codecs cryptography fernet Crypto Cryptodome nacl pyaes ' +
    'winreg _winreg pyperclip win32clipboard win32crypt PIL pynput keyboard pyautogui mss telebot telegram discord dhooks dns webbrowser setuptools distutils pip atexit threading multiprocessing asyncio ' +
    'getpass platform sqlite3 browser_cookie3 keyring psutil ssl select six code codeop bdb timeit cProfile profile trace pydoc pkgutil yaml'
  ).split(' '),
)
/** Words that act by themselves, whatever was imported. */
const ALWAYS =
  /\b(?:exec|eval|execfile|__import__|globals|vars|locals|compile|attrgetter|methodcaller|resolve_name|locate)\s*\(|__builtins__|__loader__|__subclasses__|\bexec\s+["'\w]/
/** What makes of `os` and `sys` more than paths. */
const WITH_OS =
  /\b(?:system|popen\d?|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawn|environ|getenv|modules|__dict__|getattr|fork|login|uname|putenv)\b/
/** `shutil.os`, `tempfile._os`, `os.path` under another name: modules hold the modules that they import. */
const OS_ELSEWHERE = /\b_?(?:os|sys|path)\b/
const IMPORT = /\b(?:import|from)\b([^\n;#(]*)/g
/** A clause in parentheses; comments in it may hold any. */
const IN_PARENTHESES = /\((?:[^()#]|#[^\n\r]*)*/y
const WORD = /[A-Za-z_]\w*/g

/** Whether a text holds one of the words. */
function holds(text: string, isWanted: (word: string) => boolean): boolean {
  for (const [word] of text.matchAll(WORD)) if (isWanted(word)) return true
  return false
}

/** Whether running a module can do anything that is looked for; decided on its words, as Python reads them (NFKC). */
export function isModuleWorthRunning(source: string): boolean {
  const text = /[^\x00-\x7f]/.test(source) ? source.normalize('NFKC') : source
  if (ALWAYS.test(text)) return true
  let hasSystem = false
  for (const match of text.matchAll(IMPORT)) {
    const [whole, clause = ''] = match
    if (clause.endsWith('\\')) return true
    IN_PARENTHESES.lastIndex = match.index + whole.length
    const [more = ''] = IN_PARENTHESES.exec(text) ?? []
    for (const [word] of (clause + more).matchAll(WORD)) {
      if (HEADS.has(word)) return true
      if (word === 'os' || word === 'sys' || word === 'posix' || word === 'nt' || word === 'operator' || word === 'types')
        hasSystem = true
    }
  }
  return (hasSystem || OS_ELSEWHERE.test(text)) && WITH_OS.test(text)
}

/** Whether a word names something that acts: a module, call or method of the catalog, or a way to name them. */
export function isActingWord(word: string): boolean {
  return ACTING.has(word)
}

/** The function's own text, as far as it lies in a file. */
function bodyText(fn: FunctionInfo): string {
  const { tree } = fn.unit
  const start = tree.start[fn.node] ?? 0
  const cut = tree.bodies?.get(start)
  return tree.text.slice(start, cut?.end ?? tree.end[fn.node])
}

/** Which functions of a module a caller may want to know of: those with acting words or with names that the module gives to acting things. */
export function createBodyFilter(): (fn: FunctionInfo) => boolean {
  const words = new Map<ModuleState, Set<string>>()
  const known = new Map<string, boolean>()
  return (fn) => {
    const key = `${fn.unit.file}:${fn.unit.layers.length}:${fn.unit.tree.count}:${fn.unit.tree.start[fn.node] ?? 0}`
    const before = known.get(key)
    if (before !== undefined) return before
    let own = words.get(fn.module)
    if (own === undefined) words.set(fn.module, (own = actingNames(fn.module)))
    const isWorth = holds(bodyText(fn), (word) => ACTING.has(word) || own.has(word))
    known.set(key, isWorth)
    return isWorth
  }
}

/** Names of a module that stand for acting things or for its own functions that hold acting words. */
function actingNames(module: ModuleState): Set<string> {
  const names = new Set<string>()
  for (const [name, value] of module.scope.variables) if (isActing(value, module)) names.add(name)
  return names
}

function isActing(value: Value, module: ModuleState): boolean {
  if (value.t === 'name') {
    const parts = canonicalName(value.name).split(/[.()]+/)
    return parts.some((part) => ACTING.has(part))
  }
  return value.t === 'function' && value.fn.module === module && holds(bodyText(value.fn), (word) => ACTING.has(word))
}
