import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { iniValue, parseIni } from './configparser.ts'

const SCRIPT = `import configparser, json, sys
for line in sys.stdin:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(json.loads(line))
        print(json.dumps({s: dict(parser.items(s)) for s in parser.sections()}))
    except configparser.Error:
        print('null')
`

it('reads sections, continuations and comments with their places', () => {
  const { sections, problems, ends } = parseIni(
    '[options]\ninstall_requires =\n    a>=1 ; os_name == "nt"\n    # no\n    b\n\n[x]\nk: v\n',
  )
  expect(problems).toEqual([])
  expect(
    sections.map(({ name, options }) => [name, options.map(({ key, lines }) => [key, lines.map(({ text }) => text)])]),
  ).toEqual([
    ['options', [['install_requires', ['a>=1 ; os_name == "nt"', 'b', '']]]],
    ['x', [['k', ['v']]]],
  ])
  expect(sections[0]?.options[0]?.lines[1]?.position).toEqual({ line: 5, column: 5 })
  expect(ends).toEqual(['option', 'option', 'option', 'comment', 'option', 'comment', 'option', 'option'])
  expect(iniValue(sections[1], '--K')).toBe('v')
})
it('says what Python raises for', () => {
  const ids = (text: string): string[] => parseIni(text).problems.map(({ id }) => id)
  expect([ids('a = 1\n'), ids('[s]\nnonsense\n'), ids('[s]\na = 1\nA = 2\n'), ids('[s]\n[s]\n')]).toEqual([
    ['not-understood'],
    ['not-understood'],
    ['duplicate-key'],
    ['duplicate-key'],
  ])
})
it('reads what configparser reads', () => {
  const line = fc.constantFrom(
    '[a]',
    '[b]',
    'k = v',
    'k2: w = x',
    '  more',
    '    deeper',
    '',
    '# c',
    ' ; c',
    'K3=',
    'odd',
    '\tt = 1',
    'k4 = # no comment',
  )
  const texts = fc.sample(
    fc.array(line, { maxLength: 8 }).map((lines) => `[s]\n${lines.join('\n')}\n`),
    { numRuns: 400, seed: 3 },
  )
  const answers = execFileSync('python3', ['-I', '-c', SCRIPT], {
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(''),
    encoding: 'utf8',
  })
    .trimEnd()
    .split('\n')
  const ours = texts.map((text) => {
    const { sections, problems } = parseIni(text)
    if (problems.length > 0) return 'null'
    return JSON.stringify(
      Object.fromEntries(
        sections.map((section) => [
          section.name,
          Object.fromEntries(section.options.map(({ key }) => [key.toLowerCase(), iniValue(section, key)])),
        ]),
      ),
    )
  })
  const plain = (answer: string | undefined): unknown =>
    JSON.parse(answer ?? '0', (_key, value: unknown) => (typeof value === 'string' ? value.trim() : value))
  expect(ours.map((answer) => plain(answer))).toEqual(answers.map((answer) => plain(answer)))
  expect(answers.filter((answer) => answer !== 'null').length).toBeGreaterThan(80)
})
