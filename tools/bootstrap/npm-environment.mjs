import { delimiter } from 'node:path'

/** What of npm's own settings says how to reach the registry; all else that npm puts into the environment is about npm. */
const KEPT = /^npm_config_(?:registry|proxy|https_proxy|http_proxy|noproxy|ca|cafile|strict_ssl|userconfig|globalconfig|cache)$/i

/**
 * The environment as it was before `npm start` or `npm test` added to it.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ keepRegistry: boolean }} options `keepRegistry`: for calling npm or pnpm again
 * @returns {NodeJS.ProcessEnv}
 */
export function findOuterEnvironment(env, { keepRegistry }) {
  const isOurs = (/** @type {string} */ name) =>
    /^npm_/i.test(name)
      ? !(keepRegistry && KEPT.test(name))
      : name === 'INIT_CWD' || (name === 'NODE' && env['npm_execpath'] !== undefined)
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)))
  if (env['npm_execpath'] === undefined) return kept
  const path = Object.keys(kept).find((name) => name.toUpperCase() === 'PATH')
  if (path === undefined) return kept
  const folders = (kept[path] ?? '').split(delimiter)
  while (folders.length > 1 && /[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)[\\/]?$/.test(folders[0] ?? '')) folders.shift()
  return { ...kept, [path]: folders.join(delimiter) }
}
