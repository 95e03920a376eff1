import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FileCase } from './random-files.ts'

const NAMED = /\.(?:txt|in|pip)$/i

/**
 * Every requirements-like file below a folder as a case of its own, with all such files of the folder's first level
 * (one project each) beside it, so that inclusions are found.
 */
export function findFileCases(folder: string): FileCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((project) => {
      const top = join(folder, project.name)
      const paths = readdirSync(top, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && NAMED.test(entry.name))
        .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .toSorted()
      const files: Record<string, Uint8Array> = { 'pyproject.toml': new Uint8Array() }
      for (const path of paths) files[path] = readFileSync(join(top, path))
      return paths.map((main) => ({ files, main, isConstraints: /(?:^|\/)[^/]*constraints[^/]*$/i.test(main), environment: {} }))
    })
}
