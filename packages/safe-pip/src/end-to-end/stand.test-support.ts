import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { CANARY_VARIABLE, readMarker } from '@safe-pip/testkit/canary'
import { startFakeIndex, type FakeIndex, type FakeIndexOptions } from '@safe-pip/testkit/fake-index'
import { runCommand, type RunEnd } from './run-command.test-support.ts'
import { startFakeOsv, type FakeOsv, type OsvRecord } from '@safe-pip/testkit/fake-osv'
import type { IndexFile } from '@safe-pip/testkit/index-pages'
import {
  findPips,
  makePythonEnvironment,
  pipsUnderTest,
  readTree,
  type PythonEnvironment,
} from '@safe-pip/testkit/python-environment'

/** The command line: from source while developing; in CI the bundle, which is what users start. */
export const ENTRY: string =
  process.env['SAFE_PIP_TEST_ENTRY'] ??
  (process.env['CI'] === undefined
    ? join(import.meta.dirname, '..', 'main.ts')
    : join(import.meta.dirname, '..', '..', '..', '..', 'bundle', 'safe-pip.mjs'))

export const PIPS: readonly string[] = pipsUnderTest({ only: 'newest' })
/** For what must hold with the oldest pip in every run. */
export const OLD_AND_NEW_PIPS: readonly string[] = pipsUnderTest()
/** For what does not depend on pip's version. */
export const NEWEST_PIP: string = findPips().at(-1) ?? ''

export interface RunOptions {
  /** Laid over the stand's environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
}

export interface StandOptions {
  readonly pip?: string
  readonly files?: readonly (BuiltFile | IndexFile)[]
  readonly index?: FakeIndexOptions
  /** Text of the policy file, behind what keeps the run on this machine; `$INDEX` is the index's URL. */
  readonly policy?: string
  /** What the advisory service knows, live and by `syncMalware`. */
  readonly advisories?: readonly OsvRecord[]
}

/** A user with a home, a project folder, a virtual environment with one pip, and one index that is configured as PIP_INDEX_URL. */
export interface Stand {
  readonly folder: string
  /** The project folder: where commands run. */
  readonly cwd: string
  readonly home: string
  readonly index: FakeIndex
  /** The only advisory service that the policy names. */
  readonly osv: FakeOsv
  readonly environment: PythonEnvironment
  readonly env: Readonly<Record<string, string | undefined>>
  /** Contexts of canaries that ran. */
  readonly ran: readonly string[]
  /** `safe-pip sync` from a folder with the stand's advisories. */
  sync(): Promise<RunEnd>
  /** Writes files below the project folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Text of a file of the project folder. */
  read(name: string): string
  /** Whether the virtual environment lets the user's own site-packages in, which `--user` wants. */
  setUserSite(isVisible: boolean): void
  safePip(args: readonly string[], options?: RunOptions): Promise<RunEnd>
  plainPip(args: readonly string[], options?: RunOptions): Promise<RunEnd>
  python(args: readonly string[], options?: RunOptions): Promise<RunEnd>
  /** Virtual environment, project folder and home, as they are now. */
  tree(): Readonly<Record<string, string>>
  /** All three as at the start, with the files that were written to the project. */
  renew(): PythonEnvironment
}

const opened: (() => void)[] = []
afterEach(() => {
  for (const close of opened.splice(0).toReversed()) close()
})

/** To be closed after the test. */
export function whenDone(close: () => void): void {
  opened.push(close)
}

export async function startStand(options: StandOptions = {}): Promise<Stand> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'safe-pip-stand-')))
  whenDone(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const index = await startFakeIndex({ files: options.files ?? [], ...options.index })
  whenDone(() => {
    index.close()
  })
  const osv = await startFakeOsv(options.advisories)
  whenDone(() => {
    osv.close()
  })
  const cwd = join(folder, 'project')
  const home = join(folder, 'home')
  const marker = join(folder, 'marker')
  const venv = join(folder, 'venv')
  let hasUserSite = false
  const applyUserSite = (): void => {
    const file = join(venv, 'pyvenv.cfg')
    const text = readFileSync(file, 'utf8')
    rmSync(file)
    writeFileSync(file, text.replace(/(include-system-site-packages = ).*/, `$1${hasUserSite ? 'true' : 'false'}`))
  }
  const written = new Map<string, string | Uint8Array>()
  const renew = (): PythonEnvironment => {
    for (const path of [venv, home, cwd, marker]) rmSync(path, { recursive: true, force: true })
    for (const path of [home, cwd]) mkdirSync(path)
    for (const [name, data] of written) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      writeFileSync(join(cwd, name), data)
    }
    const made = makePythonEnvironment(venv, options.pip ?? NEWEST_PIP)
    applyUserSite()
    return made
  }
  const environment = renew()
  const policy = join(folder, 'policy.toml')
  writeFileSync(policy, `[sources.osv]\nurl = "${osv.origin}"\n${(options.policy ?? '').replaceAll('$INDEX', index.url)}`)
  const env = {
    PATH: `${environment.bin}:/usr/local/bin:/usr/bin:/bin`,
    HOME: home,
    LANG: 'C.UTF-8',
    VIRTUAL_ENV: venv,
    TMPDIR: folder,
    PIP_INDEX_URL: index.url,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_CACHE_DIR: '1',
    SAFE_PIP_HOME: join(folder, 'safe-pip-home'),
    SAFE_PIP_POLICY: policy,
    [CANARY_VARIABLE]: marker,
  }
  const run = (command: readonly string[], { env: own = {}, cwd: at = cwd }: RunOptions = {}): Promise<RunEnd> =>
    runCommand(command, { env: { ...env, ...own }, cwd: at })
  return {
    folder,
    cwd,
    home,
    index,
    osv,
    environment,
    env,
    get ran() {
      return readMarker(marker)
    },
    sync() {
      const records = join(folder, 'advisories')
      mkdirSync(records, { recursive: true })
      for (const record of options.advisories ?? []) writeFileSync(join(records, `${record.id}.json`), JSON.stringify(record))
      return run([process.execPath, ENTRY, 'sync', '--from', records])
    },
    write(files) {
      for (const [name, data] of Object.entries(files)) {
        written.set(name, data)
        const path = join(cwd, name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, data)
      }
    },
    read: (name) => readFileSync(join(cwd, name), 'utf8'),
    setUserSite(isVisible) {
      hasUserSite = isVisible
      applyUserSite()
    },
    safePip: (args, more) => run([process.execPath, ENTRY, ...args], more),
    plainPip: (args, more) => run([environment.pip, ...args], more),
    python: (args, more) => run([environment.python, ...args], more),
    tree: () => ({ ...under('venv', venv), ...under('project', cwd), ...under('home', home) }),
    renew,
  }
}

function under(name: string, folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(readTree(folder)).map(([path, content]) => [`${name}/${path}`, content]))
}
