import { describe, expect, it } from 'vitest'
import { format } from './pre-commit-config.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: '.pre-commit-config.yaml', bytes: new TextEncoder().encode(text) })

describe('.pre-commit-config.yaml', () => {
  it('reads additional dependencies of Python hooks', () => {
    const { entries } = read(
      'repos:\n  - repo: https://h.example/x\n    rev: v1\n    hooks:\n      - id: mypy\n        additional_dependencies: [types-requests==2.32, "attrs>=1"]\n      - id: eslint\n        language: node\n        additional_dependencies: [eslint@9.0.0]\n',
    )
    expect(entries.map(({ name, group, confidence, position }) => [name, group, confidence, position.line])).toEqual([
      ['types-requests', 'mypy', 'low', 6],
      ['attrs', 'mypy', 'low', 6],
    ])
  })
  it('is found by its name', () => {
    expect(format.matches('a/.pre-commit-config.yaml')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
