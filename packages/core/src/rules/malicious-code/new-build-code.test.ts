import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { sayings, sdistOf } from '../comparison-rule.test-support.ts'
import { rule } from './new-build-code.ts'

const backend = (name: string, ...path: string[]): ReturnType<typeof sdistOf> =>
  sdistOf({ buildSystem: { requires: [], backend: untrustedText(name), backendPath: path.map(untrustedText) } })

it('names a setup.py, a backend of its own and another backend', () => {
  expect(sayings(rule, { sdist: sdistOf() }, { sdist: sdistOf({ hasSetupPy: true }) })).toEqual([
    'setup.py warn: new since 0.9: a setup.py',
  ])
  expect(sayings(rule, { sdist: backend('hatchling.build') }, { sdist: backend('mine', 'tools') })).toEqual([
    'pyproject.toml warn: new since 0.9: a build backend of its own in tools',
    'pyproject.toml warn: new since 0.9: the build backend mine (before: hatchling.build)',
  ])
})

it('is silent where nothing changed, and about the two names of setuptools', () => {
  expect(sayings(rule, { sdist: sdistOf() }, { sdist: backend('setuptools.build_meta:__legacy__') })).toEqual([])
  expect(sayings(rule, { sdist: backend('mine', 'tools') }, { sdist: backend('mine', 'tools') })).toEqual([])
})
