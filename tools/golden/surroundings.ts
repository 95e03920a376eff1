import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPython } from '../setup/find-python.ts'
import { TOOLS } from './tool-versions.ts'

/** Settings of installers and of virtual environments, which would change what the tools write. */
const NOT_PASSED =
  /^(?:PIP_|UV_|POETRY_|PDM_|PIPENV_|HATCH_|CONDA_|TOX_|GIT_|VIRTUAL_ENV$|PYTHONPATH$|PYTHONHOME$|PYENV_VERSION$)/
const REPOSITORY_DATE = '2026-01-01T00:00:00Z'

export interface Surroundings {
  readonly folder: string
  /** Environments of the tools: one folder each. */
  readonly environments: string
  readonly variables: Readonly<Record<string, string>>
  /** The user's own index, where pip is configured with one. */
  readonly index: string | null
}

/**
 * Variables for all tools: the user's index and certificates, nothing else of his settings, and a git that finds the
 * repository of the projects in the folder instead of on `git.example`.
 */
export function makeSurroundings(folder: string, environments: string): Surroundings {
  const index = process.env['PIP_INDEX_URL'] ?? (askPip('global.index-url') || null)
  const certificates = process.env['PIP_CERT'] ?? (askPip('global.cert') || undefined)
  const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && !NOT_PASSED.test(name))
  const variables: Record<string, string> = {
    ...(Object.fromEntries(kept) as Record<string, string>),
    ...(certificates === undefined
      ? {}
      : { PIP_CERT: certificates, SSL_CERT_FILE: certificates, REQUESTS_CA_BUNDLE: certificates }),
    ...(index === null ? {} : { PIP_INDEX_URL: index, UV_DEFAULT_INDEX: index, PDM_PYPI_URL: index, PIPENV_PYPI_MIRROR: index }),
    HOME: join(folder, 'home'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIPENV_IGNORE_VIRTUALENVS: '1',
    PIPENV_VENV_IN_PROJECT: '1',
    NO_COLOR: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `url.file://${folder}/repositories/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://git.example/golden/',
    GIT_CONFIG_KEY_1: 'protocol.file.allow',
    GIT_CONFIG_VALUE_1: 'always',
  }
  for (const name of ['home', 'cache', 'data']) mkdirSync(join(folder, name), { recursive: true })
  makeRepository(join(folder, 'repositories', 'golden-vcs.git'))
  return { folder, environments, variables, index }
}

function askPip(key: string): string {
  const { status, stdout } = spawnSync(findPython().path, ['-m', 'pip', 'config', 'get', key], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

/** One commit, with the same id on every machine. */
function makeRepository(folder: string): void {
  cpSync(join(import.meta.dirname, 'repository'), folder, { recursive: true })
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=golden', '-c', 'user.email=golden@git.example', '-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: REPOSITORY_DATE,
        GIT_COMMITTER_DATE: REPOSITORY_DATE,
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  git('init', '--quiet', '--initial-branch', 'main', '.')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'One')
  git('tag', 'v1.0')
}

/** Installs a tool into its own environment, unless that is there already. Null: it does not install here; why was printed. */
export function installTool(tool: string, { environments }: Surroundings): string | null {
  const folder = join(environments, tool)
  const done = join(folder, 'installed')
  const wanted = (TOOLS[tool] ?? []).join('\n')
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return join(folder, 'bin')
  const python = findPython()
  console.log(`installing ${(TOOLS[tool] ?? []).join(' ')}`)
  execFileSync(python.path, ['-m', 'venv', '--clear', folder], { stdio: 'inherit' })
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--upgrade', ...(TOOLS[tool] ?? [])]
  const { status } = spawnSync(join(folder, 'bin', 'python'), install, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) return null
  writeFileSync(done, wanted)
  return join(folder, 'bin')
}
