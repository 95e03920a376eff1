import { expect, it } from 'vitest'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { bytesOf } from '../base/byte-source.ts'
import { loadCodeReader } from '../node/load-code-reader.ts'
import { examineArtifact } from '../vet/examine.ts'

/** `context name` of what the code of such an sdist does. */
async function doings(files: Readonly<Record<string, string>>): Promise<string[]> {
  const built = buildSdist({ name: 'demo', version: '1.0', files, backend: 'none' })
  const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  return source.state === 'known' ? source.value.uses.map(({ context, name }) => `${context} ${name}`) : []
}

const CODE = 'import os\nos.popen("id")\n'
const METHOD = 'import os\nclass Hook:\n    def initialize(self, version, data):\n        os.system("id")\n'
const COMMAND =
  'import os\nfrom setuptools.command.build_py import build_py\nclass Build(build_py):\n    def run(self):\n        os.system("id")\n'

it.each([
  ['hatchling', { 'pyproject.toml': '[tool.hatch.build.hooks.custom]\n', 'hatch_build.py': METHOD }],
  [
    'hatchling, for one target and by path',
    { 'pyproject.toml': '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "tools/hook.py"\n', 'tools/hook.py': METHOD },
  ],
  [
    'hatchling, for metadata',
    { 'pyproject.toml': '[tool.hatch.metadata.hooks.custom]\n', 'hatch_build.py': METHOD.replace('initialize', 'update') },
  ],
  [
    'pdm',
    {
      'pyproject.toml': '[build-system]\nbuild-backend = "pdm.backend"\n',
      'pdm_build.py': 'import os\ndef pdm_build_initialize(context):\n    os.system("id")\n',
    },
  ],
  [
    'poetry',
    {
      'pyproject.toml': '[tool.poetry.build]\nscript = "build.py"\n',
      'build.py': 'import os\ndef build(kwargs):\n    os.system("id")\n',
    },
  ],
  [
    'setuptools in pyproject.toml',
    { 'pyproject.toml': '[tool.setuptools.cmdclass]\nbuild_py = "helper.Build"\n', 'helper.py': COMMAND },
  ],
  [
    'setuptools in setup.cfg',
    { 'setup.cfg': '[metadata]\nname = demo\n[options]\ncmdclass =\n    build_py = helper.Build\n', 'helper.py': COMMAND },
  ],
])('the hooks of %s run at install', async (_, files) => {
  expect(await doings(files)).toEqual(['install os.system'])
})

it('a script that no build names is an ordinary module', async () => {
  expect(await doings({ 'pyproject.toml': '[tool.hatch.build]\nexclude = ["x"]\n', 'hatch_build.py': CODE })).toEqual([
    'import os.popen',
  ])
  expect(
    await doings({ 'setup.cfg': '[options]\npackages = find:\n[flake8]\ncmdclass = helper.Build\n', 'helper.py': CODE }),
  ).toEqual(['import os.popen'])
})
