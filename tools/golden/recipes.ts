import type { GoldenField } from './entries.ts'

export interface Recipe {
  /** Folder below `files/`. */
  readonly id: string
  /** Key of `TOOLS`. */
  readonly tool: string
  /** Folder below `projects/`. */
  readonly project: string
  /** The file that is read, as the tool names it; written by `make`, or part of the project. */
  readonly file: string
  readonly format: string
  /** Commands of the tool's own environment, in the folder of the project. */
  readonly make: readonly (readonly string[])[]
  /** The tool's own list of the entries; what it prints is kept in a file, unless it writes `writes`. */
  readonly exports: readonly GoldenExport[]
  readonly fields: readonly GoldenField[]
}

export interface GoldenExport {
  readonly command: readonly string[] | null
  readonly kind: 'requirements' | 'pylock' | 'lines'
  /** A file that the command writes, or, without a command, that is there. */
  readonly writes?: string
}

/** What pip installs into the environment of each tool. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'uv': ['uv==0.13.9'],
  'poetry': ['poetry==2.5.1', 'poetry-plugin-export==1.10.1'],
  // Its own pin leaves out a library that it needs.
  'pdm': ['pdm==2.29.4', 'hishel[httpx2]==1.4.0'],
  'pipenv': ['pipenv==2026.10.3'],
  'pip-tools': ['pip-tools==7.6.2'],
  'pip': ['pip==26.3'],
  'hatch': ['hatch==1.18.2', 'uv==0.13.9'],
  // Solving for conda needs conda and its channels: packages that uv resolves are written by conda-lock's own writer.
  'conda-lock': ['conda-lock==4.0.3', 'uv==0.13.9'],
  // The library that pixi locks with; pixi itself is not on PyPI.
  'py-rattler': ['py-rattler==0.28.0', 'uv==0.13.9'],
  'setuptools': ['setuptools==84.2.1'],
  'tox': ['tox==4.67.15'],
  'pre-commit': ['pre-commit==4.7.0'],
  'pyyaml': ['pyyaml==6.0.3'],
}

const UV_EXPORT = ['uv', 'export', '--frozen', '--all-extras', '--all-groups', '--no-emit-project', '--no-header', '--quiet']
const UV_LOCK = ['uv', 'lock', '--quiet']
const MANIFEST = ['extras', 'marker', 'specifier', 'group'] as const
const PIP_COMPILE = [
  'pip-compile',
  '--generate-hashes',
  '--allow-unsafe',
  '--no-strip-extras',
  '--quiet',
  '--output-file',
  'requirements.txt',
]

export const RECIPES: readonly Recipe[] = [
  {
    id: 'uv-lock',
    tool: 'uv',
    project: 'uv',
    file: 'uv.lock',
    format: 'uv-lock',
    make: [UV_LOCK],
    exports: [{ command: [...UV_EXPORT], kind: 'requirements' }],
    fields: ['hashes'],
  },
  {
    id: 'uv-pylock',
    tool: 'uv',
    project: 'uv',
    file: 'pylock.toml',
    format: 'pylock',
    make: [UV_LOCK, [...UV_EXPORT, '--format', 'pylock.toml', '--output-file', 'pylock.toml']],
    exports: [{ command: null, kind: 'pylock', writes: 'pylock.toml' }],
    fields: ['hashes', 'marker'],
  },
  {
    id: 'uv-script-lock',
    tool: 'uv',
    project: 'uv-script',
    file: 'tool.py.lock',
    format: 'uv-lock',
    make: [['uv', 'lock', '--quiet', '--script', 'tool.py']],
    exports: [{ command: ['uv', 'export', '--frozen', '--no-header', '--quiet', '--script', 'tool.py'], kind: 'requirements' }],
    fields: ['hashes'],
  },
  {
    id: 'uv-compiled',
    tool: 'uv',
    project: 'pip-compile',
    file: 'requirements.txt',
    format: 'requirements',
    make: [
      [
        'uv',
        'pip',
        'compile',
        '--quiet',
        '--universal',
        '--generate-hashes',
        '--output-file',
        'requirements.txt',
        'requirements.in',
      ],
    ],
    exports: [{ command: null, kind: 'requirements', writes: 'requirements.txt' }],
    fields: ['hashes', 'marker', 'extras', 'specifier'],
  },
  {
    id: 'poetry-lock',
    tool: 'poetry',
    project: 'poetry',
    file: 'poetry.lock',
    format: 'poetry-lock',
    make: [['poetry', 'lock', '--no-interaction']],
    exports: [{ command: ['poetry', 'export', '--all-groups', '--all-extras'], kind: 'requirements' }],
    fields: ['hashes'],
  },
  {
    id: 'poetry-pylock',
    tool: 'poetry',
    project: 'poetry',
    file: 'pylock.toml',
    format: 'pylock',
    make: [
      ['poetry', 'lock', '--no-interaction'],
      ['poetry', 'export', '--all-groups', '--all-extras', '--format', 'pylock.toml', '--output', 'pylock.toml'],
    ],
    exports: [{ command: null, kind: 'pylock', writes: 'pylock.toml' }],
    fields: ['hashes', 'marker'],
  },
  {
    id: 'pdm-lock',
    tool: 'pdm',
    project: 'pdm',
    file: 'pdm.lock',
    format: 'pdm-lock',
    make: [['pdm', 'lock', '--quiet', '--group', ':all']],
    exports: [
      // One export has the hashes, the other the extras, and a repository or editable has no hash in either.
      { command: ['pdm', 'export', '--format', 'pylock', '--output', 'pylock.toml'], kind: 'pylock', writes: 'pylock.toml' },
      { command: ['pdm', 'export', '--format', 'requirements', '--no-hashes', '--group', 'cli,lint,test'], kind: 'requirements' },
    ],
    fields: ['hashes', 'extras'],
  },
  {
    id: 'pdm-pylock',
    tool: 'pdm',
    project: 'pdm-pylock',
    file: 'pylock.toml',
    format: 'pylock',
    make: [
      ['pdm', 'lock', '--quiet', '--group', ':all'],
      ['pdm', 'export', '--format', 'pylock', '--output', 'pylock.toml'],
    ],
    exports: [{ command: null, kind: 'pylock', writes: 'pylock.toml' }],
    fields: ['hashes', 'marker'],
  },
  {
    id: 'pipfile-lock',
    tool: 'pipenv',
    project: 'pipenv',
    file: 'Pipfile.lock',
    format: 'pipfile-lock',
    make: [['pipenv', 'lock', '--quiet']],
    exports: [
      { command: ['pipenv', 'requirements', '--hash', '--categories', 'packages dev-packages docs'], kind: 'requirements' },
    ],
    fields: ['hashes', 'marker', 'extras', 'specifier'],
  },
  {
    id: 'pip-compile',
    tool: 'pip-tools',
    project: 'pip-compile',
    file: 'requirements.txt',
    format: 'requirements',
    make: [[...PIP_COMPILE, 'requirements.in']],
    exports: [{ command: null, kind: 'requirements', writes: 'requirements.txt' }],
    fields: ['hashes', 'marker', 'extras', 'specifier'],
  },
  {
    id: 'pip-lock',
    tool: 'pip',
    project: 'pip-lock',
    file: 'pylock.toml',
    format: 'pylock',
    make: [['pip', 'lock', '--quiet', '--requirement', 'requirements.in', '--output', 'pylock.toml']],
    exports: [{ command: null, kind: 'pylock', writes: 'pylock.toml' }],
    fields: ['hashes', 'marker'],
  },
  {
    id: 'hatch-lock',
    tool: 'hatch',
    project: 'hatch',
    file: 'pylock.docs.toml',
    format: 'pylock',
    make: [['hatch', '--env', 'docs', 'lock']],
    exports: [{ command: null, kind: 'pylock', writes: 'pylock.docs.toml' }],
    fields: ['hashes', 'marker'],
  },
  {
    id: 'conda-lock',
    tool: 'conda-lock',
    project: 'conda-lock',
    file: 'conda-lock.yml',
    format: 'conda-lock',
    make: [
      UV_LOCK,
      [...UV_EXPORT, '--format', 'pylock.toml', '--output-file', 'pylock.toml'],
      ['python', '{exports}/conda_lock_write.py', 'pylock.toml', 'conda-lock.yml'],
    ],
    exports: [{ command: ['python', '{exports}/conda_lock_render.py'], kind: 'requirements' }],
    fields: ['hashes'],
  },
  {
    id: 'pixi-lock',
    tool: 'py-rattler',
    project: 'pixi-lock',
    file: 'pixi.lock',
    format: 'pixi-lock',
    make: [
      UV_LOCK,
      [...UV_EXPORT, '--format', 'pylock.toml', '--output-file', 'pylock.toml'],
      ['python', '{exports}/rattler_write.py', 'pylock.toml', 'pixi.lock'],
    ],
    exports: [{ command: ['python', '{exports}/rattler_read.py', 'pixi.lock'], kind: 'requirements' }],
    fields: ['hashes'],
  },
  {
    id: 'pyproject-groups',
    tool: 'pip',
    project: 'groups',
    file: 'pyproject.toml',
    format: 'pyproject',
    make: [],
    exports: [{ command: ['python', '{exports}/dependency_groups.py'], kind: 'lines' }],
    fields: MANIFEST,
  },
  {
    id: 'pyproject-poetry',
    tool: 'poetry',
    project: 'poetry',
    file: 'pyproject.toml',
    format: 'pyproject',
    make: [],
    exports: [{ command: ['python', '{exports}/poetry_core.py'], kind: 'lines' }],
    fields: MANIFEST,
  },
  {
    id: 'pyproject-pdm',
    tool: 'pdm',
    project: 'pdm',
    file: 'pyproject.toml',
    format: 'pyproject',
    make: [],
    exports: [{ command: ['python', '{exports}/pdm_pyproject.py'], kind: 'requirements' }],
    fields: ['extras', 'marker', 'specifier'],
  },
  {
    id: 'pyproject-hatch',
    tool: 'hatch',
    project: 'hatch',
    file: 'pyproject.toml',
    format: 'pyproject',
    make: [],
    exports: [
      { command: ['hatch', 'dep', 'show', 'requirements', '--all'], kind: 'requirements' },
      { command: ['hatch', '--env', 'docs', 'dep', 'show', 'requirements', '--env-only'], kind: 'requirements' },
    ],
    fields: ['extras', 'marker', 'specifier'],
  },
  {
    id: 'pipfile',
    tool: 'pipenv',
    project: 'pipenv',
    file: 'Pipfile',
    format: 'pipfile',
    make: [],
    exports: [
      { command: ['pipenv', 'requirements', '--no-lock', '--categories', 'packages dev-packages docs'], kind: 'requirements' },
    ],
    fields: ['extras', 'marker', 'specifier'],
  },
  {
    id: 'setup-cfg',
    tool: 'setuptools',
    project: 'setup-cfg',
    file: 'setup.cfg',
    format: 'setup-cfg',
    make: [],
    exports: [{ command: ['python', '{exports}/setuptools_cfg.py'], kind: 'lines' }],
    fields: MANIFEST,
  },
  {
    id: 'tox-ini',
    tool: 'tox',
    project: 'tox',
    file: 'tox.ini',
    format: 'tox-ini',
    make: [],
    exports: [{ command: ['python', '{exports}/tox_config.py'], kind: 'requirements' }],
    fields: ['extras', 'marker', 'specifier'],
  },
  {
    id: 'pre-commit-config',
    tool: 'pre-commit',
    project: 'pre-commit',
    file: '.pre-commit-config.yaml',
    format: 'pre-commit-config',
    make: [],
    exports: [{ command: ['python', '{exports}/pre_commit_config.py'], kind: 'lines' }],
    fields: ['extras', 'marker', 'specifier'],
  },
  {
    id: 'environment-yml',
    tool: 'pyyaml',
    project: 'environment',
    file: 'environment.yml',
    format: 'environment-yml',
    make: [],
    exports: [{ command: ['python', '{exports}/conda_pip.py', 'environment.yml'], kind: 'requirements' }],
    fields: ['extras', 'marker', 'specifier', 'hashes'],
  },
  {
    id: 'script-metadata',
    tool: 'pip',
    project: 'uv-script',
    file: 'tool.py',
    format: 'script-metadata',
    make: [],
    exports: [{ command: ['python', '{exports}/script_metadata.py', 'tool.py'], kind: 'lines' }],
    fields: MANIFEST,
  },
]
