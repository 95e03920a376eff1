import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { startFakeIndex, type FakeIndex, type FakeIndexOptions } from '@safe-pip/testkit/fake-index'
import type { IndexFile } from '@safe-pip/testkit/index-pages'
import { afterEach, beforeEach } from 'vitest'
import { runProgram } from '../program.ts'

const opened: FakeIndex[] = []
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'safe-pip-online-'))
  writeFileSync(join(home, 'policy.toml'), '[sources.osv]\nenabled = false\n')
})
afterEach(() => {
  for (const index of opened.splice(0)) index.close()
  rmSync(home, { recursive: true })
})

/** An index that is closed after the test. */
export async function start(options: FakeIndexOptions): Promise<FakeIndex> {
  const index = await startFakeIndex(options)
  opened.push(index)
  return index
}

/** Long ago. */
export const OLD = '2026-01-01T00:00:00Z'
/** A wheel that has been there for long. */
export function wheel(name: string, version: string, parts: Partial<IndexFile> = {}): IndexFile {
  return { ...buildWheel({ name, version }), uploadTime: OLD, ...parts }
}

export interface Said {
  readonly exit: number
  /** `rule effect file:line` of every finding with an effect. */
  readonly findings: readonly string[]
  /** `check effect subject: reason`, known malware left out. */
  readonly notChecked: readonly string[]
}

interface ReportJson {
  readonly artifacts: readonly ReportJson[]
  readonly findings: readonly {
    readonly rule: string
    readonly effect: string
    readonly place: { readonly file: string; readonly line?: number }
  }[]
  readonly not_checked: readonly {
    readonly check: string
    readonly effect: string
    readonly subject: string
    readonly reason: string
  }[]
}

/** Writes the policy, which keeps the run on this machine unless it says otherwise. */
export function writePolicy(text: string): void {
  writeFileSync(join(home, 'policy.toml'), text)
}

/** Audits files as of 24 November 2026 with this environment. */
export async function audit(
  files: Record<string, string>,
  env: Record<string, string>,
  words: readonly string[] = [],
): Promise<Said> {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(home, path), content)
  let stdout = ''
  const exit = await runProgram(
    ['--policy', 'policy.toml', '--now', '2026-11-24T00:00:00Z', ...words, '--format', 'json', 'audit', ...Object.keys(files)],
    {
      cwd: home,
      env: { HOME: home, SAFE_PIP_HOME: join(home, 'home'), PIP_CONFIG_FILE: '/dev/null', ...env },
      stdin: Readable.from([]),
      stdout: (text) => {
        stdout += text
      },
      stderr: () => undefined,
      isStdinTerminal: false,
      isStdoutTerminal: false,
      isStderrTerminal: false,
    },
  )
  const report = JSON.parse(stdout) as ReportJson
  const all = [report, ...report.artifacts]
  return {
    exit,
    findings: all.flatMap(({ findings }) =>
      findings
        .filter(({ effect }) => effect !== 'none')
        .map(({ rule, effect, place }) => `${rule} ${effect} ${place.file}:${place.line ?? 0}`),
    ),
    notChecked: all.flatMap(({ not_checked: gaps }) =>
      gaps
        .filter(({ check }) => check !== 'known-malware')
        .map(({ check, effect, subject, reason }) => `${check} ${effect} ${subject}: ${reason}`),
    ),
  }
}
