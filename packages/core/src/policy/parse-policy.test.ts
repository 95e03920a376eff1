import { describe, expect, test } from 'vitest'
import { parsePolicy } from './parse-policy.ts'

const parse = (text: string): ReturnType<typeof parsePolicy> => parsePolicy(text, { file: 'safe-pip.toml' })
const complaints = (text: string): string[] =>
  parse(text).problems.map(({ position, message }) => `${position.line}:${position.column} ${message}`)

const WHOLE = `
profile = "strict"
[rules]
known-vulnerability = "block"
"domain:author" = "off"
[unchecked]
known-malware = "refuse"
release-age = "none"
[indexes]
allowed = ["https://pkgs.example/simple"]
public = []
internal-names = ["Acme_*"]
internal-index = "https://pkgs.example/simple/"
[names]
banned = ["Evil_*"]
[build]
allow = ["Some.Sdist"]
[cooldown]
minimum-age = "36 hours"
exempt = ["acme-*"]
[sources.osv]
enabled = false
url = "http://127.0.0.1:8080/"
[[exceptions]]
rule = "known-vulnerability"
package = "Django==4.2.1"
advisory = "CVE-2026-1"
reason = "not reachable, ticket 42"
expires = 2027-01-31
`

describe('a policy file', () => {
  test('every key of the contract', () => {
    const { layer, problems } = parse(WHOLE)
    expect(problems).toEqual([])
    expect(layer).toEqual({
      profile: 'strict',
      rules: { 'known-vulnerability': 'block', 'domain:author': 'off' },
      unchecked: { 'known-malware': 'refuse', 'release-age': 'none' },
      indexes: {
        allowed: ['https://pkgs.example/simple'],
        public: [],
        internalNames: ['acme-*'],
        internalIndex: 'https://pkgs.example/simple/',
      },
      names: { banned: ['evil-*'] },
      build: { allow: ['some-sdist'] },
      cooldown: { minimumAgeMs: 129_600_000, exempt: ['acme-*'] },
      osv: { isEnabled: false, url: 'http://127.0.0.1:8080' },
      exceptions: [
        {
          rule: 'known-vulnerability',
          name: 'django',
          version: '4.2.1',
          sha256: null,
          advisory: 'CVE-2026-1',
          reason: 'not reachable, ticket 42',
          expiresAt: 1_801_353_600_000,
          place: { file: 'safe-pip.toml', line: 24, column: 1 },
        },
      ],
    })
  })

  test('the same in [tool.safe-pip] of a pyproject.toml, whose other tables are not ours', () => {
    const text =
      '[project]\nname = "x"\n[tool.other]\nprofil = 1\n[tool.safe-pip]\nprofile = "audit"\n[tool.safe-pip.cooldown]\nminimum-age = "0 days"\n'
    const { layer, problems, isPresent } = parsePolicy(text, { file: 'pyproject.toml', isPyproject: true })
    expect([layer.profile, layer.cooldown, problems, isPresent]).toEqual(['audit', { minimumAgeMs: 0 }, [], true])
    expect(parsePolicy('[tool.other]\nx = 1\n', { file: 'pyproject.toml', isPyproject: true }).isPresent).toBe(false)
  })

  test.each([
    ['profil = "strict"', ['1:1 unknown key "profil" (did you mean "profile"?)']],
    ['[cooldown]\nminimum_age = "2 days"', ['2:1 unknown key "cooldown.minimum_age" (did you mean "minimum-age"?)']],
    ['[rules]\nknown-malwear = "warn"', ['2:1 no rule "known-malwear" (did you mean "known-malware"?)']],
    ['[rules]\n__proto__ = "off"', ['2:1 no rule "__proto__"']],
    ['[unchecked]\nknown-malware = "block"', ['2:17 "unchecked.known-malware" is "block"; it must be one of none, warn, refuse']],
    ['profile = "Strict"', ['1:11 "profile" is "Strict"; it must be one of audit, default, strict (did you mean "strict"?)']],
    ['profile = 1', ['1:11 "profile" must be a string']],
    ['rules = []', ['1:9 "rules" must be a table']],
    [
      '[cooldown]\nminimum-age = "two days"',
      ['2:15 "cooldown.minimum-age" is "two days"; write it like "2 days", "36 hours" or "1 week"'],
    ],
    ['[cooldown]\nminimum-age = 2', ['2:15 "cooldown.minimum-age" must be a string']],
    [
      '[build]\nallow = ["a", 1, "b c"]',
      ['2:15 "build.allow": must be a string', '2:18 "build.allow": "b c" is no name of a project'],
    ],
    [
      '[indexes]\nallowed = ["pkgs.example"]',
      ['2:12 "indexes.allowed": "pkgs.example" is no absolute URL of http, https or file'],
    ],
    [
      '[indexes]\ninternal-index = "https://me:pw@pkgs.example/"',
      [
        '2:18 "indexes.internal-index": a URL in a policy must not hold credentials; put them into netrc or the configuration of pip',
      ],
    ],
    ['[sources.osv]\nenabled = "yes"', ['2:11 "sources.osv.enabled" must be true or false']],
    ['[sources]\npypi = true', ['2:1 unknown key "sources.pypi"']],
  ])('%j is refused with its place', (text, expected) => expect(complaints(text)).toEqual(expected))

  test('all faults are named, in the order of the file', () => {
    expect(complaints('b = 1\na = 2\n[rules]\nx = "off"').map((line) => line.slice(0, 3))).toEqual(['1:1', '2:1', '4:1'])
  })

  test('a text that is not TOML, or has a key twice, says nothing', () => {
    expect(parse('profile = ').problems).toHaveLength(1)
    expect(parse('profile = "audit"\nprofile = "strict"')).toMatchObject({ layer: {}, problems: [{ position: { line: 2 } }] })
  })
})

