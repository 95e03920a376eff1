import { expect, it } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { metadataOf, sayings } from '../comparison-rule.test-support.ts'
import { rule } from './new-dependency.ts'

const needing = (...texts: string[]): { metadata: ReturnType<typeof metadataOf> } => ({
  metadata: metadataOf({ requiresDist: texts.map((text, at) => ({ text: untrustedText(text), line: at + 5 })) }),
})

it('names each project that is asked for and was not', () => {
  expect(sayings(rule, needing('a'), needing('A>=2', 'b.c<3; extra == "x"', 'B-C'))).toEqual([
    'METADATA:6 none: new since 0.9: it needs b.c<3; extra == "x"',
  ])
})

it('is silent about other versions, about what is gone, and where an sdist named none at all', () => {
  expect(sayings(rule, { ...needing(), kind: 'sdist' }, needing('a'))).toEqual([])
  expect(sayings(rule, needing('a>1', 'b'), needing('a>2'))).toEqual([])
})
