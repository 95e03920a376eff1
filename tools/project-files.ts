import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's root. */
export const ROOT: string = join(import.meta.dirname, '..')

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', '.turbo', 'bundle'])

/** Files of the project below `folder` (relative to the root, with `/`), sorted; installed, built and cached ones left out. */
export function findProjectFiles(folder: string, isWanted: (path: string) => boolean = () => true): string[] {
  const found: string[] = []
  const walk = (relative: string): void => {
    for (const entry of readdirSync(join(ROOT, relative), { withFileTypes: true })) {
      const path = relative === '.' ? entry.name : `${relative}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(path)
      else if (entry.isFile() && isWanted(path)) found.push(path)
    }
  }
  walk(folder)
  return found.toSorted()
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** TypeScript and plain JavaScript of `packages/` and `tools/`. */
export function findCode(): string[] {
  return ['packages', 'tools'].flatMap((folder) => findProjectFiles(folder, (path) => /\.m?[jt]s$/.test(path)))
}
