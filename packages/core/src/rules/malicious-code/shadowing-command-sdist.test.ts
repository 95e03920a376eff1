import { expect, test } from 'vitest'
import { examineSdist, examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './shadowing-command-sdist.ts'

test('scripts of pyproject.toml and of an egg-info', async () => {
  const sdist = await examineSdist({
    backend: 'none',
    files: {
      'pyproject.toml': '[project]\nname = "demo"\n[project.scripts]\nbash = "demo:main"\ndemo = "demo:main"\n',
      'src/demo.egg-info/entry_points.txt': '[console_scripts]\ncurl = demo:main\n',
    },
  })
  expect(sayings(rule, sdist)).toEqual([
    'scripts of demo-1.0:1: installs a command named bash, which would stand before the real one',
    'scripts of demo-1.0:2: installs a command named curl, which would stand before the real one',
  ])
})

test('does not speak of wheels', async () => {
  expect(sayings(rule, await examineWheel({}))).toBeNull()
})
