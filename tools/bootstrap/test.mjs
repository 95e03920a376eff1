/**
 * `npm test`: from a fresh clone to a verdict on it. Needs Node ≥ 20 with npm, Python ≥ 3.9 and git; brings Node 24 and pnpm, installs
 * by the lock, downloads what the tests need, and runs `pnpm check`. The last line reads `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { bringNode } from './bring-node.mjs'
import { bringPackage } from './bring-package.mjs'
import { findOuterEnvironment } from './npm-environment.mjs'
import { ROOT } from './root.mjs'

const PNPM = {
  version: '12.21.0',
  integrities: new Map([
    ['linux-x64', 'sha512-8eufCjHXspKbNS/kh8q4Q0gqJoOuvC4Q5pgos6XS8By/nAMtP+jf8F1Cw9er840kfAX+PJ/ts+A9qnLE91rvXQ=='],
    ['linux-arm64', 'sha512-4Oj/iF2TDCe2lcH0n4TupPR5sSdrNLclJB6xBElLMPCUOAvBhdf2rRlSaO5M4erJ6g4Fyy7YTXTpcmfFsKyxEA=='],
  ]),
}

const started = Date.now()
try {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const node = major === 24 && minor >= 11 ? process.execPath : step('Node 24', bringNode)
  const pnpm = step(`pnpm ${PNPM.version}`, bringPnpm)
  const outer = findOuterEnvironment(process.env, { keepRegistry: true })
  const env = {
    ...outer,
    PATH: [dirname(node), dirname(pnpm), outer['PATH']].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
  run('packages', [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--config.confirm-modules-purge=false'], env)
  run('test set-up', [node, join(ROOT, 'tools', 'setup', 'main.ts')], env)
  const { status } = spawnSync(node, [join(ROOT, 'tools', 'check.ts')], { cwd: ROOT, env, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}

function bringPnpm() {
  const platform = `${process.platform}-${process.arch}`
  const integrity = PNPM.integrities.get(platform)
  if (integrity === undefined)
    throw new Error(`no pnpm is recorded for ${platform}; install pnpm ${PNPM.version} and run: pnpm install && pnpm check`)
  const pnpm = join(bringPackage({ name: `@pnpm/exe.${platform}`, version: PNPM.version, integrity }), 'pnpm')
  chmodSync(pnpm, 0o755)
  return pnpm
}

/** @template T @param {string} name @param {() => T} work @returns {T} */
function step(name, work) {
  const result = work()
  say(name)
  return result
}

/** @param {string} name @param {string[]} command @param {NodeJS.ProcessEnv} env */
function run(name, [command = '', ...args], env) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${name}: ${command} ${args.join(' ')} ended with ${status}\n${stdout ?? ''}${stderr ?? ''}`)
  say(name)
}

/** @param {string} name */
function say(name) {
  process.stdout.write(`ready   ${name.padEnd(14)} ${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s\n`)
}
