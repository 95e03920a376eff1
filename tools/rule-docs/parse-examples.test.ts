import { expect, it } from 'vitest'
import { parseExamples } from './parse-examples.ts'

const fence = (info: string, content: string): string => `\`\`\`${info}\n${content}\n\`\`\`\n`

it('reads outcome, kind, lines, count and effect of a block', () => {
  const page = `# x\n\n${fence('requirements flagged file=requirements.txt lines=1,2 effect=block', 'a\nb')}${fence('json facts clean', '{}')}`
  expect(parseExamples(page)).toMatchObject([
    { line: 3, outcome: 'flagged', kind: 'file', file: 'requirements.txt', content: 'a\nb\n', lines: [1, 2], effect: 'block' },
    { line: 7, outcome: 'clean', kind: 'facts', lines: null, count: null },
  ])
})
it('reads the archive that a block is a member of', () => {
  expect(parseExamples(fence('python clean in=sdist file=setup.py', 'x'))).toMatchObject([{ kind: 'sdist', file: 'setup.py' }])
})
it('hands parts and the former content to the examples under the same heading only', () => {
  const page = `## a\n${fence('toml part file=p.toml', 'x')}${fence('text before file=r.txt', 'old')}${fence('text flagged file=r.txt', 'new')}## b\n${fence('text clean file=r.txt', 'n')}`
  expect(parseExamples(page)).toMatchObject([
    { parts: [{ file: 'p.toml', content: 'x\n' }], before: 'old\n' },
    { parts: [], before: null },
  ])
})
it('passes over ordinary blocks, and longer fences around shorter ones', () => {
  expect(parseExamples(fence('sh', 'safe-pip scan x'))).toEqual([])
  expect(parseExamples('````md flagged file=a.md\n```\ninner\n```\n````\n')).toMatchObject([{ content: '```\ninner\n```\n' }])
})
it.each([
  'json facts flagged line=3',
  'flagged',
  'python flagged also file=x.py',
  'python flagged in=egg file=x.py',
  'json facts clean file=x',
])('refuses %j', (info) => {
  expect(() => parseExamples(fence(info, ''))).toThrow(/^line 1: /)
})
