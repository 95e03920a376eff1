import { expect, test } from 'vitest'
import { assertNoSecrets, findVariables, restoreVariables } from './keep-secrets.ts'

const env = { TOK: 's3cr3t/x', TOK_LONG: 's3cr3t/x-and-more', HOST: 'pkgs.example', EMPTY: '' }
const variables = findVariables(['--index-url http://${HOST}/${TOK}/simple ${TOK_LONG} ${EMPTY} ${UNSET} ${lower}'], env)

test('the variables that files name and that have a value', () => {
  expect([...variables.keys()]).toEqual(['HOST', 'TOK', 'TOK_LONG'])
})

test('values in URLs become variables again, nowhere else', () => {
  const text = [
    '--index-url http://pkgs.example/s3cr3t/x/simple',
    'app @ https://pkgs.example/s3cr3t/x-and-more/app.whl',
    'b @ https://h/s3cr3t%2Fx/b.whl',
    '# s3cr3t/x',
  ].join('\n')
  expect(restoreVariables(text, variables)).toBe(
    [
      '--index-url http://${HOST}/${TOK}/simple',
      'app @ https://${HOST}/${TOK_LONG}/app.whl',
      'b @ https://h/${TOK}/b.whl',
      '# s3cr3t/x',
    ].join('\n'),
  )
})

test.each([
  ['a value of a variable', 'url = "https://pkgs.example/s3cr3t/x/a.whl"', '${TOK}'],
  ['a signature', 'url = "https://h/a.whl?X-Amz-Signature=00"', 'X-Amz-Signature'],
  ['a long value', 'url = "https://h/a.whl?v=0123456789abcdef"', '(v)'],
])('refused in a lock: %s', (_name, lock, reason) => {
  expect(() => {
    assertNoSecrets(lock, variables)
  }).toThrow(reason)
})

test('a host and a short query are fine in a lock', () => {
  expect(() => {
    assertNoSecrets('url = "https://pkgs.example/a.whl?v=2"', variables)
  }).not.toThrow()
})
