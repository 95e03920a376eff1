import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './browser-or-wallet-theft.ts'

it('warns of stores of several kinds', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/__init__.py': "P = ['/google/chrome/user data', '/discord/local storage/leveldb', '/exodus/exodus.wallet']\n",
    }),
  ).toEqual(['warn demo/__init__.py:1'])
})

it('leaves the stores of browsers alone', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/__init__.py': "P = ['/google/chrome/user data', '/opera software/opera stable', '/mozilla/firefox/profiles']\n",
    }),
  ).toEqual([])
})

it('leaves tests', async () => {
  expect(
    await sightingsOf(rule, {
      'tests/test_a.py': "P = ['/google/chrome/user data', '/discord/local storage/leveldb', '/exodus/exodus.wallet']\n",
    }),
  ).toEqual([])
})