describe('an exception', () => {
  const exception = (lines: string): string[] => complaints(`[[exceptions]]\n${lines}`)
  const good = 'rule = "known-vulnerability"\npackage = "a"\nreason = "r"\n'

  test('needs a reason and an end', () => {
    expect(exception('rule = "yanked-release"\npackage = "a"')).toEqual([
      '1:1 this exception has no "reason"',
      '1:1 "exceptions.expires" must be a date: expires = 2027-01-31',
    ])
    expect(exception(`${good}expires = "soon"`)).toEqual(['5:11 "exceptions.expires" must be a date: expires = 2027-01-31'])
    expect(exception(`${good}expires = 2027-01-31\nreason2 = 1`)).toEqual([
      '6:1 unknown key "exceptions.reason2" (did you mean "reason"?)',
    ])
  })

  test('is bound to one artifact when it permits known malware', () => {
    const malware = good.replace('known-vulnerability', 'known-malware')
    expect(exception(`${malware}expires = 2027-01-31`)).toEqual([
      '1:1 an exception from known-malware must be bound to one artifact with "sha256"',
    ])
    const { layer, problems } = parse(
      `[[exceptions]]\n${malware}expires = 2027-01-31T12:00:00+02:00\nsha256 = "${'AB'.repeat(32)}"`,
    )
    expect(problems).toEqual([])
    expect(layer.exceptions?.[0]).toMatchObject({ sha256: 'ab'.repeat(32), version: null, expiresAt: 1_801_389_600_000 })
  })

  test('that is faulty permits nothing', () => {
    expect(parse(`[[exceptions]]\n${good}expires = 2027-01-31\nsha256 = "x"`).layer.exceptions).toEqual([])
    expect(exception(`${good.replace('"a"', '"a>=1"')}expires = 2027-01-31`)).toEqual([
      '3:11 "exceptions.package" must be NAME or NAME==VERSION',
    ])
  })
})
