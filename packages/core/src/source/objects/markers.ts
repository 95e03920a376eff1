/** Telling things inside constant text that are neither hosts, paths nor commands. */
export interface MarkerSighting {
  readonly class:
    | 'telegram-token'
    | 'crypto-address'
    | 'powershell'
    | 'obfuscator'
    | 'embedded-executable'
    | 'python-payload'
    | 'miner'
    | 'research-note'
    | 'remote-loader'
    | 'token-pattern'
    | 'address-pattern'
    | 'analysis-tool'
  readonly text: string
}

const TELEGRAM = /(?:^|[^0-9])([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:$|[^A-Za-z0-9_-])/
const ADDRESS =
  /^(?:bc1[a-z0-9]{25,60}|0x[a-fA-F0-9]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|T[a-km-zA-HJ-NP-Z1-9]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z0-9]{38,60}|r[1-9A-HJ-NP-Za-km-z]{24,34}|X[1-9A-HJ-NP-Za-km-z]{33})$/
const POWERSHELL = [
  'powershell -',
  'powershell.exe',
  'invoke-webrequest',
  'invoke-expression',
  'downloadstring(',
  '-windowstyle hidden',
  'frombase64string',
]
const PAYLOAD = [
  'import os',
  'import subprocess',
  'import requests',
  'import socket',
  'exec(',
  '__import__(',
  'import base64',
  'import urllib',
  'from urllib',
]

/** Pieces of patterns that find Discord tokens in the stores of browsers and clients; scanners of secrets write them otherwise. */
const TOKEN_PATTERNS: readonly string[] = [
  '[\\w-]{24}\\.[\\w-]{6}\\.',
  'dQw4w9WgXcQ:',
  'mfa\\.[\\w-]{84}',
  '[\\w-]{26}\\.[\\w-]{6}\\.[\\w-]{38}',
]
/** Pieces of patterns of coin addresses. */
const ADDRESS_PATTERNS: readonly string[] = [
  'bc1)[a-',
  '(bc1|[13])',
  'bc1[a-zA-HJ',
  '[13][a-km-zA-HJ-NP-Z',
  '0x[a-fA-F0-9]{40}',
  '0x[A-Fa-f0-9]{40}',
  'T[A-Za-z1-9]{33}',
  '[LM3][a-km-zA-HJ-NP-Z1-9]{26,33}',
  '4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}',
]
/** Programs, drivers and names by which code tells that it is being watched. */
const ANALYSIS: ReadonlySet<string> = new Set(
  (
    'vmwareuser vmwaretray vmwareservice vmtoolsd vmacthlp vmsrvc vmusrvc vboxservice vboxtray vboxcontrol qemu-ga xenservice prl_cc prl_tools joeboxcontrol joeboxserver ' +
    'wireshark fiddler httpdebuggerui httpdebuggersvc processhacker procmon procexp ollydbg x32dbg x64dbg x96dbg windbg ida64 idaq idaq64 pestudio ksdumper ksdumperclient df5serv sandboxie sbiedll ' +
    'dumpcap tcpview autoruns autorunsc regmon filemon immunitydebugger resourcehacker importrec petools lordpe sysinspector sniff_hit proc_analyzer hookexplorer'
  ).split(' '),
)

/** Only literal searches and anchored or bounded patterns: linear. */
export function findMarkers(text: string): MarkerSighting[] {
  const found: MarkerSighting[] = []
  const note = (kind: MarkerSighting['class'], shown = text): void => void found.push({ class: kind, text: shown.slice(0, 200) })
  if (text.length < 100 && ADDRESS.test(text)) note('crypto-address')
  if (text.includes(':AA')) {
    const token = TELEGRAM.exec(text)
    if (token?.[1] !== undefined) note('telegram-token', `${token[1].slice(0, 14)}…`)
  }
  if (text.length > 11 && text.length < 400) {
    if (TOKEN_PATTERNS.some((piece) => text.includes(piece))) note('token-pattern')
    if (ADDRESS_PATTERNS.some((piece) => text.includes(piece))) note('address-pattern')
  }
  if (text.length > 4 && text.length < 60 && ANALYSIS.has(text.toLowerCase().replace(/\.(?:exe|sys|dll)$/, '')))
    note('analysis-tool')
  if (text.startsWith('MZ') && text.length > 512 && text.includes('This program')) note('embedded-executable')
  if (text.startsWith('TVqQAA') && text.length > 512) note('embedded-executable')
  if (text.length > 20 && text.length < 100_000) {
    const lower = text.toLowerCase()
    if (POWERSHELL.some((word) => lower.includes(word))) note('powershell')
    if (lower.includes('stratum+tcp://') || lower.includes('xmrig')) note('miner')
    if (text.length < 4096 && text.includes('exec(') && /urlopen\(|requests\.get\(|httpx\.get\(|_uurlopen/.test(text))
      note('remote-loader')
    if (PAYLOAD.filter((word) => text.includes(word)).length >= 2) note('python-payload')
  }
  return found
}
