import { expect, test } from 'vitest'
import { untrustedText } from '../../base/display.ts'
import { known, type MetadataFacts, type RequestFacts } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './direct-url-dependency.ts'

const context: RuleContext = { now: 0, minimumAgeMs: 0, isCooldownExempt: () => false, popularRank: () => null, popularNames: [] }

function find(lines: readonly string[], sourceKind: RequestFacts['sourceKind'] = 'index'): string[] | undefined {
  const metadata = {
    file: 'demo-1.0.dist-info/METADATA',
    requiresDist: lines.map((line, index) => ({ text: untrustedText(line), line: index + 5 })),
  } as unknown as MetadataFacts
  const request: RequestFacts = {
    name: 'demo',
    version: '1',
    sourceKind,
    requiredBy: [],
    exactPin: false,
    contentFixed: true,
    installedVersion: null,
  }
  return rule
    .find({ metadata: known(metadata), request: known(request) }, context)
    ?.map(({ message, place }) => `${place.line ?? 0} ${message}`)
}

test('names each one with its line, without credentials', () => {
  expect(
    find([
      'requests>=2',
      'evil @ https://me:secret@host.example/evil-1.0.zip',
      'tool @ git+ssh://git@forge.example/tool.git@main ; extra == "dev"',
      'not a requirement @',
    ]),
  ).toEqual([
    '6 asks for evil from https://host.example/evil-1.0.zip',
    '7 asks for tool from git+ssh://forge.example/tool.git@main',
  ])
})

test('speaks of files from an index only', () => {
  expect(find(['evil @ https://host.example/evil-1.0.zip'], 'path')).toEqual([])
})
