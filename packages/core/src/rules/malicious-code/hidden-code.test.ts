import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './hidden-code.ts'

const gap = ' '.repeat(150)

it('asks about code off the screen in a file that acts, and warns of it elsewhere', async () => {
  expect(await sightingsOf(rule, { 'setup.py': `import os\nx = 1${gap};os.system("true")\n` })).toEqual(['confirm setup.py:2'])
  expect(await sightingsOf(rule, { 'demo/a.py': `def f():\n    x = 1${gap};print(x)\n` })).toEqual(['warn demo/a.py:2'])
})

it('only warns of letters that look alike', async () => {
  expect(await sightingsOf(rule, { 'demo/__init__.py': 'import os\np\u0430th = os.system("true")\n' })).toEqual([
    'warn demo/__init__.py:2',
  ])
})

it('leaves what a test holds', async () => {
  expect(await sightingsOf(rule, { 'tests/test_a.py': `x = 1${gap};print(x)\n` })).toEqual([])
})
