/** What becomes of an option of pip's configuration; ids are pip's long names. */
export type PipOptionUse =
  | 'index'
  | 'extra-index'
  | 'find-links'
  | 'requirements'
  | 'constraints'
  | 'editable'
  | 'noted'
  | 'comment'

/** Options that take several values; white space divides them. */
const USES: ReadonlyMap<string, PipOptionUse> = new Map<string, PipOptionUse>([
  ['index-url', 'index'],
  ['pypi-url', 'index'],
  ['extra-index-url', 'extra-index'],
  ['find-links', 'find-links'],
  ['requirement', 'requirements'],
  ['requirements-from-script', 'requirements'],
  ['constraint', 'constraints'],
  ['build-constraint', 'constraints'],
  ['editable', 'editable'],
])
/** Options that decide what is taken, from whom, and how it is built. */
const NOTED: ReadonlySet<string> = new Set(
  `no-index pre all-releases only-final no-binary only-binary prefer-binary require-hashes
  no-require-hashes trusted-host proxy proxy-type cert client-cert no-deps only-deps group
  config-settings global-option build-option install-option no-build-isolation use-pep517 no-use-pep517
  uploaded-prior-to use-feature use-deprecated ignore-requires-python platform python-version
  implementation abi target prefix root python keyring-provider check-build-dependencies`.split(/\s+/),
)
/** All other options of pip 26.3 and of the versions before it; they do not concern where packages come from. */
const OTHERS: ReadonlySet<string> = new Set(
  `abi all allow-external allow-all-external allow-unverified always-unzip break-system-packages build
  build-dir cache-dir no-cache-dir compile no-compile debug default-timeout default-vcs dest
  destination-dir download download-cache download-dir disable-pip-version-check dry-run editable-mode
  exclude exclude-editable exists-action files force-reinstall format freeze-format help
  ignore-installed include-editable isolated json list-format local log log-file local-log no-clean
  no-color no-input no-python-version-warning no-reuse-hashes no-self-update no-warn-conflicts
  no-warn-script-location not-required outdated output path process-dependency-links progress-bar quiet
  raw-output report require-venv require-virtualenv resume-retries retries root-user-action
  skip-requirements-regex src source source-dir timeout upgrade upgrade-strategy uptodate use-user-site
  use-wheel no-use-wheel user no-user verbose version warn-script-location wheel-dir yes
  refresh-package refresh`.split(/\s+/),
)

/** Null: pip has no such option. Names as pip compares them: lower case, dashes. */
export function findPipOptionUse(name: string): PipOptionUse | null {
  const use = USES.get(name)
  if (use !== undefined) return use
  if (NOTED.has(name)) return 'noted'
  return OTHERS.has(name) ? 'comment' : null
}

/** Switches, whose value says yes or no (pip: `strtobool`, or a count). */
const SWITCHES: ReadonlySet<string> = new Set(
  `no-index pre prefer-binary require-hashes no-require-hashes no-deps only-deps no-build-isolation
  use-pep517 no-use-pep517 ignore-requires-python check-build-dependencies`.split(/\s+/),
)

/** Whether the value switches the option off, so that nothing comes of it. */
export function isSwitchedOff(name: string, value: string): boolean {
  return SWITCHES.has(name) && /^(?:n|no|f|false|off|0)$/i.test(value.trim())
}
