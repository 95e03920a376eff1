import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ProjectFile } from '../../index/project-files.ts'
import { fetchRequirements } from './fetch-requirements.ts'

const metadata = (...needs: string[]): Buffer =>
  Buffer.from(`Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n${needs.map((need) => `Requires-Dist: ${need}\n`).join('')}`)
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

function file(filename: string, coreMetadata: string | boolean): ProjectFile {
  const url = `https://h.example/${filename}#sha256=0`
  return {
    filename,
    version: '1.0',
    sha256: null,
    size: null,
    uploadTime: null,
    yanked: null,
    url,
    page: 'https://h.example/',
    coreMetadata,
  }
}
async function ask(files: readonly ProjectFile[], sidecars: Record<string, Buffer>): Promise<[unknown, readonly string[]]> {
  const asked: string[] = []
  const found = await fetchRequirements(files, ({ url }) => {
    asked.push(url)
    return Promise.resolve(sidecars[url] ?? null)
  })
  return [found, asked]
}

const [one, two] = [metadata('A.B>=1,<2', 'c; extra == "x"'), metadata('d')]
const ONE = 'https://h.example/demo-1.0-cp311-none-any.whl.metadata'
const TWO = 'https://h.example/demo-1.0-cp313-none-any.whl.metadata'

it('joins the metadata of all wheels, and fetches equal ones once', async () => {
  const files = [
    file('demo-1.0-cp311-none-any.whl', sha256(one)),
    file('demo-1.0-cp312-none-any.whl', sha256(one)),
    file('demo-1.0-cp313-none-any.whl', sha256(two)),
    file('demo-1.0.tar.gz', false),
  ]
  expect(await ask(files, { [ONE]: one, [TWO]: two })).toEqual([
    [
      { name: 'a-b', specifier: '<2,>=1', isConditional: false },
      { name: 'c', specifier: '', isConditional: true },
      { name: 'd', specifier: '', isConditional: false },
    ],
    [ONE, TWO],
  ])
})

it('takes metadata that are offered without a hash', async () => {
  expect(await ask([file('demo-1.0-cp313-none-any.whl', true)], { [TWO]: two })).toEqual([
    [{ name: 'd', specifier: '', isConditional: false }],
    [TWO],
  ])
})

it('knows nothing where one is not offered, is another, or cannot be had or understood', async () => {
  const wheel = (coreMetadata: string | boolean): ProjectFile[] => [file('demo-1.0-cp311-none-any.whl', coreMetadata)]
  const bad = metadata('???')
  expect(await ask([...wheel(sha256(one)), file('demo-1.0-cp312-none-any.whl', false)], { [ONE]: one })).toEqual([null, []])
  expect(await ask([file('demo-1.0.tar.gz', false)], {})).toEqual([null, []])
  expect((await ask(wheel(sha256(one)), { [ONE]: two }))[0]).toBeNull()
  expect((await ask(wheel(sha256(one)), {}))[0]).toBeNull()
  expect((await ask(wheel(sha256(bad)), { [ONE]: bad }))[0]).toBeNull()
})
