import { expect, it } from 'vitest'
import { format } from './prek-toml.ts'

it('reads additional dependencies of Python hooks as candidates', () => {
  const { entries, role } = format.read({
    file: 'prek.toml',
    bytes: new TextEncoder().encode(
      '[[repos]]\nrepo = "https://h.example/x"\nrev = "v1"\nhooks = [\n  { id = "mypy", additional_dependencies = ["types-requests==2.32"] },\n  { id = "eslint", language = "node", additional_dependencies = ["eslint@9.0.0"] },\n]\n',
    ),
  })
  expect([role, entries.map(({ name, group, confidence, position }) => [name, group, confidence, position.line])]).toEqual([
    'candidates',
    [['types-requests', 'mypy', 'low', 5]],
  ])
})
it('is found by its name', () => {
  expect([format.matches('a/prek.toml'), format.matches('xprek.toml')]).toEqual([true, false])
})
