import { PYPROJECT } from './pyproject-sample.test-support.ts'

/** A rich file of each format that accounts for its lines or keys: every kind of thing that its reader knows. */
export interface FormatSample {
  readonly file: string
  readonly language: 'toml' | 'json' | 'yaml' | 'lines' | 'python'
  readonly text: string
}

const HASH = 'a'.repeat(64)
const COMMIT = 'c'.repeat(40)

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
