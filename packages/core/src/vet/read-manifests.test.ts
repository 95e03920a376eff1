import { describe, expect, it } from 'vitest'
import { readManifests, resolvePath, type FileContent } from './read-manifests.ts'

const disk = (files: Record<string, string>) => ({
  read: (path: string): Promise<FileContent> =>
    Promise.resolve(
      Object.hasOwn(files, path) ? { state: 'bytes', bytes: new TextEncoder().encode(files[path]) } : { state: 'missing' },
    ),
})
const shown = async (paths: string[], files: Record<string, string>): Promise<string[]> =>
  (await readManifests(paths, disk(files))).map(({ file, role, entries, problems }) =>
    `${file} ${role} ${entries.map(({ name }) => name).join(',')} ${problems.map(({ id }) => id).join(',')}`.trim(),
  )

describe('readManifests', () => {
  it('follows inclusions relative to the file that names them, each in its role', async () => {
    const files = { 'a/requirements.txt': 'x\n-r ../b.txt\n-c c.txt\n', 'b.txt': 'y==1\n', 'a/c.txt': 'z<2\n' }
    expect(await shown(['a/requirements.txt'], files)).toEqual([
      'a/requirements.txt manifest x',
      'b.txt manifest y',
      'a/c.txt constraints z',
    ])
  })
  it('takes a file that only free text names, and that is not there, for no more than a candidate', async () => {
    const files = { 'tox.ini': '[testenv]\ndeps = -r gone.txt\n', 'requirements.txt': '-r lost.txt\n' }
    expect(await shown(['tox.ini', 'requirements.txt'], files)).toEqual([
      'tox.ini candidates',
      'gone.txt candidates  not-understood',
      'requirements.txt manifest',
      'lost.txt manifest  not-understood',
    ])
  })
  it('reads requirements that a constraints file brings in as requirements, and a file in both roles twice', async () => {
    const files = { 'requirements.txt': '-c both.txt\n-r both.txt\n', 'both.txt': 'a\n' }
    expect(await shown(['requirements.txt'], files)).toEqual([
      'requirements.txt manifest',
      'both.txt constraints a',
      'both.txt manifest a',
    ])
  })
  it('ends at cycles', async () => {
    expect(await shown(['requirements.txt'], { 'requirements.txt': 'a\n-r requirements.txt\n' })).toEqual([
      'requirements.txt manifest a not-understood',
    ])
  })
  it('says what is missing, and reads the others', async () => {
    expect(await shown(['requirements.txt', 'dev-requirements.txt'], { 'dev-requirements.txt': 'a\n' })).toEqual([
      'requirements.txt manifest  not-understood',
      'dev-requirements.txt manifest a',
    ])
  })
  it('follows nothing out of the repository or the net', async () => {
    expect(
      await shown(['requirements.txt'], { 'requirements.txt': '-r ../x.txt\n-r https://h.example/r.txt\n-r /etc/r.txt\n' }),
    ).toEqual(['requirements.txt manifest'])
  })
  it('ends at a number of files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`requirements${n}.txt`, `-r requirements${n + 1}.txt\n`]),
    )
    const read = await readManifests(['requirements0.txt'], disk(files))
    expect([read.length, read.at(-1)?.problems.map(({ id }) => id)]).toEqual([2001, ['limit']])
  })
  it('takes a file of an unknown name for requirements only if it is named', async () => {
    const named = { ...disk({ 'deps.txt': 'a\n' }), namedPaths: new Set(['deps.txt']) }
    expect((await readManifests(['deps.txt'], named)).map(({ format }) => format)).toEqual(['requirements'])
    expect(await readManifests(['deps.txt'], disk({ 'deps.txt': 'a\n' }))).toEqual([])
  })
})

describe('resolvePath', () => {
  it.each([
    ['a/r.txt', 'b.txt', 'a/b.txt'],
    ['a/r.txt', './../b.txt', 'b.txt'],
    ['r.txt', '../b.txt', null],
    ['r.txt', '/b.txt', null],
    ['r.txt', 'file:b.txt', 'b.txt'],
  ])('%s names %s', (from, target, path) => {
    expect(resolvePath(from, target)).toBe(path)
  })
})
