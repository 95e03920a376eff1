import { describe, expect, it } from 'vitest'
import { artifact, entry, lock, sayings } from '../file-rule.test-support.ts'
import { rule } from './artifact-name-mismatch.ts'

describe('artifact-name-mismatch', () => {
  const says = (filename: string): string[] =>
    sayings(rule, { manifest: lock({ entries: [entry({ resolved: '1.0', artifacts: [artifact(`https://h/${filename}`)] })] }) })
  it('names a file of another project or version', () => {
    expect(says('other-1.0-py3-none-any.whl')).toEqual(['uv.lock:3: other-1.0-py3-none-any.whl is no file of demo 1.0'])
    expect(says('demo-2.0.tar.gz')).toEqual(['uv.lock:3: demo-2.0.tar.gz is no file of demo 1.0'])
    expect(says('evil.whl')).toHaveLength(1)
  })
  it('takes equal versions and old kinds of archives', () => {
    for (const filename of ['demo-1-py3-none-any.whl', 'Demo-1.0.tar.gz', 'demo-1.0.zip', 'demo-1.0.tar.bz2'])
      expect(says(filename)).toEqual([])
  })
})
