import { CHECKS_BESIDE_RULES } from '@safe-pip/core/policy/known-ids'
import { parsePolicy } from '@safe-pip/core/policy/parse-policy'
import { expect, it } from 'vitest'
import { readProjectFile } from '../project-files.ts'

const page = readProjectFile('docs/policy.md')
const samples = [...page.matchAll(/^```toml\n(.*?)^```$/gms)].map((match) => match[1] ?? '')

it('shows a policy that safe-pip takes as it is, with every key', () => {
  expect(samples).toHaveLength(1)
  const { layer, problems } = parsePolicy(samples[0] ?? '', { file: 'safe-pip.toml' })
  expect(problems).toEqual([])
  expect(Object.keys(layer).toSorted()).toEqual([
    'build',
    'cooldown',
    'exceptions',
    'indexes',
    'names',
    'osv',
    'profile',
    'rules',
    'unchecked',
  ])
  expect(Object.keys({ ...layer.indexes, ...layer.names, ...layer.build, ...layer.cooldown, ...layer.osv }).toSorted()).toEqual([
    'allow',
    'allowed',
    'banned',
    'exempt',
    'internalIndex',
    'internalNames',
    'isEnabled',
    'minimumAgeMs',
    'public',
    'url',
  ])
  expect(layer.exceptions).toHaveLength(1)
})

it('explains every key that it shows', () => {
  const keys = [...(samples[0] ?? '').matchAll(/^([a-z][a-z0-9-]+) = /gm)].map((match) => match[1] ?? '')
  expect(keys.length).toBeGreaterThan(10)
  const explained = page.slice(page.indexOf('| key |'))
  const examples = ['lookalike-name', 'known-malware']
  expect(
    keys.filter((key) => !examples.includes(key) && !explained.includes(`${key}\``) && !explained.includes(`.${key}`)),
  ).toEqual([])
})

it('says of every check that is no rule what it means', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map((match) => [match[1], match[2]])
  const checks = Object.entries(CHECKS_BESIDE_RULES)
  expect(checks.length).toBeGreaterThan(10)
  expect(checks.filter(([id, meaning]) => !rows.some(([name, text]) => name === id && text === meaning))).toEqual([])
})
