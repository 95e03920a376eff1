import { describe, expect, it } from 'vitest'
import { entry, file, sayings, STANCE, text } from '../file-rule.test-support.ts'
import { rule } from './internal-name-elsewhere.ts'

describe('internal-name-elsewhere', () => {
  const stance = { ...STANCE, internalNames: ['acme-*'], internalIndex: 'https://pkgs.acme.example/simple/' }
  const from = (url: string | null): string[] =>
    sayings(rule, {
      stance,
      manifest: file({
        entries: [entry({ name: 'acme-core', source: { kind: 'index', index: url === null ? null : text(url) } })],
      }),
    })
  it('names where an internal name comes from instead', () => {
    expect(from('https://pypi.org/simple')).toEqual([
      'requirements.txt:3: acme-core is an internal name and comes from https://pypi.org/simple, not from https://pkgs.acme.example/simple/',
    ])
  })
  it('is silent where it comes from the internal index, or nothing says where from', () => {
    expect(from('https://pkgs.acme.example/simple')).toEqual([])
    expect(from(null)).toEqual([])
    expect(
      sayings(rule, {
        stance,
        manifest: file({ entries: [entry({ source: { kind: 'index', index: text('https://pypi.org/simple') } })] }),
      }),
    ).toEqual([])
  })
})
