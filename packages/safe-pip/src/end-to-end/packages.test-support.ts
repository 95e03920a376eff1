import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { sha256Of, type BuiltFile } from '@safe-pip/testkit/built-file'
import type { IndexFile } from '@safe-pip/testkit/index-pages'
import { downloadedWheel } from '@safe-pip/testkit/python-environment'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'

/** A small world of honest packages: `app` needs `lib`, with the extra `fast` also `speed`. */
export const app: BuiltFile = buildWheel({
  name: 'app',
  version: '1.0',
  requires: ['lib>=1', 'never; python_version < "3"'],
  extras: { fast: ['speed'] },
  files: { 'app/__init__.py': 'def main():\n    print("app runs")\n', 'app/data.txt': 'data\n' },
  entryPoints: { console_scripts: { 'app-tool': 'app:main' } },
})
export const lib1: BuiltFile = buildWheel({ name: 'lib', version: '1.0', files: { 'lib.py': 'version = 1\n' } })
export const lib2: BuiltFile = buildWheel({ name: 'lib', version: '2.0', files: { 'lib.py': 'version = 2\n' } })
const lib3rc: BuiltFile = buildWheel({ name: 'lib', version: '3.0rc1', files: { 'lib.py': 'version = 3\n' } })
export const speed: BuiltFile = buildWheel({ name: 'speed', version: '1.0', files: { 'speed.py': '' } })
export const solo: BuiltFile = buildWheel({ name: 'solo', version: '1.0', files: { 'solo.py': 'solo = 1\n' } })
const source: BuiltFile = buildSdist({ name: 'source', version: '1.0', files: { 'source/__init__.py': 'source = 1\n' } })

export const HONEST: readonly BuiltFile[] = [app, lib1, lib2, lib3rc, speed, solo, source]

/** A project folder of the user's own that builds without a network. */
export const OWN_PROJECT: Readonly<Record<string, string>> = {
  'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "tiny_backend"\nbackend-path = ["."]\n',
  'tiny_backend.py': TINY_BACKEND,
  'PKG-INFO': 'Metadata-Version: 2.2\nName: mine\nVersion: 0.1\nRequires-Dist: lib\n',
  'mine/__init__.py': 'mine = 1\n',
}

/** Wheels that the test set-up downloaded, as a fake index serves them. */
export function downloadedFiles(...wanted: readonly (readonly [project: string, version: string])[]): readonly IndexFile[] {
  return wanted.map(([project, version]) => {
    const { filename, bytes } = downloadedWheel(project, version)
    return { ...buildWheel({ name: project, version }), filename, bytes, sha256: sha256Of(bytes), coreMetadata: false }
  })
}
