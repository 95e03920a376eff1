import { expect, it } from 'vitest'
import { isNamePattern, matchesPattern, normalizePattern } from './name-pattern.ts'

it.each([
  ['acme-billing', 'acme-*', true],
  ['acme-', 'acme-*', true],
  ['acme', 'acme-*', false],
  ['acme', 'Acme', true],
  ['acme-billing', 'ACME_*', true],
  ['the-acme-tool', '*-acme-*', true],
  ['acme-acme', '*-acme-*', false],
  ['aba', 'ab*ba', false],
  ['anything', '*thing', true],
  ['abc', 'a*b*c', true],
  ['acb', 'a*b*c', false],
])('%s by %s: %s', (name, pattern, isCovered) => {
  expect(matchesPattern(name, [normalizePattern(pattern)])).toBe(isCovered)
})

it('knows what a pattern looks like', () => {
  expect(['acme-*', '*', '', 'a b', 'https://x', '-x', 'a?b'].map((text) => isNamePattern(text))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('stays linear on stars', () => {
  const pattern = `${'a*'.repeat(90)}b`
  expect(matchesPattern('a'.repeat(100_000), [pattern])).toBe(false)
})
