import type { Gate } from '@safe-pip/gate/contract'
import type { World } from '../command.ts'
import type { OwnOption, OwnValues } from '../own-options.ts'

/**
 * What the pip side promises the wrapper.
 *
 * **One pip process, one resolution.** `openPip` starts a small launcher under the target interpreter. It imports the
 * user's own pip and lets pip's own parser read the command line under the user's own environment and
 * configuration; the answer is the `PipProbe`. After `session.run` the same process runs the very same command,
 * with every http(s) request of pip taken to the gate at the transport (`/u/…`), so that pip itself only ever sees true
 * URLs: what it prints, `--report`, direct_url.json and pylock.toml stay true, and nothing of the gate is shown.
 * pip stops at two places and asks the wrapper: when it has read what is asked for (`onAsked`), and when it has
 * resolved, before it fetches the chosen wheels, builds or installs anything (`onPlan`). There is no second
 * resolution, so the plan is what gets installed. Whatever pip prints before the answer to `onPlan` is held back.
 *
 * Life of an install:
 *   1. `openPip({ argv, … })` → `vetted` (else pass through, or print what pip's parser said and leave).
 *   2. `surroundingsOf(probe, …)` → `gate.configure`.
 *   3. `session.run({ gate, onAsked, onPlan, onRepository })` → `PipEnd`; meanwhile the gate calls judge,
 *      withhold, abort (abort → `session.kill()`). A session that is not run must be closed with `kill()`.
 *   4. `reconcile(end, { probe, ledger: gate.ledger() })` → differences.
 */

/** The pip in use. */
export interface PipInstallation {
  /** Absolute path of the interpreter. */
  readonly python: string
  /** `3.11.7` */
  readonly pythonVersion: string
  /** pip's own version, `26.2.1`. */
  readonly version: string
  /** Folder that holds the package `pip`, or the zip file. */
  readonly location: string
  /** For people: `pip 26.2.1 of /home/me/.venv/bin/python (python 3.11)`. */
  readonly shown: string
  /** How it was found: `--pip`, `VIRTUAL_ENV`, `pip on PATH`, `python3 on PATH`, `pip --python`. */
  readonly origin: string
  /** What to start for plain pip: `[script]` or `[python, …]`; pip's arguments follow. */
  readonly start: readonly string[]
}

/** Functions are `openPip` (open-pip.ts), `passThrough`, `surroundingsOf` and `reconcile` (files of those names). */
export interface OpenPipRequest {
  /** pip's words as the user wrote them: general options, command, the rest; own options behind the command included. */
  readonly argv: readonly string[]
  /** `--pip`. */
  readonly pip: string | null
  /** Own options that count where pip's parser does not know the word or an abbreviation of it. */
  readonly ownOptions: readonly OwnOption[]
  readonly world: World
  /** pip's output: on this process' own streams, with their terminal (the default), or through `world`, for tests. */
  readonly output?: 'inherit' | 'world'
}

export type PipOpening =
  /** install, download, wheel or lock. */
  | { readonly kind: 'vetted'; readonly session: PipSession; readonly own: OwnValues }
  /** Any other command: hand it to `passThrough`. */
  | { readonly kind: 'other'; readonly start: readonly string[]; readonly argv: readonly string[] }
  /** pip's parser ended it (usage error, `--help`, `--version`); print this, exit with this. */
  | { readonly kind: 'ended'; readonly exitCode: number; readonly stdout: string; readonly stderr: string }

export type VettedCommand = 'install' | 'download' | 'wheel' | 'lock'

/** The effective options, by pip's own parser: command line, `PIP_*`, every configuration file. */
export interface PipProbe {
  readonly installation: PipInstallation
  readonly command: VettedCommand
  /** Without safe-pip's own options, as given to pip. */
  readonly argv: readonly string[]
  /** With credentials. Null with `--no-index`. */
  readonly indexUrl: string | null
  readonly extraIndexUrls: readonly string[]
  readonly noIndex: boolean
  /** URLs, `file:` URLs and paths as given. */
  readonly findLinks: readonly string[]
  readonly trustedHosts: readonly string[]
  /** `--cert`. */
  readonly certFile: string | null
  readonly clientCertFile: string | null
  /** `--proxy`; '' switches proxies off. */
  readonly proxy: string | null
  /** `--no-proxy-env` (26.2). */
  readonly ignoresProxyEnvironment: boolean
  readonly timeoutSeconds: number
  readonly retries: number
  /** Positional words as given: requirements, paths, URLs. */
  readonly requirements: readonly string[]
  readonly requirementFiles: readonly string[]
  readonly constraintFiles: readonly string[]
  readonly buildConstraintFiles: readonly string[]
  readonly editables: readonly string[]
  readonly requireHashes: boolean
  readonly isDryRun: boolean
  /** `--report`; `-` is standard output. */
  readonly reportFile: string | null
  /** `-v` minus `-q`. */
  readonly verbosity: number
  /** `download -d`, `wheel -w`, `lock -o`; absolute, `-` for standard output. */
  readonly destination: string | null
  /** Absolute; null = the environment itself. */
  readonly target: string | null
  /** Every option of the command as pip understood it; only what JSON can carry. */
  readonly options: Readonly<Record<string, unknown>>
}

