import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TOOL_VERSION } from './tool-version.ts'

test('the version is that of the manifests', () => {
  for (const manifest of ['../package.json', '../../../package.json']) {
    const { version } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')) as { version: string }
    expect(version).toBe(TOOL_VERSION)
  }
})
