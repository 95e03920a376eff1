/** A line that is known to do nothing but what its project is for. */
interface KnownLine {
  /** Null: harmless whoever ships it. */
  readonly project: string | null
  /** The whole line, without blanks at its ends. */
  readonly form: RegExp
}

/** A quoted package name, and a tuple of its parts. */
const NAME = String.raw`'[A-Za-z_][\w.]*'`
const PARTS = String.raw`\((?:'[A-Za-z_]\w*', ?)*(?:'[A-Za-z_]\w*')?\)`

/** setuptools writes this for namespace packages: it puts a folder on a package's path. */
const NAMESPACE_PACKAGE = [
  String.raw`import sys, types, os;(?:has_mfs = sys\.version_info > \(3, 5\);)?`,
  String.raw`p = os\.path\.join\(sys\._getframe\(1\)\.f_locals\['sitedir'\], \*${PARTS}\);`,
  String.raw`(?:importlib = (?:has_mfs and )?__import__\('importlib\.util'\);(?:has_mfs and )?__import__\('importlib\.machinery'\);`,
  String.raw`m = (?:has_mfs and )?sys\.modules\.setdefault\(${NAME}, importlib\.util\.module_from_spec\(`,
  String.raw`importlib\.machinery\.PathFinder\.find_spec\(${NAME}, \[os\.path\.dirname\(p\)\]\)\)\);`,
  String.raw`m = m or sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);`,
  String.raw`|ie = os\.path\.exists\(os\.path\.join\(p,'__init__\.py'\)\);`,
  String.raw`m = not ie and sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);)`,
  String.raw`mp = \(m or \[\]\) and m\.__dict__\.setdefault\('__path__',\[\]\);\(p not in mp\) and mp\.append\(p\)`,
  String.raw`(?:;m and setattr\(sys\.modules\[${NAME}\], ${NAME}, m\))?`,
].join('')

/** What coverage's line may be made of: it starts measuring in subprocesses when its own variables ask for it. */
const COVERAGE_WORDS = [
  String.raw`\\n`,
  ' ',
  'import (?:os|sys|coverage)',
  String.raw`if|or|try:|except(?: ImportError| Exception)?:|else:|pass|:`,
  String.raw`os\.(?:getenv|environ\.get)\(\\?["']COVERAGE_PROCESS_(?:START|CONFIG)\\?["']\)`,
  String.raw`coverage\.process_startup\((?:slug=\\?["']\w+\\?["'])?\)`,
].join('|')

/** A quote inside a quoted line. */
const QUOTE = String.raw`\\?["']`

const PYTEST_COV = [
  String.raw`import os, sys;exec\('if ${QUOTE}COV_CORE_SOURCE${QUOTE} in os\.environ:\\n try:\\n  from pytest_cov\.embed import init\\n  init\(\)\\n`,
  String.raw` except Exception as exc:\\n  sys\.stderr\.write\(\\n   "pytest-cov: Failed to setup subprocess coverage\. "\\n   "Environ: \{0!r\} "\\n`,
  String.raw`   "Exception: \{1!r\}\\\\n"\.format\(\\n    dict\(\(k, v\) for k, v in os\.environ\.items\(\) if k\.startswith\(${QUOTE}COV_CORE${QUOTE}\)\),`,
  String.raw` ?\\n    exc\\n   \)\\n  \)\\n'\)`,
].join('')

const KNOWN_LINES: readonly KnownLine[] = [
  { project: null, form: new RegExp(`^${NAMESPACE_PACKAGE}$`) },
  {
    project: 'setuptools',
    form: /^import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os\.environ\.get\(var, '(?:local|stdlib)'\) == 'local'; enabled and __import__\('_distutils_hack'\)\.add_shim\(\);?$/,
  },
  { project: 'coverage', form: new RegExp(String.raw`^import sys; ?exec\('(?:${COVERAGE_WORDS})*'\)$`) },
  { project: 'coverage', form: /^import coverage; coverage\.process_startup\(\)$/ },
  { project: 'pytest-cov', form: new RegExp(`^${PYTEST_COV}$`) },
  { project: 'cmeel', form: /^import cmeel_pth$/ },
  { project: 'pywin32', form: /^import pywin32_bootstrap$/ },
  {
    project: 'pip-system-certs',
    form: /^import os, sys; __import__\('pip_system_certs\.bootstrap'\) and sys\.modules\['pip_system_certs\.bootstrap'\]\.bootstrap\(\)$/,
  },
]

/** Whether this start-up line of this project (normalised name) is one that everybody has. */
export function isKnownStartupLine(line: string, project: string): boolean {
  const text = line.trim()
  return (
    text.length <= 4000 &&
    KNOWN_LINES.some((known) => (known.project === null || known.project === project) && known.form.test(text))
  )
}
