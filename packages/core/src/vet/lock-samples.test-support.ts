import { createHash } from 'node:crypto'

/** A lock of `aa 1.0`, which the manifest asks for, and `bb 1.0`, which `aa` needs; clean beside its manifest. */
export interface Lock {
  readonly file: string
  readonly manifest: { readonly file: string; readonly text: string } | null
  readonly text: string
}

export const HASH = (letter: string): string => letter.repeat(64)
export const FILE = (name: string, letter: string): string =>
  `https://files.pythonhosted.org/packages/${letter.repeat(2)}/${letter.repeat(2)}/${letter.repeat(60)}/${name}`

const PROJECT = '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["aa>=1"]\n'
const POETRY = '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\npython = "^3.9"\naa = ">=1"\n'
const PIPFILE = '[[source]]\nname = "pypi"\nurl = "https://pypi.org/simple"\nverify_ssl = true\n[packages]\naa = ">=1"\n'
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
export const POETRY_HASH: string = digest(
  '{"dependencies": {"aa": ">=1", "python": "^3.9"}, "dev-dependencies": null, "extras": null, "source": null}',
)
export const PDM_HASH: string = digest(
  '{"dependencies": ["aa>=1"], "dev-dependencies": {}, "optional-dependencies": {}, "requires-python": ">=3.9", "resolution": {}, "sources": []}',
)
export const PIPFILE_HASH: string = digest(
  '{"_meta":{"requires":{},"sources":[{"name":"pypi","url":"https://pypi.org/simple","verify_ssl":true}]},"default":{"aa":">=1"},"develop":{}}',
)

export const uvPackage = (name: string, letter: string, rest = ''): string => `
[[package]]
name = "${name}"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
${rest}wheels = [
    { url = "${FILE(`${name}-1.0-py3-none-any.whl`, letter)}", hash = "sha256:${HASH(letter)}", size = 10 },
]
`
export const UV: Lock = {
  file: 'uv.lock',
  manifest: { file: 'pyproject.toml', text: PROJECT },
  text: `version = 1
revision = 3

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "aa" }]
[package.metadata]
requires-dist = [{ name = "aa", specifier = ">=1" }]
${uvPackage('aa', 'a', 'dependencies = [\n    { name = "bb" },\n]\n')}${uvPackage('bb', 'b')}`,
}
export const poetryPackage = (name: string, letter: string, rest = ''): string => `[[package]]
name = "${name}"
version = "1.0"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = [
    {file = "${name}-1.0-py3-none-any.whl", hash = "sha256:${HASH(letter)}"},
]
${rest}
`
export const POETRY_LOCK: Lock = {
  file: 'poetry.lock',
  manifest: { file: 'pyproject.toml', text: POETRY },
  text: `${poetryPackage('aa', 'a', '\n[package.dependencies]\nbb = ">=1,<2"\n')}${poetryPackage('bb', 'b')}
[metadata]
lock-version = "2.1"
python-versions = "^3.9"
content-hash = "${POETRY_HASH}"
`,
}
export const pdmPackage = (name: string, letter: string, rest = ''): string => `
[[package]]
name = "${name}"
version = "1.0"
summary = ""
groups = ["default"]
${rest}files = [
    {url = "${FILE(`${name}-1.0-py3-none-any.whl`, letter)}", hash = "sha256:${HASH(letter)}"},
]
`
export const PDM_LOCK: Lock = {
  file: 'pdm.lock',
  manifest: { file: 'pyproject.toml', text: PROJECT },
  text: `[metadata]
groups = ["default"]
strategy = ["inherit_metadata", "static_urls"]
lock_version = "4.5.1"
content_hash = "sha256:${PDM_HASH}"
${pdmPackage('aa', 'a', 'dependencies = ["bb<2,>=1"]\n')}${pdmPackage('bb', 'b')}`,
}
export const PIPFILE_LOCK: Lock = {
  file: 'Pipfile.lock',
  manifest: { file: 'Pipfile', text: PIPFILE },
  text: JSON.stringify(
    {
      _meta: {
        'hash': { sha256: PIPFILE_HASH },
        'pipfile-spec': 6,
        'requires': {},
        'sources': [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }],
      },
      default: {
        aa: { hashes: [`sha256:${HASH('a')}`], index: 'pypi', version: '==1.0' },
        bb: { hashes: [`sha256:${HASH('b')}`], version: '==1.0' },
      },
      develop: {},
    },
    null,
    1,
  ),
}
export const PYLOCK: Lock = {
  file: 'pylock.toml',
  manifest: null,
  text: `lock-version = "1.0"
created-by = "test"
${['aa', 'bb']
  .map(
    (name) => `
[[packages]]
name = "${name}"
version = "1.0"
index = "https://pypi.org/simple"
wheels = [{ name = "${name}-1.0-py3-none-any.whl", url = "${FILE(`${name}-1.0-py3-none-any.whl`, name.charAt(0))}", hashes = { sha256 = "${HASH(name.charAt(0))}" } }]
`,
  )
  .join('')}`,
}

export const condaPackage = (name: string, letter: string, needs = '{}'): string => `- name: ${name}
  version: '1.0'
  manager: pip
  platform: linux-64
  dependencies: ${needs}
  url: ${FILE(`${name}-1.0-py3-none-any.whl`, letter)}
  hash:
    sha256: ${HASH(letter)}
  category: main
  optional: false
`
export const CONDA_LOCK: Lock = {
  file: 'conda-lock.yml',
  manifest: { file: 'environment.yml', text: 'dependencies:\n  - python\n  - pip:\n      - aa>=1\n' },
  text: `version: 1
metadata:
  content_hash:
    linux-64: ${HASH('c')}
  channels: []
  platforms: [linux-64]
  sources: [environment.yml]
package:
- name: python
  version: 3.13.1
  manager: conda
  platform: linux-64
  dependencies: {}
  url: https://conda.example/python-3.13.1-h_1.conda
  hash:
    sha256: ${HASH('0')}
  category: main
  optional: false
${condaPackage('aa', 'a', "{bb: '>=1,<2'}")}${condaPackage('bb', 'b')}`,
}
export const pixiPackage = (
  name: string,
  letter: string,
  needs = '',
): string => `- pypi: ${FILE(`${name}-1.0-py3-none-any.whl`, letter)}
  name: ${name}
  version: '1.0'
  sha256: ${HASH(letter)}
${needs}  requires_python: '>=3.9'
`
export const PIXI_LOCK: Lock = {
  file: 'pixi.lock',
  manifest: {
    file: 'pixi.toml',
    text: '[workspace]\nname = "app"\nchannels = []\nplatforms = ["linux-64"]\n[pypi-dependencies]\naa = ">=1"\n',
  },
  text: `version: 6
environments: {}
packages:
- conda: https://conda.example/linux-64/python-3.13.1-h_1.conda
  sha256: ${HASH('0')}
${pixiPackage('aa', 'a', '  requires_dist:\n  - bb>=1,<2\n')}${pixiPackage('bb', 'b')}`,
}
