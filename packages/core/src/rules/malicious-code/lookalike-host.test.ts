import { describe, expect, it } from 'vitest'
import { entry, file, index, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './lookalike-host.ts'

describe('lookalike-host', () => {
  const says = (url: string): string[] =>
    sayings(rule, { manifest: file({ indexes: [index(url)] }) }).map((saying) => saying.slice('requirements.txt:3: '.length))
  it('sees letters that differ, longer names, punycode and the @ trick', () => {
    expect(says('https://pypi.orq/simple')).toEqual(['the host pypi.orq reads like pypi.org and is another'])
    expect(says('https://pyip.org/simple')).toEqual(['the host pyip.org reads like pypi.org and is another'])
    expect(says('https://files.pythonhosted.orq/x')).toEqual([
      'the host files.pythonhosted.orq reads like files.pythonhosted.org and is another',
    ])
    expect(says('https://pypi.org.evil.example/simple')).toEqual([
      'the host pypi.org.evil.example begins like pypi.org and is another',
    ])
    expect(says('https://pypi.org@evil.example/simple')).toEqual([
      'the host is evil.example, and pypi.org in front of the @ is only a user name',
    ])
    expect(says('https://xn--pypi-53a.example/simple')).toHaveLength(1)
  })
  it('looks at repositories too', () => {
    const source = {
      kind: 'vcs' as const,
      url: text('git+https://githud.com/a/b'),
      vcs: 'git',
      requested: null,
      commit: null,
      subdirectory: null,
    }
    expect(sayings(rule, { manifest: file({ entries: [entry({ source })] }) })).toEqual([
      'requirements.txt:3: the host githud.com reads like github.com and is another',
    ])
  })
  it('leaves the real ones and mine alone', () => {
    for (const url of [
      'https://pypi.org/simple',
      'https://files.pythonhosted.org/x',
      'https://mine.example/simple',
      'https://pypi.company.example/x',
    ]) {
      expect(says(url)).toEqual([])
    }
  })
})
