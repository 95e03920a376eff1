import { describe, expect, it } from 'vitest'
import { format } from './script-metadata.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'x.py', bytes: new TextEncoder().encode(text) })
const SCRIPT = `#!/usr/bin/env python
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "requests<3",
#   "rich==13.0",
# ]
# ///
import requests
`

describe('inline script metadata', () => {
  it('reads the block with places in the script', () => {
    const { entries, problems } = read(SCRIPT)
    expect(problems).toEqual([])
    expect(entries.map(({ name, specifier, position }) => [name, specifier, position])).toEqual([
      ['requests', '<3', { line: 5, column: 5 }],
      ['rich', '==13.0', { line: 6, column: 5 }],
    ])
  })
  it('takes the last closing line of the run, as the standard says', () => {
    expect(read('# /// script\n# dependencies = ["a"]\n# ///\n# x = 1\n# ///\n').problems.map(({ id }) => id)).toEqual(['syntax'])
  })
  it('refuses two blocks, an open one, and keys it does not know', () => {
    expect(read(`${SCRIPT}\n${SCRIPT}`).problems.map(({ id }) => id)).toEqual(['not-understood'])
    expect(read('# /// script\n# dependencies = ["a"]\nx = 1\n').problems.map(({ id }) => id)).toEqual(['not-understood'])
    expect(read('# /// script\n# dependancies = ["a"]\n# ///\n').problems.map(({ position }) => position.line)).toEqual([2])
  })
  it('is found by its content', () => {
    const sniff = (text: string): boolean => format.sniff?.(new TextEncoder().encode(text)) ?? false
    expect([sniff(SCRIPT), sniff('import os\n')]).toEqual([true, false])
  })
})
