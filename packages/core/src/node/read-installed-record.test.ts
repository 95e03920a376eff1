import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findChangedFiles } from './read-installed-record.ts'

const library = mkdtempSync(join(tmpdir(), 'safe-pip-record-'))
afterAll(() => rmSync(library, { recursive: true, force: true }))
const distInfo = join(library, 'demo-1.0.dist-info')
mkdirSync(distInfo)
mkdirSync(join(library, 'demo'))

/** A row for a file of this content, which is then written or not. */
function row(path: string, content: string, found: string | null = content): string {
  if (found !== null) writeFileSync(join(library, path), found)
  return `${path},sha256=${createHash('sha256').update(content).digest('base64url')},${content.length}\n`
}

const said = (): string[] => findChangedFiles(distInfo).map(({ id, message }) => `${id}: ${message}`)

it('finds nothing in what was installed and left alone', () => {
  writeFileSync(join(distInfo, 'RECORD'), `${row('demo/a.py', 'a = 1\n')}demo/__pycache__/a.pyc,,\ndemo-1.0.dist-info/RECORD,,\n`)
  expect(said()).toEqual([])
})
it('names files that changed, with the same size too, and files that are gone', () => {
  const rows = [row('demo/a.py', 'a = 1\n', 'a = 2\n'), row('demo/b.py', 'b', 'bb'), row('demo/c.py', 'c', null)]
  writeFileSync(join(distInfo, 'RECORD'), rows.join(''))
  expect(said()).toEqual([
    'installed-file-changed: 2 files are not as RECORD says: changed after it was installed: demo/a.py, demo/b.py',
    'installed-file-changed: 1 file is gone, although RECORD lists them: demo/c.py',
  ])
})
it('leaves what the package manager of the system installed to it', () => {
  writeFileSync(join(distInfo, 'INSTALLER'), 'debian\n')
  expect(said()).toEqual([])
  rmSync(join(distInfo, 'INSTALLER'))
})
it('says nothing where there is no RECORD', () => {
  rmSync(join(distInfo, 'RECORD'))
  expect(said()).toEqual([])
})
