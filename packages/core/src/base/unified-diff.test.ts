import { expect, test } from 'vitest'
import { renderUnifiedDiff } from './unified-diff.ts'

const names = { from: 'a.txt', to: 'a.txt' }

test('equal texts have no difference', () => {
  expect(renderUnifiedDiff('x\n', 'x\n', names)).toBe('')
})

test('changes with three lines around them, far ones in hunks of their own', () => {
  const before = Array.from({ length: 20 }, (_, line) => `line ${line + 1}\n`)
  const after = [...before]
  after[1] = 'second\n'
  after.splice(17, 1)
  expect(renderUnifiedDiff(before.join(''), after.join(''), names)).toBe(
    [
      '--- a.txt\n+++ a.txt\n@@ -1,5 +1,5 @@\n',
      ' line 1\n-line 2\n+second\n line 3\n line 4\n line 5\n',
      '@@ -15,6 +15,5 @@\n line 15\n line 16\n line 17\n-line 18\n line 19\n line 20\n',
    ].join(''),
  )
})

test('a file that begins, and a last line without an end', () => {
  expect(renderUnifiedDiff('', 'a\n', names)).toBe('--- a.txt\n+++ a.txt\n@@ -0,0 +1 @@\n+a\n')
  expect(renderUnifiedDiff('a', 'b', names)).toBe(
    '--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  )
})
