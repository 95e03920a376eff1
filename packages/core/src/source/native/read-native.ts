import { untrustedText } from '../../base/display.ts'
import type { NativeFile } from '../../model/inventory.ts'
import { findHosts } from '../objects/hosts.ts'
import type { NativeHeader } from './native-header.ts'
import { readElf } from './read-elf.ts'
import { readMachO } from './read-mach-o.ts'
import { readPe } from './read-pe.ts'

/** Imports that start programs, reach the network or meddle with other processes. */
const ACTING =
  /^_?(?:system|popen|exec[lv]p?e?|posix_spawnp?|fork|connect|gethostbyname|getaddrinfo|sendto|dlopen|ptrace|memfd_create|CreateProcess[AW]?|ShellExecute(?:Ex)?[AW]?|WinExec|VirtualAlloc(?:Ex)?|WriteProcessMemory|CreateRemoteThread|URLDownloadToFile[AW]?|InternetOpen(?:Url)?[AW]?|WinHttpOpen|WSAStartup|SetWindowsHookEx[AW]?|GetAsyncKeyState|CryptUnprotectData|RegSetValueEx[AW]?|BitBlt|OpenClipboard)$/
const TELLING = [
  '://',
  '/bin/sh',
  'cmd.exe',
  'powershell',
  '/dev/tcp',
  'crontab',
  'CurrentVersion\\Run',
  '.ssh/',
  'wallet.dat',
  'pyi-runtime',
  '_MEIPASS',
  'NUITKA',
  'PyArmor',
]
const MOST_TEXTS = 24
const MOST_CUT = 160

/** The inventory entry of a program or library: what its headers say and which telling texts lie in it. Never throws. */
export function readNative(file: string, bytes: Uint8Array): NativeFile {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = readHeader(data)
  return {
    file,
    size: bytes.length,
    format: header?.format ?? null,
    kind: header?.kind ?? null,
    imported: null,
    isDisguised: false,
    libraries: cut(header?.libraries ?? [], 60),
    symbols: cut(
      (header?.symbols ?? []).filter((name) => ACTING.test(name)),
      40,
    ),
    texts: findTexts(data),
  }
}

/** The entry of one whose bytes were not asked for. */
export function unreadNative(file: string, size: number): NativeFile {
  return { file, size, format: null, kind: null, imported: null, isDisguised: false, libraries: [], symbols: [], texts: [] }
}

function readHeader(data: Buffer): NativeHeader | null {
  for (const read of [readElf, readPe, readMachO]) {
    try {
      const header = read(data)
      if (header !== null) return header
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return null
}

function cut(names: readonly string[], most: number): NativeFile['texts'] {
  return [...new Set(names)].slice(0, most).map((name) => untrustedText(name.slice(0, MOST_CUT)))
}

/** Runs of printable bytes around telling words; hosts of documentation and standards are no news. */
function findTexts(data: Buffer): NativeFile['texts'] {
  const found = new Set<string>()
  for (const word of TELLING) {
    for (
      let at = data.indexOf(word), tries = 0;
      at !== -1 && found.size < MOST_TEXTS && tries < 400;
      at = data.indexOf(word, at + 1), tries++
    ) {
      const text = runAround(data, at)
      if (word === '://' && findHosts(text).every((host) => host.class === 'plain' || host.class === 'documentation')) continue
      found.add(text)
    }
  }
  return [...found].map((text) => untrustedText(text))
}

function runAround(data: Buffer, at: number): string {
  const isPrintable = (byte: number | undefined): boolean => byte !== undefined && byte >= 32 && byte < 127
  let from = at
  while (at - from < 60 && isPrintable(data[from - 1])) from--
  let to = at
  while (to - from < MOST_CUT && isPrintable(data[to])) to++
  return data.toString('latin1', from, to)
}
