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

/** Only literal searches and anchored or bounded patterns: linear. */
export function findMarkers(text: string): MarkerSighting[] {
  const found: MarkerSighting[] = []
  const note = (kind: MarkerSighting['class'], shown = text): void => void found.push({ class: kind, text: shown.slice(0, 200) })
  if (text.length < 100 && ADDRESS.test(text)) note('crypto-address')
  if (text.includes(':AA')) {
    const token = TELEGRAM.exec(text)
    if (token?.[1] !== undefined) note('telegram-token', `${token[1].slice(0, 14)}…`)
  }
  if (text.startsWith('MZ') && text.length > 512 && text.includes('This program')) note('embedded-executable')
  if (text.startsWith('TVqQAA') && text.length > 512) note('embedded-executable')
  if (text.length > 20 && text.length < 100_000) {
    const lower = text.toLowerCase()
    if (POWERSHELL.some((word) => lower.includes(word))) note('powershell')
    if (lower.includes('stratum+tcp://') || lower.includes('xmrig')) note('miner')
    if (PAYLOAD.filter((word) => text.includes(word)).length >= 2) note('python-payload')
  }
  return found
}
