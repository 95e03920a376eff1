/** A rich file of each format that accounts for its lines or keys: every kind of thing that its reader knows. */
export interface FormatSample {
  readonly file: string
  readonly language: 'toml' | 'json' | 'yaml' | 'lines' | 'python'
  readonly text: string
}

const HASH = 'a'.repeat(64)
const COMMIT = 'c'.repeat(40)
const WHEEL = `https://files.pythonhosted.org/packages/aa/aa/${'a'.repeat(60)}/demo-1.0-py3-none-any.whl`

const PYPROJECT = `
[project]
name = "app"
version = "1"
requires-python = ">=3.9"
dependencies = ["demo>=1", "direct @ https://h.example/direct-1.0-py3-none-any.whl"]
dynamic = ["readme"]
[project.optional-dependencies]
fast = ["uvloop"]
[dependency-groups]
dev = ["pytest", { include-group = "lint" }]
lint = ["ruff"]
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[tool.poetry]
name = "app"
[[tool.poetry.source]]
name = "mine"
url = "https://mine.example/simple"
priority = "explicit"
[tool.poetry.dependencies]
python = "^3.9"
flask = "^2"
private = { version = "1.0", source = "mine", extras = ["x"], optional = true, markers = "os_name == 'nt'" }
repo = { git = "https://h.example/repo", rev = "main" }
[tool.poetry.group.docs.dependencies]
sphinx = "*"
[tool.poetry.extras]
more = ["private"]
[tool.uv]
constraint-dependencies = ["idna<4"]
build-constraint-dependencies = ["setuptools<80"]
override-dependencies = ["urllib3==2.0"]
no-binary-package = ["demo"]
index-strategy = "unsafe-best-match"
allow-insecure-host = ["h.example"]
[[tool.uv.index]]
name = "extra"
url = "https://extra.example/simple"
explicit = true
[tool.uv.sources]
demo = { index = "extra" }
[tool.uv.extra-build-dependencies]
demo = ["cython"]
[tool.pdm.dev-dependencies]
test = ["mock", "-e file:///\${PROJECT_ROOT}/sub"]
[[tool.pdm.source]]
name = "pypi"
url = "https://pypi.org/simple"
verify_ssl = false
[tool.pdm.resolution]
respect-source-order = true
[tool.pdm.resolution.overrides]
idna = "3.7"
[tool.hatch.envs.test]
dependencies = ["coverage"]
extra-dependencies = ["mypy"]
[tool.hatch.envs.test.env-vars]
PIP_INDEX_URL = "https://hatch.example/simple"
[tool.hatch.envs.test.overrides]
platform.windows.dependencies = ["colorama"]
[tool.hatch.envs.test.sources]
coverage = { git = "https://h.example/coverage" }
[tool.hatch.env]
requires = ["hatch-plugin"]
[tool.hatch.build]
dependencies = ["buildtool"]
[tool.hatch.build.targets.wheel]
dependencies = ["wheeltool"]
[tool.hatch.build.hooks.custom]
dependencies = ["hooktool"]
[tool.pixi.pypi-dependencies]
pixi-one = ">=1"
pixi-two = { git = "https://h.example/two", rev = "main" }
[tool.pixi.pypi-options]
index-url = "https://pixi.example/simple"
extra-index-urls = ["https://pixi2.example/simple"]
find-links = [{ path = "./links" }]
no-binary = ["pixi-one"]
[tool.pixi.feature.gpu.pypi-dependencies]
pixi-three = "*"
[tool.pixi.target.linux-64.pypi-dependencies]
pixi-four = "*"
[tool.setuptools.dynamic]
readme = { file = "README.md" }
[tool.tox]
requires = ["tox-uv"]
[tool.tox.env_run_base]
deps = ["toxdep"]
[tool.ruff]
line-length = 100
`

