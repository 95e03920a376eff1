import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRequirement } from './requirement.ts'

/** `name|extras|specifier|marker|url`, or what is wrong. */
function read(text: string): string {
  const requirement = parseRequirement(text)
  if (!requirement.ok) return `refused: ${requirement.problem.reason}`
  const { name, extras, specifier, marker, url } = requirement.value
  return [name, extras.join(','), specifier.normalized, marker?.normalized ?? '', url ?? ''].join('|')
}

// Dependency specifiers page, examples.
test.each([
  ['A', 'a||||'],
  ['A.B-C_D', 'a-b-c-d||||'],
  ['aa', 'aa||||'],
  ['name', 'name||||'],
  ['name<=1', 'name||<=1||'],
  ['name>=3', 'name||>=3||'],
  ['name>=3,', 'name||>=3||'],
  ['name>=3,<2', 'name||<2,>=3||'],
  ['name@http://foo.com', 'name||||http://foo.com'],
  ["name [fred,bar] @ http://foo.com ; python_version=='2.7'", 'name|bar,fred||python_version == "2.7"|http://foo.com'],
  [
    "name[quux, strange];python_version<'2.7' and platform_version=='2'",
    'name|quux,strange||python_version < "2.7" and platform_version == "2"|',
  ],
  ["name; os_name=='a' or os_name=='b'", 'name|||os_name == "a" or os_name == "b"|'],
  [
    'requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < "2.7"',
    'requests|security,tests|==2.8.*,>=2.8.1|python_version < "2.7"|',
  ],
  [
    'pip @ https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9234ee9982d4bbb3c72346a6de940a148ea686',
    'pip||||https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9234ee9982d4bbb3c72346a6de940a148ea686',
  ],
  ["a @ https://h/x.whl;python_version>'3'", "a||||https://h/x.whl;python_version>'3'"],
  ['a(>=1)', 'a||>=1||'],
  ['a()', 'a||||'],
  ['a[]', 'a||||'],
  ['a[X,x,B_c]', 'a|b-c,x|||'],
  ['a_', 'a-||||'],
  ['\ta ==1.0+Abc ', 'a||==1.0+Abc||'],
  ['a===1.0,>2', 'a||===1.0,>2||'],
  ['a==\n1.0', 'a||==1.0||'],
  ['a~=1!1.0', 'a||~=1!1.0||'],
])('%j is %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  '',
  ' ',
  '-a',
  'a-',
  'a.',
  'é',
  'aé',
  'a b',
  'a;',
  'a==1;',
  'a[b',
  'a[b,]',
  'a[,b]',
  'a[b c]',
  'a[b]c',
  'a @',
  'a @ ',
  'a @ u x',
  'a @ u;x y',
  'a(>=1',
  'a>=1)',
  'a>=1 >2',
  'a=1',
  'a==1.0.*+x',
  'a>=1.0+x',
  'a>=1.*',
  'a==1#x',
  'a==1 # x',
  'a==1 --hash=sha256:0',
  '\na',
  'a\n',
  'a ==1\n',
  'a; b',
  "a; os_name=='a' x",
  'a===1;',
  'a @ https://h ;',
  './a',
  'https://h/a.whl',
  'a==１',
  '\ufeffa',
])('%j is no requirement', (text) => {
  expect(read(text)).toMatch(/^refused: /)
})

test('any text is read without an exception, a long one in time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof parseRequirement(text).ok).toBe('boolean')
    }),
  )
  const started = process.cpuUsage()
  for (const piece of ['a', 'a-', 'a==1', '.1', ',>1', '[', '(', ' ', '\\', "'", '"a"', ' and ']) {
    for (const head of ['a', 'a==1', 'a;os_name==', 'a[b', '']) parseRequirement(head + piece.repeat(50_000))
  }
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
})