/** A requirement as pip read it from the command line, a file or a constraint. */
export interface AskedRequirement {
  /** Normalised; null for a path or URL whose name is not known yet. */
  readonly name: string | null
  readonly extras: readonly string[]
  /** `==2.31.0`; '' = any. */
  readonly specifier: string
  readonly marker: string | null
  readonly isConstraint: boolean
  readonly isEditable: boolean
  readonly kind: PipItemKind
  /** Direct URL or path as a `file:` URL, without credentials; null for `index`. */
  readonly url: string | null
  /** `sha256:…` from `--hash` or the URL's fragment. */
  readonly hashes: readonly string[]
  /** `-r requirements.txt (line 3)`, `-c …`; null = command line. */
  readonly cameFrom: string | null
}

/** `archive`: a local wheel or sdist; `path`: a directory that the user named (yours, not vetted). */
export type PipItemKind = 'index' | 'url' | 'archive' | 'path' | 'vcs'

/** One distribution that pip is about to install, save or lock. */
export interface PipItem {
  /** Normalised. */
  readonly name: string
  readonly version: string
  readonly kind: PipItemKind
  /** True origin without credentials. */
  readonly url: string
  /** Of a URL's `#subdirectory=`. */
  readonly subdirectory: string | null
  /** Null for `path` and `vcs`. */
  readonly filename: string | null
  /** Of the wheel or sdist that came from outside; null where pip does not know it (yet), for `path` and `vcs`. */
  readonly sha256: string | null
  readonly isEditable: boolean
  /** Whether the user asked for it by name, path or URL. */
  readonly isRequested: boolean
  readonly requestedExtras: readonly string[]
  /** Requires-Dist, as written. */
  readonly requiresDist: readonly string[]
}

export interface PipPlan {
  /** By name; empty when everything is installed already. */
  readonly items: readonly PipItem[]
  /** Resolution edges by normalised name, `null` = asked for by the user; empty with the legacy resolver. */
  readonly edges: readonly (readonly [parent: string | null, child: string])[]
  /** The marker variables of the target. */
  readonly environment: Readonly<Record<string, string>>
  readonly places: PipPlaces
}

/** What pip resolves for, known before the first page is fetched. */
export interface PipTarget {
  readonly places: PipPlaces
  /** Wheel tags, best first: `cp311-cp311-manylinux_2_17_x86_64`. */
  readonly tags: readonly string[]
  /** The marker variables. */
  readonly environment: Readonly<Record<string, string>>
}

/** Where pip looked and for what, with what requirements files said; URLs may hold credentials. */
export interface PipPlaces {
  readonly indexUrls: readonly string[]
  readonly findLinks: readonly string[]
  /** Names, or `:all:`. */
  readonly noBinary: readonly string[]
  readonly onlyBinary: readonly string[]
}

/** A repository that pip would clone. */
export interface RepositoryRequest {
  /** `https://…`, without credentials and revision. */
  readonly url: string
  /** What the URL pins, null without `@rev`. */
  readonly revision: string | null
}

export type Answer = { readonly go: true } | { readonly go: false; readonly reason: string }

/** `checkout`: absolute folder with the vetted clone, `.git` included; pip gets a copy of it and never clones itself. */
export type RepositoryAnswer = { readonly go: true; readonly checkout: string } | { readonly go: false; readonly reason: string }

export interface PipRun {
  readonly gate: Pick<Gate, 'origin' | 'userInfo' | 'userKey' | 'indexUrl'>
  /** Where pip's standard output goes: with `--format json` to standard error. */
  readonly stdout: 'stdout' | 'stderr'
  /**
   * Everything that is asked for, and what is installed already (normalised name → version), before the first page is
   * fetched; a no ends the run.
   */
  readonly onAsked: (
    asked: readonly AskedRequirement[],
    installed: Readonly<Record<string, string>>,
    target: PipTarget,
  ) => Promise<Answer>
  /** The whole set, resolved; nothing of it is installed, no chosen wheel is fetched before the answer. */
  readonly onPlan: (plan: PipPlan) => Promise<Answer>
  /** A git repository that pip wants; every other version control is refused before it comes here. */
  readonly onRepository: (request: RepositoryRequest) => Promise<RepositoryAnswer>
}

export interface PipSession {
  readonly probe: PipProbe
  /** Once. Never throws for what pip does; throws SafePipError when the launcher breaks (`child-process`, `pip-unknown`), and what a hook threw. */
  run(run: PipRun): Promise<PipEnd>
  /** Kills the process group at once; `run` then ends with `signal`. */
  kill(): void
}

export interface PipEnd {
  /** pip's own; null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** SIGINT or SIGTERM that safe-pip itself received meanwhile and handed on: exit 130 or 143. */
  readonly interruptedBy: 'SIGINT' | 'SIGTERM' | null
  /** Whether `onPlan` was asked and said go. */
  readonly wasReleased: boolean
  /** Why safe-pip's side stopped pip: the reason of an answer, a remote requirements file, a way around the gate. */
  readonly stoppedBecause: string | null
  /** Null when pip never resolved. */
  readonly plan: PipPlan | null
  /** What pip has taken into its hands, hashed by the launcher from the files themselves. */
  readonly taken: readonly TakenFile[]
  /** What pip printed and was never shown, because the plan was not released; pip's own failure text included. */
  readonly heldOutput: { readonly stdout: string; readonly stderr: string }
}

/** A wheel or sdist that pip prepared for its work, and once more where it was saved (`download`, `wheel`). */
export interface TakenFile {
  readonly name: string | null
  readonly filename: string
  readonly sha256: string
  /** True origin without credentials. */
  readonly url: string
  readonly isForBuild: boolean
}

/** A difference between what pip took and what the gate released (promise 2): an alarm, exit 80. */
export interface Difference {
  readonly filename: string
  readonly sha256: string
  readonly message: string
}
