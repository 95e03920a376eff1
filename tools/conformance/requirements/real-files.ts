import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FileCase } from './random-files.ts'

const NAMED = /\.(?:txt|in|pip)$/i

/**
 * Every requirements-like file below a folder as a case of its own, with those of its project (a folder of the first
 * level) beside it that it may include.
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
      const all = new Map(paths.map((path) => [path, readFileSync(join(top, path))]))
      return paths.map((main) => ({
        files: withNamed(main, all),
        main,
        isConstraints: /(?:^|\/)[^/]*constraints[^/]*$/i.test(main),
        environment: {},
      }))
    })
}

/** The file and all whose names stand in one that is taken. */
function withNamed(main: string, all: ReadonlyMap<string, Buffer>): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = { 'pyproject.toml': new Uint8Array() }
  const pending = [main]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const bytes = all.get(path)
    if (bytes === undefined || Object.hasOwn(files, path)) continue
    files[path] = bytes
    const text = bytes.toString('latin1')
    for (const other of all.keys()) if (text.includes(other.slice(other.lastIndexOf('/') + 1))) pending.push(other)
  }
  return files
}
