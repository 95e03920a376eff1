import { describe, expect, it } from 'vitest'
import { AT, entry, lock, sayings, text } from '../file-rule.test-support.ts'
import { rule } from './edges-changed-same-version.ts'

const edge = (specifier: string): ReturnType<typeof entry>['edges'][number] => ({
  name: 'b',
  specifier: text(specifier),
  version: null,
  extras: [],
  marker: null,
  group: null,
  position: AT,
})
const says = (was: string, is: string, version = '1.0'): string[] =>
  sayings(rule, {
    change: {
      before: lock({ entries: [entry({ resolved: '1.0', edges: [edge(was)] })] }),
      after: lock({ entries: [entry({ resolved: version, edges: [edge(is)] })] }),
      isManifestUnchanged: true,
    },
  })

describe('edges-changed-same-version', () => {
  it('names whose needs changed', () => {
    expect(says('<2', '')).toEqual(['uv.lock:3: what demo 1.0 needs changed although the version did not'])
  })
  it('lets a new version need something else', () => {
    expect(says('<2', '<2')).toEqual([])
    expect(says('<2', '<3', '2.0')).toEqual([])
  })
})
