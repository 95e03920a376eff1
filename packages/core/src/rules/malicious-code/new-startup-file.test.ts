import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { sayings, wheelOf } from '../comparison-rule.test-support.ts'
import { rule } from './new-startup-file.ts'

const pth = wheelOf([{ path: 'demo.pth', executableLines: [{ line: 2, text: untrustedText('import demo') }] }])

it('names a file that runs at every start, where there was none', () => {
  expect(sayings(rule, { wheel: wheelOf([]) }, { wheel: pth })).toEqual([
    'demo.pth:2 warn: new since 0.9: demo.pth runs whenever Python starts',
  ])
})

it('is silent where it was there, or only names folders', () => {
  expect(sayings(rule, { wheel: pth }, { wheel: pth })).toEqual([])
  expect(sayings(rule, { wheel: wheelOf([]) }, { wheel: wheelOf([{ path: 'demo.pth', executableLines: [] }]) })).toEqual([])
})
