import { basename, dirname, join } from 'node:path'
import { findProjectFiles, readProjectFile, ROOT } from '../project-files.ts'

/** A file that lies beside the bundle: built from TypeScript, or copied as it is. */
export interface Asset {
  /** File name in `bundle/`. */
  readonly name: string
  /** Absolute. */
  readonly source: string
}

const CALL = /locateAsset\(\s*'([^']+)',\s*new URL\('([^']+)', import\.meta\.url\),?\s*\)/g

/**
 * Everything that the code looks for beside itself at run time: what `locateAsset('name', new URL('./x', import.meta.url))`
 * names, all Python scripts of the packages but those of tests, and the two wasm files. Throws when two assets would have one name.
 */
export function findAssets(): Asset[] {
  const sources = findProjectFiles('packages', (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  const named = sources.flatMap((path) =>
    [...readProjectFile(path).matchAll(CALL)].map(([, name = '', relative = '']) => ({
      name,
      source: join(ROOT, dirname(path), relative),
    })),
  )
  const scripts = findProjectFiles('packages', (path) => /\/src\/.*(?<!\.test-support)\.py$/.test(path)).map((path) => ({
    name: basename(path),
    source: join(ROOT, path),
  }))
  const wasm = ['web-tree-sitter', 'tree-sitter-python'].map((name) => ({
    name: `${name}.wasm`,
    source: join(ROOT, 'packages/core/node_modules', name, `${name}.wasm`),
  }))
  const byName = new Map<string, Asset>()
  for (const asset of [...named, ...scripts, ...wasm]) {
    if ((byName.get(asset.name)?.source ?? asset.source) !== asset.source) throw new Error(`two assets are named ${asset.name}`)
    byName.set(asset.name, asset)
  }
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
