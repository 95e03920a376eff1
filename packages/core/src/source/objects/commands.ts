import { isExfiltration, isRemoteRun, STARTS_AFTER, withoutEscapes } from './command-shapes.ts'
import { findHosts } from './hosts.ts'

/** What a shell command does, as far as it matters. */
export type CommandClass =
  | 'powershell-encoded'
  | 'powershell-hidden'
  | 'download-and-run'
  | 'download'
  | 'reverse-shell'
  | 'pip-install'
  | 'python-code'
  | 'build'
  | 'persistence'
  | 'security-tampering'
  | 'destruction'
  | 'host-identity'
  | 'interpreter'
  | 'starts-file'
  | 'miner'
  | 'credential-file'
  | 'identity-sent'
  | 'lookup'
  | 'demonstration'
  | 'viewer'
  | 'other'

const BUILD: ReadonlySet<string> = new Set(
  (
    'gcc g++ cc c++ clang clang++ ld ar nm cmake make ninja meson pkg-config git hg svn nvcc rustc cargo go javac java swig cython cython3 cythonize f2py gfortran ldd otool lipo install_name_tool ' +
    'xcrun xcode-select sw_vers sysctl uname which where whereis brew dpkg dpkg-query rpm ldconfig llvm-config llvm-config-11 python-config python3-config mpicc mpicxx mpif90 h5cc nc-config gdal-config pg_config mysql_config mariadb_config ' +
    'xml2-config xslt-config curl-config krb5-config sdl-config sdl2-config freetype-config geos-config npm npx yarn pnpm node bazel bazelisk conda protoc sphinx-build doxygen twine flake8 black pytest mypy ruff isort tox ' +
    'icu-config net-snmp-config apt-config cl cl.exe link.exe msbuild vswhere.exe rc.exe vcvarsall.bat hipcc rocm-smi nvidia-smi pip-compile gmake autoconf automake libtool ./configure configure sed awk grep cat ls cp mv mkdir rm ln echo true test strip patch tar unzip ' +
    'lsb_release getconf ctags cppcheck clang-format rustup maturin upip mpy-cross gettext msgfmt pybabel lrelease pyrcc5 pyuic5 arch hostname ffmpeg'
  ).split(' '),
)

/** How telling a class is, mildest first: the class of a line is that of its worst command. */
const MILD: readonly CommandClass[] = ['build', 'other']

/** One command line, or an argument list joined by spaces. Only hand scanners and anchored or literal patterns: linear. */
export function classifyCommand(command: string): CommandClass {
  const text = withoutEscapes(command.slice(0, 20_000))
  const whole = classifyOne(text)
  if (!MILD.includes(whole)) return whole
  const parts = text
    .split(/&&|[;|\n]/)
    .slice(0, 40)
    .map((part) => classifyOne(part.trim()))
    .filter((part) => !MILD.includes(part))
  const [worst] = parts
  if (worst !== undefined) return worst
  return whole === 'build' && /(?:base64\s+(?:-d|--decode)|xxd\s+-r)/.test(text) ? 'interpreter' : whole
}

