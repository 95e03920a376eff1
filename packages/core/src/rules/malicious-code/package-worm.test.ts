import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './package-worm.ts'

it('warns where no credentials are read', async () => {
  expect(await sightingsOf(rule, { 'demo/__init__.py': "import os\nos.system('twine upload dist/*')\n" })).toEqual([
    'warn demo/__init__.py:2',
  ])
})

it('leaves a tool that publishes when called', async () => {
  expect(
    await sightingsOf(rule, { 'demo/__init__.py': "import os\ndef publish():\n    os.system('twine upload dist/*')\n" }),
  ).toEqual([])
})
