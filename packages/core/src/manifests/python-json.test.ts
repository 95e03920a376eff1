import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentValue } from './document.ts'
import { parseJsonDocument } from './json-document.ts'
import { parseTomlDocument } from './toml-document.ts'
import { renderPythonJson } from './python-json.ts'

const render = (root: DocumentValue | null, isCompact = false): string | null =>
  root === null ? null : renderPythonJson(root, { isCompact })

describe('json.dumps(…, sort_keys=True)', () => {
  it('separates, sorts and escapes as Python does', () => {
    const { root } = parseTomlDocument('"é" = "\\u007f\\u2028😀"\nb = [1, 1.0, 1e16, 123456789012345678]\na = { z = true }\n')
    expect(render(root)).toBe(
      String.raw`{"a": {"z": true}, "b": [1, 1.0, 1e+16, 123456789012345678], "\u00e9": "\u007f\u2028\ud83d\ude00"}`,
    )
    expect(render(parseJsonDocument('{"b": [1, null], "a": "x"}').root, true)).toBe('{"a":"x","b":[1,null]}')
  })
  it('has no answer where Python raises', () => {
    expect(render(parseTomlDocument('a = 2020-01-01\n').root)).toBeNull()
  })
  it('equals Python itself', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 5 })
    const values = fc.sample(
      fc.dictionary(
        key,
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.boolean(),
          fc.array(fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed())),
        ),
      ),
      { numRuns: 200, seed: 7 },
    )
    const documents = values.map((value) => JSON.stringify(value))
    const script =
      'import json,sys\nfor line in sys.stdin:\n    v = json.loads(line)\n    print(json.dumps(v, sort_keys=True))\n    print(json.dumps(v, sort_keys=True, separators=(",", ":")))'
    const answers = execFileSync('python3', ['-I', '-c', script], { input: `${documents.join('\n')}\n`, encoding: 'utf8' })
      .trimEnd()
      .split('\n')
    const ours = documents.flatMap((text) => {
      const { root } = parseJsonDocument(text)
      return [render(root), render(root, true)]
    })
    expect(ours).toHaveLength(400)
    expect(ours).toEqual(answers)
  })
})
