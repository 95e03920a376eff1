import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format } from './condarc.ts'

const read = (text: string): ReturnType<typeof format.read> =>
  format.read({ file: '.condarc', bytes: new TextEncoder().encode(text) })

it('reads channels by URL and what lowers the trust in them', () => {
  const { indexes, options, problems, accounting } = read(
    'channels:\n  - conda-forge\n  - http://mine.example/channel\nssl_verify: false\nproxy_servers:\n  https: https://me:hunter2@proxy.example\nalways_yes: true\n',
  )
  expect(problems).toEqual([])
  expect(indexes.map(({ kind, url, position }) => [kind, rawText(url), position.line])).toEqual([
    ['other', 'http://mine.example/channel', 3],
    ['other', 'https://me:hunter2@proxy.example', 6],
  ])
  expect(options.map(({ id, position }) => [id, position.line])).toEqual([
    ['tls-verification', 4],
    ['proxy', 6],
  ])
  expect(accounting).toMatchObject({ total: 4, options: 3, comments: 1 })
})
it('is found by its name', () => {
  expect(['.condarc', 'a/condarc', 'xcondarc'].map((path) => format.matches(path))).toEqual([true, true, false])
})
