import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MANIFEST_FORMATS } from '../manifests/registry.generated.ts'
import { loadCallReader } from '../node/load-call-reader.ts'

const python = await loadCallReader()

/** Pieces of all formats together: what is a line of one is a stranger in another. */
const PIECES = [
  'requests==2.0',
  '-r other.txt',
  '--hash=sha256:',
  '# comment',
  '\\',
  '[project]',
  'dependencies = ["a"]',
  '[[package]]',
  'name = "a"',
  'version = "1"',
  '{"default": {"a": {}}}',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '=',
  ':',
  'a: b',
  '- a',
  '\t',
  ' ',
  '\u0000',
  '\ufeff',
  'é',
  '[packages]',
  'setup(install_requires=["a"])\n',
  'a = "*"',
]
const lines = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\r\n', '\r', ' ', '')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''))

const object = fc.dictionary(
  fc.constantFrom('default', 'develop', '_meta', 'package', 'metadata', 'x'),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Also JSON, and the comment block of PEP 723, which nothing hits by chance. */
const text = fc.oneof(
  lines,
  object.map((value) => JSON.stringify(value)),
  lines.map((content) => `# /// script\n# dependencies = ["a"]\n# ///\n${content}`),
  lines.map((content) => `# /// script\n${content.replaceAll(/^/gm, '# ')}\n# ///\n`),
)

describe.each(MANIFEST_FORMATS.filter(({ role }) => role !== 'candidates'))('$id', (format) => {
  it('accounts for every line or key of any text: an entry, an option, a comment, or not understood', () => {
    let accounted = 0
    fc.assert(
      fc.property(text, (content) => {
        const facts = format.read({ file: `sample-${format.id}`, bytes: new TextEncoder().encode(content), python })
        // What has no account (unreadable, or a script without the block) must not give entries as if it were whole.
        if (facts.accounting === null) return facts.completeness !== 'complete' || facts.entries.length === 0
        accounted += 1
        const { total, entries, options, comments, notUnderstood } = facts.accounting
        return entries + options + comments + notUnderstood === total
      }),
      { numRuns: 300, seed: 4 },
    )
    expect(accounted).toBeGreaterThan(0)
  })
})