/** By format id. */
export const FORMAT_SAMPLES: Readonly<Record<string, FormatSample>> = {
  'requirements': {
    file: 'requirements.txt',
    language: 'lines',
    text: `# comment
--index-url https://mine.example/simple
--extra-index-url https://extra.example/simple
-f ./links
-r other.txt
-c constraints.txt
--no-binary demo

demo==1.0 --hash=sha256:${HASH}
two[x]>=2 ; python_version < "3.12"
three==1 \\
    --hash=sha256:${HASH}
    # via demo
-e ./sub
git+https://h.example/four@${COMMIT}#egg=four
https://h.example/five-1.0-py3-none-any.whl
six @ https://h.example/six-1.0.tar.gz
`,
  },
  'setup-cfg': {
    file: 'setup.cfg',
    language: 'lines',
    text: `[metadata]
name = app
description = words
    that go on
[options]
packages = find:
install_requires =
    demo>=1
    # comment
    two
setup_requires = cffi
tests_require =
    pytest
dependency_links =
    https://links.example/
[options.extras_require]
fast =
    uvloop
slow = file: slow.txt
[flake8]
max-line-length = 100
`,
  },
  'pip-conf': {
    file: 'pip.conf',
    language: 'lines',
    text: `[global]
timeout = 60
index-url = https://mine.example/simple
extra-index-url =
    https://a.example/simple
    https://b.example/simple
trusted-host = a.example
find-links = ./links
no-binary = :all:
; comment
[install]
requirement = reqs.txt
constraint = cons.txt
editable = ./sub
`,
  },
  'pypirc': {
    file: '.pypirc',
    language: 'lines',
    text: `[distutils]
index-servers =
    mine
[mine]
repository = https://mine.example/legacy/
username = me
password = hunter2
`,
  },
  'pyproject': { file: 'pyproject.toml', language: 'toml', text: PYPROJECT },
  'uv-toml': {
    file: 'uv.toml',
    language: 'toml',
    text: `constraint-dependencies = ["idna<4"]
override-dependencies = ["urllib3==2.0"]
no-index = true
index-url = "https://old.example/simple"
extra-index-url = ["https://old2.example/simple"]
find-links = ["https://links.example/"]
[[index]]
name = "extra"
url = "https://extra.example/simple"
default = true
[pip]
index-url = "https://pip.example/simple"
extra-index-url = ["https://pip2.example/simple"]
no-binary = ["demo"]
`,
  },
  'poetry-toml': {
    file: 'poetry.toml',
    language: 'toml',
    text: `[repositories.mine]
url = "https://mine.example/legacy/"
[http-basic.mine]
username = "me"
password = "hunter2"
[pypi-token]
mine = "pypi-x"
[certificates.mine]
cert = false
[installer]
no-binary = ["demo"]
only-binary = ["two"]
[installer.build-config-settings.demo]
x = "y"
[virtualenvs]
in-project = true
`,
  },
  'pdm-toml': {
    file: 'pdm.toml',
    language: 'toml',
    text: `check_update = false
[pypi]
url = "https://mine.example/simple"
verify_ssl = false
[pypi.extra]
url = "https://extra.example/simple"
include_packages = ["demo"]
password = "hunter2"
[repository.mine]
url = "https://mine.example/legacy/"
`,
  },
  'hatch-toml': {
    file: 'hatch.toml',
    language: 'toml',
    text: `[env]
requires = ["hatch-plugin"]
[envs.default.sources]
demo = "./demo"
[envs.test]
dependencies = ["demo", "coverage"]
[envs.test.env-vars]
PIP_INDEX_URL = "https://hatch.example/simple"
[envs.test.sources]
coverage = { url = "https://h.example/coverage-1.0-py3-none-any.whl" }
[sources]
demo = { index = "https://extra.example/simple" }
[build.targets.wheel]
dependencies = ["wheeltool"]
[build.targets.wheel.hooks.custom]
dependencies = ["hooktool"]
[metadata.hooks.custom]
path = "x.py"
`,
  },
  'pixi-toml': {
    file: 'pixi.toml',
    language: 'toml',
    text: `[workspace]
name = "app"
channels = ["conda-forge"]
platforms = ["linux-64"]
[dependencies]
python = "3.13.*"
[pypi-dependencies]
demo = ">=1"
two = { version = "*", extras = ["x"], index = "https://two.example/simple" }
[pypi-options]
index-url = "https://pixi.example/simple"
index-strategy = "unsafe-best-match"
[pypi-options.dependency-overrides]
demo = "2.0"
[feature.gpu.pypi-dependencies]
three = { path = "./three", editable = true }
[feature.gpu.target.linux-64.pypi-dependencies]
four = "*"
[feature.gpu.pypi-options]
extra-index-urls = ["https://gpu.example/simple"]
[target.osx-arm64.pypi-dependencies]
five = "*"
`,
  },
  'pipfile': {
    file: 'Pipfile',
    language: 'toml',
    text: `[[source]]
name = "pypi"
url = "https://pypi.org/simple"
verify_ssl = false
[packages]
demo = ">=1"
two = { version = "*", index = "pypi", extras = ["x"], markers = "os_name == 'nt'" }
[dev-packages]
pytest = "*"
[docs]
sphinx = { git = "https://h.example/sphinx", ref = "main" }
[requires]
python_version = "3.12"
[pipenv]
install_search_all_sources = true
[scripts]
x = "y"
`,
  },
  'pipfile-lock': {
    file: 'Pipfile.lock',
    language: 'json',
    text: JSON.stringify({
      _meta: {
        'hash': { sha256: HASH },
        'pipfile-spec': 6,
        'requires': { python_version: '3.12' },
        'sources': [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: false }],
      },
      default: {
        demo: { hashes: [`sha256:${HASH}`], index: 'pypi', version: '==1.0', markers: "os_name == 'nt'", extras: ['x'] },
        two: { git: 'https://h.example/two', ref: COMMIT },
      },
      develop: { pytest: { hashes: [`sha256:${HASH}`], version: '==8.0' } },
      docs: { sphinx: { file: 'https://h.example/sphinx-1.0-py3-none-any.whl', hashes: [`sha256:${HASH}`] } },
    }),
  },
  'poetry-lock': {
    file: 'poetry.lock',
    language: 'toml',
    text: `[[package]]
name = "demo"
version = "1.0"
description = ""
optional = true
python-versions = ">=3.9"
groups = ["main"]
markers = "os_name == 'nt'"
files = [{ file = "demo-1.0-py3-none-any.whl", hash = "sha256:${HASH}" }]
[package.dependencies]
two = { version = ">=1,<2", extras = ["x"], markers = "os_name == 'nt'" }
[package.extras]
fast = ["uvloop"]
[package.source]
type = "legacy"
url = "https://mine.example/simple"
reference = "mine"
[[package]]
name = "two"
version = "1.0"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main"]
develop = false
files = []
[package.source]
type = "git"
url = "https://h.example/two"
reference = "main"
resolved_reference = "${COMMIT}"
subdirectory = "sub"
[extras]
fast = ["demo"]
[metadata]
lock-version = "2.1"
python-versions = ">=3.9"
content-hash = "${HASH}"
`,
  },
  'uv-lock': {
    file: 'uv.lock',
    language: 'toml',
    text: `version = 1
revision = 3
requires-python = ">=3.9"
resolution-markers = ["os_name == 'nt'"]
[options]
prerelease-mode = "allow"
[manifest]
constraints = [{ name = "idna", specifier = "<4" }]
overrides = [{ name = "urllib3", specifier = "==2.0" }]
[[package]]
name = "app"
version = "1"
source = { editable = "." }
dependencies = [{ name = "demo", extra = ["x"], marker = "os_name == 'nt'" }]
[package.optional-dependencies]
fast = [{ name = "two" }]
[package.dev-dependencies]
dev = [{ name = "two", version = "1.0", source = { git = "https://h.example/two?rev=main#${COMMIT}" } }]
[package.metadata]
requires-dist = [{ name = "demo", specifier = ">=1", extras = ["x"], marker = "os_name == 'nt'" }]
provides-extras = ["fast"]
[package.metadata.requires-dev]
dev = [{ name = "two", git = "https://h.example/two?rev=main" }]
[[package]]
name = "demo"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "two" }]
sdist = { url = "https://files.pythonhosted.org/packages/demo-1.0.tar.gz", hash = "sha256:${HASH}", size = 10, upload-time = "2025-01-01T00:00:00Z" }
wheels = [{ url = "${WHEEL}", hash = "sha256:${HASH}", size = 10, upload-time = "2025-01-01T00:00:00Z" }]
[[package]]
name = "two"
version = "1.0"
source = { git = "https://h.example/two?rev=main#${COMMIT}" }
`,
  },
  'pdm-lock': {
    file: 'pdm.lock',
    language: 'toml',
    text: `[metadata]
groups = ["default", "dev"]
strategy = ["inherit_metadata", "static_urls"]
lock_version = "4.5.1"
content_hash = "sha256:${HASH}"
[[metadata.targets]]
requires_python = ">=3.9"
[[package]]
name = "demo"
version = "1.0"
extras = ["x"]
requires_python = ">=3.9"
summary = ""
groups = ["default"]
marker = "os_name == 'nt'"
dependencies = ["two>=1; os_name == 'nt'"]
files = [{ url = "${WHEEL}", hash = "sha256:${HASH}" }]
[[package]]
name = "two"
version = "1.0"
summary = ""
groups = ["dev"]
git = "https://h.example/two"
ref = "main"
revision = "${COMMIT}"
subdirectory = "sub"
editable = true
[[package]]
name = "three"
version = "1.0"
summary = ""
groups = ["dev"]
path = "./three"
`,
  },
  'pylock': {
    file: 'pylock.toml',
    language: 'toml',
    text: `lock-version = "1.0"
created-by = "test"
requires-python = ">=3.9"
environments = ["os_name == 'nt'"]
extras = ["fast"]
dependency-groups = ["dev"]
default-groups = ["dev"]
[[packages]]
name = "demo"
version = "1.0"
marker = "os_name == 'nt'"
requires-python = ">=3.9"
index = "https://pypi.org/simple"
dependencies = [{ name = "two", version = "1.0" }]
sdist = { name = "demo-1.0.tar.gz", url = "https://files.pythonhosted.org/packages/demo-1.0.tar.gz", size = 10, hashes = { sha256 = "${HASH}" } }
wheels = [{ name = "demo-1.0-py3-none-any.whl", url = "${WHEEL}", upload-time = 2025-01-01T00:00:00Z, size = 10, hashes = { sha256 = "${HASH}" } }]
[[packages.attestation-identities]]
kind = "GitHub"
repository = "x/y"
[[packages]]
name = "two"
[packages.vcs]
type = "git"
url = "https://h.example/two"
requested-revision = "main"
commit-id = "${COMMIT}"
subdirectory = "sub"
[[packages]]
name = "three"
[packages.directory]
path = "./three"
editable = true
[[packages]]
name = "four"
[packages.archive]
url = "https://h.example/four-1.0.tar.gz"
size = 10
hashes = { sha256 = "${HASH}" }
`,
  },
  'environment-yml': {
    file: 'environment.yml',
    language: 'yaml',
    text: `name: app
channels:
  - conda-forge
dependencies:
  - python=3.13
  - pip
  - pip:
      - demo>=1
      - --extra-index-url https://extra.example/simple
      - -r other.txt
      - --pre
`,
  },
  'conda-lock': {
    file: 'conda-lock.yml',
    language: 'yaml',
    text: `version: 1
metadata:
  content_hash:
    linux-64: ${HASH}
  channels: []
  platforms: [linux-64]
  sources: [environment.yml]
package:
  - name: python
    version: 3.13.1
    manager: conda
    platform: linux-64
    dependencies: {}
    url: https://conda.example/python.conda
    hash: {sha256: ${HASH}}
    category: main
    optional: false
  - name: demo
    version: '1.0'
    manager: pip
    platform: linux-64
    dependencies: {two: '>=1'}
    url: ${WHEEL}
    hash: {sha256: ${HASH}}
    category: dev
    optional: false
`,
  },
  'pixi-lock': {
    file: 'pixi.lock',
    language: 'yaml',
    text: `version: 6
environments:
  default:
    channels: []
packages:
  - conda: https://conda.example/noarch/python-3.13-h_1.conda
    sha256: ${HASH}
  - pypi: ${WHEEL}
    name: demo
    version: '1.0'
    sha256: ${HASH}
    requires_dist: [two>=1]
    requires_python: '>=3.9'
  - pypi: ./local
    name: local
    version: '0.1'
    editable: true
`,
  },
  'condarc': {
    file: '.condarc',
    language: 'yaml',
    text: `channels:
  - conda-forge
  - https://mine.example/channel
custom_channels:
  x: https://custom.example
ssl_verify: false
proxy_servers:
  http: http://proxy.example
`,
  },
  'script-metadata': {
    file: 'tool.py',
    language: 'python',
    text: '# /// script\n# requires-python = ">=3.9"\n# dependencies = ["demo>=1"]\n# [tool.uv]\n# index-url = "https://mine.example/simple"\n# ///\nprint(1)\n',
  },
  'setup-py': {
    file: 'setup.py',
    language: 'python',
    text: 'from setuptools import setup\nsetup(name="app", version="1", install_requires=["demo>=1"], extras_require={"x": ["two"]},\n      dependency_links=["https://links.example/"])\n',
  },
}
