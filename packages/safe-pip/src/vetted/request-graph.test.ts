import { expect, test } from 'vitest'
import { RequestGraph } from './request-graph.ts'

test('the shortest chain from every root', () => {
  const graph = new RequestGraph()
  graph.addRoot('App')
  graph.addRoot('tool')
  graph.addEdge('app', 'web_thing')
  graph.addEdge('web-thing', 'requests')
  graph.addEdge('app', 'requests')
  graph.addEdge('tool', 'web.thing')
  expect(graph.chainsTo('requests')).toEqual([
    ['app', 'requests'],
    ['tool', 'web-thing', 'requests'],
  ])
  expect(graph.chainsTo('app')).toEqual([['app']])
})

test('a cycle ends, and a name that nobody asks for stands alone', () => {
  const graph = new RequestGraph()
  graph.addEdge('a', 'b')
  graph.addEdge('b', 'a')
  expect(graph.chainsTo('a')).toEqual([['a']])
})
