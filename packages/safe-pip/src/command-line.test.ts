import { expect, test } from 'vitest'
import { parseCommandLine } from './command-line.ts'

test.each([
  ['install requests', 'install', [], ['requests'], []],
  ['--policy p.toml install --pre x', 'install', [], ['--pre', 'x'], ['--policy']],
  ['-v --proxy http://p --offline install x', 'install', ['-v', '--proxy', 'http://p'], ['x'], ['--offline']],
  ['--prox http://p install x', 'install', ['--prox', 'http://p'], ['x'], []],
  ['--python=py3 install', 'install', ['--python=py3'], [], []],
  ['--no-input list', 'list', ['--no-input'], [], []],
  ['--no-color', null, ['--no-color'], [], []],
  ['', null, [], [], []],
] as const)('%s', (text, command, before, after, own) => {
  const line = parseCommandLine(text === '' ? [] : text.split(' '))
  expect(line.command).toBe(command)
  expect(line.before).toEqual(before)
  expect(line.after).toEqual(after)
  expect([...line.own.keys()]).toEqual(own)
})
