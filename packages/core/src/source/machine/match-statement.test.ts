import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'

it.each(['[a, *_]', '(a, *_)', '{"a": [*_], **rest}', 'A(B(c), d=[e, *_]) if e', '[*_] | [_]', 'A()', '_'])(
  'a case %s ends',
  async (pattern) => {
    const code = `import os\nmatch os.environ:\n    case ${pattern}:\n        os.system("id")\n`
    const { uses, problems } = await factsOf({ 'demo/__init__.py': code })
    expect(problems).toEqual([])
    expect(uses.map(({ name }) => name)).toContain('os.system')
  },
)
