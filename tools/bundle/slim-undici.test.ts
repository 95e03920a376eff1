import { expect, it } from 'vitest'
import { renderSlimIndex } from './slim-undici.ts'

const INDEX = `'use strict'

const Dispatcher = require('./dispatcher')
const Agent = require('./agent')
const ProxyAgent = require('./proxy-agent')
const errors = require('./errors')
const util = require('./util')
const { InvalidArgumentError } = errors
const api = require('./api')
const MockAgent = require('./mock')
const { getGlobalDispatcher, setGlobalDispatcher } = require('./global')

Object.assign(Dispatcher.prototype, api)

module.exports.Agent = Agent
module.exports.ProxyAgent = ProxyAgent

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
    'module.exports.request = makeDispatcher(api.request)',
    "Object.defineProperties(module.exports, Object.getOwnPropertyDescriptors({ get fetch() { throw new Error('the bundle holds no fetch of undici') } }))",
    '',
  ])
})
it('ends the build when undici changes under it', () => {
  expect(() => renderSlimIndex(INDEX.replace('Object.assign(Dispatcher.prototype, api)', ''))).toThrow(/undici's index.js has no/)
})
