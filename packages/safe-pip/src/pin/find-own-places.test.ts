import { format as requirements } from '@safe-pip/core/manifests/requirements'
import { expect, test } from 'vitest'
import { findOwnPlaces } from './find-own-places.ts'

const read = (text: string): ReturnType<typeof requirements.read> =>
  requirements.read({ file: 'r.in', bytes: new TextEncoder().encode(text) })
const probe = {
  indexUrl: 'https://mine.example/simple',
  extraIndexUrls: ['https://more.example/simple'],
  findLinks: ['/opt/wheels'],
}

test('what pip has from its own settings is not of the project', () => {
  const places = {
    indexUrls: [probe.indexUrl, ...probe.extraIndexUrls],
    findLinks: probe.findLinks,
    noBinary: [':all:'],
    onlyBinary: [],
  }
  expect(
    findOwnPlaces(places, {
      probe,
      manifests: [read('app\n')],
      cwd: '/p',
      variables: new Map([['TOKEN', 'pw']]),
      output: '/p/r.txt',
    }),
  ).toEqual({
    indexUrls: [],
    replacesDefault: false,
    findLinks: [],
    noBinary: [],
    onlyBinary: [],
  })
})

test('what a file names is, except passwords; folders from where the output lies', () => {
  const manifest = read(
    '--index-url https://mine.example/simple\n--extra-index-url https://u:${TOKEN}@secret.example/simple\n-f wheels\n--only-binary Some_Name,other\n',
  )
  const places = {
    indexUrls: ['https://mine.example/simple', 'https://u:pw@secret.example/simple'],
    findLinks: ['wheels', 'https://links.example/page'],
    noBinary: ['unasked'],
    onlyBinary: ['other', 'some-name'],
  }
  expect(
    findOwnPlaces(places, {
      probe,
      manifests: [manifest],
      cwd: '/p',
      variables: new Map([['TOKEN', 'pw']]),
      output: '/p/deep/r.txt',
    }),
  ).toEqual({
    indexUrls: ['https://mine.example/simple'],
    replacesDefault: true,
    findLinks: ['../wheels', 'https://links.example/page'],
    noBinary: [],
    onlyBinary: ['other', 'some-name'],
  })
})
