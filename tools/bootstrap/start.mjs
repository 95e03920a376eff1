/**
 * `npm start -- ARGS`: safe-pip from a clone. Runs the bundle in this very process where Node is new enough, else in a
 * Node 24 that it brings. Standard output belongs to safe-pip alone.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bringNode } from './bring-node.mjs'
import { findOuterEnvironment } from './npm-environment.mjs'
import { ROOT } from './root.mjs'

const bundle = join(ROOT, 'bundle', 'safe-pip.mjs')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 24 || (major === 24 && minor >= 11) || (major === 22 && minor >= 19)

// npm runs scripts in the clone; relative paths are meant from where the user stands.
const isByNpm = process.env['npm_lifecycle_event'] === 'start'
const cwd = (isByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd()
const env = isByNpm ? findOuterEnvironment(process.env, { keepRegistry: false }) : process.env

if (!existsSync(bundle)) {
  process.stderr.write(`safe-pip: ${bundle} is missing; it is part of the repository (pnpm bundle writes it)\n`)
  process.exitCode = 82
} else if (isNewEnough) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.argv[1] = bundle
  await import(pathToFileURL(bundle).href)
} else {
  startInNewerNode()
}

function startInNewerNode() {
  let node
  try {
    node = bringNode()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`safe-pip: this Node is ${process.versions.node}, and a newer one could not be brought: ${reason}\n`)
    process.exitCode = 82
    return
  }
  const child = spawn(node, [bundle, ...process.argv.slice(2)], { cwd, env, stdio: 'inherit' })
  // A terminal sends an interrupt to the whole group; a lone one is passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    process.stderr.write(`safe-pip: ${node} cannot be started: ${error.message}\n`)
    process.exitCode = 82
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  })
}
