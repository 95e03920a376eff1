import { expect, it } from 'vitest'
import { readPickle } from './read-pickle.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const EVIL = "cposix\nsystem\n(S'id'\ntR."

function npy(header: string, data: string): Uint8Array {
  const padded = `${header}\n`
  return Buffer.concat([
    bytesOf('\x93NUMPY\x01\x00'),
    Buffer.from([padded.length & 255, padded.length >> 8]),
    bytesOf(padded + data),
  ])
}

it.each([
  ['padding beyond the stack', `ccollections\nOrderedDict\n${'N'.repeat(1_000_001)}${EVIL}`],
  ['more pickles than are read', `${'N.'.repeat(64)}${EVIL}`],
])('%s is not whole', (_, text) => {
  expect(readPickle(bytesOf(text))?.isWhole).toBe(false)
})

it.each([
  ['a field', "{'descr': [('a', '|O')], 'fortran_order': False, 'shape': (1,), }"],
  ['double quotes', '{"descr": "|O", "fortran_order": False, "shape": (1,), }'],
  ['plain', "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"],
])('objects of NumPy are pickled: %s', (_, header) => {
  expect(readPickle(npy(header, EVIL))?.globals).toEqual(['posix.system'])
})

it('numbers of NumPy are not, and a short file is no array', () => {
  expect(readPickle(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", EVIL))?.globals).toEqual([])
  expect(readPickle(bytesOf('\x93NUMPY\x01\x00'))).toBeNull()
})
