/** A pyproject.toml with the tables of all tools that are read. */
export const PYPROJECT = `
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
