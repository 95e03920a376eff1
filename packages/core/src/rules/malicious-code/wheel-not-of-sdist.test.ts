import { expect, it } from 'vitest'
import { archiveOf, twinSayings } from '../comparison-rule.test-support.ts'
import { rule } from './wheel-not-of-sdist.ts'

const sdist = { archive: archiveOf({ 'demo-1.0/src/demo/__init__.py': 10, 'demo-1.0/demo/other.py': 20 }) }

it('names code that only the wheel has, or has otherwise', () => {
  const wheel = { archive: archiveOf({ 'demo/__init__.py': 11, 'demo/other.py': 20, 'demo/hook.py': 5, 'demo.pth': 6 }) }
  expect(twinSayings(rule, wheel, sdist)).toEqual([
    'demo/__init__.py warn: demo/__init__.py has 11 bytes, in demo-1.0.tar.gz 10',
    'demo/hook.py warn: demo/hook.py is not in demo-1.0.tar.gz',
    'demo.pth warn: demo.pth is not in demo-1.0.tar.gz',
  ])
})

it('is silent about what is the same, what builds write, and what is no code', () => {
  const same = { 'demo/__init__.py': 10, 'demo-1.0.data/purelib/demo/other.py': 20, 'demo/empty.py': 0 }
  const built = { 'demo/_version.py': 30, 'demo/api_pb2.py': 40, 'demo/data.json': 50, 'demo-1.0.dist-info/RECORD': 60 }
  expect(twinSayings(rule, { archive: archiveOf({ ...same, ...built }) }, sdist)).toEqual([])
})
