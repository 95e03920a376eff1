import { known, type AdvisoryFacts } from '@safe-pip/core/model/facts'
import type { Finding } from '@safe-pip/core/model/finding'
import type { PublishedAnswer } from '@safe-pip/core/vet/ask-indexes'
import { expect, test } from 'vitest'
import { findFixedVersion } from './find-fixed-version.ts'

const RELEASE = { name: 'lib', version: '1.5', sources: [null] }
const finding = (...fixedIn: string[]): Finding => ({
  rule: 'known-vulnerability',
  severity: 'high',
  domain: 'vulnerability',
  effect: 'warn',
  message: 'a hole',
  place: { file: 'requirements.txt', line: 1 },
  fixedIn,
})

/** Versions in `bad` have an advisory; the index has `offered` and `yanked`, or is not asked. */
function surroundings(
  findings: readonly Finding[],
  {
    bad = [],
    offered = null,
    yanked = [],
  }: { bad?: readonly string[]; offered?: readonly string[] | null; yanked?: readonly string[] },
): Parameters<typeof findFixedVersion>[1] {
  const advisories = (version: string): AdvisoryFacts => ({
    matches: bad.includes(version)
      ? [{ id: 'X', aliases: [], kind: 'vulnerability', severity: 'high', summary: { text: '' } as never, fixedIn: [] }]
      : [],
  })
  const published = (version: string): PublishedAnswer => ({
    state: 'published',
    published: {
      indexes: [],
      foundOn: [],
      hasProject: true,
      projectStatus: null,
      statusReason: null,
      pageGivesTimes: false,
      requirements: null,
      files: [...(offered ?? []), ...yanked]
        .filter((one) => one === version)
        .map((one) => ({
          filename: `lib-${one}.tar.gz`,
          version: one,
          sha256: null,
          size: null,
          uploadTime: null,
          yanked: yanked.includes(one) ? ({} as never) : null,
        })),
    },
  })
  return {
    findings,
    audit: {
      lookUp: (releases) =>
        Promise.resolve(new Map(releases.map(({ name, version }) => [`${name} ${version}`, known(advisories(version))]))),
      findPublished: offered === null ? null : (queries) => Promise.resolve(queries.map(({ version }) => published(version))),
    },
  }
}

test.each<[string, Parameters<typeof surroundings>, unknown]>([
  ['the lowest above the pin', [[finding('1.2', '2.0', '1.10')], {}], { version: '1.10' }],
  ['one that repairs all', [[finding('1.6'), finding('1.8')], { bad: ['1.6'] }], { version: '1.8' }],
  ['one that the index offers', [[finding('1.6', '1.7', '1.8')], { offered: ['1.8'], yanked: ['1.7'] }], { version: '1.8' }],
  ['none above', [[finding('1.2')], {}], { problem: 'no fixed version is known' }],
  [
    'none without holes',
    [[finding('1.6')], { bad: ['1.6'] }],
    { problem: 'every fixed version has a known vulnerability of its own' },
  ],
  ['none on the index', [[finding('1.6')], { offered: [] }], { problem: 'the index does not offer 1.6' }],
])('%s', async (_name, [findings, world], wanted) => {
  expect(await findFixedVersion(RELEASE, surroundings(findings, world))).toEqual(wanted)
})
