/**
 * Files that must exist beside the code at run time: worker scripts, wasm grammars, Python scripts for pip. In
 * the bundle they lie beside `safe-pip.mjs` under one flat name; in a checkout they lie where their source is.
 */
declare const SAFE_PIP_BUNDLED: boolean | undefined

/**
 * Where an asset lies. `bundledName` is its file name in `bundle/`; `source` its place in a checkout, written
 * `new URL('./x.py', import.meta.url)`. esbuild defines `SAFE_PIP_BUNDLED` (tools/bundle).
 */
export function locateAsset(bundledName: string, source: URL): URL {
  const isBundled = typeof SAFE_PIP_BUNDLED !== 'undefined' && SAFE_PIP_BUNDLED
  return isBundled ? new URL(`./${bundledName}`, import.meta.url) : source
}
