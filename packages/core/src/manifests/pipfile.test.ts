import { describe, expect, it } from 'vitest'
import { format } from './pipfile.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: 'Pipfile', bytes: new TextEncoder().encode(text) })

describe('Pipfile', () => {
  it('reads every category and source', () => {
    const { entries, indexes, problems } = read(`[[source]]
url = "https://pypi.org/simple"
verify_ssl = true
name = "pypi"
[[source]]
url = "https://pkgs.example/simple"
verify_ssl = false
name = "mine"
[packages]
Requests = {extras = ["socks"], version = ">=2.31", index = "mine"}
rich = "*"
bare = "1.0"
git = {git = "https://h.example/g.git", ref = "main", editable = true}
[dev-packages]
pytest = "==8.0"
[docs]
sphinx = "~=7.0"
[requires]
python_version = "3.11"
`)
    expect(problems).toEqual([])
    expect(indexes.map(({ name, isExplicit, verifiesTls }) => [name, isExplicit, verifiesTls])).toEqual([
      ['pypi', false, true],
      ['mine', true, false],
    ])
    expect(
      entries.map(({ name, specifier, group, resolved, source, editable }) => [
        name,
        specifier,
        group,
        resolved,
        source.kind,
        editable,
      ]),
    ).toEqual([
      ['requests', '>=2.31', null, null, 'index', false],
      ['rich', '', null, null, 'index', false],
      ['bare', '==1.0', null, '1.0', 'index', false],
      ['git', '', null, null, 'vcs', true],
      ['pytest', '==8.0', 'develop', '8.0', 'index', false],
      ['sphinx', '~=7.0', 'docs', null, 'index', false],
    ])
    expect(entries[3]?.source).toMatchObject({ requested: 'main', commit: null })
  })
  it('names what it does not know', () => {
    const ids = (text: string): string[] => read(text).problems.map(({ id }) => id)
    expect(ids('[packages]\na = {verison = "1"}\n')).toEqual(['not-understood'])
    expect(ids('[packages]\na = "nonsense"\n')).toEqual(['not-understood'])
    expect(ids('packages = 1\n')).toEqual(['not-understood'])
  })
})
