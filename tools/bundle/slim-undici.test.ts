import { expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSlimIndex, WANTED } from './slim-undici.ts'

const INDEX = `'use strict'

const Dispatcher = require('./dispatcher')
const Agent = require('./agent')
const ProxyAgent = require('./proxy-agent')
const EnvHttpProxyAgent = require('./env-http-proxy-agent')
const errors = require('./errors')
const util = require('./util')
const { InvalidArgumentError } = errors
const api = require('./api')
const MockAgent = require('./mock')
const { getGlobalDispatcher, setGlobalDispatcher } = require('./global')

Object.assign(Dispatcher.prototype, api)

module.exports.Agent = Agent
module.exports.ProxyAgent = ProxyAgent
module.exports.EnvHttpProxyAgent = EnvHttpProxyAgent

function makeDispatcher (fn) {
  return () => {
  }
}

module.exports.fetch = function fetch () {}
module.exports.request = makeDispatcher(api.request)
`

it('keeps what request and the agents stand on, word for word, and refuses the rest by name', () => {
  expect(renderSlimIndex(INDEX).split('\n')).toEqual([
    "const Dispatcher = require('./dispatcher')",
    "const Agent = require('./agent')",
    "const ProxyAgent = require('./proxy-agent')",
    "const EnvHttpProxyAgent = require('./env-http-proxy-agent')",
    "const errors = require('./errors')",
    "const util = require('./util')",
    'const { InvalidArgumentError } = errors',
    "const api = require('./api')",
    "const { getGlobalDispatcher, setGlobalDispatcher } = require('./global')",
    'Object.assign(Dispatcher.prototype, api)',
    'function makeDispatcher (fn) {',
    '  return () => {',
    '  }',
    '}',
    'module.exports.Agent = Agent',
    'module.exports.ProxyAgent = ProxyAgent',
    'module.exports.EnvHttpProxyAgent = EnvHttpProxyAgent',
    'module.exports.request = makeDispatcher(api.request)',
    "Object.defineProperties(module.exports, Object.getOwnPropertyDescriptors({ get fetch() { throw new Error('the bundle holds no fetch of undici') } }))",
    '',
  ])
})
it('ends the build when undici changes under it', () => {
  expect(() => renderSlimIndex(INDEX.replace('Object.assign(Dispatcher.prototype, api)', ''))).toThrow(/undici's index.js has no/)
})
it('keeps every name that the product imports from undici', () => {
  const packages = join(import.meta.dirname, '..', '..', 'packages')
  const names = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/src\/.*(?<!\.test)\.ts$/.test(path) && !path.includes('node_modules'))
    .flatMap((path) => [...readFileSync(join(packages, path), 'utf8').matchAll(/^import \{([^}]*)\} from 'undici'$/gm)])
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name) => !WANTED.includes(name))).toEqual([])
})
