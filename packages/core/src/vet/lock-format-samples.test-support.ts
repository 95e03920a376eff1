import type { FormatSample } from './format-samples.test-support.ts'

const HASH = 'a'.repeat(64)
const COMMIT = 'c'.repeat(40)
const WHEEL = `https://files.pythonhosted.org/packages/aa/aa/${'a'.repeat(60)}/demo-1.0-py3-none-any.whl`

/** Samples of locks, by format id. */
export const LOCK_FORMAT_SAMPLES: Readonly<Record<string, FormatSample>> = {
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
}