function classifyOne(text: string): CommandClass {
  const lower = text.toLowerCase()
  if (isReverseShell(lower)) return 'reverse-shell'
  const words = wordsOf(lower)
  const names = new Set(words.map((word) => baseName(word)))
  const isPowershell = names.has('powershell') || names.has('pwsh') || lower.includes('powershell')
  if (
    isPowershell &&
    /(?:^|[\s"',])[-/](?:e|ec|en|enc|enco|encod|encode|encoded|encodedc\w*)[\s"',]+['"]?[a-z0-9+/=]{24}/.test(lower)
  )
    return 'powershell-encoded'
  if (isSecurityTampering(lower, names)) return 'security-tampering'
  if (isExfiltration(lower, names)) return 'identity-sent'
  if (isRemoteRun(lower, names)) return 'download-and-run'
  const fetches =
    names.has('curl') ||
    names.has('wget') ||
    lower.includes('invoke-webrequest') ||
    lower.includes('downloadstring') ||
    lower.includes('downloadfile') ||
    lower.includes('invoke-restmethod') ||
    names.has('certutil') ||
    names.has('bitsadmin') ||
    names.has('iwr') ||
    names.has('start-bitstransfer') ||
    names.has('irm')
  if ((fetches || asksNames(names)) && SENDS_IDENTITY.test(lower)) return 'identity-sent'
  if (fetches) {
    const hasUrl = lower.includes('://') || lower.includes('$') || lower.includes('\uFFFC')
    const runs = STARTS_AFTER.test(lower)
    if (hasUrl && runs) return 'download-and-run'
    if (hasUrl) return 'download'
  }
  if (lower.includes('xmrig') || lower.includes('stratum+tcp') || lower.includes('minerd ')) return 'miner'
  if (isPersistence(lower, names)) return 'persistence'
  if (isPowershell) return /-w(?:indowstyle)?\s+['",]*(?:hidden|1)/.test(lower) ? 'powershell-hidden' : 'interpreter'
  if (
    /\brm\s+-(?:rf|fr)\s+(?:\/|~|\$home)(?:\s|$|\*)/.test(lower) ||
    /\bformat\s+c:/.test(lower) ||
    lower.includes('rd /s /q c:')
  )
    return 'destruction'
  if (
    (names.has('pip') || names.has('pip3') || lower.includes('-m pip') || lower.includes('-m, pip')) &&
    words.includes('install')
  )
    return 'pip-install'
  if (/python[\w.]*['"]?,?\s+['"]?-c(?:\s|['",])/.test(lower) || (words.includes('-c') && lower.startsWith('\uFFFC')))
    return 'python-code'
  const head = baseName(words[0] ?? '')
  if (
    head === 'whoami' ||
    head === 'hostname' ||
    head === 'ipconfig' ||
    head === 'ifconfig' ||
    head === 'systeminfo' ||
    lower.startsWith('wmic csproduct') ||
    head === 'id' ||
    head === 'wmic'
  )
    return 'host-identity'
  if (/(?:\.ssh\/|\/etc\/passwd|\/etc\/shadow|\.aws\/)/.test(lower)) return 'credential-file'
  if (asksNames(names) && ASKS.has(head)) return 'lookup'
  if (VIEWERS.has(head)) return 'viewer'
  if (DEMONSTRATIONS.has(head) || lower.startsWith('open -a calculator')) return 'demonstration'
  if (
    /chmod\s+(?:\+x|[0-7]{3,4})\s[^;&|]*(?:&&|;)\s*(?:nohup\s+)?\.\//.test(lower) ||
    /^(?:nohup\s+)?\/(?:var\/)?tmp\//.test(lower)
  )
    return 'starts-file'
  if (
    BUILD.has(head) ||
    /^(?:\/bin\/)?(?:ba)?sh\s+(?:-e\s+)?(?:\.\/)?(?:\S*\/)?(?:autogen|configure|bootstrap|buildconf)(?:\.sh)?(?:\s|$)/.test(lower)
  )
    return 'build'
  if (head === 'start' || /\.(?:exe|bat|cmd|ps1|vbs|scr|hta|msi)(?:\s|"|'|$)/.test(lower)) return 'starts-file'
  return ['sh', 'bash', 'cmd', 'zsh', 'mshta', 'rundll32', 'regsvr32', 'cscript', 'wscript', 'osascript', 'nc', 'ncat'].includes(
    head,
  )
    ? 'interpreter'
    : 'other'
}

const ASKS: ReadonlySet<string> = new Set(['nslookup', 'dig', 'ping', 'host', 'traceroute', 'drill'])
/** Programs that those start who only want to show that they could. */
const DEMONSTRATIONS: ReadonlySet<string> = new Set(['calc', 'xcalc', 'gnome-calculator', 'kcalc'])
/** Programs that show a text: what honest code starts when it is asked to, and never unasked. */
const VIEWERS: ReadonlySet<string> = new Set(['notepad', 'mspaint', 'wordpad'])
const SENDS_IDENTITY: RegExp =
  /(?:\$\(|`)\s*(?:whoami|hostname|id|pwd|uname|env|printenv|ifconfig|ip addr|ls|cat)\b|%(?:username|computername|userdomain)%|\$\{?(?:user|hostname|env:username|env:computername|home)\b/

function asksNames(names: ReadonlySet<string>): boolean {
  for (const name of ASKS) if (names.has(name)) return true
  return false
}

/** The file that a download command writes: `curl -o FILE`, `wget -O FILE`, `certutil -urlcache -f URL FILE`; null when it names none. */
export function writtenByCommand(command: string): string | null {
  const text = command.slice(0, 4000)
  const found =
    /(?:^|\s)(?:-o|-O|--output|--output-document|-outfile)[\s=]+["']?([^\s"';&|]{3,200})/i.exec(text) ??
    /certutil(?:\.exe)?\s[^;&|]{0,200}-urlcache\s[^;&|]{0,400}?\s["']?([^\s"';&|]{3,200})["']?\s*(?:$|[;&|])/i.exec(text)
  return found?.[1] ?? null
}

function isReverseShell(lower: string): boolean {
  if (lower.includes('/dev/tcp/')) return true
  if (/(?:^|[\s/|;&])(?:nc|ncat|netcat)\s[^|;&]{0,80}-[a-z]{0,3}e[a-z]?\s/.test(lower)) return true
  return lower.includes('mkfifo') && /\bnc(?:at)?\s/.test(lower)
}

function isSecurityTampering(lower: string, names: ReadonlySet<string>): boolean {
  return (
    lower.includes('set-mppreference') ||
    lower.includes('add-mppreference') ||
    lower.includes('disableantispyware') ||
    lower.includes('disablerealtimemonitoring') ||
    (lower.includes('netsh') && lower.includes('firewall')) ||
    lower.includes('mpcmdrun') ||
    lower.includes('vssadmin delete') ||
    (lower.includes('taskkill') && /(?:defender|msmpeng|wireshark|procmon|httpdebugger|fiddler)/.test(lower)) ||
    names.has('setenforce') ||
    lower.includes('netsh advfirewall')
  )
}

function isPersistence(lower: string, names: ReadonlySet<string>): boolean {
  return (
    names.has('schtasks') ||
    (names.has('crontab') && !lower.includes('crontab -l')) ||
    lower.includes('reg add') ||
    lower.includes('currentversion\\run') ||
    lower.includes('sc create') ||
    lower.includes('sc.exe create') ||
    lower.includes('register-scheduledtask') ||
    lower.includes('new-scheduledtask') ||
    lower.includes('launchctl bootstrap') ||
    lower.includes('update-rc.d') ||
    (/\btee\s+-a\b/.test(lower) && /\.(?:bashrc|zshrc|profile|bash_profile)/.test(lower)) ||
    (/\b(?:copy|move|cp|mv|xcopy)\b/.test(lower) && lower.includes('programs\\startup')) ||
    lower.includes('launchctl load') ||
    (lower.includes('>>') && /\.(?:bashrc|zshrc|profile|bash_profile)/.test(lower)) ||
    lower.includes('/etc/cron') ||
    /systemctl\s+(?:--user\s+)?enable/.test(lower)
  )
}

/** Words of a command line: quotes and commas taken off. */
function wordsOf(command: string): string[] {
  return command
    .split(/[\s"',;&|()]+/)
    .filter((word) => word !== '')
    .slice(0, 400)
}

function baseName(word: string): string {
  const at = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'))
  const name = at <= 0 && word.startsWith('./') ? word : word.slice(at + 1)
  return name.endsWith('.exe') ? name.slice(0, -4) : name
}

/** The text in a PowerShell `-EncodedCommand` or `FromBase64String` (base64 of UTF-16LE or UTF-8); null when there is none. */
export function decodePowershell(command: string): string | null {
  const found =
    /[-/]e[a-z]*[\s"',]+['"]?([A-Za-z0-9+/=]{24,})/i.exec(command) ??
    /frombase64string\(\s*["']([A-Za-z0-9+/=]{16,})["']/i.exec(command)
  if (found?.[1] === undefined) return null
  const bytes = Buffer.from(found[1], 'base64')
  for (const encoding of ['utf16le', 'utf8'] as const) {
    const text = bytes.toString(encoding)
    if (text.length > 8 && printableShare(text) > 0.9) return text
  }
  return null
}

function printableShare(text: string): number {
  let printable = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 32 && code < 127) || code === 10 || code === 13 || code === 9) printable++
  }
  return printable / text.length
}

/** The Python given to `python -c` in a command line or argument list; null when there is none. */
export function pythonOfCommand(command: string): string | null {
  const found = /python[\w.]*(?:\.exe)?['"]?\s+(?:-[A-Zabdhioquvx]+\s+)*-c\s+(["'])/i.exec(command)
  if (found === null) return null
  const from = found.index + found[0].length
  const quote = found[1] ?? '"'
  let end = command.lastIndexOf(quote)
  if (end <= from) end = command.length
  return command.slice(from, end).replaceAll(`\\${quote}`, quote)
}

/** Hosts that a command names, with or without a scheme: `nslookup $(id).x.oast.fun`. */
export function hostsOfCommand(command: string): ReturnType<typeof findHosts> {
  const text = command.slice(0, 20_000)
  const found = findHosts(text)
  if (found.length > 0) return found
  return text
    .split(/[\s"'`;|&]+/)
    .slice(0, 60)
    .flatMap((word) => findHosts(word.slice(word.lastIndexOf(')') + 1).replace(/^[.@]+/, '')))
    .slice(0, 4)
}

/** The text that `echo … | base64 -d | sh`, `xxd -r -p` or `openssl base64 -d` hands on; null when the command is none of that form. */
export function pipedText(command: string): string | null {
  const text = command.slice(0, 200_000)
  const isHex = /xxd\s+(?:-r\s+-p|-p\s+-r|-rp|-pr)/.test(text)
  if (!isHex && !/base64\s+(?:-di?|-D|--decode)|openssl\s+(?:enc\s+)?(?:-d\s+)?-?base64\b/.test(text)) return null
  const found = (
    isHex ? /(?:^|[\s"'=])([0-9a-fA-F]{24,})(?:[\s"'|]|$)/ : /(?:^|[\s"'=])([A-Za-z0-9+/]{24,}={0,2})(?:[\s"'|)]|$)/
  ).exec(text)
  return found?.[1] === undefined ? null : Buffer.from(found[1], isHex ? 'hex' : 'base64').toString('utf8')
}
